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
  const isSettled = settledBy(decided);
  const byCluster = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (isSettled(...pair.records)) continue;
    const known = byCluster.get(pair.cluster);
    if (known === undefined) byCluster.set(pair.cluster, [pair]);
    else known.push(pair);
  }
  return [...byCluster]
    .map(([id, all]) => clusterOf(id, all))
    .sort((left, right) => right.value - left.value || (left.id < right.id ? -1 : 1));
}

function clusterOf<Pair extends QueuedPair>(id: string, pairs: readonly Pair[]): QueuedCluster<Pair> {
  const sorted = [...pairs].sort((left, right) => right.bits - left.bits || (left.id < right.id ? -1 : 1));
  return {
    id,
    pairs: sorted,
    records: [...new Set(sorted.flatMap(({ records }) => records))],
    value: sorted.reduce((sum, { value }) => sum + value, 0),
  };
}

function settledBy(decided: readonly DecidedRecords[]): (left: string, right: string) => boolean {
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
  return (left, right) => {
    const [one, two] = [find(left), find(right)];
    return one === two || apart.has(pairName(one, two));
  };
}

function pairName(one: string, two: string): string {
  return JSON.stringify([one, two]);
}

/** A decision about a cluster, as one that can be written. */
export interface ClusterDecision {
  readonly kind: 'same' | 'not_same';
  readonly records: readonly string[];
}

/**
 * What a verdict on a cluster decides.
 *
 * @param ticked - records that are one; the others of the cluster are each somebody else. Fewer than two ticked: none of
 *   the cluster is the same as another.
 * @returns one decision that the ticked are the same, and one for each other record that it is not one of them.
 */
export function decisionsOfVerdict(
  cluster: Pick<QueuedCluster, 'records' | 'pairs'>,
  ticked: ReadonlySet<string>,
): readonly ClusterDecision[] {
  const same = cluster.records.filter((key) => ticked.has(key));
  if (same.length < 2) return [{ kind: 'not_same', records: cluster.records }];
  const [first = ''] = same;
  const others = cluster.records.filter((key) => !ticked.has(key));
  return [
    { kind: 'same', records: same },
    ...others.map((key) => ({ kind: 'not_same' as const, records: [first, key] })),
  ];
}
