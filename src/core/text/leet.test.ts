import fc from 'fast-check';
import { leetWordsIn, unleet } from './leet';
import { anyText } from '../../../tests/support/hostileTexts';

describe('unleet', () => {
  test.each([
    ['1nst4gram', 'instagram'],
    ['wh@ts4pp', 'whatsapp'],
    ['m@ss@ge', 'massage'],
    ['$nap', 'snap'],
    ['5n4pch4t', 'snapchat'],
    ['te1egram', 'telegram'],
    ['G00D', 'good'],
    ['m4$$4g€', 'massage'],
    ['l!ne', 'line'],
  ])('reads %s as %s, among others', (word, plain) => {
    expect(unleet(word)).toContain(plain);
  });

  test.each(['', 'massage', '2025550123', '$100', '#nap', 'a b', 'jane@example.org', `1${'a'.repeat(40)}`])(
    'has no reading of %j',
    (word) => {
      expect(unleet(word)).toEqual([]);
    },
  );

  test('has at most eight readings of a length, none with a sign left in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab01!|@$57é')), maxLength: 32 }),
        (word) => {
          const readings = unleet(word);
          expect(readings.length).toBeLessThanOrEqual(8);
          for (const reading of readings) expect(reading).toMatch(/^[a-zé]*$/);
          for (const reading of readings) expect(reading).toHaveLength(word.length);
        },
      ),
    );
  });
});

describe('leetWordsIn', () => {
  test.each<[string, readonly string[]]>([
    ['My 1nst4gram: jane, or wh@ts4pp me!', ['instagram', 'whatsapp']],
    ['$nap! or $n@p!!', ['snap', 'snap']],
    ['m@ss@ge in town', ['massage']],
  ])('finds the words of %j', (text, expected) => {
    expect(leetWordsIn(text).map(({ readings }) => readings[0])).toEqual(expected);
  });

  test.each([
    '$100 120€ £80 100$ 150usd',
    '30min 10pm 2hrs 5th 90min',
    'call 202-555-0123 or +12025550123',
    '@jane @jane22 jane22 lily1999',
    'Hello! New in town!! 5 stars',
  ])('finds none in %j', (text) => {
    expect(leetWordsIn(text)).toEqual([]);
  });

  test('gives spans in order of place that are read alike on their own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end, readings } of leetWordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(readings).toEqual(unleet(text.slice(start, end)));
          before = end;
        }
      }),
    );
  });
});
