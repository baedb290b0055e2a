// Truth and score of a resolution: who is who stands in `rec_id`, between the first two hyphens.

export interface PairwiseScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The person of a record: `rec-12-dup-0` → `12`. */
export function personOf(recordId: string): string {
  return recordId.split('-')[1] ?? '';
}

/** Pairs of clusters against pairs of truth. Ids that stand in no cluster are alone. */
export function pairwiseScore(
  allIds: readonly string[],
  clusters: readonly (readonly string[])[],
): PairwiseScore {
  const given = clusters.reduce((sum, ids) => sum + pairsOf(ids.length), 0);
  const right = clusters.reduce((sum, ids) => sum + samePairs(ids), 0);
  const truth = samePairs(allIds);
  const [precision, recall] = [given === 0 ? 1 : right / given, truth === 0 ? 1 : right / truth];
  return { precision, recall, f1: given + truth === 0 ? 1 : (2 * right) / (given + truth) };
}

function samePairs(ids: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(personOf(id), (counts.get(personOf(id)) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairsOf(count), 0);
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
