// What a list of decisions comes to: where two contradict each other the newer one stands, and that is told.
import {
  byNewest,
  decidedRecords,
  type Decision,
  type PairingDecision,
  type ValueDecision,
} from './decision';
import { GuardedSets } from './guardedSets';
import { UnionFind } from './unionFind';

/** A decision that newer ones contradict, wholly or for some of its records. */
export interface Contradiction {
  readonly decision: Decision;
  /** The newer decisions, newest first. */
  readonly newer: readonly Decision[];
}

/** Records that a person holds apart: no two of them come into one entity. */
export interface Ban {
  readonly decision: PairingDecision;
  /** In the order in which the decision names them. */
  readonly records: readonly number[];
}

export interface SettledDecisions {
  /** Those that count: none that was taken back. */
  readonly active: readonly Decision[];
  /** Records of two or more that are the same, each group by record number. */
  readonly groups: readonly (readonly number[])[];
  /** Of each record in a group, the decisions that put it there, newest first. */
  readonly reasons: ReadonlyMap<number, readonly PairingDecision[]>;
  readonly bans: readonly Ban[];
  /** Hidden records, each with the decision that says so. */
  readonly hidden: ReadonlyMap<number, Decision>;
  /** Values that join whatever speaks against it, and values that join nobody. */
  readonly trusted: ReadonlyMap<string, ValueDecision>;
  readonly distrusted: ReadonlyMap<string, ValueDecision>;
  readonly contradictions: readonly Contradiction[];
}

/** Records as decisions name them. */
export interface RecordNames {
  /** Number of a record; undefined if it is not here, and then nothing is decided about it. */
  readonly numberOf: (key: string) => number | undefined;
  readonly keyOf: (record: number) => string;
}

/**
 * Settles decisions.
 *
 * @param decisions - in any order, repeated or not; those taken back are passed over.
 * @returns what follows from them. A hidden record is in no group: who was the same as it stays the same as the others.
 *   A `same` that a newer `not_same` contradicts still holds for the records that nothing keeps apart.
 */
export function settleDecisions(decisions: readonly Decision[], names: RecordNames): SettledDecisions {
  const active = [...new Map(decisions.map((each) => [each.id, each])).values()]
    .filter(({ undone }) => undone === undefined)
    .sort(byNewest);
  const values = settleValues(active);
  const hidden = hiddenRecords(active, names);
  const pairing = new Pairing(names, hidden);
  for (const decision of active)
    if (decision.kind === 'same' || decision.kind === 'not_same') pairing.take(decision);
  const { groups, reasons, bans, contradictions } = pairing.settled();
  return {
    active,
    ...{ groups, reasons, bans, hidden },
    trusted: values.trusted,
    distrusted: values.distrusted,
    contradictions: [...values.contradictions, ...contradictions],
  };
}

function hiddenRecords(
  active: readonly Decision[],
  { numberOf }: RecordNames,
): ReadonlyMap<number, Decision> {
  const hidden = new Map<number, Decision>();
  for (const decision of active) {
    if (decision.kind !== 'hide') continue;
    for (const key of decidedRecords(decision)) {
      const record = numberOf(key);
      if (record !== undefined && !hidden.has(record)) hidden.set(record, decision);
    }
  }
  return hidden;
}

interface SettledValues {
  readonly trusted: ReadonlyMap<string, ValueDecision>;
  readonly distrusted: ReadonlyMap<string, ValueDecision>;
  readonly contradictions: readonly Contradiction[];
}

/** @param active - newest first. */
function settleValues(active: readonly Decision[]): SettledValues {
  const [trusted, distrusted] = [new Map<string, ValueDecision>(), new Map<string, ValueDecision>()];
  const contradictions: Contradiction[] = [];
  for (const decision of active) {
    if (!('mid' in decision)) continue;
    const [same, opposite] = decision.kind === 'trust' ? [trusted, distrusted] : [distrusted, trusted];
    const newer = opposite.get(decision.mid);
    if (newer !== undefined) contradictions.push({ decision, newer: [newer] });
    else if (!same.has(decision.mid)) same.set(decision.mid, decision);
  }
  return { trusted, distrusted, contradictions };
}

