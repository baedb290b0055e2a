// What each token of a window may say: the lattice of possible digits that ways are searched in.
import type { PreparedText } from '../../extractor';
import { beginsNumber, bitOf, numberWords } from '../spelling/lexicon';
import { bentReadings, EVERYDAY_COST } from './bentWords';
import { isOther } from './others';
import { stepsAt, type Step } from './steps';
import type { Window } from './windows';

/** Steps that begin at each token of a window, in order of place. */
export type Lattice = readonly (readonly Step[])[];

/** Lattice of a window; each token is looked up once. */
export function latticeOf(prepared: PreparedText, { from, to }: Window): Lattice {
  const spoken = spokenIn(prepared, from, to);
  const lattice: (readonly Step[])[] = [];
  for (let place = from; place < to; place += 1)
    lattice.push(mayStep(prepared, place) ? stepsAt(prepared, place, spoken) : none);
  return lattice;
}

const none: readonly Step[] = [];
const MIN_SPOKEN = 3; // letters

/** The language that most plain number words of the window are of, a bit by its place; several where they are as many. */
function spokenIn({ tokens }: PreparedText, from: number, to: number): number {
  const votes = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const { word = '' } = tokens[at] ?? {};
    if (word.length < MIN_SPOKEN) continue;
    for (const [language, meaning] of numberWords.get(word) ?? [])
      if (beginsNumber(meaning)) votes.set(language, (votes.get(language) ?? 0) + 1);
    const [bent] = bentReadings(word);
    if (bent === undefined || bent.cost >= EVERYDAY_COST) continue;
    for (let left = bent.languages; left !== 0; left &= left - 1) {
      const language = 31 - Math.clz32(left & -left);
      votes.set(language, (votes.get(language) ?? 0) + 0.5);
    }
  }
  const most = Math.max(0, ...votes.values());
  let bits = 0;
  for (const [language, count] of votes) if (count === most) bits |= bitOf(language);
  return bits;
}

function mayStep(prepared: PreparedText, place: number): boolean {
  return prepared.tokens[place]?.isNumber !== true || !isOther(prepared, place);
}
