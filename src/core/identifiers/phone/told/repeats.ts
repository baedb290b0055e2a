// Digits said once for several: "double five", "a pair of threes", "three 5s", "dos veces siete", "5 twice".
import { tableOf } from '../../../text/heldWords';
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { articles, counts, countOf, digitAt, isNear, plurals, repeatWords, timesWords } from './counts';
import type { TextSigns } from '../textSigns';
import { digitsOfClass, is } from '../wordClasses';
import type { Step } from './steps';

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
function isBesideDigit(classes: readonly number[], place: number, isPlural: boolean): boolean {
  if (isPlural) return true;
  return isDigit(classes[place - 1] ?? 0) || isDigit(classes[place + 1] ?? 0);
}

/** Figures, or a word of one digit: "on time" has ten in Turkish. */
const isDigit = (known: number): boolean =>
  known === is.number || ((known & is.digitWord) !== 0 && digitsOfClass(known) === 1);

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
