import fc from 'fast-check';
import { cleanText } from './cleanText';
import { brokenLaws } from '../../../tests/support/cleanTextLaws';
import { latinLookAlikes } from './characterKinds';
import { confusableSigns } from './confusables';
import { enclosed, plainSigns, smallCapitals } from './lookAlikes';
import { anyText } from '../../../tests/support/hostileTexts';
import { tokensOf } from './tokens';

const clean = (raw: string): string => cleanText(raw).text;

describe('cleanText', () => {
  test('breaks no law on any text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(brokenLaws(raw)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('leaves every character of ASCII that can be seen as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (raw) => {
        expect(clean(raw)).toBe(raw);
      }),
    );
  });

  test('reads every decimal digit of Unicode as its value', () => {
    const found = new Map<string, number>();
    for (let codePoint = 0x80; codePoint < 0x2_00_00; codePoint += 1) {
      const digit = String.fromCodePoint(codePoint);
      if (!/^\p{Nd}$/u.test(digit)) continue;
      const read = clean(digit);
      expect(read).toMatch(/^[0-9]$/);
      found.set(read, (found.get(read) ?? 0) + 1);
    }
    // Scripts have ten digits each, so that every value is met as often as any other.
    expect(new Set(found.values()).size).toBe(1);
    expect([...found.values()][0]).toBeGreaterThan(60);
  });

  test('drops every character that nobody sees', () => {
    for (let codePoint = 0x80; codePoint < 0xe_10_00; codePoint += 1) {
      const character = String.fromCodePoint(codePoint);
      if (!/^\p{Default_Ignorable_Code_Point}$/u.test(character)) continue;
      expect(clean(`a${character}b`)).toBe('ab');
    }
  });

  test('resolves every look-alike in a Latin word, and leaves it alone in an empty one', () => {
    for (const [other, plain] of latinLookAlikes) {
      expect([other, clean(`jane_${other}@example.org`)]).toEqual([other, `jane_${plain}@example.org`]);
      expect([other, clean(other)]).toEqual([other, other]);
    }
  });

  test('resolves every sign and enclosed letter wherever it stands', () => {
    for (const [other, plain] of [...enclosed, ...smallCapitals, ...plainSigns])
      expect(clean(other)).toBe(plain);
    for (const [plain, codes] of Object.entries(confusableSigns))
      for (const code of codes.split(' '))
        expect(clean(String.fromCodePoint(parseInt(code, 16)))).toBe(plain);
  });

  test('maps a span back onto the raw characters it was read from', () => {
    const raw = 'x \u200bｊ\u200bane\u200b y';
    const { text, rawSpan } = cleanText(raw);
    const start = text.indexOf('jane');
    const span = rawSpan(start, start + 4);
    expect(raw.slice(span.start, span.end)).toBe('ｊ\u200bane');
  });

  test('a span of backward text covers all that it was made of', () => {
    const raw = 'mail \u202egro.elpmaxe@enaj\u202c now';
    const { text, rawSpan, isReordered } = cleanText(raw);
    expect(text).toBe('mail jane@example.org now');
    expect(isReordered).toBe(true);
    const spanOf = (part: string): string => {
      const { start, end } = rawSpan(text.indexOf(part), text.indexOf(part) + part.length);
      return raw.slice(start, end);
    };
    expect(spanOf('jane')).toBe('enaj');
    expect(spanOf('jane@example.org')).toBe('gro.elpmaxe@enaj');
    expect(spanOf('mail jane')).toBe('mail \u202egro.elpmaxe@enaj');
    expect(spanOf('now')).toBe('now');
  });

  test('the raw span of a word is read as that word', () => {
    const units = fc.constantFrom(
      ...Array.from('abcXYZ019 ,.-éß💋ｊｏ𝐚𝟙①ﬁ🅰\u200b\u00ad'),
      'e\u0301',
      'o\u0323\u0302',
      '각',
      'नी',
      ' при ',
    );
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 40 }), (raw) => {
        const { text, rawSpan } = cleanText(raw);
        for (const { start, end } of tokensOf(text)) {
          const span = rawSpan(start, end);
          const reread = clean(raw.slice(span.start, span.end));
          // A span that ends within a ligature takes all of it.
          if (!/[ﬁ]/.test(raw)) expect(reread).toBe(text.slice(start, end));
          else expect(reread).toContain(text.slice(start, end));
        }
      }),
    );
  });

  test('a smeared letter of a million marks is read in the time of its length', () => {
    const raw = `j${'\u0336\u0301'.repeat(500_000)}ane@example.org ${'\u0e47'.repeat(1_000_000)}`;
    expect(clean(raw).startsWith('jane@example.org')).toBe(true);
  });
});
