// Why two records are held for one, or why not: every number that was added, with the two values it came from.
import { MISSING } from './comparison';
import type { Resolution, ResolvedKind } from './resolveRecords';
import { rules, type Rule, type RuleCode } from './rules';
import type { PairScore, Thresholds, Verdict } from './scoring';
import type { DisclosedRelation, RecordToResolve } from './schema';
import { chanceOf } from './weightTable';

/** What one field says of a pair. */
export interface FieldEvidence {
  readonly field: string;
  /** How close the two are, in the words of the weight table; `missing` where one says nothing. */
  readonly level: string;
  readonly leftValue: string;
  readonly rightValue: string;
  /** Bits of this field, rarity included; 0 where missing. */
  readonly bits: number;
  /** Part of `bits` that comes from how rare or common the shared value is. */
  readonly rarityBits: number;
}

/** One bar of the waterfall picture, from where the last one ended. */
export interface WaterfallStep {
  readonly label: string;
  readonly fromBits: number;
  readonly toBits: number;
}

export interface PairExplanation {
  readonly leftId: string;
  readonly rightId: string;
  readonly verdict: Verdict;
  /** Of a disclosed pair what the source says. */
  readonly disclosed?: string;
  readonly isInOneCluster: boolean;
  readonly evidence: readonly FieldEvidence[];
  readonly priorBits: number;
  readonly totalBits: number;
  readonly chance: number;
  readonly thresholds: Thresholds;
  /** Rules that hold the pair back, each with what would lift it. */
  readonly rules: readonly Rule[];
  readonly waterfall: readonly WaterfallStep[];
  /** What would make it a match, in order of ease; empty for a match. */
  readonly wouldChange: readonly string[];
}

const notComparable: Readonly<Record<'kinds' | 'absent', RuleCode>> = {
  kinds: 'kinds-differ',
  absent: 'nothing-agrees',
};

/**
 * Explains any pair of a resolution, also one that blocking never compared.
 *
 * @param disclosed - relations that sources state; they are shown, and weigh nothing.
 * @returns undefined where an id is unknown. The same for both orders but for left and right.
 */
export function explainPair(
  leftId: string,
  rightId: string,
  {
    resolution,
    disclosed = [],
  }: { readonly resolution: Resolution; readonly disclosed?: readonly DisclosedRelation[] },
): PairExplanation | undefined {
  const [left, right] = [placeOf(resolution, leftId), placeOf(resolution, rightId)];
  if (left === undefined || right === undefined) return undefined;
  const relation = disclosed.find(
    (one) =>
      (one.leftId === leftId && one.rightId === rightId) ||
      (one.leftId === rightId && one.rightId === leftId),
  )?.relation;
  const { thresholds } = resolution;
  if (left.kind !== right.kind) return unlike({ leftId, rightId, thresholds, relation });
  const score = left.kind.scorer.score(left.place, right.place);
  const isInOneCluster = left.kind.clusters.of[left.place] === left.kind.clusters.of[right.place];
  const evidence = evidenceOf(left.kind, score);
  const { priorBits } = left.kind.table;
  return {
    leftId,
    rightId,
    verdict: relation !== undefined && score.verdict !== 'match' ? 'disclosed' : score.verdict,
    ...(relation !== undefined && { disclosed: relation }),
    isInOneCluster,
    evidence,
    priorBits,
    totalBits: score.totalBits,
    chance: chanceOf(score.totalBits),
    thresholds,
    rules: score.rules.map((code) => rules[code]),
    waterfall: waterfallOf(priorBits, evidence),
    wouldChange: changesOf(score, { evidence, thresholds, isInOneCluster }),
  };
}

function placeOf(
  { kinds }: Resolution,
  id: string,
): { readonly kind: ResolvedKind; readonly place: number } | undefined {
  for (const kind of kinds) {
    const place = findById(kind.prepared.records, id);
    if (place !== undefined) return { kind, place };
  }
  return undefined;
}

/** Records are in the order of their ids. */
function findById(records: readonly RecordToResolve[], id: string): number | undefined {
  let [from, to] = [0, records.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((records[middle]?.id ?? '') < id) from = middle + 1;
    else to = middle;
  }
  return records[from]?.id === id ? from : undefined;
}

function unlike({
  leftId,
  rightId,
  thresholds,
  relation,
}: {
  readonly leftId: string;
  readonly rightId: string;
  readonly thresholds: Thresholds;
  readonly relation: string | undefined;
}): PairExplanation {
  const rule = rules[notComparable.kinds];
  return {
    leftId,
    rightId,
    verdict: relation === undefined ? 'unrelated' : 'disclosed',
    ...(relation !== undefined && { disclosed: relation }),
    isInOneCluster: false,
    evidence: [],
    priorBits: -Infinity,
    totalBits: -Infinity,
    chance: 0,
    thresholds,
    rules: [rule],
    waterfall: [],
    wouldChange: [rule.wouldLift],
  };
}

function evidenceOf({ prepared }: ResolvedKind, score: PairScore): readonly FieldEvidence[] {
  const shows = prepared.comparisons.flatMap((comparison) =>
    comparison.fields.map((_, field) => (record: number) => comparison.show(record, field)),
  );
  return prepared.fields.map(({ field, levels }, at) => {
    const level = score.levels[at] ?? MISSING;
    return {
      field,
      level: level === MISSING ? 'missing' : (levels[level - 1] ?? ''),
      leftValue: shows[at]?.(score.left) ?? '',
      rightValue: shows[at]?.(score.right) ?? '',
      bits: score.bits[at] ?? 0,
      rarityBits: score.rarityBits[at] ?? 0,
    };
  });
}

function waterfallOf(priorBits: number, evidence: readonly FieldEvidence[]): readonly WaterfallStep[] {
  const steps: WaterfallStep[] = [{ label: 'prior', fromBits: 0, toBits: priorBits }];
  let at = priorBits;
  for (const { field, bits } of evidence) {
    if (bits === 0) continue;
    steps.push({ label: field, fromBits: at, toBits: at + bits });
    at += bits;
  }
  return steps;
}

function changesOf(
  { totalBits, verdict, rules: held }: PairScore,
  {
    evidence,
    thresholds,
    isInOneCluster,
  }: {
    readonly evidence: readonly FieldEvidence[];
    readonly thresholds: Thresholds;
    readonly isInOneCluster: boolean;
  },
): readonly string[] {
  if (verdict === 'match')
    return isInOneCluster ? [] : ['Its groups do not fit together: see the refusals of the clusters.'];
  const byRule = held.map((code) => rules[code].wouldLift);
  const lack = thresholds.matchBits - totalBits;
  const silent = evidence.filter(({ level }) => level === 'missing').map(({ field }) => field);
  const against = evidence.filter(({ bits }) => -bits >= lack && bits < 0).map(({ field }) => field);
  const byWeight =
    lack <= 0
      ? []
      : [
          `${lack.toFixed(1)} bits more.`,
          ...(against.length > 0 ? [`Without what speaks against it: ${against.join(', ')}.`] : []),
          ...(silent.length > 0 ? [`Fields that one of them leaves open: ${silent.join(', ')}.`] : []),
        ];
  return [...byRule, ...byWeight];
}
