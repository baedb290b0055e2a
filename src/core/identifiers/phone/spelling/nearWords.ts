// Misspelt number words: by edits, and by sound.
import { foldWord } from '../../../text/tokens';

const MAX_LETTERS = 11;

/** Words of everyday speech that are one edit away from a digit and never meant as one. */
const everydayWords: ReadonlySet<string> = new Set(
  (
    'on in an any no now new not or our out own once only ones ok old of off her here hers there these those then the ' +
    'they try true give live love like line fine mine nice wine none men net next neat heat eat eats night ' +
    'right light sight tight even ever never heaven seen sent sex sexy sin sit mix fix fit fin fun fur far fee feet ' +
    'tea ten tens tie toe top tour your you year years yes hour hours her hero he she me my we us up at by go so do ' +
    'am pm min mins mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec call text sms only'
  ).split(' '),
);

/** A word of a digit, its sound worked out once for all comparisons. */
export interface Unit {
  readonly word: string;
  readonly digit: string;
  readonly sound: string;
}

/** Prepares a folded word of a digit for comparisons. */
export function unitOf(word: string, digit: string): Unit {
  return { word, digit, sound: soundOf(word) };
}

/**
 * The digit that a misspelt word stands for.
 *
 * @param written - one word.
 * @param units - words of the digits in its language.
 * @returns undefined where no number word is near, or two different ones are equally near.
 *   Method: optimal string alignment distance (Damerau 1964), one edit up to five letters, two from six; or the same
 *   skeleton of sounds.
 */
export function nearDigit(written: string, units: readonly Unit[]): string | undefined {
  const word = foldWord(written);
  if (word.length < 3 || word.length > MAX_LETTERS || everydayWords.has(word)) return undefined;
  // Adverts use the same few thousand words again and again.
  let known = remembered.get(units);
  if (known === undefined || known.size >= MAX_REMEMBERED)
    remembered.set(units, (known = new Map<string, string>()));
  const before = known.get(word);
  if (before !== undefined) return before === NONE ? undefined : before;
  const digit = nearestDigit(word, units);
  known.set(word, digit ?? NONE);
  return digit;
}

const remembered = new WeakMap<readonly Unit[], Map<string, string>>();
const MAX_REMEMBERED = 5_000;
const NONE = '-';

function nearestDigit(word: string, units: readonly Unit[]): string | undefined {
  const sound = soundOf(word);
  let best = word.length < LONG ? 1.5 : 2.5;
  let digit: string | undefined;
  for (const unit of units) {
    if (Math.abs(unit.word.length - word.length) > 2) continue;
    const beginsAlike = unit.word.charCodeAt(0) === word.charCodeAt(0);
    // Vowels sound all alike here, so that short words need their first letter: "any" is no "uno".
    const isSame = sound === unit.sound && (beginsAlike || (word.length >= 4 && !/^[aeiou]/.test(word)));
    // First letters are the last to be misspelt: "fine" may be five, "dive" is a word.
    if (!isSame && !beginsAlike && word.length < LONG) continue;
    const distance = (isSame ? 0 : distanceOf(word, unit.word)) + (beginsAlike || isSame ? 0 : 1);
    if (distance > best) continue;
    if (distance === best && unit.digit !== digit) digit = undefined;
    else digit = unit.digit;
    best = distance;
  }
  return digit;
}

/** From so many letters on, two edits leave a word recognisable. */
const LONG = 6;

const soundRules: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/[cq]k?|ck/g, 'k'],
  [/gh(?=t)/g, ''],
  [/z/g, 's'],
  [/w(?=r)/g, ''],
  [/v/g, 'f'],
  [/y/g, 'i'],
  [/e$/g, ''],
  [/[aeiou]+/g, 'a'],
  [/(.)\1/g, '$1'],
];

/** Consonants as they sound, vowels as one. */
function soundOf(word: string): string {
  return soundRules.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word);
}

/** Edits (one letter put in, left out, changed, or two neighbours swapped) from one word to another. */
export function distanceOf(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const now = [row];
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let value = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
      now.push(value);
    }
    beforeLast = last;
    last = now;
  }
  return last[right.length] ?? 0;
}
