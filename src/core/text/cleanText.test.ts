import fc from 'fast-check';
import { cleanText } from './cleanText';
import { lookAlikes, plainSigns } from './lookAlikes';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('cleanText', () => {
  test.each([
    ['ｊａｎｅ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'jane@example.org'],
    ['j\u200ba\u00adne', 'jane'],
    ['٢٠٢ ०१२ 𝟙𝟚𝟛', '202 012 123'],
    ['1\ufe0f\u20e32\ufe0f\u20e3', '12'],
    ['ехample', 'example'],
    ['привет', 'привет'],
    ['202–555—0123', '202-555-0123'],
    ['a\u00a0b\u2028c', 'a b\nc'],
    ['\u202egro\u202c', 'gro'],
    ['café', 'café'],
    ['cafe\u0301', 'café'],
  ])('reads %j as %j', (raw, clean) => {
    expect(cleanText(raw).text).toBe(clean);
  });

  test('maps a span back onto the raw characters it was read from', () => {
    const raw = 'x \u200bｊ\u200bane\u200b y';
    const { text, rawSpan } = cleanText(raw);
    const start = text.indexOf('jane');
    const span = rawSpan(start, start + 4);
    expect(raw.slice(span.start, span.end)).toBe('ｊ\u200bane');
  });

  test('every clean character maps into the raw text, in order', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, rawSpan } = cleanText(raw);
        let before = 0;
        for (let place = 0; place < text.length; place += 1) {
          const { start, end } = rawSpan(place, place + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          before = start;
        }
      }),
    );
  });

  test('cleaning twice changes nothing for text without marks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        fc.constantFrom(...plainSigns.keys()),
        (text, sign) => {
          const once = cleanText(`${text}${sign}${text}`).text;
          expect(cleanText(once).text).toBe(once);
        },
      ),
    );
  });

  test('the tables hold no entry that changes the length or stays foreign', () => {
    for (const [other, plain] of [...lookAlikes, ...plainSigns]) {
      expect(plain).toMatch(/^[!-~]$/);
      expect(other).not.toBe(plain);
    }
    for (const [other] of lookAlikes) expect(other).toHaveLength(1);
  });
});
