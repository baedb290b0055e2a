import fc from 'fast-check';
import { unleet } from './leet';

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
