// Letters that stand for digits by their look, and single letters put between digits as noise.

/** Hardly told from the digit: several may stand together. */
const closely: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  i: '1',
  I: '1',
  l: '1',
  z: '2',
  Z: '2',
  s: '5',
  S: '5',
  B: '8',
  // Barred, Greek, Cyrillic and Armenian letters
  ø: '0',
  Ø: '0',
  θ: '0',
  Θ: '0',
  ο: '0',
  Ο: '0',
  о: '0',
  О: '0',
  ө: '0',
  Ө: '0',
  օ: '0',
  Օ: '0',
  З: '3',
  з: '3',
  Э: '3',
  э: '3',
  Ч: '4',
  ч: '4',
  б: '6',
};
/** Likened to the digit, each by itself among figures. */
const loosely: Readonly<Record<string, string>> = {
  Q: '0',
  D: '0',
  L: '1',
  E: '3',
  A: '4',
  b: '6',
  G: '6',
  T: '7',
  g: '9',
  q: '9',
};
const manyLoose = /[QDLEAbGTgq]{2}/;
const anyLoose = /[QDLEAbGTgq]/;
const manyLetters = /[a-z]{4}/i;
/** Letters of a group without any figure: only what nobody tells from digits. */
const alone = /^(?!lol$|LOL$)[oO0lI1SsZzBøØθΘοΟоОөӨօՕЗзЧчб]{1,4}$/;
const sameLetter = /^\d([a-z])(?:\d\1){4,18}\d$/i;
const noisy = /^\d(?:[a-z]\d){2,14}[a-z]?$/i;
/** "118i", "320d": a car. */
const model = /^\d{2,4}[id]$/;
/** "T04338017", "04338017T": letter and figures of a document; "T030 …": the letter is a label. */
const numbered = /^(?:[QDLEAbGTgq]\d{3,}|\d{5,}[QDLEAbGTgq])$/;
const MAX_CHARACTERS = 40;
const LETTERS_PER_FIGURE = 3;

/**
 * Digits of a piece that mixes figures and letters without a space: "2O2", "5S5", "2x0x2".
 *
 * @param written - letters and digits, as in clean text.
 * @returns undefined if some letter looks like no digit, or there are more than three letters to a figure.
 */
export function lookAlikeDigits(written: string): string | undefined {
  if (written.length > MAX_CHARACTERS || model.test(written) || numbered.test(written)) return undefined;
  const figures = written.replace(/\D/g, '');
  // One letter between any two figures parts them, whatever it looks like.
  if (sameLetter.test(written)) return figures;
  const asDigits = Array.from(written, (sign) =>
    /\d/.test(sign) ? sign : (closely[sign] ?? loosely[sign] ?? '?'),
  ).join('');
  const isLookAlike =
    !asDigits.includes('?') &&
    !manyLetters.test(written) &&
    !manyLoose.test(written) &&
    // "Bb5" is a move of chess.
    (written.length - figures.length <= figures.length || !anyLoose.test(written)) &&
    written.length - figures.length <= LETTERS_PER_FIGURE * figures.length;
  // "2x0x2" holds a letter that looks like none; of "2o2" each letter does.
  if (isLookAlike) return asDigits;
  return noisy.test(written) ? figures : undefined;
}

const MAX_ALONE = 4;

/** Digits of a group of letters alone ("OO7" has a figure; "SOS" has none); believed only between other digits. */
export function lettersAsDigits(written: string): string | undefined {
  if (written.length > MAX_ALONE || !alone.test(written)) return undefined;
  return Array.from(written, (sign) => closely[sign] ?? sign).join('');
}
