// How words are written in tokens and lexicons.

/** Accents only: vowel signs of Thai and other scripts are letters to their readers. */
const accents = /[\u0300-\u036f]/g;
const asciiOnly = /^[ -~]*$/;

/** One word in lower case without accents, as an English keyboard writes it; folding twice changes nothing. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (asciiOnly.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(accents, '').normalize('NFC');
  return plain
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}
