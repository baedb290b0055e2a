// The laws of extraction on a first share of texts; a million of them are in `tests/long/extractFuzz.long.ts`.
import { complaintsAbout, fuzzExtraction } from './extractLaws';
import { extractionText } from './extractTexts';
import { knownFaults } from './knownFaults';
import { seedOfRun } from './random';

const TEXTS = 1000;
const seed = seedOfRun(20_261_129);

describe(`${TEXTS} random and mutated texts (SEED=${seed})`, () => {
  const { faults, finds } = fuzzExtraction(seed, { from: 0, to: TEXTS });

  test('keep the laws of extraction, but for those known to be broken', () => {
    expect(faults.filter(({ law }) => !knownFaults.some((known) => known.law === law))).toEqual([]);
    expect(finds).toBeGreaterThan(TEXTS / 4);
  });

  test('still break every law that is known to be broken', () => {
    expect(
      knownFaults.map(({ law }) => law).filter((law) => !faults.some((fault) => fault.law === law)),
    ).toEqual([]);
  });
});

test('a text depends on its seed and number alone', () => {
  expect(extractionText(1, 7)).toBe(extractionText(1, 7));
  expect(new Set([1, 2, 3, 4].map((index) => extractionText(1, index))).size).toBe(4);
});

test('a text that is read without a fault gives no complaint, but says how much was found', () => {
  const { finds, complaints } = complaintsAbout('ja\u200bne@example.org', {}, true);
  expect(complaints).toEqual([]);
  expect(finds).toBeGreaterThanOrEqual(1);
});
