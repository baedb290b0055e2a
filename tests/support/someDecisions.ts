// Random ties and decisions for laws.
import fc from 'fast-check';
import type { Decision } from '../../src/core/graph/decision';
import { decision, type NamedTie } from '../../src/core/graph/decisionSupport';

const RECORDS = 12;
export const someKeys: readonly string[] = Array.from(
  { length: RECORDS },
  (_, at) => `r${String(at).padStart(2, '0')}`,
);
const aKey = fc.constantFrom(...someKeys);

export const someTies: fc.Arbitrary<readonly NamedTie[]> = fc.array(
  fc.record({
    records: fc.uniqueArray(aKey, { minLength: 2, maxLength: 5 }),
    bits: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 9 },
);

/** Decisions about records with numbers, and so times, of their own; some taken back. */
export const someDecisions: fc.Arbitrary<readonly Decision[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('same' as const, 'not_same' as const, 'not_same' as const, 'hide' as const),
      records: fc.uniqueArray(aKey, { minLength: 2, maxLength: 4 }),
      isUndone: fc.integer({ min: 0, max: 4 }).map((die) => die === 0),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ kind, records, isUndone }, at) =>
      decision(at + 1, kind, kind === 'hide' ? records.slice(0, 1) : records, { isUndone }),
    ),
  );

/** Any order of things. */
export function inAnyOrder<Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}
