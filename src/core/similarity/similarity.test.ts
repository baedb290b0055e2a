// Laws of the measures, and the textbook values that others print.
import fc from 'fast-check';
import { editDistance } from './editDistance';
import { jaroWinkler } from './jaroWinkler';
import { letterSet, mostInCommon } from './letterSets';
import { rememberPairs } from './pairMemory';
import { phoneticKey } from './phoneticKey';
import { qGramSimilarity } from './qGrams';
import { readHanName, romanise } from './romanise';
import { tokenSetSimilarity } from './tokenSets';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), maxLength: 9 });

/** Letters and digits that share a bit among them. */
const numbered = fc.string({ unit: fc.constantFrom('4', 'q', '7', 'j', '3', 'a', 'é', ' '), maxLength: 9 });

/** The whole table, unbounded: optimal string alignment as textbooks give it. */
function plainDistance(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row += 1)
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isExchanged = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      table[row]![column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isExchanged ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  return at(left.length, right.length);
}

describe('similarity', () => {
  test('editDistance is the full table cut off at the bound, for every pair', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (left, right, most) => {
        expect(editDistance(left, right, most)).toBe(Math.min(plainDistance(left, right), most + 1));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
  ])('jaroWinkler of %s and %s is %d', (left, right, similarity) => {
    expect(jaroWinkler(left, right)).toBeCloseTo(similarity, 4);
  });

  test('every measure is symmetric, within 0 and 1, and 1 of equal words', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        for (const measure of [
          jaroWinkler,
          qGramSimilarity,
          (one: string, other: string): number => tokenSetSimilarity(one.split(''), other.split('')),
        ]) {
          const similarity = measure(left, right);
          expect(similarity).toBe(measure(right, left));
          expect(similarity).toBeGreaterThanOrEqual(0);
          expect(similarity).toBeLessThanOrEqual(1);
          if (left !== '') expect(measure(left, left)).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('letters never promise fewer common characters than edits leave', () => {
    fc.assert(
      fc.property(numbered, numbered, (left, right) => {
        const most = mostInCommon(left.length, letterSet(left), right.length, letterSet(right));
        expect(most).toBeGreaterThanOrEqual(Math.max(left.length, right.length) - plainDistance(left, right));
      }),
    );
  });

  test('a remembered comparison is the comparison, also where pairs push each other out', () => {
    let asked = 0;
    const compare = (left: number, right: number): number => {
      asked += 1;
      return (left * right + left + right) % 251;
    };
    const remembered = rememberPairs(compare);
    for (let round = 0; round < 2; round += 1)
      for (let left = 1; left < 400; left += 1)
        for (let right = 1; right <= left; right += 1) {
          const known = (left * right + left + right) % 251;
          if (remembered(left, right) !== known || remembered(right, left) !== known)
            throw new Error(`${left} and ${right} are remembered wrong.`);
        }
    // 79,800 pairs in 65,536 places: some are asked twice, none as often as it is looked up.
    expect(asked).toBeGreaterThanOrEqual(79_800);
    expect(asked).toBeLessThan(2 * 2 * 79_800);
  });

  test('romanisations of one name sound alike', () => {
    expect(new Set(['mohammed', 'muhamad', 'mhmd', 'mohamet'].map(phoneticKey)).size).toBe(1);
    expect(phoneticKey('fernholt')).not.toBe(phoneticKey('kestrel'));
  });

  test('names of other scripts become Latin letters, Chinese ones with the family name first', () => {
    expect(romanise('Олена')).toBe('olena');
    expect(romanise('Łucja Ó’Fiction')).toBe('lucja ofiction');
    expect(readHanName('王小明')).toEqual({ given: 'xiao ming', family: 'wang' });
    expect(readHanName('Xiao Ming')).toBeUndefined();
  });

  test('romanising twice changes nothing, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(romanise(romanise(text))).toBe(romanise(text));
      }),
    );
  });
});
