/** Makes a table when it is first asked for, and keeps it. */
export function once<Table>(make: () => Table): () => Table {
  let made: { readonly table: Table } | undefined;
  return () => (made ??= { table: make() }).table;
}
