// The cheapest ways through the tokens of a window: which tokens are digits, which only stand between.
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { fillerCost, signCost } from './fillers';
import { is } from '../wordClasses';
import type { Window } from './windows';
import { EVERYDAY_COST } from './bentWords';
import type { Lattice } from './lattice';
import type { Step } from './steps';

/** A way from one token to another. */
export interface Path {
  readonly first: number;
  /** Place of its last token. */
  readonly last: number;
  readonly digits: string;
  /** Of its steps. */
  readonly cost: number;
  /** Of what stands between them. */
  readonly between: number;
  /** Its last step; undefined behind a plus sign. */
  readonly chain: Chain | undefined;
  /** Tokens that its steps are made of. */
  readonly read: number;
  readonly hasPlus: boolean;
}

/** A step and those before it. */
interface Chain {
  readonly step: PlacedStep;
  readonly before: Chain | undefined;
}

/** Steps of a path in order. */
export function stepsOf({ chain }: Path): readonly PlacedStep[] {
  const steps: PlacedStep[] = [];
  for (let link = chain; link !== undefined; link = link.before) steps.push(link.step);
  return steps.reverse();
}

export interface PlacedStep extends Step {
  readonly from: number;
}

const MAX_PATHS = 10; // kept at each token
const MAX_DIGITS = 16;
const MIN_DIGITS = 7;
const MAX_GAP_COST = 1.4;
const MAX_STARTS = 12;
const MAX_FOUND = 160;

interface Open extends Path {
  /** Cost of what stands behind its last digit. */
  readonly gap: number;
}

/** Ways that hold as many digits as a number has, in no order. Linear: ten ways at each token at most. */
export function pathsIn(prepared: PreparedText, { from, to }: Window, lattice: Lattice): readonly Path[] {
  const at: Open[][] = Array.from({ length: to - from + 1 }, () => []);
  const found: Path[] = [];
  let starts = 0;
  for (let place = from; place < to; place += 1) {
    const steps = lattice[place - from] ?? [];
    const paths = cheapest(at[place - from] ?? []);
    at[place - from] = [];
    const mayStart = steps.length > 0 && starts < MAX_STARTS;
    if (mayStart) starts += 1;
    for (const step of steps) {
      if (step.to > to) continue;
      const isEveryday = step.kind === 'bent' && step.cost >= EVERYDAY_COST;
      const target = at[step.to - from] as Open[];
      for (const path of paths) {
        if (isEveryday && path.last !== place - 1) continue;
        const next = extended(prepared, path, place, step);
        if (next === undefined) continue;
        target.push(next);
        // "… six seven any time": an everyday word is a digit between others only.
        if (!isEveryday && next.digits.length >= MIN_DIGITS && found.length < MAX_FOUND) found.push(next);
      }
      if (mayStart && !isEveryday) {
        const begun = begin(prepared, place, step);
        target.push(begun);
        if (begun.digits.length >= MIN_DIGITS && found.length < MAX_FOUND) found.push(begun);
      }
    }
    const filler = isAmongFigures(prepared, place)
      ? Infinity
      : Math.max(fillerCost(prepared, place), passedOver(steps));
    for (const path of paths) {
      const gap = path.gap + filler;
      if (gap <= MAX_GAP_COST) (at[place + 1 - from] as Open[]).push(withGap(path, gap));
    }
  }
  return found;
}

const MIN_GROUP = 3; // digits

/** "020 7946 0853 2026": a group between groups is passed over by nobody who reads. */
function isAmongFigures({ table: { starts, ends, notes } }: PreparedText, place: number): boolean {
  const [start, end] = [starts[place] ?? 0, ends[place] ?? 0];
  if (notes[place] !== is.number || end - start < MIN_GROUP) return false;
  if (notes[place - 1] !== is.number || notes[place + 1] !== is.number) return false;
  return start - (ends[place - 1] ?? 0) === 1 && (starts[place + 1] ?? 0) - end === 1;
}

/** Written out, since spreading an object costs more than all the rest. */
function withGap({ first, last, digits, cost, between, chain, read, hasPlus }: Open, gap: number): Open {
  return { first, last, digits, cost, between, chain, read, hasPlus, gap };
}

