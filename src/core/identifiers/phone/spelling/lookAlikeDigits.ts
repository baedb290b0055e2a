// Letters that stand for digits by their look, and single letters put between digits as noise.

const lookAlike: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  D: '0',
  Q: '0',
  i: '1',
  I: '1',
  l: '1',
  L: '1',
  z: '2',
  Z: '2',
  E: '3',
  e: '3',
  A: '4',
  a: '4',
  s: '5',
  S: '5',
  G: '6',
  b: '6',
  T: '7',
  t: '7',
  B: '8',
  g: '9',
  q: '9',
};
/** 2x0x2x5: one letter again and again, or a letter after every digit. */
const noise = /^\d(?:[a-z]\d){5,14}[a-z]?$/i;
const MAX_CHARACTERS = 40;

/**
 * Digits of a piece that mixes figures and letters without a space.
 *
 * @param written - letters and digits, as in clean text.
 * @returns undefined if some letter looks like no digit, or there are more such letters than figures.
 */
export function lookAlikeDigits(written: string): string | undefined {
  if (written.length > MAX_CHARACTERS) return undefined;
  if (noise.test(written)) return written.replace(/\D/g, '');
  const digits = Array.from(written, (sign) => (/\d/.test(sign) ? sign : lookAlike[sign])).join('');
  const letters = written.replace(/\d/g, '').length;
  if (digits.length !== written.length || letters > written.length - letters) return undefined;
  return digits;
}
