// Digits said once for several: "double five", "a pair of threes", "three 5s", "dos veces siete", "5 twice".
import { tableOf } from '../../../text/heldWords';
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { numberWords } from '../spelling/lexicon';
import type { TextSigns } from '../textSigns';
import { digitsOfClass, is } from '../wordClasses';
import type { Step } from './steps';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Between the count and the digit. */
const articles = setOf('the a an die der das el la los las le les lo de of mal number digit nummer');
/** "dos VECES siete", "five three TIMES" */
const timesWords = setOf('times time veces vez mal fois volte vezes keer maal raz razy ori раза');
/** Counts that are no number words. */
const counts: ReadonlyMap<string, number> = new Map(
  (
    [
      ['pair', 2],
      ['couple', 2],
      ['twin', 2],
      ['twins', 2],
      ['twice', 2],
      ['both', 2],
      ['duo', 2],
      ['trio', 3],
      ['thrice', 3],
      ['quadruple', 4],
      ['quad', 4],
      ['paar', 2],
      ['par', 2],
      ['paire', 2],
      ['coppia', 2],
      ['zweimal', 2],
      ['dreimal', 3],
      ['viermal', 4],
      ['double', 2],
      ['doubled', 2],
      ['triple', 3],
      ['tripled', 3],
    ] as const
  ).map(([word, count]) => [word, count]),
);
const plurals = setOf('ones twos threes fours fives sixes sevens eights nines zeros zeroes ohs');

/** Words by which a text is known to count its digits. */
export const repeatWords: ReadonlySet<string> = new Set([...plurals, ...timesWords, 'twice', 'thrice']);
const ofRepeat = tableOf(repeatWords);
const MAX_BACK = 4; // tokens from the count to what it counts

/**
 * Counted digits as they would be written, in order of place: "three 5s" is 555.
 *
 * @param signs - `hits`: places of `repeatWords` among others.
 */
export function repeatsIn(
  prepared: PreparedText,
  { hits, classes }: Pick<TextSigns, 'hits' | 'classes'>,
): readonly Change[] {
  const { table } = prepared;
  const { numbers: words, starts, ends } = table;
  const marks: number[] = [];
  for (const place of hits)
    if (ofRepeat[words[place] ?? 0] === 1 && isBesideDigit(classes, place, ofPlural[words[place] ?? 0] === 1))
      marks.push(place);
  for (const place of table.figures)
    if (table.words[place + 1] === 's' && (starts[place + 1] ?? 0) - (ends[place] ?? 0) <= 1)
      marks.push(place);
  if (marks.length === 0) return [];
  const { tokens } = prepared;
  const changes: Change[] = [];
  let read = 0;
  for (const mark of marks.sort((left, right) => left - right)) {
    for (let at = Math.max(read, mark - MAX_BACK); at <= mark; at += 1) {
      const step = repeatedAt(prepared, at).find(({ to }) => to > mark);
      if (step === undefined) continue;
      const begin = at > read && tokens[at - 1]?.word === 'a' ? at - 1 : at;
      const [first, last] = [tokens[begin], tokens[step.to - 1]];
      changes.push({ start: first?.start ?? 0, end: last?.end ?? 0, word: step.digits });
      read = step.to;
      break;
    }
  }
  return changes;
}

const ofPlural = tableOf(plurals);

/** "Ring twice and wait" counts no digit; "a pair of the fives" has its count further before. */
function isBesideDigit(classes: Int32Array, place: number, isPlural: boolean): boolean {
  if (isPlural) return true;
  return isDigit(classes[place - 1] ?? 0) || isDigit(classes[place + 1] ?? 0);
}

/** Figures, or a word of one digit: "on time" has ten in Turkish. */
const isDigit = (known: number): boolean =>
  known === is.number || ((known & is.digitWord) !== 0 && digitsOfClass(known) === 1);

const MIN_COUNT = 2;
const MAX_COUNT = 5;
const MAX_GAP = 3;

/** Repeated digits that begin at a token. */
export function repeatedAt(prepared: PreparedText, at: number): readonly Step[] {
  const { tokens } = prepared;
  const { word } = tokens[at] as Token;
  const count = countOf(word);
  const steps: Step[] = [];
  const own = digitAt(prepared, at);
  if (own !== undefined) addBehind(steps, prepared, { own: own.digit, to: own.to });
  if (count === undefined || !isNear(prepared, at + 1)) return steps;
  const isSaid = count.isWord;
  let next = at + 1;
  const hasTimes = timesWords.has(tokens[next]?.word ?? '');
  if (hasTimes) next += 1;
  let skipped = 0;
  while (
    skipped < 2 &&
    articles.has(tokens[next]?.word ?? '') &&
    digitAt(prepared, next) === undefined &&
    isNear(prepared, next)
  ) {
    next += 1;
    skipped += 1;
  }
  const digit = digitAt(prepared, next);
  if (digit === undefined || !isNear(prepared, next)) return steps;
  if (isSaid || hasTimes || digit.isPlural)
    steps.push({ to: digit.to, digits: digit.digit.repeat(count.value), cost: 0.05, kind: 'word' });
  return steps;
}

