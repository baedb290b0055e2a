import { findingId, findingsIn, type PairFinding } from './findings';
import { recordSchema, recordToResolve } from './recordSchema';
import { resolveRecords } from './resolveRecords';
import type { RecordToResolve } from './schema';

function person(
  key: string,
  name: string,
  more: Readonly<Record<string, readonly string[]>> = {},
): RecordToResolve {
  const fields: Readonly<Record<string, readonly string[]>> = { name: [name], ...more };
  const record = recordToResolve({
    recordKey: `register:${key}`,
    kind: 'person',
    source: 'register',
    fields: (field) => fields[field] ?? [],
  });
  if (record === undefined) throw new Error('A person is resolved.');
  return record;
}

function found(records: readonly RecordToResolve[]): readonly PairFinding[] {
  return [...findingsIn(resolveRecords(records, recordSchema))];
}

/** Many of one name, of whom nothing else is known: every pair of them is a question. */
const namesakes = Array.from({ length: 12 }, (_, at) => person(`n${at}`, 'Ottilie Marsh'));

describe('findings', () => {
  test('have one id whichever record comes first, and another for another pair', () => {
    expect(findingId('a:1', 'b:2')).toBe(findingId('b:2', 'a:1'));
    expect(findingId('a:1', 'b:2')).not.toBe(findingId('a:1b', ':2'));
  });

  test('name the smaller record first, with its values on the left', () => {
    const pair = found([
      person('b', 'Otilie Marsh', { birth_dates: ['1984-03-04'] }),
      person('a', 'Ottilie Marsh', { birth_dates: ['1984-03-04'] }),
    ])[0];
    expect(pair?.records).toEqual(['register:a', 'register:b']);
    const name = pair?.steps.find(({ left }) => left.toLowerCase().includes('ottilie'));
    expect(name?.right.toLowerCase()).toContain('otilie');
  });

  test('a group that one decision settles holds no more records than a screen shows', () => {
    const records = new Map<string, Set<string>>();
    const pairs = found(namesakes);
    expect(pairs.length).toBeGreaterThan(12);
    for (const { cluster, records: both } of pairs)
      records.set(cluster, new Set([...(records.get(cluster) ?? []), ...both]));
    expect(Math.max(...[...records.values()].map(({ size }) => size))).toBe(8);
  });

  test('are worth most where the chance is even', () => {
    for (const { value } of found(namesakes)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }
  });

  test('a name alone is never a match', () => {
    expect(found(namesakes).map(({ level }) => level)).not.toContain('match');
  });
});
