import fc from 'fast-check';
import { spacedWordsIn } from './spacedWords';
import { anyText } from '../../../tests/support/hostileTexts';

const found = (text: string): readonly string[] => spacedWordsIn(text).map(({ word }) => word);

describe('spacedWordsIn', () => {
  test.each<[string, readonly string[]]>([
    ['i n s t a', ['insta']],
    ['my s.n.a.p is', ['snap']],
    ['jane at g-m-a-i-l', ['gmail']],
    ['w h a t s a p p', ['whatsapp']],
    ['J . a . n . e', ['Jane']],
    ['i n s t a  j a n e 2 2', ['insta', 'jane22']],
    ['s n a p: j a n e', ['snap', 'jane']],
    ['s_n_a_p, s*n*a*p', ['snap', 'snap']],
    ['м а с с а ж', ['массаж']],
    ['é t é', ['été']],
  ])('joins %j into %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'open till 10 p.m.',
    'e.g. a B & B',
    'I am a 5 star girl',
    '2 0 2 5 5 5 0 1 2 3',
    'plan A or B',
    'a.b-c',
    'A / B',
    'x y',
    '我 是 你',
    '1 a 2 b 3 c',
  ])('joins nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('letter n stands at start + n × (1 + gap), and spans do not overlap', () => {
    const units = fc.constantFrom(...Array.from('abcé1 .-_'), ' . ');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: units, maxLength: 60 }), anyText), (text) => {
        let before = 0;
        for (const { start, end, word, gap } of spacedWordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(Array.from(word).join(gap));
          expect(word.length).toBeGreaterThanOrEqual(3);
          Array.from(word).forEach((letter, place) => {
            expect(text.charAt(start + place * (1 + gap.length))).toBe(letter);
          });
          before = end;
        }
      }),
    );
  });
});
