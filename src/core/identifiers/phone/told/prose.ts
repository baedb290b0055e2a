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

/** "Null Fehler, drei Tore, zwei Tage": number words one by one, each before what it counts, and no word of a telephone. */
export function areCounts({ tokens }: PreparedText, steps: readonly PlacedStep[]): boolean {
  let lone = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const { kind, from, to } = steps[at] as PlacedStep;
    if (kind === 'figures') return false;
    const next = steps[at + 1];
    if (next === undefined ? (steps[at - 1]?.to ?? from) < from : !areJoining(tokens, to, next.from))
      lone += 1;
  }
  const [first, last] = [steps[0]?.from ?? 0, (steps.at(-1)?.to ?? 1) - 1];
  return lone >= MIN_LONE && lone * 3 >= steps.length && !isNearPhoneWord(tokens, first, last);
}

const MIN_COUNTED_UP = 6; // steps that go up by one

/** "One, two, three, four, five, six, seven …": what nobody announced as a number is counted. */
export function areCountedUp(steps: readonly PlacedStep[]): boolean {
  let up = 0;
  return steps.some(({ digits }, at) => {
    up = at > 0 && Number(digits) === Number(steps[at - 1]?.digits) + 1 ? up + 1 : 0;
    return up >= MIN_COUNTED_UP;
  });
}
