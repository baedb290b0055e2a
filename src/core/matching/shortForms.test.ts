// The table of short forms: what it must hold, and what it must not say.
import fc from 'fast-check';
import { romanise } from '../similarity/romanise';
import { isKnownShortForm, meaningsOf, shortFormTable } from './shortForms';

const entries = shortFormTable.map((entry) => {
  const [spellings = '', ...forms] = entry.split(' ');
  return { fullNames: spellings.split('/'), forms };
});
const words = [...new Set(entries.flatMap(({ fullNames, forms }) => [...fullNames, ...forms]))];

describe('short forms', () => {
  test('every entry is a full name of its own with one short form or more, folded, none twice', () => {
    const all = entries.flatMap(({ fullNames }) => fullNames);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    for (const { fullNames, forms } of entries) {
      expect(forms.length).toBeGreaterThan(0);
      expect(new Set([...fullNames, ...forms]).size).toBe(fullNames.length + forms.length);
    }
    expect(words.filter((word) => romanise(word) !== word || word.includes(' '))).toEqual([]);
    expect(entries.flatMap(({ forms }) => forms).length).toBeGreaterThan(900);
  });

  test.each([
    ['bob', 'robert', true],
    ['peggy', 'margaret', true],
    ['bill', 'willy', false], // Willy may be Wilhelm, too
    ['chuck', 'chip', true],
    ['kasia', 'katarzyna', true],
    ['dima', 'dmitry', true],
    ['dima', 'dmitrii', true],
    ['dima', 'mitya', true],
    ['pepe', 'jose', true],
    ['nelu', 'ioan', true],
    ['sandra', 'alexandra', true],
    ['alex', 'sasha', false],
    ['bob', 'bill', false],
    ['robert', 'william', false],
    ['robert', 'robert', false],
    ['unheard', 'robert', false],
  ])('%s and %s: %s', (left, right, isKnown) => {
    expect(isKnownShortForm(left, right)).toBe(isKnown);
  });

  test('are known from both sides, and only of names that may mean the same', () => {
    const anyWord = fc.constantFrom(...words);
    fc.assert(
      fc.property(anyWord, anyWord, (left, right) => {
        const isKnown = isKnownShortForm(left, right);
        expect(isKnownShortForm(right, left)).toBe(isKnown);
        if (isKnown)
          expect(meaningsOf(left).some((meaning) => meaningsOf(right).includes(meaning))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
