// What joins one record to others now: values it shares, findings of resolution, decisions of people.
import { strongestCombination, type Combination, type SharedValue } from './combinations';
import { compareTexts } from './compareTexts';
import type { DecidedEntities } from './decidedEntities';
import type { PairingDecision } from './decision';
import { membersOf } from './grouping';
import type { MembershipTable } from './membershipTable';
import type { RecordJoin } from './reasons';
import { findingOf, MATCH, type Finding, type Said } from './said';

/** A finding that joins a record to another. */
export interface FoundJoin extends Finding {
  readonly id: string;
  /** Key of the other record. */
  readonly other: string;
}

export interface RecordJoins {
  /** Values, rarest first. */
  readonly values: readonly RecordJoin[];
  /** Findings, strongest first. */
  readonly findings: readonly FoundJoin[];
  /** Decisions that say that it is the same as others, newest first. */
  readonly decisions: readonly PairingDecision[];
  /** What makes it a possible match of another record by shared values alone. */
  readonly combination: Combination | undefined;
}

/** How sure a join is; see docs/analysts.md. */
export type JoinLevel = 'match' | 'disclosed' | 'possible match' | 'possibly related';

/** Asks what joins a record; made once for all records of a run. */
export class JoinReader {
  private readonly weakOf: ReadonlyMap<number, ReadonlySet<number>>;

  constructor(
    private readonly table: MembershipTable,
    private readonly all: DecidedEntities,
    private readonly said: Said,
  ) {
    this.weakOf = keptWeakTies(all);
  }

  of(record: number): RecordJoins {
    const { partition, settled } = this.all;
    const { ties } = partition;
    const values: RecordJoin[] = [];
    const shared: SharedValue[] = [];
    const findings: FoundJoin[] = [];
    for (const tie of membersOf(partition.joiningTies(), record)) {
      const others = this.othersBy(tie, record);
      if (others === 0) continue;
      const mid = this.table.values.text(ties.value(tie));
      const finding = findingOf(this.said, mid);
      if (finding !== undefined) {
        findings.push({ ...finding, id: mid.slice(MATCH.length), other: this.otherOf(tie, record) });
        continue;
      }
      const isWeak = ties.state(tie) === 'weak';
      const bits = ties.bits(tie);
      values.push({ mid, sharers: others + 1, bits, isWeak, ...ties.seen(tie) });
      if (!isWeak) shared.push({ mid, bits, others: this.companionsBy(tie, record) });
    }
    return {
      values: values.sort((left, right) => left.sharers - right.sharers || compareTexts(left.mid, right.mid)),
      findings: findings.sort((left, right) => right.bits - left.bits || compareTexts(left.id, right.id)),
      decisions: settled.reasons.get(record) ?? [],
      combination: strongestCombination(shared),
    };
  }

  /** Carriers of a tie that are in the same entity as one of them. */
  private *companionsBy(tie: number, record: number): Generator<number> {
    const { partition, entities } = this.all;
    for (const other of partition.ties.records(tie))
      if (other !== record && entities.of[other] === entities.of[record]) yield other;
  }

  private othersBy(tie: number, record: number): number {
    const { partition, decided } = this.all;
    if (decided?.touched?.[record] !== 1) return partition.ties.size(tie) - 1;
    if (partition.joins(tie)) return decided.companions(tie, record);
    return this.weakOf.get(record)?.has(tie) === true ? partition.ties.size(tie) - 1 : 0;
  }

  private otherOf(tie: number, record: number): string {
    const other = this.all.partition.ties.records(tie).find((each) => each !== record);
    return other === undefined ? '' : this.table.records.text(other);
  }
}

/** Of records whose part was made anew, the weak ties that still join them, together with others. */
function keptWeakTies({
  partition,
  decided,
  settled,
}: DecidedEntities): ReadonlyMap<number, ReadonlySet<number>> {
  const kept = new Map<number, Set<number>>();
  if (decided?.touched === undefined) return kept;
  for (const { left, right, ties } of partition.together) {
    if (decided.touched[left] !== 1 || settled.hidden.has(left) || settled.hidden.has(right)) continue;
    if (decided.sets.find(left) !== decided.sets.find(right)) continue;
    for (const record of [left, right]) {
      const known = kept.get(record) ?? new Set<number>();
      for (const tie of ties) known.add(tie);
      kept.set(record, known);
    }
  }
  return kept;
}

/** How sure the surest join is: a person's word is; a shared value alone is a lead, and a strong combination a better one. */
export function levelOf({ findings, decisions, combination }: RecordJoins): JoinLevel {
  if (decisions.length > 0 || findings.some(({ level }) => level === 'match')) return 'match';
  if (findings.length > 0) return 'disclosed';
  return combination === undefined ? 'possibly related' : 'possible match';
}

/** What its strongest join proves, bits; a decision proves nothing by numbers. */
export function bitsOfJoins({ values, findings, combination }: RecordJoins): number {
  return [...values, ...findings].reduce((most, { bits }) => Math.max(most, bits), combination?.bits ?? 0);
}
