// Finds as a table for elsewhere: the clipboard (text and HTML) and a CSV file.
import { csvCell, harmlessCell } from '../../core/chart/exporting';
import { detailLine } from '../../ui/detailWords';
import { certaintyWords, nameOfFind } from '../../ui/words';
import type { Find } from './finds';

const columns = [
  'kind',
  'value',
  'written',
  'rule',
  'certainty',
  'certainty_percent',
  'written_to_hide',
  'details',
  'review_reason',
  'start',
  'end',
  'mid',
] as const;

type Row = readonly string[];

function rowsOf(finds: readonly Find[]): readonly Row[] {
  return [columns, ...finds.map(rowOf)];
}

function rowOf(find: Find): Row {
  const { kind, value, written, rule, confidence, details, start, end } = find;
  const isIdentifier = find.group === 'identifier';
  return [
    nameOfFind(kind),
    value,
    written,
    rule,
    certaintyWords(confidence),
    String(Math.round(confidence * 100)),
    isIdentifier ? (find.obfuscated ? 'yes' : 'no') : '',
    detailLine(details),
    isIdentifier ? '' : (find.review ?? ''),
    String(start),
    String(end),
    isIdentifier ? find.mid : '',
  ];
}

/** Tabs between cells, line feeds between rows; tabs and line ends within a cell become spaces. */
export function tableText(finds: readonly Find[]): string {
  const line = (row: Row): string => row.map((cell) => harmlessCell(cell.replace(/\s+/g, ' '))).join('\t');
  return rowsOf(finds).map(line).join('\n');
}

/** A table whose cells a spreadsheet takes as text, so that it does not round a phone number. */
export function tableHtml(finds: readonly Find[]): string {
  const [head = [], ...body] = rowsOf(finds);
  const row = (cells: Row, tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag} style="mso-number-format:'\\@'">${escaped(harmlessCell(cell))}</${tag}>`).join('')}</tr>`;
  return `<table>${row(head, 'th')}${body.map((cells) => row(cells, 'td')).join('')}</table>`;
}

/** RFC 4180 with a byte-order mark, as the exports of the chart; cells that a spreadsheet would run are made harmless. */
export function tableCsv(finds: readonly Find[]): string {
  return `\ufeff${rowsOf(finds)
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('')}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
