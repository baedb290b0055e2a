// Numbers that are told rather than written: said in bent words, in pieces with talk between, with digits counted
// ("three 5s"), in letters and signs. What the closer readers have not taken is one lattice of possible digits here; the
// best way through it that is a number of some plan counts, if enough speaks for it.
import type { Span } from '../../../brand';
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import type { ReadNumber } from '../plans/readNumber';
import { digitWords, numberWords } from '../spelling/lexicon';
import { bentReadings, EVERYDAY_COST } from './bentWords';
import { COVERED, mostEvidence } from './evidence';
import { judge } from './judge';
import { latticeOf } from './lattice';
import { A_TOKEN, pathsIn, type Path } from './search';
import type { Window } from './windows';

export interface ToldNumber {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
  readonly confidence: number;
}

export interface Circumstances {
  /** Region that the text is about. */
  readonly region: string | undefined;
  /** Stretches that may tell a number, in order of place. */
  readonly windows: readonly Window[];
  /** Numbers found already, in order of place. */
  readonly taken: readonly Span[];
}

const MIN_SCORE = 3.3;
const MAX_JUDGED = 30;
const MIN_LEAD = 0.08; // nobody can tell which of two numbers is meant
const LEFT_OUT = 0.55; // a point for each digit beside the number that it leaves out
const NEAR = 3; // tokens

/** Told numbers in order of place. Linear: windows do not overlap, and each is searched with a bounded width. */
export function toldNumbers(
  prepared: PreparedText,
  { region, windows, taken }: Circumstances,
): readonly ToldNumber[] {
  const found: ToldNumber[] = [];
  let known = 0;
  for (const stretch of windows) {
    const start = prepared.tokens[stretch.from]?.start ?? 0;
    const end = prepared.tokens[stretch.to - 1]?.end ?? 0;
    while ((taken[known]?.end ?? Infinity) <= start) known += 1;
    if ((taken[known]?.start ?? Infinity) < end) continue;
    const lattice = latticeOf(prepared, stretch);
    if (mostEvidence(prepared, stretch, { lattice, region }) < MIN_SCORE) continue;
    const best = bestOf(prepared, pathsIn(prepared, stretch, lattice), region);
    if (best !== undefined) found.push(best);
  }
  return found;
}

function bestOf(
  prepared: PreparedText,
  paths: readonly Path[],
  region: string | undefined,
): ToldNumber | undefined {
  const ranked = paths
    .map((path) => ({ path, worth: path.cost + path.between + leftOut(prepared, path) }))
    .sort((left, right) => left.worth - A_TOKEN * left.path.read - (right.worth - A_TOKEN * right.path.read))
    .slice(0, MAX_JUDGED);
  let best: ToldNumber | undefined;
  let bestPath: Path | undefined;
  let bestScore = 0;
  let rival = 0; // score of the next other number
  for (const { path } of ranked) {
    const judged = judge(prepared, path, region);
    if (judged === undefined) continue;
    const score = judged.score - leftOut(prepared, path) + path.read * COVERED;
    if (score >= MIN_SCORE && judged.number.value !== best?.number.value)
      if (score > bestScore)
        rival = bestPath === undefined || isPartOf(bestPath, path) ? rival : Math.max(rival, bestScore);
      else if (bestPath !== undefined && !isPartOf(path, bestPath)) rival = Math.max(rival, score);
    if (score < MIN_SCORE || score <= bestScore) continue;
    bestScore = score;
    bestPath = path;
    const start = prepared.tokens[path.first]?.start ?? 0;
    const end = prepared.tokens[path.last]?.end ?? start;
    best = {
      start,
      end,
      number: judged.number,
      confidence: Math.min(0.85, 0.5 + (score - MIN_SCORE) * 0.07),
    };
  }
  if (best === undefined || bestScore - rival < MIN_LEAD) return undefined;
  return { ...best, confidence: Math.round(best.confidence * 100) / 100 };
}

/** "Năm mươi" of "năm mươi tư": the same without some of its words is no other number. */
const isPartOf = (part: Path, whole: Path): boolean =>
  part.first >= whole.first && part.last <= whole.last && part.read < whole.read && part.cost >= whole.cost;

/** Price of digits right beside the path that it does not hold. */
function leftOut(prepared: PreparedText, { first, last }: Path): number {
  return (leftAt(prepared, first, -1) + leftAt(prepared, last, 1)) * LEFT_OUT;
}

/** What is left out from one edge on, as long as nothing else stands there. */
function leftAt({ tokens, text }: PreparedText, edge: number, by: 1 | -1): number {
  let price = 0;
  let parted = 1;
  for (let step = 1; step <= NEAR; step += 1) {
    const left = tokens[edge + by * (by > 0 ? step - 1 : step)];
    const right = tokens[edge + by * (by > 0 ? step : step - 1)];
    const one = by > 0 ? right : left;
    if (left === undefined || right === undefined || one === undefined) break;
    const digits = digitsOf(one);
    if (digits === 0) break;
    parted *= partedBy(text, left.end, right.start);
    price += digits * parted;
  }
  return price;
}

/** A new line or sentence makes it likelier that what stands there is something else. */
function partedBy(text: string, from: number, to: number): number {
  return to - from > MAX_NEAR ? 0 : /[\n]|[.!?;] /.test(text.slice(from, to)) ? PARTED : 1;
}

const MAX_NEAR = 24;
const PARTED = 0.3;
const MAX_COUNTED = 3;

function digitsOf({ word, isNumber }: Token): number {
  if (isNumber) return Math.min(MAX_COUNTED, word.length);
  const bent = numberWords.has(word)
    ? digitWords.has(word) && word.length > 2
      ? 0
      : 1
    : (bentReadings(word)[0]?.cost ?? 1);
  return bent < EVERYDAY_COST ? 1 - bent : 0;
}
