// What an extractor says it needs must never cost a find: gated by its needs it finds what it finds ungated.
import fc from 'fast-check';
import { mutatedText } from '../../../tests/support/hostileTexts';
import { extractorExamples } from './examples';
import { preparerOf, type PreparedExtractor } from './extractor';
import { identifierExtractors } from './registry';

const texts = Object.values(extractorExamples).flatMap(({ examples, counterExamples }) => [
  ...examples.map(({ text }) => text),
  ...counterExamples,
]);
const anyText = fc.oneof(
  fc.constantFrom(...texts),
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(40), fc.nat(40))
    .map(([text, from, to]) => text.slice(0, from) + text.slice(to)),
  mutatedText,
);

describe.each((identifierExtractors as readonly PreparedExtractor[]).map((one) => [one.type, one] as const))(
  'needs of %s',
  (_, extractor) => {
    test('lose nothing of any text', () => {
      const prepare = preparerOf([extractor.needs]);
      fc.assert(
        fc.property(anyText, fc.constantFrom('US', 'GB', 'DE'), (text, country) => {
          const prepared = prepare(text);
          expect(extractor.extractPrepared(prepared, { country })).toEqual(
            extractor.extractUngated(prepared, { country }),
          );
        }),
        { numRuns: 500 },
      );
    });
  },
);
