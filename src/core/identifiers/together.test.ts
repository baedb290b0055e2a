import { takeApart, takeApartMany } from '../takeApart';
import { extractorExamples } from './examples';
import { extractFromMany, extractIdentifiers } from './registry';
import { readTogether, type TextInContext } from './together';

/** Examples of every extractor; each once more in a context of its own, and some joined, in which finds meet. */
const texts: readonly TextInContext[] = Object.values(extractorExamples).flatMap(
  ({ examples, counterExamples }) => [
    ...examples.map(({ text, context = {} }) => ({ text, context })),
    ...counterExamples.map((text) => ({ text, context: { country: 'US' } })),
    { text: examples.map(({ text }) => text).join('\n'), context: { country: 'GB' } },
  ],
);

test('texts read together give what each gives alone, in the same order', () => {
  const alone = texts.map(({ text, context }) => extractIdentifiers(text, context));
  expect(texts.length).toBeGreaterThan(256); // more than two lots
  expect(extractFromMany(texts)).toEqual(alone);
  expect(alone.flat().length).toBeGreaterThan(texts.length / 2);
});

test('texts taken apart together give what each gives alone', () => {
  expect(takeApartMany(texts)).toEqual(texts.map(({ text, context }) => takeApart(text, context)));
});

test('a text does not change what those read with it hold', () => {
  const [first, second] = texts;
  if (first === undefined || second === undefined) throw new Error('There are examples.');
  const together = extractFromMany([first, second, first]);
  expect(together[0]).toEqual(together[2]);
  expect(extractFromMany([])).toEqual([]);
});

test('a lot holds 128 texts, fewer of long ones, one of the longest', () => {
  const sizesOf = (characters: number, count: number): readonly number[] => {
    const sizes: number[] = [];
    const all = Array.from({ length: count }, () => ({ text: 'a'.repeat(characters), context: {} }));
    const read = readTogether(all, (lot) => {
      sizes.push(lot.length);
      return lot.map(({ text }) => text.length);
    });
    expect(read).toEqual(all.map(() => characters));
    return sizes;
  };
  expect(sizesOf(700, 300)).toEqual([128, 128, 44]);
  expect(sizesOf(80_000, 5)).toEqual([2, 2, 1]);
  expect(sizesOf(300_000, 3)).toEqual([1, 1, 1]);
});
