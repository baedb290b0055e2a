// What a reader of the history of entities may rely on, whatever was killed while it was written.

export interface ToldChange {
  readonly at: number;
  readonly entity: string;
  readonly change: string;
  readonly from: readonly string[];
  readonly members: number;
}

/**
 * What the history says that is not so.
 *
 * @param changes - each once, by its history_id.
 * @param sizes - entity → records that are in it now.
 * @returns sentences; none where every entity was born once, has the size that was told last, and whoever is gone was said
 *   to be dissolved or to have come into another.
 */
export function untruthsIn(
  changes: readonly ToldChange[],
  sizes: ReadonlyMap<string, number>,
): readonly string[] {
  const byEntity = new Map<string, ToldChange[]>();
  for (const change of [...changes].sort((left, right) => left.at - right.at))
    byEntity.set(change.entity, [...(byEntity.get(change.entity) ?? []), change]);
  const wentInto = new Set(changes.filter(({ change }) => change === 'merged').flatMap(({ from }) => from));
  const wrong: string[] = [];
  for (const [entity, told] of byEntity) {
    const births = told.filter(({ change }, at) => change === 'formed' || (change === 'split' && at === 0));
    if (births.length > 1) wrong.push(`${entity} is born ${births.length} times`);
    const last = told.at(-1);
    const size = sizes.get(entity);
    if (size !== undefined && last?.members !== size)
      wrong.push(`${entity} has ${size} records, and ${last?.members ?? 'none'} were told last`);
    if (size === undefined && last?.change !== 'dissolved' && !wentInto.has(entity))
      wrong.push(`${entity} is gone, and nothing says so`);
  }
  for (const entity of sizes.keys()) if (!byEntity.has(entity)) wrong.push(`${entity} has no history`);
  return wrong;
}
