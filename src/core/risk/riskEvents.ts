// What changed between two scores of one subject, as risk events: each carries the points by which an indicator rose or
// fell, so that at any time the points of all events of a subject add up to its score.
import { digest } from '../text/digest';
import { readMid } from '../identifiers/mid';
import type { Dimension } from './dimension';
import type { Evidence } from './indicator';
import type { Adjustment, Reason, ScoredSubject } from './score';

/** One indicator, or one cap, whose points are others than before. */
export interface PointsEvent {
  readonly id: string;
  /** Id of the indicator; `cap.source`, `cap.dimension`, `cap.counter` or `floor` for what limits take off. */
  readonly indicator: string;
  readonly dimension: Dimension | undefined;
  /** How many points more than before; negative where it fell. */
  readonly change: number;
  /** Points that it has now. */
  readonly points: number;
  readonly sentence: string;
  readonly evidence: Evidence | undefined;
}

/** A score that is another than before, in any of its parts. */
export interface ScoreEvent {
  readonly id: string;
  readonly scoreBefore: number | undefined;
  readonly tierBefore: string | undefined;
  readonly topReasonBefore: string | undefined;
  /** It was in another tier, or in none; the way it went. */
  readonly tierCrossed: 'up' | 'down' | undefined;
  readonly hasNewTopReason: boolean;
  /** An indicator of re-opening fires that did not. */
  readonly isReopening: boolean;
}

export interface RiskChanges {
  readonly points: readonly PointsEvent[];
  readonly score: ScoreEvent;
}

const EVENT_HEX = 16;
/** Names of indicators, behind the sector, that say: this place opened again after it was closed. */
const reopening = /\.(?:re_?open\w*|licence_rotation|new_licence_after\w*|sudden_opening|new_name_after\w*)$/;
const order = ['not enough data', '4', '3', '2', '1'];

/**
 * Compares a score with the one before it.
 *
 * @param before - undefined for a subject that was never scored.
 * @param seed - what the run began from, such as when the score before was written: a run that is done again gives its
 *   events the same ids.
 * @returns undefined where nothing is another: neither points nor what they rest on.
 */
export function changesBetween(
  before: ScoredSubject | undefined,
  now: ScoredSubject,
  seed: string,
): RiskChanges | undefined {
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(now)) return undefined;
  const [old, fresh] = [partsOf(before), partsOf(now)];
  const idOf = (what: readonly (string | number)[]): string =>
    digest(JSON.stringify([now.subject, now.modelVersion, seed, ...what])).slice(0, EVENT_HEX);
  const points = [...new Set([...fresh.keys(), ...old.keys()])].sort().flatMap((indicator) => {
    const [was, is] = [old.get(indicator), fresh.get(indicator)];
    const change = (is?.points ?? 0) - (was?.points ?? 0);
    if (change === 0) return [];
    const sentence = is?.sentence ?? `No longer so: ${was?.sentence ?? indicator}`;
    const { dimension, evidence } = is ?? was ?? { dimension: undefined, evidence: undefined };
    const id = idOf([indicator, was?.points ?? 0, is?.points ?? 0]);
    return [{ id, indicator, dimension, change, points: is?.points ?? 0, sentence, evidence }];
  });
  const [tierBefore, topReasonBefore] = [before?.tier, before?.topReason];
  const scoreBefore = before?.score;
  return {
    points,
    score: {
      id: idOf(['score', before?.score ?? -1, now.score, digest(JSON.stringify(now))]),
      ...{ scoreBefore, tierBefore, topReasonBefore },
      tierCrossed: crossing(tierBefore, now.tier),
      hasNewTopReason: now.topReason !== undefined && now.topReason !== topReasonBefore,
      isReopening: now.reasons.some(
        ({ indicator }) =>
          reopening.test(indicator) &&
          before?.reasons.some((reason) => reason.indicator === indicator) !== true,
      ),
    },
  };
}

/** From nothing to tier 4 or to "not enough data" is no news; down is told too, so that a page can show it. */
function crossing(before: string | undefined, now: string): 'up' | 'down' | undefined {
  const [from, to] = [order.indexOf(before ?? 'not enough data'), order.indexOf(now)];
  if (from === to || (before === undefined && to <= order.indexOf('4'))) return undefined;
  return to > from ? 'up' : 'down';
}

interface Part {
  readonly points: number;
  readonly sentence: string;
  readonly dimension: Dimension | undefined;
  readonly evidence: Evidence | undefined;
}

/** Everything whose points add up to the score, by name. */
function partsOf(scored: ScoredSubject | undefined): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { indicator, points, sentence, dimension, evidence } of reasonsOf(scored))
    parts.set(indicator, { points, sentence, dimension, evidence: evidence[0] });
  for (const adjustment of scored?.adjustments ?? []) {
    const name = nameOf(adjustment);
    const points = (parts.get(name)?.points ?? 0) + adjustment.points;
    parts.set(name, { points, sentence: adjustment.sentence, dimension: undefined, evidence: undefined });
  }
  return parts;
}

function reasonsOf(scored: ScoredSubject | undefined): readonly Reason[] {
  return scored === undefined ? [] : [...scored.reasons, ...scored.counter];
}

function nameOf({ what, name }: Adjustment): string {
  if (what === 'floor') return 'floor';
  const cap = `cap.${what.replace('-cap', '')}`;
  return name === '' ? cap : `${cap}.${name}`;
}

/** Types of threat objects that Enterprise Security's content knows, for those of our types that have one. */
const threatTypes: Readonly<Record<string, string>> = {
  email: 'email_address',
  domain: 'domain',
  url: 'url',
  hash: 'file_hash',
};

/** What an evidence rests on, as risk-based alerting names it: the value, and its type. */
export function threatObjectOf(
  evidence: Evidence | undefined,
): { readonly object: string; readonly type: string } | undefined {
  if (evidence?.mid === undefined)
    return evidence?.record === undefined ? undefined : { object: evidence.record, type: 'record' };
  const parts = readMid(evidence.mid);
  return {
    object: parts?.value ?? evidence.mid,
    type: threatTypes[parts?.type ?? ''] ?? parts?.type ?? 'other',
  };
}
