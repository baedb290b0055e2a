// What stands right before and behind a piece of digits.
import type { Span } from '../../brand';
import type { Atom } from './atoms';
import { gaps } from './gaps';

const SPACE = 32;
const LOWER_CASE = 32;
const LETTER_A = 97;
const LETTER_Z = 122;
const LAST_ASCII = 127;
const LAST_LATIN = 0x2_4f;
const LAST_SIGN = 0xbf; // of Latin-1

/** Whether a name of the plus sign is one: "thành công" is success, "cộng" is plus. */
export function saysPlus(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end).toLowerCase();
  return (
    !word.startsWith('c') || (word !== 'công' && !ofSuccess.test(text.slice(Math.max(0, start - 6), start)))
  );
}

const ofSuccess = /th[aà]nh $/i;

/** Offset of a plus sign right before, a bracket and a space between them at most. */
export function plusBefore(text: string, start: number): number | undefined {
  let at = start - 1;
  for (let steps = 0; steps < 3 && ' ([{<"«|*_~'.includes(text[at] ?? '-'); steps++) at -= 1;
  // "18+ 020 7946 0853": a sign of the figure before it.
  const isOfOther = at + 1 < start && isDigit(text.charCodeAt(at - 1));
  return text[at] === '+' && !isOfOther ? at : undefined;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** "… for 2 hours" goes on; behind "one two for." nothing does, so that the last word was a digit. */
export function goesOnInWords(text: string, end: number): boolean {
  return /^ ?[\p{L}\p{N}]/u.test(text.slice(end, end + 3));
}

/** "… trei! O zi bună": a letter that begins what is said next. */
export function isOfNextSentence(text: string, { gap, end }: Atom): boolean {
  const isLatin = text.charCodeAt(end - 1) <= LAST_LATIN;
  return isLatin && gap.strength >= gaps.odd && /[^ .:-]/.test(gap.written) && isWordBehind(text, end);
}

const MAX_ORDINAL = 2; // digits

/** "2. Etage", "3 пол": parted from the number by more than a space. */
export function isOrdinal(text: string, { gap, end }: Pick<Atom, 'gap' | 'end'>, digits: string): boolean {
  return digits.length <= MAX_ORDINAL && gap.strength >= gaps.odd && ordinal.test(text.slice(end, end + 4));
}

/** "2. Etage" */
const ordinal = /^\. [\p{L}]/u;

/** Whether a word follows, a space apart. */
export function isWordBehind(text: string, end: number): boolean {
  return text.charCodeAt(end) === SPACE && isLetter(text.charCodeAt(end + 1));
}

/** Of ASCII or of other scripts, and no sign or picture. */
function isLetter(unit: number): boolean {
  const small = unit | LOWER_CASE;
  if (unit <= LAST_ASCII) return small >= LETTER_A && small <= LETTER_Z;
  const isSign = (unit >= 0x20_00 && unit < 0x2c_00) || (unit >= 0x30_00 && unit < 0x30_40);
  return unit > LAST_SIGN && !isSign && !(unit >= 0xd8_3c && unit <= 0xd8_3e);
}
