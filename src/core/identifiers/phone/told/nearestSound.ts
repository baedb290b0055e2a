// The digit whose words are nearest to a word that is none of them.
import { collapse, costs, type Ear, type Heard } from './ears';
import { areLike } from './likeLetters';

const MAX_DISTANCE = 0.5; // letters that differ, of those that there are
const MAX_APART = 2; // letters
const MAX_STRETCHED = 3; // letters said longer
const SWAPPED = 0.7; // of a letter: fingers are faster than each other
const SLIPPED = 0.8; // of a letter: the key beside it, or one that is heard alike
const NOT_PLAIN = 0.06; // what a dialect says is meant less often
const MIN_LEAD = 0.07; // of the nearest digit before the next one

/** The digit whose words are nearest, and no other nearly as near. */
export function nearest(word: string, { sounds }: Ear): Heard | undefined {
  const once = collapse(word);
  let digit: string | undefined;
  let least = MAX_DISTANCE;
  let second = 1; // of another digit
  for (const { sound, once: soundOnce, digits, isPlain } of sounds) {
    const longer = Math.abs(sound.length - word.length);
    if (longer > MAX_STRETCHED) continue;
    const isStretched = once === soundOnce;
    // Each letter more is one to put in.
    if (longer > MAX_APART && !isStretched) continue;
    const letters = isStretched ? 0 : lettersApart(word, sound);
    if (letters > MAX_APART) continue;
    const distance =
      (isStretched ? costs.stretched : letters / Math.max(sound.length, word.length)) +
      (isPlain ? 0 : NOT_PLAIN);
    if (distance < least) {
      if (digit !== undefined && digit !== digits) second = least;
      digit = digits;
      least = distance;
    } else if (distance < second && digit !== digits) second = distance;
  }
  if (digit === undefined || second - least < MIN_LEAD) return undefined;
  return { digits: digit, cost: Math.max(costs.bent, least) };
}

const MIN_SLIPPED = 2; // letters

/** The digit of a word that one slip of a finger turned into another word: the key beside, or two letters swapped. */
export function slipped(word: string, { sounds }: Ear): string | undefined {
  let digit: string | undefined;
  if (word.length < MIN_SLIPPED) return undefined;
  for (const { sound, digits, isPlain } of sounds) {
    if (!isPlain || sound.length !== word.length || digits === digit) continue;
    const letters = lettersApart(word, sound);
    if (letters > SLIPPED) continue;
    if (digit !== undefined) return undefined;
    digit = digits;
  }
  return digit;
}

const MAX_SOUND = 64; // letters; words of digits have a dozen
/** Rows of the table below, used again by each pair of words. */
let beforeLast = new Float64Array(MAX_SOUND + 1);
let last = new Float64Array(MAX_SOUND + 1);
let next = new Float64Array(MAX_SOUND + 1);

/** Letters to put in, leave out, change or swap with their neighbour (optimal string alignment). */
function lettersApart(left: string, right: string): number {
  for (let column = 0; column <= right.length; column += 1) last[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    const unit = left.charCodeAt(row - 1);
    next[0] = row;
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = unit === right.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : areLike(unit, right.charCodeAt(column - 1)) ? SLIPPED : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        unit === right.charCodeAt(column - 2) &&
        left.charCodeAt(row - 2) === right.charCodeAt(column - 1);
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + SWAPPED);
      next[column] = cost;
    }
    const used = beforeLast;
    beforeLast = last;
    last = next;
    next = used;
  }
  return last[right.length] ?? 0;
}
