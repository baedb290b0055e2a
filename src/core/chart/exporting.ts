// What of the chart leaves: exactly what is shown, less what never leaves by itself, and both are counted.
import { readMid } from '../identifiers/mid';
import {
  isHub,
  recordNode,
  valueNode,
  type ChartLine,
  type ChartRecord,
  type ChartValue,
  type ShownChart,
} from './chart';

export interface ChartExport {
  readonly records: readonly ChartRecord[];
  readonly values: readonly ChartValue[];
  readonly lines: readonly ChartLine[];
  /** Lines on the chart; exported are `lines.length` of them. */
  readonly shownLines: number;
  /** Records left out because they speak of victims or children, or may not be handed on. */
  readonly withheldRecords: number;
}

/** Takes out withheld records, their lines, and values that nothing else on the chart carries. */
export function exportOf(shown: ShownChart): ChartExport {
  const records = shown.records.filter((record) => !record.isWithheld);
  const lines = shown.lines.filter(({ record }) => !record.isWithheld);
  const kept = new Set(lines.map(({ value }) => value.mid));
  const touched = new Set(shown.lines.map(({ value }) => value.mid));
  return {
    records,
    // A value without any line was put there by the analyst; one whose lines are all withheld would give them away.
    values: shown.values.filter(({ mid }) => kept.has(mid) || !touched.has(mid)),
    lines,
    shownLines: shown.lines.length,
    withheldRecords: shown.records.length - records.length,
  };
}

/** `minerva-chart-37-of-40-lines.csv`: how much of the chart is in the file stands in its name. */
export function exportName({ lines, shownLines }: ChartExport, extension: 'csv' | 'graphml'): string {
  return `minerva-chart-${lines.length}-of-${shownLines}-lines.${extension}`;
}

const columns = [
  'record_key',
  'record_kind',
  'record_name',
  'source',
  'seen_at',
  'entity',
  'value_type',
  'value',
  'mid',
  'value_records',
] as const;

/**
 * One row a line, RFC 4180: CR LF, quotes doubled, UTF-8 with a byte-order mark so that spreadsheets read it.
 *
 * Cells that a spreadsheet would run (`= + - @`, tab or line end first) get a leading apostrophe; so does a cell
 * that begins with an apostrophe, so that taking one leading apostrophe off always gives the cell back.
 */
export function chartCsv({ lines }: ChartExport): string {
  const rows = lines.map(({ record, value }) => {
    const { type, text } = valueWords(value);
    const seen = timeText(record.seenAt);
    const cells = [record.recordKey, record.kind, record.name, record.source, seen, record.entity ?? ''];
    return [...cells, type, text, value.mid, String(value.records)];
  });
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** One cell, quoted where it must be, and harmless in a spreadsheet. */
export function csvCell(text: string): string {
  const harmless = harmlessCell(text);
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Text that no spreadsheet runs: one apostrophe goes before what begins like a formula, and before an apostrophe. */
export function harmlessCell(text: string): string {
  return /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text;
}

/**
 * GraphML 1.0 (graphml.graphdrawing.org): undirected, records and values as nodes with their facts as data.
 *
 * Signs that XML 1.0 cannot hold are replaced by U+FFFD; everything else is escaped, so no text can become markup.
 */
export function chartGraphml({ records, values, lines }: ChartExport): string {
  const keys = ['node_kind', 'label', 'type', 'source', 'seen_at', 'entity', 'records', 'is_hub'];
  const head = keys.map((key) => `<key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`);
  const nodes = [
    ...records.map((record) =>
      graphmlNode(recordNode(record.recordKey), {
        node_kind: 'record',
        label: record.name,
        type: record.kind,
        source: record.source,
        seen_at: timeText(record.seenAt),
        entity: record.entity ?? '',
      }),
    ),
    ...values.map((value) => {
      const { type, text } = valueWords(value);
      const facts = { node_kind: 'value', label: text, type };
      return graphmlNode(valueNode(value.mid), {
        ...facts,
        records: String(value.records),
        is_hub: String(isHub(value)),
      });
    }),
  ];
  const edges = lines.map(
    ({ record, value }, at) =>
      `<edge id="l${at}" source="${xml(recordNode(record.recordKey))}" target="${xml(valueNode(value.mid))}"/>`,
  );
  const body = [...head, '<graph id="chart" edgedefault="undirected">', ...nodes, ...edges, '</graph>'];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${body.join('\n')}\n</graphml>\n`;
}

function graphmlNode(id: string, facts: Readonly<Record<string, string>>): string {
  const data = Object.entries(facts).map(([key, text]) => `<data key="${key}">${xml(text)}</data>`);
  return `<node id="${xml(id)}">${data.join('')}</node>`;
}

function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"'\t\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function valueWords({ mid }: ChartValue): { readonly type: string; readonly text: string } {
  const read = readMid(mid);
  return { type: read?.type ?? '', text: read?.value ?? mid };
}

function timeText(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
