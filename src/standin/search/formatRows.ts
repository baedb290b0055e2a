// Rows as search terms: `( ( a="1" AND b="2" ) OR ( … ) )` (Search Reference, "format").
import type { Row } from './row';

export interface RowFormat {
  readonly begin: string;
  readonly rowBegin: string;
  readonly columnSeparator: string;
  readonly rowEnd: string;
  readonly rowSeparator: string;
  readonly end: string;
  readonly whenEmpty: string;
  readonly valueSeparator: string;
}

export const usualFormat: RowFormat = {
  begin: '(',
  rowBegin: '(',
  columnSeparator: 'AND',
  rowEnd: ')',
  rowSeparator: 'OR',
  end: ')',
  whenEmpty: 'NOT ()',
  valueSeparator: 'OR',
};

/** Search terms that the rows stand for; fields `search` and `query` give their bare value, `_…` are left out. */
export function formatRows(rows: readonly Row[], format: RowFormat): string {
  const groups = rows.map((row) => formatRow(row, format)).filter((text) => text !== '');
  return groups.length === 0
    ? format.whenEmpty
    : `${format.begin} ${groups.join(` ${format.rowSeparator} `)} ${format.end}`;
}

function formatRow(row: Row, format: RowFormat): string {
  const terms: string[] = [];
  for (const name of row.names()) {
    if (name.startsWith('_')) continue;
    const values = (row.get(name) ?? []).map((value) =>
      name === 'search' || name === 'query' ? value : `${fieldText(name)}="${escapeQuoted(value)}"`,
    );
    terms.push(values.length === 1 ? (values[0] ?? '') : `( ${values.join(` ${format.valueSeparator} `)} )`);
  }
  return terms.length === 0
    ? ''
    : `${format.rowBegin} ${terms.join(` ${format.columnSeparator} `)} ${format.rowEnd}`;
}

/** A value for between double quotes. */
export function escapeQuoted(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

function fieldText(name: string): string {
  return /^[\w.{}:@-]+$/.test(name) ? name : `"${escapeQuoted(name)}"`;
}