/** Takes decisions about pairs, newest first, each as far as those before it allow. */
class Pairing {
  private readonly records: number[] = [];
  private readonly localOf = new Map<number, number>();
  private readonly same: { readonly decision: PairingDecision; readonly records: readonly number[] }[] = [];
  private readonly bans: Ban[] = [];
  private readonly contradictions: Contradiction[] = [];
  private sets = new UnionFind(0);
  private guarded = new GuardedSets(this.sets, () => '');
  private readonly waiting: PairingDecision[] = [];

  constructor(
    private readonly names: RecordNames,
    private readonly hidden: ReadonlyMap<number, Decision>,
  ) {}

  take(decision: PairingDecision): void {
    for (const key of decision.records) {
      const record = this.names.numberOf(key);
      if (record === undefined || this.hidden.has(record) || this.localOf.has(record)) continue;
      this.localOf.set(record, this.records.length);
      this.records.push(record);
    }
    this.waiting.push(decision);
  }

  settled(): Pick<SettledDecisions, 'groups' | 'reasons' | 'bans' | 'contradictions'> {
    this.sets = new UnionFind(this.records.length);
    this.guarded = new GuardedSets(this.sets, (local) => this.names.keyOf(this.records[local] ?? 0));
    for (const decision of this.waiting)
      if (decision.kind === 'same') this.unite(decision);
      else this.part(decision);
    const { bans, contradictions } = this;
    return { groups: this.groups(), reasons: this.reasons(), bans, contradictions };
  }

  private locals(decision: PairingDecision): readonly number[] {
    return decision.records.flatMap((key) => {
      const record = this.names.numberOf(key);
      return record === undefined ? [] : (this.localOf.get(record) ?? []);
    });
  }

  private unite(decision: PairingDecision): void {
    const locals = this.locals(decision);
    if (locals.length < 2) return;
    this.same.push({ decision, records: locals });
    const { groups, marks } = this.guarded.join(locals);
    if (groups < 2) return;
    const newer = [...marks].flatMap((mark) => this.bans[mark]?.decision ?? []);
    this.contradictions.push({ decision, newer: newer.sort(byNewest) });
  }

  private part(decision: PairingDecision): void {
    const locals = this.locals(decision);
    if (locals.length < 2) return;
    const roots = new Map<number, number>(); // root → how many of the decision
    for (const local of locals) {
      const root = this.sets.find(local);
      roots.set(root, (roots.get(root) ?? 0) + 1);
    }
    const together = new Set([...roots].flatMap(([root, count]) => (count > 1 ? [root] : [])));
    if (together.size > 0) {
      // Any of its records: a `same` that did not stand for all may have joined others than its first.
      const newer = this.same.filter(({ records }) =>
        records.some((local) => together.has(this.sets.find(local))),
      );
      this.contradictions.push({ decision, newer: newer.map((each) => each.decision) });
    }
    if (roots.size < 2) return;
    this.guarded.forbid(this.bans.length, locals);
    this.bans.push({ decision, records: locals.map((local) => this.records[local] ?? 0) });
  }

  private groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    this.records.forEach((record, local) => {
      const root = this.sets.find(local);
      groups.set(root, [...(groups.get(root) ?? []), record]);
    });
    return [...groups.values()].filter(({ length }) => length > 1);
  }

  /** A decision joins a record if it names another one that came into the same group. */
  private reasons(): ReadonlyMap<number, readonly PairingDecision[]> {
    const reasons = new Map<number, PairingDecision[]>();
    for (const { decision, records } of this.same) {
      const counts = new Map<number, number>();
      const roots = records.map((local) => this.sets.find(local));
      for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
      records.forEach((local, at) => {
        if ((counts.get(roots[at] ?? 0) ?? 0) < 2) return;
        const record = this.records[local] ?? 0;
        reasons.set(record, [...(reasons.get(record) ?? []), decision]);
      });
    }
    return reasons;
  }
}
