// Whether a way through the tokens is a telephone number that somebody meant to tell, and how sure that is.
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { labelBefore, type Label } from '../labels';
import { planOfRegion } from '../plans/plan';
import { groupsOf, readInternational, readNational, type ReadNumber } from '../plans/readNumber';
import { areJoining } from './fillers';
import { areCountedUp, areCounts, areScores, isNearPhoneWord } from './prose';
import { stepsOf, type Path, type PlacedStep } from './search';

type Steps = readonly PlacedStep[];

export interface Judged {
  readonly number: ReadNumber;
  readonly score: number;
}

/** Mostly a matter of which reading is the likeliest; that there is one weighs more. */
export const STEP_PRICE = 0.6;
/** Evidence, by judgement; what is told needs three points and a half. */
export const points = {
  plus: 2.5,
  label: 2,
  near: 1,
  amount: 1.5,
  word: 0.42,
  maxWords: 3.4,
  bent: 0.5,
  maxBent: 4,
  single: 0.3,
  maxSingles: 2.2,
  joining: 0.6,
  maxJoining: 1.8,
  shape: 1.3,
  zeroLed: 0.6,
  uniform: 0.8,
  atHome: 1,
  trunk: 0.6,
  withoutTrunk: 2,
} as const;

/** Reads a path as a number; undefined where it is none, or is announced as something else. */
export function judge(prepared: PreparedText, path: Path, region: string | undefined): Judged | undefined {
  const steps = stepsOf(path);
  const number = readPath(path, steps, region);
  if (number === undefined) return undefined;
  const label = labelBefore(prepared, path.first);
  if (label !== 'phone' && (isScores(prepared, path) || isPriced(prepared, steps))) return undefined;
  if (
    label !== 'phone' &&
    !path.hasPlus &&
    (areCounts(prepared, steps) || areCountedUp(steps) || areScores(prepared, steps))
  )
    return undefined;
  if (label === 'other' || (number.value.startsWith('1') && !path.hasPlus && isLooseList(steps)))
    return undefined;
  const score =
    evidenceOf(prepared, path, { number, label, region, steps }) - path.between - path.cost * STEP_PRICE;
  return { number, score };
}

function readPath(
  { digits, hasPlus }: Path,
  steps: Steps,
  region: string | undefined,
): ReadNumber | undefined {
  if (/^(\d)\1*$/.test(digits) || isCounting(steps)) return undefined;
  if (hasPlus) return readInternational(digits.replace(/^00/, ''));
  const exit = /^(?:00|011)(?=[1-9])/.exec(digits)?.[0].length ?? 0;
  if (exit > 0 && digits.length >= 11) {
    const coded = readInternational(digits.slice(exit));
    if (coded !== undefined) return coded;
  }
  const local = region === undefined ? undefined : readNational(digits, region);
  if (local !== undefined && (local.isDialled || local.isCoded || digits.length >= 9)) return local;
  return digits.length === 10 || (digits.length === 11 && digits.startsWith('1'))
    ? readNational(digits, 'US')
    : undefined;
}

const SHAPES = /^(?:1,)?(?:3,3,4|3,7|6,4|2,2,2,2,2|(?:1,){9}1)$/;

/** Figures alone, in groups that no North American number has: rooms, scores, tickets. */
function isLooseList(steps: Steps): boolean {
  if (steps.some(({ kind }) => kind !== 'figures')) return false;
  const groups = steps.map(({ digits }) => digits.length);
  return !SHAPES.test(groups.join()) && groups.filter((length) => length === 1).length < MIN_SINGLES;
}

const MIN_SINGLES = 4;

/** "Two hundred for one, five fifty for five": what is had for how much. */
const isPriced = ({ table }: PreparedText, steps: Steps): boolean =>
  steps.some(
    ({ kind, from }, at) =>
      kind === 'bent' && table.words[from] === 'for' && (steps[at - 1]?.digits.length ?? 0) > 1,
  );

const scores = /(?<![\d:-])(?:\d{1,2}[-:]\d{1,2}(?:\(\d{1,2}\))?[ ,;]{1,2}){2}/;
const MAX_SCORES = 48; // characters

