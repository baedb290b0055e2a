// Rows as CSV between splunkd and a command: each field with a twin `__mv_<field>` that holds several values apart.
import type { FieldValue } from '../search/host';
import { readCells } from './csvCells';

type Cells = ReadonlyMap<string, FieldValue>;

/** Prints rows; no rows give no text at all. */
export function printBody(rows: readonly Cells[]): string {
  const found = new Set<string>();
  for (const row of rows) for (const field of row.keys()) found.add(field);
  const fields = [...found];
  if (rows.length === 0 || fields.length === 0) return '';
  const lines = [[...fields, ...fields.map((field) => `__mv_${field}`)].map(quoted).join(',')];
  for (const row of rows) {
    const values = fields.map((field) => row.get(field) ?? []);
    lines.push([...values.map((all) => all.join('\n')), ...values.map(twinOf)].map(quoted).join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** Reads rows; columns that the header names are there even if no row has a value. */
export function readBody(body: string): {
  readonly fields: readonly string[];
  readonly rows: readonly Cells[];
} {
  const [header = [], ...records] = readCells(body);
  const at = new Map(header.map((name, place) => [name, place]));
  if (at.size !== header.length) throw new Error('wrote a header that names a field twice');
  const uneven = records.find((cells) => cells.length !== header.length);
  if (uneven !== undefined)
    throw new Error(`wrote a row of ${uneven.length} cells under a header of ${header.length}`);
  const fields = header.filter((name) => !(name.startsWith('__mv_') && at.has(name.slice(5))));
  const places = fields.map((field) => ({
    field,
    plainAt: at.get(field) ?? -1,
    twinAt: at.get(`__mv_${field}`) ?? -1,
  }));
  const rows = records.map((cells) => {
    const row = new Map<string, FieldValue>();
    for (const { field, plainAt, twinAt } of places) {
      const plain = cells[plainAt] ?? '';
      const twin = cells[twinAt] ?? '';
      if (twin !== '') row.set(field, valuesIn(twin));
      else if (plain !== '') row.set(field, [plain]);
    }
    return row;
  });
  return { fields, rows };
}

function twinOf(values: FieldValue): string {
  return values.length < 2 ? '' : values.map((value) => `$${value.split('$').join('$$')}$`).join(';');
}

/** As Splunk's SDK reads a twin: a dollar, anything with doubled dollars, a dollar, then a semicolon or the end. */
function valuesIn(twin: string): FieldValue {
  const found = [...twin.matchAll(/\$((?:\$\$|[^$])*)\$(?:;|$)/g)];
  if (found.map(([whole]) => whole).join('') !== twin || twin.endsWith(';'))
    throw new Error(`wrote a multivalue cell that is none: ${twin.slice(0, 80)}`);
  return found.map(([, value]) => (value ?? '').split('$$').join('$'));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.split('"').join('""')}"` : text;
}
