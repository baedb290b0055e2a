// Pairs that passes give: against a plain double loop over records and keys, also beyond the 32nd pass.
import fc from 'fast-check';
import { findCandidates, type Candidates } from './candidates';
import { blockingPasses } from './passes';
import { prepareRecords, type PreparedRecords } from './prepare';
import { resolveRecords } from './resolveRecords';
import type { RecordToResolve, ResolutionSchema } from './schema';

const registers = Array.from({ length: 40 }, (_, at) => `register${at}`);
const schema: ResolutionSchema = {
  columns: [
    { column: 'given', means: 'givenName' },
    { column: 'family', means: 'familyName' },
    { column: 'born', means: 'birthDate' },
    ...registers.map((column) => ({ column, means: 'identifier', identifierType: column }) as const),
  ],
};

function prepare(records: readonly RecordToResolve[]): PreparedRecords {
  return prepareRecords(records, schema, { kind: 'person', cleanSources: [] });
}

/** `left right` → the names of the passes that gave the pair, neighbours left out. */
function passesOfPairs({ left, right, foundBy, passes }: Candidates): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  left.forEach((record, pair) => {
    const names = passes
      .filter((_, pass) => (((foundBy[pass >>> 5]?.[pair] ?? 0) >>> (pass & 31)) & 1) === 1)
      .map(({ pass }) => pass)
      .filter((name) => !name.startsWith('neighbours'));
    if (names.length > 0) found.set(`${record} ${right[pair] ?? ''}`, names);
  });
  return found;
}

function plainPasses(prepared: PreparedRecords): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const count = prepared.records.length;
  for (const { pass, keysOf } of blockingPasses(prepared)) {
    const keys = Array.from({ length: count }, (_, record) => {
      const held = new Set<number>();
      keysOf(record, (key) => held.add(key));
      return held;
    });
    for (let left = 0; left < count; left += 1)
      for (let right = left + 1; right < count; right += 1)
        if ([...(keys[left] ?? [])].some((key) => keys[right]?.has(key)))
          found.set(`${left} ${right}`, [...(found.get(`${left} ${right}`) ?? []), pass]);
  }
  return found;
}

const anyRecord = fc.record({
  given: fc.constantFrom('Talmira', 'Joreth', 'Zarq', ''),
  family: fc.constantFrom('Fernholt', 'Kestrel', 'Vernhold', ''),
  born: fc.constantFrom('19800517', '19520311', '1980', ''),
  register0: fc.constantFrom('a1', 'b2', ''),
  register31: fc.constantFrom('a1', 'b2', ''),
  register39: fc.constantFrom('a1', 'b2', ''),
});

describe('findCandidates', () => {
  test('gives each pair that shares a key once, in order, with all passes that gave it', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 14 }), (rows) => {
        const prepared = prepare(rows.map((values, at) => ({ id: `r${at}`, kind: 'person', values })));
        const candidates = findCandidates(prepared, { maxPairsPerRecordAndPass: 100, window: 2 });
        expect(passesOfPairs(candidates)).toEqual(plainPasses(prepared));
        const places = [...candidates.left].map((left, pair) => left * 100 + (candidates.right[pair] ?? 0));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      }),
      { numRuns: 60 },
    );
  });

  test('what is cut and what is compared of a block make all of its pairs', () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({ given: `Given${at}`, register5: 'shared' }));
    const prepared = prepare(rows.map((values, at) => ({ id: `r${at}`, kind: 'person', values })));
    const { cuts, left } = findCandidates(prepared, { maxPairsPerRecordAndPass: 1, window: 2 });
    const [cut] = cuts;
    expect(cuts).toHaveLength(1);
    expect(cut).toMatchObject({ pass: 'same identifier register5', key: 'shared', records: 30 });
    expect((cut?.pairs ?? 0) + left.length).toBe((30 * 29) / 2);
  });

  test('the number of the fortieth register joins as that of the first does', () => {
    for (const register of [registers[0] ?? '', registers[39] ?? '']) {
      const records = ['a', 'b'].map((id): RecordToResolve => ({
        id,
        kind: 'person',
        values: { given: 'Talmira', family: 'Fernholt', [register]: 'zx 998 811' },
      }));
      expect(resolveRecords(records, schema).clusters).toEqual([['a', 'b']]);
    }
  });
});
