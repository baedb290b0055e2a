// Who belongs together: records tied by values that are worth enough, that are no crowd's and changed hands in between
// neither; see docs/linking.md for the rule in words.
import { carriersOf, type Carriers } from './carriers';
import { erasOf } from './eras';
import { Evidence } from './evidence';
import { groupPairs, groupSize, membersOf, type Grouping } from './grouping';
import { GrowingNumbers } from './growingNumbers';
import { hubFactsOf, mayBeHub } from './hubs';
import { takeLumpsApart } from './lumps';
import type { Memberships } from './memberships';
import type { MembershipTable } from './membershipTable';
import { stretchOf, Ties } from './ties';
import { UnionFind } from './unionFind';
import type { Verdict } from './verdict';
import { joinedTogether, type Together, type TogetherPair } from './weakTies';
import { bitsOf, JOIN_AT_BITS, weightTable } from './weights';

export { compareTexts } from './compareTexts';

export interface LinkLimits {
  /** A value with more holders than this is a hub and joins nobody. */
  readonly hubAbove: number;
  /** No entity becomes larger, but by values that a person trusts. */
  readonly maxMembers: number;
  /** Values (mid) that a person says may join: no verdict of the machine holds against them. */
  readonly trusted?: ReadonlySet<string> | undefined;
  /** Values that a person says must join nobody; they outrank trusted ones. */
  readonly distrusted?: ReadonlySet<string> | undefined;
}

/** Five hundred: beyond it nobody reads an entity, and one wrong bridge puts two rings into one. */
export const DEFAULT_MAX_MEMBERS = 500;

export interface Partition {
  /** Of each value, the distinct records that carry it; within a value that was cut, in order of time. */
  readonly carriers: Grouping;
  readonly sets: UnionFind;
  readonly ties: Ties;
  /** Whether a tie joins all of its carriers. */
  readonly joins: (tie: number) => boolean;
  /** Pairs of records that weak values join together. */
  readonly together: readonly TogetherPair[];
  /** Of each record the ties that join it, weak ones that do so together among them. */
  readonly joiningTies: () => Grouping;
  /** What is said of values: hubs first, then gaps, weak ones, bridges, distrusted ones. */
  readonly verdicts: readonly Verdict[];
}

/** Parts the records of a table; see `partitionMemberships`. */
export function partitionRecords(table: MembershipTable, limits: LinkLimits): Partition {
  return partitionMemberships(table.memberships(), limits);
}

/**
 * Parts records by what they share.
 *
 * Each value in turn: distrusted ones are left out; hubs are found (`hubFactsOf`); what was silent for long is cut into
 * eras (`erasOf`); every era of two carriers or more is a tie of so many bits (`bitsOf`). Ties of `JOIN_AT_BITS` or more
 * join; weaker ones join pairs of records that share two of them (`joinedTogether`). Then lumps are taken apart
 * (`takeLumpsApart`). Trusted values pass every test.
 *
 * @returns the same for any order and repetition of rows, but for numbering. Linear in memberships, but for sorting what
 *   is in dispute.
 */
export function partitionMemberships(memberships: Memberships, limits: LinkLimits): Partition {
  const carriers = carriersOf(memberships);
  const [trusted, distrusted] = [
    numbersOf(memberships, limits.trusted),
    numbersOf(memberships, limits.distrusted),
  ];
  const evidence = new Evidence(memberships, carriers, limits.hubAbove, distrusted);
  const found = tiesOf({ memberships, carriers, evidence, limits, trusted, distrusted });
  const { ties, weak, verdicts } = found;
  const sets = new UnionFind(memberships.recordCount);
  for (let tie = 0; tie < ties.count; tie += 1)
    if (ties.state(tie) === 'joins') sets.joinStretch(ties.members, ties.start(tie), ties.end(tie));
  const { pairs: together, cut } = joinedTogether(memberships, ties, weak);
  for (const { left, right } of together) sets.join(left, right);
  const { maxMembers } = limits;
  const refused = takeLumpsApart({ evidence, ties, sets, together, trusted, maxMembers });
  for (const { tie } of refused) ties.setState(tie, 'oversize');
  const kept = together.filter(({ left, right }) => sets.find(left) === sets.find(right));
  return {
    carriers,
    sets,
    ties,
    joins: (tie) => ties.state(tie) === 'joins',
    together: kept,
    joiningTies: once(() => joiningTiesOf(memberships.recordCount, ties, kept)),
    verdicts: [
      ...verdicts,
      ...weakVerdicts(ties, weak, { pairs: kept, cut }),
      ...refused.map((bridge): Verdict => ({ kind: 'oversize', value: ties.value(bridge.tie), ...bridge })),
    ].sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind)),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

