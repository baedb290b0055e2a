// How much could speak for the best number of a window, before any way through it is searched: prices, hours and
// measures make windows in nearly every advert, and a search costs as much as the rest of the text.
import type { PreparedText } from '../../extractor';
import { phoneWords } from '../labelWords';
import { labelBefore } from '../labels';
import { planOfRegion, type Plan } from '../plans/plan';
import { EVERYDAY_COST } from './bentWords';
import { isJoining } from './fillers';
import { points, STEP_PRICE } from './judge';
import type { Lattice } from './lattice';
import { WITHIN_AFTER, WITHIN_BEFORE } from './prose';
import type { Step, StepKind } from './steps';
import type { Window } from './windows';

/** A point for each token read, so that the whole is preferred to a part. */
export const COVERED = 0.06;
const MIN_DIGITS = 7;
const MAX_DIGITS = 16; // of a way
const ROUNDING = 1e-9; // the same numbers are added in another order
const MIN_ZERO_LED = 3; // digits
const BEFORE_SIGN = 5; // characters in which a plus sign is looked for before a token

interface Circumstances {
  readonly lattice: Lattice;
  /** Region that the text is about. */
  readonly region: string | undefined;
}

/**
 * No way through a window scores more than this: each part of the evidence as high as any token lets it be, without
 * what passing over words costs. As `n log n` of the tokens of the window, which are bounded.
 *
 * @returns points as `judge` counts them; 0 where the window holds too few digits.
 */
export function mostEvidence(
  prepared: PreparedText,
  stretch: Window,
  { lattice, region }: Circumstances,
): number {
  const plan = region === undefined ? undefined : planOfRegion(region);
  const said = sayingsOf(lattice, stretch.from, plan);
  if (said.digits < MIN_DIGITS) return 0;
  const plus = said.hasPlus || hasPlusSign(prepared, stretch) ? points.plus : 0;
  return (
    ROUNDING +
    bestWithin(said.worths) +
    Math.min(points.maxJoining, joiningIn(prepared, stretch) * points.joining) +
    points.shape +
    (said.isZeroLed ? points.zeroLed : 0) +
    plus +
    labelPoints(prepared, stretch, lattice) +
    homePoints(said, plus > 0, plan)
  );
}

/** What the best of the steps at one token is worth, and how many digits the shortest of them takes. */
interface Worth {
  readonly points: number;
  readonly digits: number;
}

interface Sayings {
  /** As many digits as the longest steps hold together. */
  digits: number;
  readonly worths: Worth[];
  isZeroLed: boolean;
  hasPlus: boolean;
  /** Whether a step begins with zero, or with the code of the country. */
  hasZero: boolean;
  hasCode: boolean;
}

function sayingsOf(lattice: Lattice, from: number, plan: Plan | undefined): Sayings {
  const said: Sayings = {
    digits: 0,
    worths: [],
    isZeroLed: false,
    hasPlus: false,
    hasZero: false,
    hasCode: false,
  };
  const code = plan?.callingCode ?? '';
  lattice.forEach((steps, at) => {
    let most = 0;
    let longest = 0;
    let shortest = MAX_DIGITS;
    for (const { kind, digits, cost, to } of steps) {
      if (kind === 'plus') {
        said.hasPlus = true;
        continue;
      }
      most = Math.max(most, pointsOf(kind, digits, cost) + COVERED * (to - from - at));
      longest = Math.max(longest, digits.length);
      shortest = Math.min(shortest, digits.length);
      said.hasZero ||= digits.startsWith('0');
      said.hasCode ||= digits.startsWith(code) || code.startsWith(digits);
      said.isZeroLed ||= kind === 'figures' && digits.length >= MIN_ZERO_LED && digits.startsWith('0');
    }
    said.digits += longest;
    if (longest > 0) said.worths.push({ points: most, digits: Math.max(1, shortest) });
  });
  return said;
}

/** The most that steps of so many digits as a number has can be worth, the last of them in part. */
function bestWithin(worths: readonly Worth[]): number {
  const dearest = [...worths].sort((left, right) => right.points / right.digits - left.points / left.digits);
  let left = MAX_DIGITS;
  let sum = 0;
  for (const { points, digits } of dearest) {
    sum += points * Math.min(1, left / digits);
    left -= digits;
    if (left <= 0) break;
  }
  return sum;
}

function joiningIn({ tokens }: PreparedText, { from, to }: Window): number {
  let joining = 0;
  for (let place = from; place < to; place += 1) if (isJoining(tokens[place]?.word ?? '')) joining += 1;
  return joining;
}

function pointsOf(kind: StepKind, digits: string, cost: number): number {
  if (kind === 'word' || kind === 'letters') return Math.max(0, points.word - cost * STEP_PRICE);
  if (kind === 'bent') return Math.max(0, points.bent - cost * STEP_PRICE);
  return kind === 'figures' && digits.length === 1 ? points.single : 0;
}

function hasPlusSign({ tokens, text }: PreparedText, { from, to }: Window): boolean {
  const start = Math.max(0, (tokens[from]?.start ?? 0) - BEFORE_SIGN);
  return text.slice(start, tokens[to - 1]?.end).includes('+');
}

/** What announces a number at one of the places where a way may begin, or stands near it. */
function labelPoints(prepared: PreparedText, { from, to }: Window, lattice: Lattice): number {
  const { tokens } = prepared;
  for (let place = from; place < to; place += 1)
    if (mayBegin(lattice[place - from]) && labelBefore(prepared, place) === 'phone') return points.label;
  const last = Math.min(tokens.length, to + WITHIN_AFTER);
  for (let place = Math.max(0, from - WITHIN_BEFORE); place < last; place += 1)
    if (phoneWords.has(tokens[place]?.word ?? '')) return points.near;
  return 0;
}

const mayBegin = (steps: readonly Step[] = []): boolean =>
  steps.some(({ kind, cost }) => kind !== 'bent' || cost < EVERYDAY_COST);

/** Where the region dials a zero first, a number without it speaks against itself, unless it has the country's code. */
function homePoints({ hasZero, hasCode }: Sayings, hasPlus: boolean, plan: Plan | undefined): number {
  if (plan === undefined) return 0;
  if (hasZero) return points.atHome + points.trunk;
  return plan.trunkPrefix !== '0' || hasPlus || hasCode ? points.atHome : 0;
}
