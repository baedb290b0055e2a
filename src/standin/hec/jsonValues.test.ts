import * as fc from 'fast-check';
import { jsonMembers, jsonValues, UnreadableJson } from './jsonValues';

const space = fc.constantFrom('', ' ', '\n', '\r\n\t');
const objects = fc.dictionary(fc.string(), fc.jsonValue());

describe('jsonValues', () => {
  test('gives each of the values that stand one after the other, with its own text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(objects, space)), (list) => {
        const body = list.map(([value, gap]) => JSON.stringify(value) + gap).join('');
        expect(jsonValues(body)).toEqual(list.map(([value]) => JSON.stringify(value)));
      }),
    );
  });

  test('names the first value that is none, however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(objects, { minLength: 1, maxLength: 4 }), fc.nat(), (list, place) => {
        const texts = list.map((value) => JSON.stringify(value));
        const body = texts.join('');
        const cut = place % body.length;
        let whole = 0;
        for (let end = 0; whole < texts.length && end + texts[whole]!.length <= cut; whole++)
          end += texts[whole]!.length;
        const isClean = texts.slice(0, whole).join('').length === cut;
        const read = (): readonly string[] => jsonValues(body.slice(0, cut));
        if (isClean) expect(read()).toHaveLength(whole);
        else expect(problemOf(read)).toBe(whole);
      }),
    );
  });

  test('reads any text in a time that grows with its length, or refuses it', () => {
    for (const piece of ['[', '{"a":', '"', '\\"', '}{', '"a', ' ', '1 ', '{}'])
      expect(() => {
        try {
          jsonValues(piece.repeat(200_000));
        } catch (error) {
          if (!(error instanceof UnreadableJson)) throw error;
        }
      }).not.toThrow();
  });
});

test('jsonMembers gives the members that JSON.parse would, each with its own text', () => {
  fc.assert(
    fc.property(objects, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const members = jsonMembers(JSON.stringify(value, undefined, indent)) ?? new Map<string, string>();
      const read = new Map([...members].map(([name, text]) => [name, JSON.parse(text) as unknown]));
      expect(read).toEqual(new Map(Object.entries(JSON.parse(JSON.stringify(value)) as object)));
    }),
  );
  expect(jsonMembers('[1]')).toBeUndefined();
  expect(jsonMembers('{"a":1,"a":2}')?.get('a')).toBe('2');
});

/** Number of the value that could not be read. */
function problemOf(read: () => unknown): number | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof UnreadableJson ? error.number : -1;
  }
}