const order: readonly Verdict['kind'][] = ['hub', 'gap', 'oversize', 'distrusted', 'weak_cut', 'weak'];

interface Found {
  readonly ties: Ties;
  readonly weak: readonly number[];
  readonly verdicts: readonly Verdict[];
}

interface Search {
  readonly memberships: Memberships;
  readonly carriers: Carriers;
  readonly evidence: Evidence;
  readonly limits: LinkLimits;
  readonly trusted: ReadonlySet<number>;
  readonly distrusted: ReadonlySet<number>;
}

function numbersOf(
  { valueCount, textOf }: Memberships,
  mids: ReadonlySet<string> = new Set(),
): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (let value = 0; mids.size > 0 && value < valueCount; value += 1)
    if (mids.has(textOf(value))) numbers.add(value);
  return numbers;
}

function tiesOf({ memberships, carriers, evidence, limits, trusted, distrusted }: Search): Found {
  const ties = new Ties(carriers.members, carriers.times);
  const [weak, verdicts]: [number[], Verdict[]] = [[], []];
  const addTie = (value: number, stretch: readonly [number, number], bits: number): void => {
    if (stretch[1] - stretch[0] < 2) return;
    const tie = ties.add(value, stretch, bits, bits >= JOIN_AT_BITS ? 'joins' : 'weak');
    if (bits < JOIN_AT_BITS) weak.push(tie);
  };
  for (let value = 0; value < carriers.count; value += 1) {
    const size = groupSize(carriers, value);
    const told = memberships.sharersTold(value);
    if (size < 2 && told <= limits.hubAbove && memberships.isToldHub?.(value) !== true) continue;
    const stretch = stretchOf(carriers, value);
    if (distrusted.has(value)) {
      verdicts.push({ kind: 'distrusted', value, sharers: Math.max(size, told) });
      continue;
    }
    const weightClass = memberships.weightClassOf(value);
    const { mayJoin, gapDays } = weightTable[weightClass];
    if (trusted.has(value)) {
      if (size > 1) ties.add(value, stretch, Math.max(bitsOf(weightClass, size), JOIN_AT_BITS), 'joins');
      continue;
    }
    if (!mayJoin) continue;
    const { hubAbove } = limits;
    const isCrowd = mayBeHub(memberships, { value, weightClass, size, told, hubAbove });
    const facts =
      isCrowd &&
      hubFactsOf(evidence, { value, weightClass, carriers: membersOf(carriers, value), told, hubAbove });
    if (facts) {
      verdicts.push({ kind: 'hub', value, facts });
      continue;
    }
    const { members, times } = carriers;
    const [start, end] = stretch;
    const eras = times && erasOf(evidence, value, { members, times, start, end }, gapDays);
    if (eras === undefined) addTie(value, stretch, bitsOf(weightClass, Math.max(size, told)));
    else {
      verdicts.push({
        kind: 'gap',
        value,
        eras: eras.map((era) => ({ ...era, records: era.end - era.start })),
      });
      for (const era of eras) addTie(value, [era.start, era.end], bitsOf(weightClass, era.end - era.start));
    }
  }
  return { ties, weak, verdicts };
}

/** Weak ties that joined nobody even together with others. */
function weakVerdicts(ties: Ties, weak: readonly number[], { pairs, cut }: Together): readonly Verdict[] {
  const used = new Set(pairs.flatMap((pair) => pair.ties));
  return weak
    .filter((tie) => !used.has(tie))
    .map((tie) => {
      const facts = { value: ties.value(tie), sharers: ties.size(tie), bits: ties.bits(tie) };
      const why = cut.get(tie);
      return why === undefined ? { kind: 'weak', ...facts } : { kind: 'weak_cut', cut: why, ...facts };
    });
}

function joiningTiesOf(recordCount: number, ties: Ties, together: readonly TogetherPair[]): Grouping {
  const [records, joining] = [new GrowingNumbers(), new GrowingNumbers()];
  const add = (record: number, tie: number): void => {
    records.push(record);
    joining.push(tie);
  };
  for (let tie = 0; tie < ties.count; tie += 1)
    if (ties.state(tie) === 'joins') for (const record of ties.records(tie)) add(record, tie);
  for (const pair of together)
    for (const record of [pair.left, pair.right]) for (const tie of pair.ties) add(record, tie);
  return groupPairs(records.view(), joining.view(), { groupCount: recordCount, memberCount: ties.count });
}
