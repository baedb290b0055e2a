// The machine's partition with what people decided laid over it. Only entities that a decision touches are made anew, so
// a run without decisions costs nothing more, and a decision that is taken back leaves no trace.
import { GuardedSets } from './guardedSets';
import type { SettledDecisions } from './settledDecisions';
import { UnionFind } from './unionFind';

/** What may join: values, or spans of time of one, each with the records that carry it. */
export interface DecidableTies {
  readonly count: number;
  readonly carriersOf: (tie: number) => Uint32Array;
  /** Whether it joins its carriers, people's word about values already heard. */
  readonly joins: (tie: number) => boolean;
  /** Strongest first, the same whatever the order of rows; 0 only for a tie with itself. */
  readonly compare: (left: number, right: number) => number;
}

export interface Decidable {
  readonly recordCount: number;
  readonly keyOf: (record: number) => string;
  /** The parts that the ties make; not written to. */
  readonly sets: UnionFind;
  readonly ties: DecidableTies;
}

/** A tie that was kept from joining some of its carriers. */
export interface ForbiddenTie {
  readonly tie: number;
  /** Numbers of the bans that forbade it, in `SettledDecisions.bans`. */
  readonly bans: readonly number[];
}

export interface DecidedPartition {
  readonly sets: UnionFind;
  readonly forbidden: readonly ForbiddenTie[];
  /** Records of parts that were made anew are marked 1; absent where there is none. */
  readonly touched: Uint8Array | undefined;
  /** How many other records a tie joins a record to; 0 if it does not. */
  readonly companions: (tie: number, record: number) => number;
}

/**
 * Lays decisions over a partition.
 *
 * Records that are the same are joined whatever the limits say. A part in which a record is hidden, or in which two
 * records meet that a person holds apart, is taken apart to what people joined and joined again tie by tie, the
 * strongest first; a tie that would bring together who is held apart joins the rest of its carriers as far as it can.
 *
 * @returns a partition; `decidable` is left as it is. Linear in records and ties, but for the parts that are made anew,
 *   whose ties are sorted.
 */
export function decidePartition(decidable: Decidable, settled: SettledDecisions): DecidedPartition {
  const { ties } = decidable;
  const sets = copyOf(decidable);
  for (const group of settled.groups) joinAll(sets, group);
  const touched = touchedRecords(decidable, sets, settled);
  const forbidden = touched === undefined ? [] : rejoin(decidable, sets, settled, touched);
  const partial = new Map<number, ReadonlyMap<number, number>>();
  if (touched !== undefined)
    for (const tie of tiesWithin(ties, touched)) {
      const counts = countByRoot(ties.carriersOf(tie), sets, settled);
      if (counts.size > 1) partial.set(tie, counts);
    }
  return {
    sets,
    forbidden,
    touched,
    companions: (tie, record) => {
      if (!ties.joins(tie)) return 0;
      const counts = partial.get(tie);
      if (counts === undefined) return ties.carriersOf(tie).length - 1;
      return settled.hidden.has(record) ? 0 : (counts.get(sets.find(record)) ?? 1) - 1;
    },
  };
}

function copyOf({ recordCount, sets }: Decidable): UnionFind {
  const copy = new UnionFind(recordCount);
  for (let record = 0; record < recordCount; record += 1) copy.join(sets.find(record), record);
  return copy;
}

function joinAll(sets: UnionFind, records: readonly number[]): void {
  const [first] = records;
  if (first !== undefined) for (const record of records) sets.join(first, record);
}

/** Records of the parts that must be made anew, marked 1; undefined if there is none. */
function touchedRecords(
  { recordCount }: Decidable,
  sets: UnionFind,
  { hidden, bans }: SettledDecisions,
): Uint8Array | undefined {
  const roots = new Set<number>();
  for (const record of hidden.keys()) roots.add(sets.find(record));
  for (const { records } of bans) {
    const met = new Set<number>();
    for (const record of records) {
      const root = sets.find(record);
      if (met.has(root)) roots.add(root);
      met.add(root);
    }
  }
  if (roots.size === 0) return undefined;
  return Uint8Array.from({ length: recordCount }, (_, record) => Number(roots.has(sets.find(record))));
}

function* tiesWithin({ count, carriersOf, joins }: DecidableTies, touched: Uint8Array): Generator<number> {
  for (let tie = 0; tie < count; tie += 1)
    // All carriers of a tie that joins are in one part.
    if (joins(tie) && touched[carriersOf(tie)[0] ?? 0] === 1) yield tie;
}

function rejoin(
  { keyOf, ties }: Decidable,
  sets: UnionFind,
  { groups, bans, hidden }: SettledDecisions,
  touched: Uint8Array,
): readonly ForbiddenTie[] {
  touched.forEach((is, record) => {
    if (is === 1) sets.reset(record);
  });
  const guarded = new GuardedSets(sets, keyOf);
  for (const group of groups) if (touched[group[0] ?? 0] === 1) guarded.join(group);
  bans.forEach(({ records }, ban) => guarded.forbid(ban, records));
  return [...tiesWithin(ties, touched)].sort(ties.compare).flatMap((tie) => {
    const { marks, groups: left } = guarded.join(seen(ties.carriersOf(tie), hidden));
    return left > 1 ? [{ tie, bans: [...marks].sort((one, other) => one - other) }] : [];
  });
}

function seen(records: Uint32Array, hidden: SettledDecisions['hidden']): readonly number[] {
  return Array.from(records).filter((record) => !hidden.has(record));
}

/** Carriers by the part they are in now; hidden ones stand apart. */
function countByRoot(
  carriers: Uint32Array,
  sets: UnionFind,
  { hidden }: SettledDecisions,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const record of carriers) {
    const root = hidden.has(record) ? record : sets.find(record);
    counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return counts;
}
