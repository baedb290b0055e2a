// How well the order of a score agrees with what analysts found: precision at k, and the share of known cases in the top
// part. Businesses with the same score stand and fall together, because their order among themselves means nothing.
import { appendAll } from '../../appendAll';
import { wilsonInterval, type ShareInterval } from './interval';

/** A business with its score, as far as measuring needs it. */
export interface RankedSubject {
  readonly subject: string;
  /** Points; undefined: too little is known for a score. Such a business stands below all that have one. */
  readonly score: number | undefined;
}

/** Subject → whether indications were found when somebody looked. */
export type FoundIn = ReadonlyMap<string, boolean>;

/** What a part of the list from its top holds. */
export interface TopPart {
  /** Businesses asked for. */
  readonly wanted: number;
  /** Businesses in it: more than wanted where several share the score at its end. */
  readonly taken: number;
  /** Those that somebody looked at and settled. */
  readonly labelled: number;
  /** Those of them in which indications were found. */
  readonly found: number;
  /** Keys of those that somebody looked at, so that the count can be opened; sorted within a score. */
  readonly looked: readonly string[];
}

export interface PrecisionAtK extends TopPart {
  /** found ÷ labelled, with the range that so few labels allow; undefined where nobody looked at any of them. */
  readonly precision: ShareInterval | undefined;
}

export interface Capture extends TopPart {
  /** Part of the list that was asked for, 0–1. */
  readonly share: number;
  /** All businesses in which indications were found, wherever they stand. */
  readonly known: number;
  /** found ÷ known; undefined where none is known. */
  readonly captured: ShareInterval | undefined;
}

/** The list as groups of equal score, the highest first; the businesses without a score come last, as one group. */
export interface Ranking {
  readonly size: number;
  readonly groups: readonly RankedGroup[];
}
interface RankedGroup {
  readonly score: number | undefined;
  readonly size: number;
  readonly found: number;
  readonly looked: readonly string[];
}

/** Puts a list in order once; every measure below reads it. A subject named twice counts as two. */
export function rankingOf(subjects: readonly RankedSubject[], foundIn: FoundIn): Ranking {
  const groups = new Map<number | undefined, { size: number; found: number; looked: string[] }>();
  for (const { subject, score } of subjects) {
    const group = groups.get(score) ?? { size: 0, found: 0, looked: [] };
    groups.set(score, group);
    const found = foundIn.get(subject);
    group.size += 1;
    if (found === undefined) continue;
    group.looked.push(subject);
    group.found += found ? 1 : 0;
  }
  for (const { looked } of groups.values()) looked.sort();
  const sorted = [...groups].sort(([left], [right]) => (right ?? -Infinity) - (left ?? -Infinity));
  return { size: subjects.length, groups: sorted.map(([score, group]) => ({ score, ...group })) };
}

/**
 * Of the k businesses at the top, in what share of those that somebody looked at were indications found?
 *
 * @param k - at least 1.
 */
export function precisionAtK(ranking: Ranking, k: number): PrecisionAtK {
  const part = topPart(ranking, k);
  return { ...part, precision: wilsonInterval(part.found, part.labelled) };
}

/**
 * What share of the businesses in which indications were found stand in the top part of the list?
 *
 * @param share - part of all businesses, 0–1; rounded up to whole businesses.
 */
export function captureInTop(ranking: Ranking, share: number): Capture {
  const part = topPart(ranking, Math.ceil(ranking.size * Math.min(1, Math.max(0, share))));
  const known = ranking.groups.reduce((sum, { found }) => sum + found, 0);
  return { ...part, share, known, captured: wilsonInterval(part.found, known) };
}

/** Whole groups from the top until `wanted` businesses are in; those without a score are never part of a top. */
function topPart({ groups }: Ranking, wanted: number): TopPart {
  let [taken, found] = [0, 0];
  const looked: string[] = [];
  for (const group of groups) {
    if (taken >= wanted || group.score === undefined) break;
    taken += group.size;
    found += group.found;
    appendAll(looked, group.looked);
  }
  return { wanted, taken, labelled: looked.length, found, looked };
}
