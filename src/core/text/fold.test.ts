import fc from 'fast-check';
import { foldName } from './fold';

describe('foldName', () => {
  test.each([
    ['Ó’Connor-Łukasz', 'oconnor lukasz'],
    ['  Jalāl  al-Dīn ', 'jalal al din'],
    ['STRAẞE Groß', 'strasse gross'],
    ['Ｆｕｌｌ　Ｗｉｄｔｈ', 'full width'],
    ['Мария Кюри', 'мария кюри'],
    ['王小明', '王小明'],
    ['İstanbul', 'istanbul'],
    ['Co., Ltd.', 'co ltd'],
    ['—', ''],
  ])('folds %j to %j', (written, folded) => {
    expect(foldName(written)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  test('holds no upper case and no double space, and does not depend on the case it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const folded = foldName(text);
        expect(folded).not.toMatch(/ {2}|^ | $|[A-Z]/);
        expect(foldName(text.toUpperCase())).toBe(folded);
      }),
    );
  });
});
