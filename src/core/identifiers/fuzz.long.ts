// Mutated examples by the hundred thousand: no crash, spans inside the text, normal forms that stay as they are.
import fc from 'fast-check';
import { extractorExamples } from './examples';
import { identifierExtractors } from './registry';

const RUNS = Number(process.env.MINERVA_FUZZ_RUNS ?? 100_000);
const examples = Object.values(extractorExamples).flatMap(({ examples: own, counterExamples }) => [
  ...own.map(({ text }) => text),
  ...counterExamples,
]);
const whole = fc.oneof(fc.constantFrom(...examples), fc.string({ unit: 'binary', maxLength: 20 }));
const cut = fc
  .tuple(whole, fc.nat(50), fc.nat(50))
  .map(([text, from, to]) => text.slice(0, from) + text.slice(to));
const glued = fc.tuple(
  fc.array(fc.oneof(whole, cut), { maxLength: 6 }),
  fc.constantFrom(' ', '', '\n', ', ', '/'),
);
const country = fc.constantFrom('US', 'GB', 'DE', 'FR', 'ZZ', undefined);

describe.each(identifierExtractors.map((extractor) => [extractor.type, extractor] as const))(
  'fuzzed %s',
  (_, extractor) => {
    test('spans are exact and in order; normal forms are stable', () => {
      fc.assert(
        fc.property(glued, country, ([pieces, glue], place) => {
          const text = pieces.join(glue);
          const context = place === undefined ? {} : { country: place };
          let before = 0;
          for (const { start, end, written, value } of extractor.extract(text, context)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(written).toBe(text.slice(start, end));
            expect(extractor.normalise(value, {})).toBe(value);
            before = start;
          }
          const normal = extractor.normalise(text, context);
          if (normal !== undefined) expect(extractor.normalise(normal, {})).toBe(normal);
        }),
        { numRuns: RUNS },
      );
    });
  },
);