/** "5 twice", "five two times" */
function addBehind(
  steps: Step[],
  prepared: PreparedText,
  { own, to }: { readonly own: string; readonly to: number },
): void {
  const { tokens } = prepared;
  if (!isNear(prepared, to)) return;
  const word = tokens[to]?.word ?? '';
  if (word === 'twice' || word === 'thrice' || word === 'doubled' || word === 'tripled') {
    const isTied = digitAt(prepared, to + 1) !== undefined && word.endsWith('ce');
    steps.push({
      to: to + 1,
      digits: own.repeat(counts.get(word) ?? 2),
      cost: isTied ? 0.3 : 0.05,
      kind: 'word',
    });
    return;
  }
  const count = countOf(word);
  if (
    count === undefined ||
    count.isWord ||
    !timesWords.has(tokens[to + 1]?.word ?? '') ||
    !isNear(prepared, to + 1)
  )
    return;
  const isFigureCounted = /^\d/.test(tokens[to - 1]?.word ?? '') && tokens[to]?.isNumber === false;
  if (!isFigureCounted && isCountOfNext(prepared, to)) return;
  steps.push({ to: to + 2, digits: own.repeat(count.value), cost: 0.1, kind: 'word' });
}

/** "Dos, tres veces cinco", "6 3 times 5, 0": the count belongs to what follows; "5 three times, 0" to what stands before. */
function isCountOfNext(prepared: PreparedText, count: number): boolean {
  const { tokens, text } = prepared;
  let next = count + 2;
  if (articles.has(tokens[next]?.word ?? '') && digitAt(prepared, next) === undefined) next += 1;
  if (digitAt(prepared, next) === undefined || !isNear(prepared, next)) return false;
  return text.slice(tokens[next - 1]?.end ?? 0, tokens[next]?.start ?? 0).trim() === '';
}

function countOf(word: string): { readonly value: number; readonly isWord: boolean } | undefined {
  const known = counts.get(word);
  if (known !== undefined) return { value: known, isWord: true };
  for (const meaning of numberWords.get(word)?.values() ?? []) {
    if (meaning.kind === 'times') return { value: meaning.count, isWord: true };
    if (
      meaning.kind === 'number' &&
      meaning.value >= MIN_COUNT &&
      meaning.value <= MAX_COUNT &&
      !meaning.isSound
    )
      return { value: meaning.value, isWord: false };
  }
  return /^[2-5]$/.test(word) ? { value: Number(word), isWord: false } : undefined;
}

/** One digit, as a figure or a word, one or several of them: "5", "5s", "5's", "fives". */
function digitAt(
  { tokens, text }: PreparedText,
  at: number,
): { readonly digit: string; readonly isPlural: boolean; readonly to: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.isNumber) {
    if (token.word.length !== 1) return undefined;
    const next = tokens[at + 1];
    const isTied = next !== undefined && next.start - token.end <= 1;
    // "3-4S67" has letters for digits.
    const isFree =
      isTied &&
      text[next.start] === 's' &&
      text[token.start - 1] === ' ' &&
      !/[\p{L}\d]/u.test(text.charAt(next.end));
    if (isFree && next.word === 's' && /^['’]?$/.test(text.slice(token.end, next.start)))
      return { digit: token.word, isPlural: true, to: at + 2 };
    return { digit: token.word, isPlural: false, to: at + 1 };
  }
  const digit = valueOf(token.word);
  if (digit !== undefined) return { digit, isPlural: false, to: at + 1 };
  const { word } = token;
  const many = word.endsWith('s')
    ? (valueOf(word.slice(0, -1)) ?? (word.endsWith('es') ? valueOf(word.slice(0, -2)) : undefined))
    : undefined;
  return many === undefined ? undefined : { digit: many, isPlural: true, to: at + 1 };
}

function valueOf(word: string): string | undefined {
  for (const meaning of numberWords.get(word)?.values() ?? [])
    if (meaning.kind === 'number' && meaning.value < 10) return String(meaning.value);
  return undefined;
}

function isNear({ tokens }: PreparedText, at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return left !== undefined && right !== undefined && right.start - left.end <= MAX_GAP;
}
