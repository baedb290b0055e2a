// When shared values alone make a possible match: laws over random rows, and cases to be read.
import fc from 'fast-check';
import { link, rowsOf } from './testSupport';
import { bitsOf, familyOf, POSSIBLE_MATCH_AT_BITS, STRONG_AT_BITS, weightClassOf } from './weights';
import type { MembershipRow } from './membershipTable';

const mids = ['phone', 'email', 'url', 'wallet', 'address', 'domain', 'coordinates'].flatMap((type) =>
  [1, 2, 3].map((value) => `00:${type}:${value}`),
);
const someRows: fc.Arbitrary<readonly MembershipRow[]> = fc.array(
  fc.record({
    recordKey: fc.integer({ min: 0, max: 12 }).map((record) => `r${record}`),
    mid: fc.constantFrom(...mids),
  }),
  { maxLength: 60 },
);
const levelsOf = (rows: readonly MembershipRow[]) =>
  new Map(link(rows).memberships.map(({ recordKey, level }) => [recordKey, level]));

/** As plainly as it can be said: every other record, every value that both carry, the strongest of each family. */
function isPossibleMatch(rows: readonly MembershipRow[], recordKey: string): boolean {
  const carriers = (mid: string) =>
    new Set(rows.filter((row) => row.mid === mid).map((row) => row.recordKey ?? ''));
  return [...new Set(rows.map((row) => row.recordKey))].some((other) => {
    if (other === undefined || other === recordKey) return false;
    const ofFamily = new Map<string, number>();
    for (const mid of mids) {
      const sharers = carriers(mid);
      if (!sharers.has(recordKey) || !sharers.has(other)) continue;
      const [bits, family] = [bitsOf(weightClassOf(mid), sharers.size), familyOf(weightClassOf(mid))];
      if (bits >= STRONG_AT_BITS) ofFamily.set(family, Math.max(bits, ofFamily.get(family) ?? 0));
    }
    const together = [...ofFamily.values()].reduce((sum, bits) => sum + bits, 0);
    return ofFamily.size > 1 && together >= POSSIBLE_MATCH_AT_BITS;
  });
}

describe('a possible match by shared values', () => {
  test('is what shares strong values of two families with one other record, and nothing else', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        for (const [key, level] of levelsOf(rows))
          expect([key, level]).toEqual([
            key,
            isPossibleMatch(rows, key) ? 'possible match' : 'possibly related',
          ]);
      }),
    );
  });

  test('is never made of values of one family, however many', () => {
    const online = mids.filter((mid) => familyOf(weightClassOf(mid)) === 'online');
    fc.assert(
      fc.property(someRows, (rows) => {
        const some = rows.filter(({ mid }) => online.includes(mid));
        expect([...levelsOf(some).values()]).not.toContain('possible match');
      }),
    );
  });

  test('says what makes it one, and the bits of all together', () => {
    const rows = rowsOf(
      ...(['a', 'b'] as const).flatMap((key) => [
        [key, '00:phone:12025550143'] as const,
        [key, '00:email:jane@example.org'] as const,
      ]),
    );
    expect(link(rows).memberships[0]).toMatchObject({
      level: 'possible match',
      bits: 40,
      reason: expect.stringContaining(
        'One other record shares email jane@example.org and phone 12025550143 with it: 40.0 bits together, a possible match.',
      ) as string,
    });
  });

  test('ends when the values become common', () => {
    const sharers = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        rowsOf([`r${at}`, '00:phone:1'], [`r${at}`, '00:url:example.net/a']),
      ).flat();
    expect(levelsOf(sharers(2)).get('r0')).toBe('possible match');
    expect(levelsOf(sharers(6)).get('r0')).toBe('possibly related');
  });

  test('two halves of it with two different records make none', () => {
    const rows = rowsOf(
      ['a', '00:phone:1'],
      ['b', '00:phone:1'],
      ['a', '00:email:x@example.org'],
      ['c', '00:email:x@example.org'],
    );
    expect([...levelsOf(rows).values()]).toEqual(Array(3).fill('possibly related'));
  });
});
