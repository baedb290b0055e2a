import fc from 'fast-check';
import { orderOfTexts } from './textOrder';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '~', '\u007f', 'é', 'ü', '\ud83d'), maxLength: 10 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 10 }).map((end) => `register:a${end}`),
);

function plainOrder(texts: readonly string[]): readonly number[] {
  return texts
    .map((held, place) => ({ held, place }))
    .sort((one, other) => (one.held < other.held ? -1 : one.held > other.held ? 1 : one.place - other.place))
    .map(({ place }) => place);
}

describe('orderOfTexts', () => {
  test('is the order of the texts, whatever they begin with', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        expect([...orderOfTexts(texts, 'first')]).toEqual(plainOrder(texts));
        expect([...orderOfTexts(texts, 'left out')]).toEqual(
          plainOrder(texts).filter((place) => texts[place] !== ''),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