/** "6-4 3-6 7-6(5)": who won, and by how much. */
function isScores({ text, tokens }: PreparedText, { first }: Path): boolean {
  const start = tokens[first]?.start ?? 0;
  return scores.test(text.slice(start, start + MAX_SCORES));
}

/** "Ten, nine, eight …", "one, two, three …" from one end to the other: counted and not told. */
function isCounting(steps: Steps): boolean {
  let down = 0;
  let up = 0;
  return steps.some(({ digits }, at) => {
    const by = at > 0 ? Number(digits) - Number(steps[at - 1]?.digits) : 0;
    down = by === -1 ? down + 1 : 0;
    up += by === 1 ? 1 : 0;
    return (
      down >= MIN_COUNTED ||
      (up === steps.length - 1 && (steps[0]?.digits === '1' || steps.at(-1)?.digits === '10'))
    );
  });
}

const MIN_COUNTED = 6;

interface About {
  readonly number: ReadNumber;
  readonly label: Label;
  readonly region: string | undefined;
  readonly steps: Steps;
}

function evidenceOf(prepared: PreparedText, path: Path, { number, label, region, steps }: About): number {
  const { tokens } = prepared;
  let score = path.hasPlus ? points.plus : 0;
  if (label === 'phone') score += points.label;
  else if (isNearPhoneWord(tokens, path.first, path.last)) score += points.near;
  else if (label === 'amount' && !path.hasPlus) score -= points.amount;
  let [words, bent, singles, joining] = [0, 0, 0, 0];
  steps.forEach((step, place) => {
    const before = steps[place - 1];
    const after = steps[place + 1];
    const isBeside =
      before?.to === step.from || after?.from === step.to || isJoined(tokens, before?.to, step.from);
    if (step.kind === 'word' || step.kind === 'letters') words += isBeside ? 1 : 0.4;
    else if (step.kind === 'bent') bent += isBeside ? 1 : 0.4;
    else if (step.digits.length === 1) singles += isBeside ? 1 : 0.4;
    if (before !== undefined && before.to < step.from && isJoined(tokens, before.to, step.from)) joining += 1;
  });
  score += Math.min(points.maxWords, words * points.word);
  score += Math.min(points.maxBent, bent * points.bent);
  score += Math.min(points.maxSingles, singles * points.single);
  score += Math.min(points.maxJoining, joining * points.joining);
  if (isShaped(path, steps, number)) score += points.shape;
  if (
    steps.some(
      ({ digits, kind }, place) =>
        place > 0 && kind === 'figures' && digits.length >= 3 && digits.startsWith('0'),
    )
  )
    score += points.zeroLed;
  if (
    region !== undefined &&
    planOfRegion(region)?.callingCode === planOfRegion(number.region)?.callingCode
  ) {
    score += points.atHome;
    if (number.isDialled && path.digits.startsWith('0')) score += points.trunk;
    else if (
      planOfRegion(number.region)?.trunkPrefix === '0' &&
      !number.isCoded &&
      !path.digits.startsWith('0')
    )
      score -= points.withoutTrunk;
  }
  return score;
}

/** Nothing but words that say that more of the number follows, and one at least. */
const isJoined = (tokens: readonly Token[], from: number | undefined, to: number): boolean =>
  from !== undefined && from < to && areJoining(tokens, from, to);

/** Its pieces are the groups of the country, the trunk or country code by itself or with the first. */
function isShaped({ digits }: Path, steps: Steps, number: ReadNumber): boolean {
  const { national, value } = number;
  const ends = new Set<number>();
  let end = 0;
  for (const step of steps) ends.add((end += step.digits.length));
  if (steps.length < 2) return false;
  const prefix = digits.length - national.length;
  const groups = groupsOf(number);
  if (steps.length > groups.length + 2) return false;
  let at = prefix;
  const isGrouped = groups.length > 1 && groups.every((group) => ends.has((at += group)));
  return isGrouped || (value.startsWith('1') && steps.map((step) => step.digits.length).join() === '3,3,4');
}
