// The contract every finder inherits, fed by the examples beside it.
import fc from 'fast-check';
import { attributeExamples } from './examples';
import { attributeFinders, extractAttributes, finderOf } from './registry';

const everyExample = Object.values(attributeExamples).flatMap(({ examples, counterExamples }) => [
  ...examples.map(({ text }) => text),
  ...counterExamples,
]);
const contextOf = (country: string | undefined) => (country === undefined ? {} : { country });

describe.each(attributeFinders.map((finder) => [finder.kind, finder] as const))('%s', (kind, finder) => {
  const { examples = [], counterExamples = [] } = attributeExamples[kind] ?? {};

  test.each(examples.map(({ text, country, values }) => [text, values, country] as const))(
    'in %j finds %j',
    (text, values, country) => {
      expect(finder.find(text, contextOf(country)).map(({ value }) => value)).toEqual(values);
    },
  );

  test.each(counterExamples)('in %j finds nothing', (text) => {
    expect(finder.find(text, {})).toEqual([]);
    expect(extractAttributes(text, {}).filter((found) => found.kind === kind)).toEqual([]);
  });

  test('says in a sentence what it finds, with examples of both sorts', () => {
    expect(finder.description).toMatch(/^[A-Z].{40,}\.$/);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(counterExamples.length).toBeGreaterThanOrEqual(5);
    expect(finderOf(kind)).toBe(finder);
  });

  test('mutated texts give exact spans inside the text, in order, equal on a second reading', () => {
    const piece = fc.oneof(
      fc.constantFrom(...everyExample),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 8 }),
    );
    const cut = fc
      .tuple(piece, fc.nat(40), fc.nat(40))
      .map(([text, from, to]) => text.slice(0, from) + text.slice(to));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, cut), { maxLength: 5 }),
        fc.constantFrom('', ' ', '\n', '/'),
        (pieces, glue) => {
          const text = pieces.join(glue);
          const found = finder.find(text, {});
          expect(finder.find(text, {})).toEqual(found);
          let before = 0;
          for (const { start, end, written, value, rule, confidence } of found) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(written).toBe(text.slice(start, end));
            expect(end).toBeGreaterThan(start);
            expect(value).not.toBe('');
            expect(rule).toMatch(new RegExp(`^${kind}\\.[a-z]+$`));
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            before = start;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
