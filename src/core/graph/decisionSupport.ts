// For tests only: a handful of records, ties and decisions, by name.
import { readDecision, type Decision } from './decision';
import { decidePartition, type DecidedPartition } from './decidedPartition';
import { settleDecisions, type SettledDecisions } from './settledDecisions';
import { UnionFind } from './unionFind';

/** A tie: records that share something, and how much that proves. */
export interface NamedTie {
  readonly records: readonly string[];
  readonly bits: number;
}

export interface Decided {
  readonly settled: SettledDecisions;
  readonly decided: DecidedPartition;
  /** Parts of two records or more, each sorted and joined by blanks, sorted. */
  readonly parts: readonly string[];
  /** Of each record, the ties (by number) that join it to others. */
  readonly joining: Readonly<Record<string, readonly number[]>>;
  readonly numberOf: (key: string) => number;
}

/** `decision(1, 'same', ['a', 'b'])`: number and time are one; `undone` if it was taken back. */
export function decision(
  number: number,
  kind: Decision['kind'],
  about: readonly string[] | string,
  { created = number, isUndone = false, author = `author${number}` } = {},
): Decision {
  const read = readDecision({
    id: `d_${number.toString(16).padStart(12, '0')}`,
    kind,
    records: typeof about === 'string' ? [] : about,
    mid: typeof about === 'string' ? about : '',
    author,
    created: String(created),
    undone: isUndone ? '9000000000' : '',
    undoneBy: isUndone ? 'undoer' : '',
  });
  if (read === undefined) throw new Error(`No decision: ${kind} ${String(about)}`);
  return read;
}

/** Lays decisions over the parts that ties make, the records numbered in the order given. */
export function decide(
  keys: readonly string[],
  ties: readonly NamedTie[],
  decisions: readonly Decision[],
): Decided {
  const numbers = new Map(keys.map((key, at) => [key, at]));
  const carriers = ties.map(({ records }) => Uint32Array.from(records, (key) => numbers.get(key) ?? 0));
  const sets = new UnionFind(keys.length);
  for (const records of carriers) for (const record of records) sets.join(records[0] ?? 0, record);
  const keyOf = (record: number): string => keys[record] ?? '';
  const settled = settleDecisions(decisions, { numberOf: (key) => numbers.get(key), keyOf });
  const compare = (left: number, right: number): number =>
    (ties[right]?.bits ?? 0) - (ties[left]?.bits ?? 0) || left - right;
  const decided = decidePartition(
    {
      recordCount: keys.length,
      keyOf,
      sets,
      ties: {
        count: ties.length,
        carriersOf: (tie) => carriers[tie] ?? new Uint32Array(),
        joins: (tie) => (carriers[tie]?.length ?? 0) > 1,
        compare,
      },
    },
    settled,
  );
  const groups = new Map<number, string[]>();
  keys.forEach((key, record) => {
    const root = decided.sets.find(record);
    groups.set(root, [...(groups.get(root) ?? []), key]);
  });
  return {
    settled,
    decided,
    parts: [...groups.values()]
      .filter(({ length }) => length > 1)
      .map((part) => part.sort().join(' '))
      .sort(),
    joining: Object.fromEntries(
      keys.map((key, record) => [
        key,
        ties.flatMap(({ records }, tie) =>
          records.includes(key) && decided.companions(tie, record) > 0 ? [tie] : [],
        ),
      ]),
    ),
    numberOf: (key) => numbers.get(key) ?? -1,
  };
}
