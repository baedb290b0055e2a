// What resolution leaves behind: pairs that are, or may be, one person or business, each with its evidence, put into
// groups that one decision can settle.
import { digest } from '../text/digest';
import type { Resolution, ResolvedKind } from './resolveRecords';
import { rules } from './rules';
import type { PairScore } from './scoring';
import { chanceOf, oddsBits } from './weightTable';

/** Form and method of the weights; a finding names it. */
export const RESOLUTION_VERSION = '2';

/** One step of a pair's waterfall. Bits above 0 speak for, below 0 against the two being one. */
export interface FindingStep {
  readonly feature: string;
  readonly level: string;
  readonly left: string;
  readonly right: string;
  readonly bits: number;
}

export type FoundLevel = 'match' | 'possible match';

export interface PairFinding {
  /** `f_` and 12 hexadecimal digits of both keys. */
  readonly id: string;
  /** Record keys, the smaller first. */
  readonly records: readonly [string, string];
  readonly level: FoundLevel;
  readonly bits: number;
  /** Id of the group of pairs that one decision settles. */
  readonly cluster: string;
  readonly steps: readonly FindingStep[];
  /** Sentences of rules that hold the pair back. */
  readonly heldBackBy: readonly string[];
  /** What a decision is worth: 100 where the chance is even, near 0 where it is as good as known. */
  readonly value: number;
}

const ID_HEX = 12;
/** Records of a group: more do not fit on a screen side by side. */
const MAX_GROUP_RECORDS = 8;

/** Id of what is found about two records, the same whichever comes first. */
export function findingId(one: string, other: string): string {
  const [left, right] = one < other ? [one, other] : [other, one];
  return `f_${digest(JSON.stringify([left, right])).slice(0, ID_HEX)}`;
}

/**
 * The findings of a resolution, in the order of their records.
 *
 * A pair that matches by itself, while its groups do not match as wholes, is a possible match: a person should look.
 */
export function* findingsIn(resolution: Resolution): Generator<PairFinding> {
  for (const kind of resolution.kinds) yield* findingsOfKind(kind, resolution);
}

function* findingsOfKind(kind: ResolvedKind, { pairs }: Resolution): Generator<PairFinding> {
  const numberOf = new Map(kind.prepared.records.map(({ id }, record) => [id, record]));
  const scored: PairScore[] = [];
  for (const { leftId, rightId, verdict } of pairs) {
    const [left, right] = [numberOf.get(leftId), numberOf.get(rightId)];
    if (left === undefined || right === undefined) continue;
    if (verdict === 'match' || verdict === 'possible match') scored.push(kind.scorer.score(left, right));
  }
  const levelOf = ({ left, right, verdict }: PairScore): FoundLevel =>
    verdict === 'match' && kind.clusters.of[left] === kind.clusters.of[right] ? 'match' : 'possible match';
  const groupOf = groupsOf(
    kind,
    scored.filter((pair) => levelOf(pair) === 'possible match'),
  );
  for (const pair of scored) {
    const [left, right] = [groupOf(pair.left), groupOf(pair.right)];
    // A pair between two full groups is a question of its own.
    yield findingOf(kind, pair, levelOf(pair), left === right ? [left] : [pair.left, pair.right]);
  }
}

function findingOf(
  kind: ResolvedKind,
  pair: PairScore,
  level: FoundLevel,
  group: readonly number[],
): PairFinding {
  const idOf = (record: number): string => kind.prepared.records[record]?.id ?? '';
  const [left, right] = [idOf(pair.left), idOf(pair.right)];
  const chance = chanceOf(pair.totalBits);
  return {
    id: findingId(left, right),
    records: left < right ? [left, right] : [right, left],
    level,
    bits: pair.totalBits,
    cluster: `g_${digest(JSON.stringify(group.map(idOf))).slice(0, ID_HEX)}`,
    steps: stepsOf(kind, pair, left < right),
    heldBackBy: pair.rules.map((code) => rules[code].why),
    value: Math.round(400 * chance * (1 - chance) * 10) / 10,
  };
}

/** The prior and every field that both fill, in the order of the fields. */
function stepsOf(
  { prepared, model }: ResolvedKind,
  pair: PairScore,
  isInOrder: boolean,
): readonly FindingStep[] {
  const steps: FindingStep[] = [
    {
      feature: 'before looking',
      level: 'how rare it is that two records are one',
      left: '',
      right: '',
      bits: oddsBits(model.prior),
    },
  ];
  let at = 0;
  for (const { fields, show } of prepared.comparisons)
    fields.forEach(({ field, levels }, index) => {
      const level = pair.levels[at] ?? 0;
      const bits = pair.bits[at] ?? 0;
      at += 1;
      if (level === 0) return;
      const [left, right] = [show(pair.left, index), show(pair.right, index)];
      const sides = isInOrder ? { left, right } : { left: right, right: left };
      steps.push({ feature: field, level: levels[level - 1] ?? '', ...sides, bits });
    });
  return steps;
}

/** Of each record the smallest record of its group: matched clusters tied by possible matches, strongest first. */
function groupsOf(kind: ResolvedKind, possible: readonly PairScore[]): (record: number) => number {
  const parent = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const root of kind.clusters.of) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const find = (record: number): number => {
    let root = kind.clusters.of[record] ?? record;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  const strongestFirst = [...possible].sort(
    (one, other) => other.totalBits - one.totalBits || one.left - other.left || one.right - other.right,
  );
  for (const { left, right } of strongestFirst) {
    const [one, other] = [find(left), find(right)].sort((first, second) => first - second);
    if (one === undefined || other === undefined || one === other) continue;
    const size = (sizes.get(one) ?? 1) + (sizes.get(other) ?? 1);
    if (size > MAX_GROUP_RECORDS) continue;
    parent.set(other, one);
    sizes.set(one, size);
  }
  return find;
}
