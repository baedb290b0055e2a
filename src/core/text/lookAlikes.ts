// Letters and signs that look like ASCII ones. A first table by eye; each entry keeps its length in UTF-16 units,
// because offsets are mapped by unit.

function pairs(others: string, plain: string): readonly (readonly [string, string])[] {
  const letters = Array.from(plain);
  return Array.from(others, (other, place) => [other, letters[place] ?? other]);
}

/** Cyrillic, Greek and other letters that readers take for Latin ones. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіјѕԁһӏԛԝґ', 'aeopcyxijsdhlqwr'),
  ...pairs('АВЕКМНОРСТУХІЈЅԚԜ', 'ABEKMHOPCTYXIJSQW'),
  ...pairs('αεικνορτυχ', 'aeikvoptux'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ıɡɑɩʟօ', 'igailo'),
]);

/** Signs that stand for an ASCII sign in addresses, numbers and sites. */
export const plainSigns: ReadonlyMap<string, string> = new Map([
  ...pairs('‐‑‒–—―−⁃﹘﹣－˗➖', '-------------'),
  ...pairs('‘’‚‛′ʼʹ', "'''''''"),
  ...pairs('“”„‟″«»', '"""""""'),
  ...pairs('。｡․·•∙⋅・･', '.........'),
  ...pairs('⁄∕╱', '///'),
  ...pairs('﹫＠', '@@'),
  ...pairs('﹢＋➕', '+++'),
  ...pairs('：︰﹕∶', '::::'),
]);
