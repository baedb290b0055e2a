// What tells number words of ordinary prose from a number that is told.
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { phoneWords } from '../labelWords';
import { areJoining } from './fillers';
import type { PlacedStep } from './search';

export const WITHIN_BEFORE = 12;
export const WITHIN_AFTER = 8;

/** Whether a word of telephones stands near the tokens from the first to the last one. */
export function isNearPhoneWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = Math.max(0, first - WITHIN_BEFORE); at < first; at += 1)
    if (phoneWords.has(tokens[at]?.word ?? '')) return true;
  for (let at = last + 1; at <= last + WITHIN_AFTER; at += 1)
    if (phoneWords.has(tokens[at]?.word ?? '')) return true;
  return false;
}

const MIN_LONE = 3;
const FAR = 0.5; // cost of a bent word

/** "Null Fehler, drei Tore, zwei Tage": number words one by one, each before what it counts, and no word of a telephone. */
export function areCounts({ tokens }: PreparedText, steps: readonly PlacedStep[]): boolean {
  let lone = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const { kind, from, to } = steps[at] as PlacedStep;
    if (kind === 'figures') return false;
    const next = steps[at + 1];
    // "Quattro ore": what is counted is near a digit by chance.
    if (kind === 'word' && next?.kind === 'bent' && next.cost >= FAR && next.from === to) lone += 1;
    else if (next === undefined ? (steps[at - 1]?.to ?? from) < from : !areJoining(tokens, to, next.from))
      lone += 1;
  }
  const [first, last] = [steps[0]?.from ?? 0, (steps.at(-1)?.to ?? 1) - 1];
  return lone >= MIN_LONE && lone * 3 >= steps.length && !isNearPhoneWord(tokens, first, last);
}

const MIN_COUNTED_UP = 6; // steps that go up by one
const MIN_THERE = 4;
const MIN_BACK = 3;

/** "One, two, three, four, five, six, seven …", or there and back: what nobody announced as a number is counted. */
export function areCountedUp(steps: readonly PlacedStep[]): boolean {
  let [up, there, back] = [0, 0, 0];
  return steps.some(({ digits }, at) => {
    const by = at > 0 ? Number(digits) - Number(steps[at - 1]?.digits) : 0;
    up = by === 1 ? up + 1 : 0;
    back = by === -1 ? back + 1 : 0;
    there = Math.max(there, up);
    return up >= MIN_COUNTED_UP || (there >= MIN_THERE && back >= MIN_BACK);
  });
}

const scoreWords: ReadonlySet<string> = new Set(['a', 'to', 'zu', 'la', 'do', 'x']);
const MIN_SCORES = 3;
const MAX_GAP = 3; // characters

/** "Dois a um, três a dois, quatro a zero": pairs, and a sign between one and the next. */
export function areScores({ tokens, text }: PreparedText, steps: readonly PlacedStep[]): boolean {
  let scores = 0;
  for (let at = 1; at < steps.length; at += 1) {
    const [left, right, next] = [steps[at - 1], steps[at], steps[at + 1]];
    if (left === undefined || right === undefined || right.from - left.to !== 1) continue;
    if (!scoreWords.has(tokens[left.to]?.word ?? '')) continue;
    const end = tokens[right.to - 1]?.end ?? 0;
    const gap = text.slice(end, next === undefined ? end : tokens[next.from]?.start);
    if (next === undefined || (gap.length <= MAX_GAP && /[,;\n]/.test(gap))) scores += 1;
  }
  return scores >= MIN_SCORES;
}
