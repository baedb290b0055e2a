// Digits said once for several: "double five", "a pair of threes", "three 5s", "dos veces siete", "5 twice".
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { articles, counts, countOf, digitAt, isNear, timesWords } from './counts';
import type { Step } from './steps';

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
