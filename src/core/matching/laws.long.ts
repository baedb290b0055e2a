// The traps of laws.test.ts in larger crowds, where weights are estimated from more; and the order of many records.
import { crowdOf, isOne, sames, strangers, trapSchema } from '../../../tests/support/persons/traps';
import { resolveRecords, type Resolution } from './resolveRecords';

describe.each([400, 3000])('in a crowd of %d', (records) => {
  const crowd = crowdOf(records);

  test.each([...strangers])('never one: %s', (_, trap) => {
    expect(isOne(trap, crowd)).toBe(false);
  });

  test.each([...sames])('one: %s', (_, trap) => {
    expect(isOne(trap, crowd)).toBe(true);
  });

  test('the order of records changes nothing', () => {
    const plain = ({ pairs, clusters, tables }: Resolution): unknown => ({ pairs, clusters, tables });
    const resolution = resolveRecords(crowd, trapSchema);
    expect(plain(resolveRecords([...crowd].reverse(), trapSchema))).toEqual(plain(resolution));
    expect(resolution.clusters.length).toBeGreaterThan(records / 8);
  });
});
