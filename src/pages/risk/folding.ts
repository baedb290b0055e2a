// Businesses of one entity stand under the first of them, so that a ring does not fill the screen that others should have.

export interface Folded<Row> {
  readonly first: Row;
  /** Other rows of the same entity, in their order. */
  readonly others: readonly Row[];
}

/** Rows folded by entity; rows without one stand for themselves, and every row stays once. */
export function foldByEntity<Row extends { readonly entity: string }>(
  rows: readonly Row[],
): readonly Folded<Row>[] {
  const folded: { first: Row; others: Row[] }[] = [];
  const byEntity = new Map<string, { first: Row; others: Row[] }>();
  for (const row of rows) {
    const known = row.entity === '' ? undefined : byEntity.get(row.entity);
    if (known !== undefined) {
      known.others.push(row);
      continue;
    }
    const entry = { first: row, others: [] };
    folded.push(entry);
    if (row.entity !== '') byEntity.set(row.entity, entry);
  }
  return folded;
}
