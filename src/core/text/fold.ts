// Names as they are compared in full-text search: what a keyboard without accents would type.

/** Letters that no Unicode decomposition takes apart, as an English keyboard writes them. */
const plainLetters = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ĸ', 'k'],
  ['ə', 'a'],
]);
const foldable = /[ßæœøłđðþħıŋŧĸə]/gu;
const apostrophes = /['’‘ʼʻ`´]/gu;

/**
 * Folds a name for full-text search, so that "Ó'Connor-Łukasz" is found by "oconnor lukasz".
 *
 * @param text - a name or title in any script.
 * @returns lower case, without diacritics and punctuation, words separated by one space; scripts other than
 *   Latin keep their letters. Empty if the text holds no letter or digit. Folding twice changes nothing.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(foldable, (letter) => plainLetters.get(letter) ?? letter)
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
