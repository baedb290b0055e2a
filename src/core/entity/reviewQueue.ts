// The queue of pairs that nobody and nothing has decided: put together by cluster, so that one decision settles many
// pairs, the most valuable cluster first.

/** A pair that may be one, as resolution left it. */
export interface QueuedPair {
  readonly id: string;
  readonly records: readonly [string, string];
  readonly cluster: string;
  readonly bits: number;
  readonly value: number;
}

/** What was decided about records: two or more, for or against their being one. */
export interface DecidedRecords {
  readonly kind: 'same' | 'not_same';
  readonly records: readonly string[];
}

export interface QueuedCluster<Pair extends QueuedPair = QueuedPair> {
  readonly id: string;
  /** Strongest first. */
  readonly pairs: readonly Pair[];
  /** Distinct, in order of the pairs. */
  readonly records: readonly string[];
  /** For each of the records whom it is with by decisions already made: equal text, the same. */
  readonly sides: readonly string[];
  /** Sum over its pairs. */
  readonly value: number;
}

/**
 * Clusters that wait for a person.
 *
 * @param decided - decisions that hold; a pair is settled when one names both its records, or when decisions put both on
 *   the same side through others.
 * @returns most valuable first, then by id: equal input, equal order.
 */
export function waitingClusters<Pair extends QueuedPair>(
  pairs: readonly Pair[],
  decided: readonly DecidedRecords[],
): readonly QueuedCluster<Pair>[] {
  const { isSettled, sideOf } = settledBy(decided);
  const byCluster = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (isSettled(...pair.records)) continue;
    const known = byCluster.get(pair.cluster);
    if (known === undefined) byCluster.set(pair.cluster, [pair]);
    else known.push(pair);
  }
  return [...byCluster]
    .map(([id, all]) => clusterOf(id, all, sideOf))
    .sort((left, right) => right.value - left.value || (left.id < right.id ? -1 : 1));
}

function clusterOf<Pair extends QueuedPair>(
  id: string,
  pairs: readonly Pair[],
  sideOf: (record: string) => string,
): QueuedCluster<Pair> {
  const sorted = [...pairs].sort((left, right) => right.bits - left.bits || (left.id < right.id ? -1 : 1));
  const records = [...new Set(sorted.flatMap((pair) => pair.records))];
  return {
    id,
    pairs: sorted,
    records,
    sides: records.map(sideOf),
    value: sorted.reduce((sum, { value }) => sum + value, 0),
  };
}

interface Settled {
  readonly isSettled: (left: string, right: string) => boolean;
  readonly sideOf: (record: string) => string;
}

function settledBy(decided: readonly DecidedRecords[]): Settled {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const { kind, records } of decided)
    if (kind === 'same')
      for (const key of records.slice(1)) {
        const [one, two] = [find(records[0] ?? key), find(key)];
        if (one !== two) parent.set(one, two);
      }
  const apart = new Set<string>();
  for (const { kind, records } of decided)
    if (kind === 'not_same')
      for (const one of records)
        for (const two of records) if (one !== two) apart.add(pairName(find(one), find(two)));
  const isSettled = (left: string, right: string): boolean => {
    const [one, two] = [find(left), find(right)];
    return one === two || apart.has(pairName(one, two));
  };
  return { isSettled, sideOf: find };
}

function pairName(one: string, two: string): string {
  return JSON.stringify([one, two]);
}

/** A decision about a cluster, as one that can be written. */
export interface ClusterDecision {
  readonly kind: 'same' | 'not_same';
  readonly records: readonly string[];
}

/** What a person said of a cluster: `same` leaves the others undecided, `only` says that none of them is one of the ticked. */
export type ClusterVerdict = 'same' | 'only' | 'none';

/**
 * What a verdict on a cluster decides.
 *
 * @param ticked - records that are one, two or more; counts for nothing with `none`.
 * @returns `same`: one decision, about the ticked alone; `only`: that, and one for each other record that it is not one of
 *   them; `none`: one decision that they are somebody else each. Records that were decided to be one before count as one, so
 *   that no verdict speaks against it. Nothing where fewer than two would be in it.
 */
export function decisionsOfVerdict(
  { records, sides }: Pick<QueuedCluster, 'records' | 'sides'>,
  verdict: ClusterVerdict,
  ticked: ReadonlySet<string>,
): readonly ClusterDecision[] {
  const firstOf = new Map<string, string>();
  const sideOf = new Map(records.map((key, at) => [key, sides[at] ?? key]));
  for (const [key, side] of sideOf) if (!firstOf.has(side)) firstOf.set(side, key);
  if (verdict === 'none')
    return firstOf.size < 2 ? [] : [{ kind: 'not_same', records: [...firstOf.values()] }];
  const same = records.filter((key) => ticked.has(key));
  if (same.length < 2) return [];
  const [first = ''] = same;
  const taken = new Set(same.map((key) => sideOf.get(key)));
  const others = verdict === 'only' ? [...firstOf].filter(([side]) => !taken.has(side)) : [];
  return [
    { kind: 'same', records: same },
    ...others.map(([, key]) => ({ kind: 'not_same' as const, records: [first, key] })),
  ];
}
