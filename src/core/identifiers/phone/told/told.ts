// Numbers that are told rather than written: said in bent words, in pieces with talk between, with digits counted
// ("three 5s"), in letters and signs. What the closer readers have not taken is one lattice of possible digits here; the
// best way through it that is a number of some plan counts, if enough speaks for it.
import type { PreparedText } from '../../extractor';
import type { ReadNumber } from '../plans/readNumber';
import { judge } from './judge';
import { pathsIn, type Path } from './search';
import { windowsOf } from './windows';

export interface ToldNumber {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
  readonly confidence: number;
}

export interface Circumstances {
  /** Region that the text is about. */
  readonly region: string | undefined;
  /** Numbers found already, in order of place. */
  readonly taken: readonly { readonly start: number; readonly end: number }[];
}

const MIN_SCORE = 3.5;
const MAX_JUDGED = 30;
const LEFT_OUT = 0.55; // a point for each digit beside the number that it leaves out
const NEAR = 2; // tokens

/** Told numbers in order of place. Linear: windows do not overlap, and each is searched with a bounded width. */
export function toldNumbers(prepared: PreparedText, { region, taken }: Circumstances): readonly ToldNumber[] {
  const found: ToldNumber[] = [];
  for (const window of windowsOf(prepared, taken)) {
    const best = bestOf(prepared, pathsIn(prepared, window), region);
    if (best !== undefined) found.push(best);
  }
  return found;
}

function bestOf(prepared: PreparedText, paths: readonly Path[], region: string | undefined): ToldNumber | undefined {
  const ranked = paths
    .map((path) => ({ path, worth: path.cost + path.between + leftOut(prepared, path) }))
    .sort((left, right) => left.worth - 0.35 * left.path.digits.length - (right.worth - 0.35 * right.path.digits.length))
    .slice(0, MAX_JUDGED);
  let best: ToldNumber | undefined;
  let bestScore = MIN_SCORE;
  for (const { path } of ranked) {
    const judged = judge(prepared, path, region);
    if (judged === undefined) continue;
    const score = judged.score - leftOut(prepared, path);
    if (score < bestScore) continue;
    bestScore = score;
    const start = prepared.tokens[path.first]?.start ?? 0;
    const end = prepared.tokens[path.last]?.end ?? start;
    best = { start, end, number: judged.number, confidence: Math.min(0.85, 0.5 + (score - MIN_SCORE) * 0.07) };
  }
  return best && { ...best, confidence: Math.round(best.confidence * 100) / 100 };
}

/** Price of plain digits right beside the path that it does not hold. */
function leftOut({ tokens }: PreparedText, { first, last }: Path): number {
  let price = 0;
  for (let step = 1; step <= NEAR; step += 1) {
    price += digitsOf(tokens[first - step]) * (LEFT_OUT / step);
    price += digitsOf(tokens[last + step]) * (LEFT_OUT / step);
  }
  return price;
}

function digitsOf(token: { readonly word: string; readonly isNumber: boolean } | undefined): number {
  return token?.isNumber === true ? Math.min(3, token.word.length) : 0;
}
