import fc from 'fast-check';
import { scannerOf, type Needs } from './needs';
import { tokensOf } from './tokens';

const vocabulary = ['snap', 'insta', 'mail', 'one', 'two', '202', 'кот', 'für', '我'] as const;
const anyNeeds: fc.Arbitrary<Needs> = fc.record(
  {
    signs: fc.string({ unit: fc.constantFrom(...Array.from('@+.$0')), maxLength: 3 }),
    words: fc.uniqueArray(fc.constantFrom(...vocabulary), { maxLength: 4 }).map((words) => new Set(words)),
  },
  { requiredKeys: [] },
);
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...vocabulary, '@', '+', '$', '.', 'Snap', 'FÜR'), fc.string()), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(' '));

describe('scannerOf', () => {
  test('says of each need what looking for it alone says, and where', () => {
    fc.assert(
      fc.property(fc.array(anyNeeds, { maxLength: 31 }), anyText, (all, text) => {
        const tokens = tokensOf(text);
        const met = scannerOf(all)(text);
        for (const needs of all) {
          const places = tokens.flatMap(({ word }, place) =>
            needs.words?.has(word) === true ? [place] : [],
          );
          const hasSign = Array.from(needs.signs ?? '').some((sign) => text.includes(sign));
          expect(met.places(needs)).toEqual(places);
          expect(met.meets(needs)).toBe(hasSign || places.length > 0);
        }
      }),
    );
  });

  test('finds words that were met in a text before anybody looked for them', () => {
    const text = 'quillwort 48 quillwort';
    tokensOf(text);
    const needs = { words: new Set(['quillwort', '48']) };
    expect(scannerOf([needs])(text).places(needs)).toEqual([0, 1, 2]);
  });

  test('asks what no sign and no word can tell only where neither is there', () => {
    const also = jest.fn((text: string) => text.length > 3);
    const needs = { signs: '@', also };
    const scan = scannerOf([needs]);
    expect(scan('@').meets(needs)).toBe(true);
    expect(also).not.toHaveBeenCalled();
    expect(scan('abc').meets(needs)).toBe(false);
    expect(scan('abcd').meets(needs)).toBe(true);
  });

  test('refuses more needs than it has bits, and needs that it does not look for', () => {
    const all = Array.from({ length: 32 }, (): Needs => ({ signs: '@' }));
    expect(() => scannerOf(all)).toThrow('32 needs; one pass looks for at most 31.');
    expect(() => scannerOf([])('').meets({ signs: '@' })).toThrow('The pass does not look for this need.');
  });

  test('refuses letters as signs: only what stands between words is looked at', () => {
    expect(() => scannerOf([{ signs: '@x' }])).toThrow(/'x' is a letter/);
  });
});
