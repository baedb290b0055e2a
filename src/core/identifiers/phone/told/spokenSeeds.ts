// Where a run of bent words of digits may begin: enough that may be digits stand close together, not all of them plain.
import { tableOf } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import { digitWords, numberWords } from '../spelling/lexicon';
import type { TextSigns } from '../textSigns';
import { digitsOfClass, is } from '../wordClasses';
import { heardAs } from './heard';
import { isHeardAsTen } from './heardTens';
import { isWidelyRead } from './spokenLanguages';

const ENGLISH = 0;
export const MIN_SEEDS = 4; // digits that may be said close together
export const SEED_SPAN = 7; // tokens
export const MIN_WORDS = 2;
/** Tokens that are digits plainly, before one that only sounds like the last of eight. */
export const MIN_PLAIN_TOKENS = 7;

/** Words that are digits in the other languages only. */
const ofFarLanguages = tableOf(
  [...digitWords].filter((word) =>
    [...(numberWords.get(word) ?? [])].every(
      ([language, meaning]) => !isWidelyRead(language) || meaning.kind !== 'number' || meaning.isSound,
    ),
  ),
);
/** Words that sound like a digit in some language, and are neither one elsewhere nor an English word that sounds like one. */
const ofEndingSounds = tableOf(
  [...numberWords.keys()].filter(
    (word) => !digitWords.has(word) && numberWords.get(word)?.has(ENGLISH) !== true && soundsLikeDigit(word),
  ),
);

function soundsLikeDigit(word: string): boolean {
  return [...(numberWords.get(word)?.values() ?? [])].some(({ kind }) => kind === 'number');
}

/** "Sixty or ninety minutes": no digit. */
export const isTen = (found: number): boolean => (found & is.digitWord) !== 0 && digitsOfClass(found) > 1;

/** Digits that a mark of a class may be, by itself. */
export const seedDigits = (found: number): number =>
  found === is.number ? 1 : Math.max(1, digitsOfClass(found));

/** Enough that may be digits from a mark on, and words among them, of which some are not plain. */
export function isSeed(
  { classes, marks }: Pick<TextSigns, 'marks' | 'classes'>,
  table: PreparedText['table'],
  at: number,
): boolean {
  const { numbers, starts, ends } = table;
  const first = marks[at] ?? 0;
  // "Null drei null zwei … neun sex": the last one is an everyday word.
  if (marks[at - 1] !== first - 1 && isEndedBySound({ classes, marks }, table, at)) return true;
  let digits = 0;
  let words = 0;
  let isPlain = true;
  let isFar = false;
  let last = first - 1;
  for (let place = at; place < marks.length; place += 1) {
    const mark = marks[place] ?? 0;
    if (mark - first >= SEED_SPAN) break;
    const found = classes[mark] ?? 0;
    const isFigure = found === is.number;
    const weight = seedDigits(found);
    if (isTen(found)) break;
    // "Ling2 yi1"
    const isTouched = isFigure && mark > first && starts[mark] === ends[mark - 1];
    isFar ||= isTouched || ofFarLanguages[numbers[mark] ?? 0] === 1;
    isPlain &&= mark === last + 1 && (isFigure || (found & is.digitWord) !== 0);
    last = mark;
    digits += weight;
    if (!isFigure) words += weight;
  }
  // Words between figures may be of a language whose words are everyday words elsewhere.
  const isMixed = digits - words >= MIN_WORDS && isFar;
  return digits >= MIN_SEEDS && words >= MIN_WORDS && (!isPlain || isMixed);
}

/**
 * Plain words, as many as a number has, and right behind them a word that is a digit only where it sounds like one, or
 * right before them one that is bent beyond what is looked for in every text.
 */
function isEndedBySound(
  { classes, marks }: Pick<TextSigns, 'marks' | 'classes'>,
  table: PreparedText['table'],
  at: number,
): boolean {
  let place = at;
  while (
    marks[place + 1] === (marks[place] ?? 0) + 1 &&
    ((classes[marks[place + 1] ?? 0] ?? 0) & (is.digitWord | is.number)) !== 0
  )
    place += 1;
  if (place - at + 1 < MIN_PLAIN_TOKENS) return false;
  const [first, last] = [marks[at] ?? 0, marks[place] ?? 0];
  return (
    ofEndingSounds[table.numbers[last + 1] ?? 0] === 1 ||
    isHeardBeside(table, last, last + 1) ||
    isHeardBeside(table, first, first - 1)
  );
}

const MAX_GAP = 2; // characters

/** Whether the word beside a plain one is heard as a digit in its language. */
function isHeardBeside(
  { words, starts, ends, notes }: PreparedText['table'],
  plain: number,
  beside: number,
): boolean {
  const word = words[beside];
  if (word === undefined || ((notes[plain] ?? 0) & is.digitWord) === 0 || notes[beside] === is.number)
    return false;
  const gap = (starts[Math.max(plain, beside)] ?? 0) - (ends[Math.min(plain, beside)] ?? 0);
  if (gap === 0 || gap > MAX_GAP) return false;
  for (const language of numberWords.get(words[plain] ?? '')?.keys() ?? [])
    if (isWidelyRead(language) && (heardAs(word, language) !== undefined || isHeardAsTen(word, language)))
      return true;
  return false;
}
