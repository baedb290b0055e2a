import fc from 'fast-check';
import { cleanText } from './cleanText';
import { anyText } from '../../../tests/support/hostileTexts';
import { foldWord, tokensOf } from './tokens';

const words = (text: string): readonly string[] => tokensOf(text).map(({ word }) => word);

describe('tokensOf', () => {
  test.each<[string, readonly string[]]>([
    ['Call 202-555-0123 NOW!', ['call', '202', '555', '0123', 'now']],
    ['for80 2sixseven', ['for', '80', '2', 'sixseven']],
    ['Straße, café, Łódź', ['strasse', 'cafe', 'lodz']],
    ['Привет мой', ['привет', 'мои']],
    ['我是 Jane 你', ['我', '是', 'jane', '你']],
    ['ที่นี่', ['ที่นี่']],
    ['गाँव ٣', ['गाँव']],
    ['İstanbul ΟΔΟΣ', ['istanbul', 'οδος']],
    ['𐐀𐐁 a💋b', ['𐐨𐐩', 'a', 'b']],
    ['', []],
  ])('takes %j apart into %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('every letter, mark and ASCII digit is in exactly one token, in order, and nothing else is', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = cleanText(raw);
        let before = 0;
        let outside = '';
        let inside = '';
        for (const { start, end, isNumber } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(isNumber ? /^[0-9]+$/ : /^[\p{L}\p{M}\p{Script=Han}]+$/u);
          outside += text.slice(before, start);
          inside += text.slice(start, end);
          before = end;
        }
        outside += text.slice(before);
        expect(outside).not.toMatch(/[\p{L}\p{M}0-9]/u);
        expect(inside.replace(/[\p{L}\p{M}\p{Script=Han}0-9]/gu, '')).toBe('');
      }),
    );
  });

  test('a word of clean text is folded as its lexicon is', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = cleanText(raw);
        for (const { start, end, word } of tokensOf(text))
          expect(word).toBe(foldWord(text.slice(start, end)));
      }),
    );
  });
});

describe('foldWord', () => {
  test('folding twice is folding once, for every word of every text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const { start, end } of tokensOf(raw)) {
          const once = foldWord(raw.slice(start, end));
          expect(foldWord(once)).toBe(once);
        }
      }),
    );
  });
});
