import fc from 'fast-check';
import { cleanText } from './cleanText';
import { disguisesIn } from './disguises';

const told = (raw: string) =>
  disguisesIn(raw).map(({ kind, characters, readAs, script }) =>
    [kind, characters, readAs, script].filter((word) => word !== undefined && word !== '').join(' '),
  );

describe('disguisesIn', () => {
  test.each([
    ['zero-width characters', 'ca\u200bll\u200b\u2060 me', ['invisible 1', 'invisible 2']],
    ['marks that nobody sees', 'ca\u034fll', ['invisible 1']],
    ['text written in tags', 'hi\u{e0061}\u{e0062}\u{e0063}', ['invisible 3']],
    ['soft hyphens', 'ex\u00adample', ['invisible 1']],
    ['what turns the direction', 'call \u202e3410-555\u202c now', ['direction 1', 'direction 1']],
    [
      'Cyrillic letters that look Latin',
      'sn\u0430p: r\u043e\u0455e',
      ['look-alike 1 a Cyrillic', 'look-alike 2 os Cyrillic'],
    ],
    ['full-width letters and digits', '\uff12\uff10\uff12 555', ['styled 3 202']],
    ['mathematical letters', '\u{1d41a}\u{1d41b}', ['styled 2 ab']],
    ['circled digits', '②⓪②', ['styled 3 202']],
    ['digits of another script', '٢٠٢', ['digit 3 202 Arabic']],
    ['digits on keycaps', '2\ufe0f\u20e3', ['styled 1 2']],
  ])('finds %s', (_, raw, expected) => {
    expect(told(raw)).toEqual(expected);
  });

  test.each([
    ['plain text', 'call 202-555-0143'],
    ['typography', '“it’s – fine…” ﬁnally ½ price, 100 € № 5'],
    ['accents, composed or not', 'café cafe\u0301 naïve'],
    ['emoji with their joiners', '❤️ 👩‍🚒 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['joiners that a script needs', 'می‌خواهم'],
    ['words in one script', 'сара из Москвы, 你好，世界'],
    ['the mark that begins a file', '\ufeffcall me'],
    ['kinds of space and line end', 'a\u00a0b\u2028c\u3000d'],
  ])('leaves %s alone', (_, raw) => {
    expect(told(raw)).toEqual([]);
  });

  const odd = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 5 }),
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom('\u200b', '\u202e', 'о', '２', '٢', 'e\u0301', '\ufe0f', '\u200d', 'a', ' '),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(''));

  test('gives runs in order, inside the text, apart from each other', () => {
    fc.assert(
      fc.property(odd, (raw) => {
        let last = 0;
        for (const { start, end, characters } of disguisesIn(raw)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(characters).toBeGreaterThan(0);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  test('finds nothing in what was cleaned already', () => {
    fc.assert(
      fc.property(odd, (raw) => {
        const { text } = cleanText(raw);
        fc.pre(cleanText(text).text === text);
        expect(disguisesIn(text)).toEqual([]);
      }),
    );
  });

  test('100,000 disguised characters in a row are one run', () => {
    expect(told('a\u200b'.repeat(3))).toHaveLength(3);
    expect(told('\u200b'.repeat(100_000))).toEqual(['invisible 100000']);
  });
});