/** Passing over what may be a digit costs more than what plainly is none. */
function passedOver(steps: readonly Step[]): number {
  let least = Infinity;
  for (const step of steps) least = Math.min(least, step.cost);
  if (least === Infinity || least >= EVERYDAY_COST) return 0;
  return least < 0.2 ? PASSED_PLAIN : PASSED_BENT;
}

const PASSED_PLAIN = 1.1;
const PASSED_BENT = 0.6;

function begin({ tokens, text }: PreparedText, place: number, step: Step): Open {
  const hasSign = /(?:^|[^\d\s])\s?\+[ ([{<"]{0,2}$|^\+$/.test(
    text.slice(Math.max(0, (tokens[place]?.start ?? 0) - 5), tokens[place]?.start),
  );
  return {
    first: place,
    last: step.to - 1,
    digits: step.digits,
    cost: step.cost,
    between: 0,
    read: step.to - place,
    chain: step.kind === 'plus' ? undefined : { step: placed(step, place), before: undefined },
    hasPlus: hasSign || step.kind === 'plus',
    gap: 0,
  };
}

const placed = ({ to, digits, cost, kind }: Step, from: number): PlacedStep => ({
  from,
  to,
  digits,
  cost,
  kind,
});

function extended(prepared: PreparedText, path: Open, place: number, step: Step): Open | undefined {
  if (step.kind === 'plus' || path.digits.length + step.digits.length > MAX_DIGITS) return undefined;
  const { tokens, text } = prepared;
  const left = tokens[place - 1] as Token;
  const sign = signCost(text.slice(left.end, tokens[place]?.start));
  if (sign === Infinity) return undefined;
  // "… six seven. I turned 31": a letter that begins a sentence.
  const isApart = sentenceEnd.test(text.slice(tokens[path.last]?.end, tokens[place]?.start));
  if (isApart && step.kind === 'letters' && text.charCodeAt(tokens[step.to - 1]?.end ?? 0) === SPACE)
    return undefined;
  const apart = isApart && isFigureBehindWords(path, step) ? AFTER_SENTENCE : 0;
  return {
    first: path.first,
    last: step.to - 1,
    digits: path.digits + step.digits,
    cost: path.cost + step.cost,
    between: path.between + path.gap + sign + apart,
    read: path.read + step.to - place,
    chain: { step: placed(step, place), before: path.chain },
    hasPlus: path.hasPlus,
    gap: 0,
  };
}

const AFTER_SENTENCE = 0.9;
const sentenceEnd = /[.!?|…][ )]|[\n。！？]/;
const MIN_FIGURES = 2;
const SPACE = 32;

/** Figures that follow words in the next sentence, or on the next line, are hardly the end of what was spelled. */
function isFigureBehindWords({ chain }: Open, { kind, digits }: Step): boolean {
  const isSaid = chain?.step.kind === 'word' || chain?.step.kind === 'bent';
  return isSaid && kind === 'figures' && digits.length >= MIN_FIGURES;
}

/** The cheapest of the paths that read alike, so many as are kept. */
function cheapest(paths: readonly Open[]): readonly Open[] {
  if (paths.length <= 1) return paths;
  const apart: Open[] = [];
  for (const path of paths) {
    const place = placeOfAlike(apart, path);
    const known = apart[place];
    if (known === undefined) apart.push(path);
    else if (priceOf(path) < priceOf(known)) apart[place] = path;
  }
  return apart.sort((left, right) => worth(left) - worth(right)).slice(0, MAX_PATHS);
}

/** Place of the path that has read the same from the same token on: among so few a walk is less than a key to look up. */
function placeOfAlike(paths: readonly Open[], { first, digits }: Open): number {
  let place = 0;
  while (place < paths.length && (paths[place]?.first !== first || paths[place]?.digits !== digits))
    place += 1;
  return place;
}

/** A way that reads more tokens is worth more. */
export const A_TOKEN = 0.6;

/** Longer ways are kept before ones that began late. */
const worth = (path: Open): number => priceOf(path) - A_TOKEN * path.read;
const priceOf = ({ cost, between, gap }: Open): number => cost + between + gap;
