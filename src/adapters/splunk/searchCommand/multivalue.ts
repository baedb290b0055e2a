// Several values in one cell of a chunk: the twin column `__mv_<field>` holds `$first$;$second$`, a dollar doubled.

/** Name of the column that holds the values of a field apart. */
export const MULTIVALUE_PREFIX = '__mv_';

/** The twin cell of a field: empty where there are fewer than two values. */
export function encodeMultivalue(values: readonly string[]): string {
  if (values.length < 2) return '';
  return values.map((value) => `$${value.replaceAll('$', '$$$$')}$`).join(';');
}

/**
 * The values of a twin cell.
 *
 * @returns undefined if the cell is empty or does not have the form; then the plain column is the one value. Linear.
 */
export function decodeMultivalue(cell: string): readonly string[] | undefined {
  if (cell === '') return undefined;
  const values: string[] = [];
  for (let at = 0; ;) {
    if (cell[at] !== '$') return undefined;
    const end = closingDollar(cell, at + 1);
    if (end === undefined) return undefined;
    values.push(cell.slice(at + 1, end).replaceAll('$$', '$'));
    if (end + 1 === cell.length) return values;
    if (cell[end + 1] !== ';') return undefined;
    at = end + 2;
  }
}

/** Place of the first dollar from here that is not doubled. */
function closingDollar(cell: string, from: number): number | undefined {
  for (let at = cell.indexOf('$', from); at >= 0; at = cell.indexOf('$', at + 2))
    if (cell[at + 1] !== '$') return at;
  return undefined;
}
