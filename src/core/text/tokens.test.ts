import fc from 'fast-check';
import { cleanText } from './cleanText';
import { anyText } from '../../../tests/support/hostileTexts';
import { noteWords, numberCount, numberOf, rolesOf, roleAt } from './heldWords';
import { foldWord, numbersOf, readTokens, tokensOf } from './tokens';
import { unitAt } from './unitAt';

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
  test('a word is folded letter by letter as it is as a whole: lower case without accents', () => {
    const whole = (word: string): string =>
      word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .replace(/[ßıđłø]/g, (letter) => ({ ß: 'ss', ı: 'i', đ: 'd', ł: 'l', ø: 'o' })[letter] ?? letter);
    const units = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit));
    expect(units.filter((unit) => foldWord(unit) !== whole(unit))).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...units.slice(0, 0x6_00), '微', '信'), { maxLength: 9 }),
        (some) => {
          expect(foldWord(some.join(''))).toBe(whole(some.join('')));
        },
      ),
    );
  });

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

describe('readTokens', () => {
  test('lists side by side what the tokens hold, and where figures and letters beyond a to z are', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = cleanText(raw);
        const table = readTokens(text);
        const tokens = tokensOf(text);
        expect(table.words).toEqual(tokens.map(({ word }) => word));
        expect(table.words.map((word) => foldWord(word))).toEqual(table.words);
        expect(table.starts).toEqual(tokens.map(({ start }) => start));
        expect(table.ends).toEqual(tokens.map(({ end }) => end));
        expect(table.numbers).toEqual(tokens.map(({ number }) => number));
        const places = [...tokens.keys()];
        expect(table.figures).toEqual(places.filter((place) => tokens[place]?.isNumber));
        const isListed = (list: readonly number[], place: number): boolean => list.includes(place);
        for (const [place, { start, end, word, isNumber }] of tokens.entries()) {
          const isAccented = /[^\0-\x7f]/.test(text.slice(start, end));
          if (isAccented) expect(isListed(table.accented, place)).toBe(true);
          if (!isNumber && !/^[a-z]{1,12}$/.test(word)) expect(isListed(table.others, place)).toBe(true);
        }
        for (const list of [table.figures, table.others, table.accented])
          expect(list).toEqual([...new Set(list)].sort((left, right) => left - right));
      }),
    );
  });

  test.each([
    [['0', '00', '000', '0000', '7', '07', '007', '0007', '00007', '12345678901234567890']],
    [
      [
        'a',
        'abcdef',
        'abcdefg',
        'abcdefabcdef',
        'abcdefabcdefg',
        'abcdefabcdefabcdefabcdefabcdefabcdefabcdef',
      ],
    ],
    [['ort', 'örtß', 'слово', 'слова', '中', '文', 'ไทย', '한국']],
  ])('keeps words apart that are held in one table: %j', (words) => {
    for (let time = 0; time < 2; time += 1)
      expect(readTokens(words.join(' ')).words).toEqual(words.map((word) => foldWord(word)));
  });

  test('reads a short text after one of many thousand words as before it', () => {
    const short = readTokens('one 2 three');
    const long = readTokens('word 12 '.repeat(12_000));
    expect(long.words).toHaveLength(24_000);
    expect(long.ends.at(-1)).toBe(12_000 * 8 - 1);
    expect(readTokens('one 2 three')).toEqual(short);
  });

  test('a word that is first looked for after a text was read has its number there all the same', () => {
    const table = readTokens('sneezewort and 4711');
    const roles = rolesOf([
      [1, ['sneezewort', '4711']],
      [2, ['4711']],
    ]);
    expect(table.numbers[0]).toBe(0);
    const numbers = numbersOf(table, roles.known);
    expect(numbers[0]).toBe(numberOf('sneezewort'));
    expect([-1, 0, 1, 2, 3].map((place) => roleAt(roles, numbers, place))).toEqual([0, 1, 0, 3, 0]);
    const again = readTokens('sneezewort');
    expect(numbersOf(again, numberCount())).toBe(again.numbers);
  });

  test('tells of every sign beyond ASCII that one of its block may be there', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = cleanText(raw);
        const { beyond, starts, ends } = readTokens(text);
        const isInWord = new Set<number>();
        for (const [place, start] of starts.entries())
          for (let at = start; at < (ends[place] ?? 0); at += 1) isInWord.add(at);
        for (let at = 0; at < text.length; at += 1) {
          const unit = text.charCodeAt(at);
          const isSign = unit > 127 && !isInWord.has(at) && (unit < 0xd8_00 || unit > 0xdf_ff);
          if (isSign && /[^\p{L}\p{M}]/u.test(text.charAt(at)))
            expect((beyond >> ((unit >> 5) & 31)) & 1).toBe(1);
        }
      }),
    );
    expect(readTokens('a ♥ b').beyond).toBe(1 << 19);
    expect(readTokens('a, b').beyond).toBe(0);
  });

  test('keeps with each word what the finder that asked for it says, and one note with all digits', () => {
    const asked: string[] = [];
    const ofBugloss = numberOf('bugloss');
    noteWords((word, number) => {
      asked.push(word);
      return word.length * 10 + (number === ofBugloss ? 1 : 0);
    }, 7);
    const long = 'überaus'.repeat(5);
    for (let time = 0; time < 2; time += 1)
      expect(readTokens(`Teasel bugloss größe 4 4711 12345 ${long}`).notes).toEqual([
        60, 71, 60, 7, 7, 7, 350,
      ]);
    // Words too long to be held are asked about each time.
    expect(asked).toEqual(['teasel', 'bugloss', 'grosse', foldWord(long), foldWord(long)]);
  });

  test('a code unit is the same by either way of asking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, place) => {
        expect(unitAt(text, place)).toBe(text.charCodeAt(place));
      }),
    );
  });
});
