// The digits that Slavic number words say one after the other: hundreds take tens and ones, tens take ones.
import type { SlavicWord } from './latinSlavicWords';

/** A word of a number, or figures among such words; `from` and `to` are places of tokens. */
export interface SlavicPart extends SlavicWord {
  readonly from: number;
  readonly to: number;
  readonly isFigures: boolean;
  readonly figures?: string;
}

/**
 * Digits of the parts, the likeliest reading first: "devyatsot 16" is 916, or 900 and 16.
 *
 * @returns one reading, or two where figures follow a word that may take them.
 */
export function slavicDigits(parts: readonly SlavicPart[]): readonly string[] {
  const added = digitsOf(parts, true);
  return parts.some(({ isFigures }) => isFigures) ? [...new Set([added, digitsOf(parts, false)])] : [added];
}

const MAX_ZEROS = 4;

function digitsOf(parts: readonly SlavicPart[], mayAddFigures: boolean): string {
  let digits = '';
  let last = 0; // what was said and may be added to
  let below = 0; // what may be added to it
  for (const { value, isCountedZero, isFigures, figures } of parts) {
    const isAdded =
      value > 0 && value < below && (!isFigures || (mayAddFigures && figures === String(value)));
    if (isCountedZero && /[2-4]$/.test(digits) && below === 0 && Number(digits.at(-1)) <= MAX_ZEROS)
      digits = digits.slice(0, -1) + '0'.repeat(Number(digits.at(-1)));
    else if (isAdded) digits = digits.slice(0, -String(last).length) + String((last += value));
    else {
      digits += figures ?? String(value);
      last = value;
    }
    below = isFigures ? 0 : belowOf(value);
  }
  return digits;
}

/** What may be said next and adds to a value: ones to tens, tens and ones to hundreds. */
const belowOf = (value: number): number => (value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0);
