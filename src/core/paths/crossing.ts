// Which values a path goes through, before anybody is asked who carries them.
import { compareTexts } from '../graph/compareTexts';
import { weightClassOf, weightTable } from '../graph/weights';
import { DECISION, FINDING, type DecidedTies } from './decided';
import type { MetHub } from './hops';
import type { StoredVerdict } from './pathGraph';

export interface Crossing {
  /** Records beyond which a value of which linking said nothing is a hub. */
  readonly hubAbove: number;
  readonly crossRefused: boolean;
  /** Even what may be crossed is not followed to more records. */
  readonly most: number;
  readonly decided: DecidedTies;
  /** What linking last said of values. */
  readonly judged: ReadonlyMap<string, StoredVerdict>;
}

/** Whether a path does not go through a value that so many records carry. */
export function isClosedTo(
  { hubAbove, crossRefused, most, decided, judged }: Crossing,
  value: string,
  sharers: number,
): boolean {
  if (isSaid(value)) return false;
  if (decided.closed.has(value) || !mayBeFollowed(value, { crossRefused }) || sharers > most) return true;
  if (crossRefused || decided.trusted.has(value)) return false;
  const verdict = judged.get(value);
  return verdict === undefined ? sharers > hubAbove : verdict === 'hub';
}

/** Carriers from which on linking looks whether a value is a hub: the least of the table of weights. */
const LEAST_CROWD = Math.min(...Object.values(weightTable).map(({ hubOfContactsFrom }) => hubOfContactsFrom));

/** Whether so many carry a value that linking may have judged it a hub. */
export function mayBeHub({ hubAbove }: Pick<Crossing, 'hubAbove'>, sharers: number): boolean {
  return sharers >= Math.min(LEAST_CROWD, hubAbove);
}

/** Values that were not gone through, fewest sharers first. */
export function hubsMet(
  sharersOf: ReadonlyMap<string, number>,
  judged: Crossing['judged'],
): readonly MetHub[] {
  return [...sharersOf]
    .map(([value, sharers]) => ({ value, sharers, isJudged: judged.get(value) === 'hub' }))
    .sort((left, right) => left.sharers - right.sharers || compareTexts(left.value, right.value));
}

/** Whether to ask who carries a value; findings and decisions bring their records along. */
export function mayBeFollowed(value: string, { crossRefused }: { readonly crossRefused: boolean }): boolean {
  return !isSaid(value) && (crossRefused || weightTable[weightClassOf(value)].mayJoin);
}

function isSaid(value: string): boolean {
  return value.startsWith(DECISION) || value.startsWith(FINDING);
}
