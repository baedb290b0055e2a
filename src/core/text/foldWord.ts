// How words are written in tokens and lexicons.

/** Accents only: vowel signs of Thai and other scripts are letters to their readers. */
const accents = /[\u0300-\u036f]/g;
const asciiOnly = /^[ -~]*$/;

/** One word in lower case without accents, as an English keyboard writes it; folding twice changes nothing. */
export function foldWord(word: string): string {
  return asciiOnly.test(word) ? word.toLowerCase() : (foldedByLetters(word) ?? foldedWhole(word));
}

function foldedWhole(word: string): string {
  const plain = word.toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC');
  return plain
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}

const END_OF_TABLE = 0x5_30;
/** Latin and Cyrillic letters, each of which folds by itself; filled in as they are met. */
const letters: (string | undefined)[] = Array.from({ length: END_OF_TABLE }, () => undefined);

/**
 * The same, letter by letter, at a tenth of the cost of normalising; undefined where marks stand by themselves or the
 * script is another, since letters may meet there.
 */
function foldedByLetters(word: string): string | undefined {
  let folded = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (isHan(unit)) folded += word.charAt(at);
    else if (unit < 0x3_00 || (unit >= 0x4_00 && unit < END_OF_TABLE && !isCyrillicMark(unit)))
      folded += letters[unit] ??= foldedWhole(word.charAt(at));
    else return undefined;
  }
  return folded;
}

/** They have neither case nor accents, and each is its own normal form. */
const isHan = (unit: number): boolean => unit >= 0x34_00 && unit <= 0x9f_ff;
const isCyrillicMark = (unit: number): boolean => unit >= 0x4_83 && unit <= 0x4_89;
