// Rows of a job in the shapes of splunkd: json, json_cols, json_rows, csv, xml.
import type { FieldValue, SearchMessage, SearchResults } from '../search/host';
import { escapeXml } from '../rest/atom';
import type { RestAnswer, RestValue } from '../rest/answer';

export interface ResultPage {
  readonly results: SearchResults;
  readonly offset: number;
  readonly count: number;
  readonly isPreview: boolean;
  readonly messages: readonly SearchMessage[];
  /** Fields asked for by `field_list` or `f`; undefined = all. */
  readonly onlyFields: readonly string[] | undefined;
  /** No cut at the rows of a page: an export. */
  readonly isWhole?: boolean;
}

/** `[restapi] maxresultrows`: no page has more, whatever was asked for. */
export const MAX_ROWS_PER_PAGE = 50_000;

type Row = ReadonlyMap<string, FieldValue>;

/** Writes a page in the output mode. */
export function writeResults(page: ResultPage, outputMode: string): RestAnswer {
  const fields = page.onlyFields ?? page.results.fields;
  const most = page.isWhole === true ? Infinity : MAX_ROWS_PER_PAGE;
  const limit = page.count === 0 ? most : Math.min(page.count, most);
  const rows = page.results.rows.slice(page.offset, page.offset + limit);
  const common = {
    preview: page.isPreview,
    init_offset: page.offset,
    messages: page.messages.map(({ type, text }) => ({ type, text })),
  };
  switch (outputMode) {
    case 'json':
      return document({
        ...common,
        fields: fields.map((name) => ({ name })),
        results: rows.map((row) => rowAsObject(row, fields)),
        highlighted: {},
      });
    case 'json_rows':
      return document({
        ...common,
        fields,
        rows: rows.map((row) => fields.map((field) => cell(row.get(field)))),
      });
    case 'json_cols':
      return document({
        ...common,
        fields,
        columns: fields.map((field) => rows.map((row) => cell(row.get(field)))),
      });
    case 'csv':
      return { kind: 'text', status: 200, contentType: 'text/csv; charset=UTF-8', text: asCsv(rows, fields) };
    default:
      return {
        kind: 'text',
        status: 200,
        contentType: 'text/xml; charset=UTF-8',
        text: asXml(rows, fields, page),
      };
  }
}

function document(json: RestValue): RestAnswer {
  return { kind: 'document', status: 200, json };
}

function cell(value: FieldValue | undefined): RestValue {
  if (value === undefined) return null;
  return value.length === 1 ? (value[0] ?? '') : value;
}

/** Absent fields are left out, as splunkd leaves them out. */
function rowAsObject(row: Row, fields: readonly string[]): Record<string, RestValue> {
  const pairs = fields
    .filter((field) => row.has(field))
    .map((field) => [field, cell(row.get(field))] as const);
  return Object.fromEntries(pairs);
}

function asCsv(rows: readonly Row[], fields: readonly string[]): string {
  const quote = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => fields.map((field) => quote((row.get(field) ?? []).join('\n'))).join(','));
  return [fields.map(quote).join(','), ...lines].map((line) => `${line}\n`).join('');
}

function asXml(rows: readonly Row[], fields: readonly string[], page: ResultPage): string {
  const order = fields.map((field) => `<field>${escapeXml(field)}</field>`).join('');
  const results = rows.map((row, at) => {
    const values = fields.flatMap((field) => {
      const value = row.get(field);
      if (value === undefined) return [];
      const texts = value.map((text) => `<value><text>${escapeXml(text)}</text></value>`).join('');
      return [`<field k="${escapeXml(field)}">${texts}</field>`];
    });
    return `<result offset="${page.offset + at}">${values.join('')}</result>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<results preview="${page.isPreview ? 1 : 0}">` +
    `<meta><fieldOrder>${order}</fieldOrder></meta>${results.join('')}</results>\n`
  );
}
