import fc from 'fast-check';
import { anyText } from '../../../tests/support/hostileTexts';
import { cleanText } from './cleanText';
import { hasAnyOf, signSetOf } from './signsOf';
import { readSettledTokens, readTokens } from './tokens';

describe('readSettledTokens', () => {
  const isRight = (raw: string): void => {
    const settled = readSettledTokens(raw);
    const { text } = cleanText(raw);
    if (settled === undefined) return;
    expect(text).toBe(raw);
    expect(settled).toEqual(readTokens(raw));
  };

  test('reads only what the clean-up leaves as it is, and that as it is read clean', () => {
    fc.assert(fc.property(anyText, isRight));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isRight));
  });

  test.each([
    'Call 020 7946 0958, Jane!',
    'caf\u00e9 \u2665 \u{1f339} gr\u00f6\u00dfe',
    '\u4e2d\u6587 20',
    'a1b2',
  ])('reads %j as it was written', (raw) => {
    expect(readSettledTokens(raw)?.starts.length).toBeGreaterThan(0);
  });

  test.each(['jan\u0435', '\ufe0f', 'a\u200bb', '\uff41', '\ud83d', 'a\u202eb', '\u0007', '\u{1d5ba}'])(
    'leaves %j to the clean-up',
    (raw) => {
      expect(readSettledTokens(`rose ${raw}`)).toBeUndefined();
    },
  );
});

test('words are the same before and after more of them were met than are kept', () => {
  const letters = 'abcdefghijklmnop';
  const wordOf = (number: number): string =>
    Array.from({ length: 5 }, (_, place) => letters.charAt((number >> (4 * place)) & 15)).join('');
  const many = Array.from({ length: 40_000 }, (_, number) => wordOf(number));
  const { words } = readTokens(['rose', '12', 'größe', ...many, 'rose', '12', 'größe'].join(' '));
  expect(words).toEqual(['rose', '12', 'grosse', ...many, 'rose', '12', 'grosse']);
});

test('a text has any sign of a list if one of them is in it', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('&<', '@', "'+", '\n:', '$%|~'), (raw, list) => {
      const { text } = cleanText(raw);
      const isThere = Array.from(list).some((sign) => text.includes(sign));
      expect(hasAnyOf(readTokens(text), signSetOf(list))).toBe(isThere);
    }),
  );
});
