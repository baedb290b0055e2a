// INDEXED_EXTRACTIONS: files whose records have named fields; all of them are indexed (props.conf.spec, "Structured Data
// Header Extraction and configuration").
import { parse } from 'csv-parse/sync';
import { isTrue } from '../../splunk/conf/layers';
import type { ConfSettings } from '../../splunk/conf/tree';
import { jsonValues, UnreadableJson } from '../hec/jsonValues';
import type { FieldValue } from '../search/host';
import { SearchRefusal } from '../search/refusal';
import { allJsonFields } from './jsonFields';

export interface StructuredEvent {
  readonly raw: string;
  readonly indexed: ReadonlyMap<string, FieldValue>;
  /** Where the timestamp stands: TIMESTAMP_FIELDS joined by spaces, or the record. */
  readonly timeText: string;
}

/** Throws SearchRefusal where the file is not what the settings say. */
export type ReadStructured = (text: string) => readonly StructuredEvent[];

const DELIMITERS: Readonly<Record<string, string>> = { csv: ',', tsv: '\t', psv: '|' };
const NAMED_DELIMITERS: Readonly<Record<string, string>> = {
  space: ' ',
  tab: '\t',
  '\\t': '\t',
  fs: '\u001c',
  gs: '\u001d',
  rs: '\u001e',
  us: '\u001f',
};
const NOT_DONE = ['PREAMBLE_REGEX', 'FIELD_HEADER_REGEX', 'MISSING_VALUE_REGEX', 'HEADER_FIELD_DELIMITER'];

/** The reader that INDEXED_EXTRACTIONS asks for; undefined if it is not set. */
export function createStructuredReader(settings: ConfSettings): ReadStructured | undefined {
  const kind = (settings.get('INDEXED_EXTRACTIONS') ?? '').toLowerCase();
  if (kind === '') return undefined;
  if (kind === 'json') return (text) => readJson(text, settings);
  if (DELIMITERS[kind] !== undefined) return (text) => readTable(text, DELIMITERS[kind] ?? ',', settings);
  return () => refuse(`INDEXED_EXTRACTIONS = ${kind.slice(0, 30)}`);
}

function refuse(what: string): never {
  throw new SearchRefusal(
    'not-covered',
    `The stand-in does not do ${what} of props.conf (see COVERAGE.md); it has json, csv, tsv and psv with plain headers.`,
  );
}

function timestampFields(settings: ConfSettings): readonly string[] {
  return (settings.get('TIMESTAMP_FIELDS') ?? '').split(',').flatMap((name) => name.trim() || []);
}

function readJson(text: string, settings: ConfSettings): readonly StructuredEvent[] {
  const isTrimmed = isTrue(settings.get('JSON_TRIM_BRACES_IN_ARRAY_NAMES'));
  const names = timestampFields(settings);
  return jsonTexts(text).map((raw) => {
    const fields = allJsonFields(raw, isTrimmed ? '' : '{}');
    return { raw, indexed: fields, timeText: timeText(fields, names, raw) };
  });
}

function jsonTexts(text: string): readonly string[] {
  try {
    return jsonValues(text).map((value) => value.trim());
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
    throw new SearchRefusal(
      'bad-argument',
      `INDEXED_EXTRACTIONS = json: value ${error.number + 1} of the file is no JSON. Nothing of the file was indexed.`,
    );
  }
}

function timeText(fields: ReadonlyMap<string, FieldValue>, names: readonly string[], whole: string): string {
  return names.length === 0 ? whole : names.flatMap((name) => fields.get(name)?.[0] ?? []).join(' ');
}

interface TableRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

function readTable(text: string, usual: string, settings: ConfSettings): readonly StructuredEvent[] {
  const lacking = NOT_DONE.find((key) => (settings.get(key) ?? '') !== '');
  if (lacking !== undefined) refuse(lacking);
  const rows = recordsOf(text, usual, settings);
  const given = (settings.get('FIELD_NAMES') ?? '').split(',').flatMap((name) => name.trim() || []);
  // 0 stands for looking the header up; the first line is where it stands in a plain file.
  const headerAt = Math.max(1, Number(settings.get('HEADER_FIELD_LINE_NUMBER') ?? 1) || 1) - 1;
  const written = given.length > 0 ? given : (rows[headerAt]?.record ?? []);
  const header = written.map((name) => cleanName(name, settings));
  const names = timestampFields(settings);
  return rows.slice(given.length > 0 ? 0 : headerAt + 1).map(({ record, raw }) => {
    const fields = new Map<string, FieldValue>();
    for (const [at, name] of header.entries()) {
      const value = record[at] ?? '';
      if (name !== '' && value !== '') fields.set(name, [value]);
    }
    return { raw, indexed: fields, timeText: timeText(fields, names, raw) };
  });
}

function recordsOf(text: string, usual: string, settings: ConfSettings): readonly TableRecord[] {
  const asked = settings.get('FIELD_DELIMITER') ?? usual;
  const delimiter = NAMED_DELIMITERS[asked.toLowerCase()] ?? asked;
  if (Array.from(delimiter).length !== 1) refuse(`FIELD_DELIMITER = ${asked.slice(0, 30)}`);
  const quote = settings.get('FIELD_QUOTE') ?? '"';
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      quote: quote.toLowerCase() === 'none' ? false : quote,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as readonly TableRecord[];
    return rows.map(({ record, raw }) => ({ record, raw: raw.replace(/[\r\n]+$/, '') }));
  } catch (error) {
    throw new SearchRefusal(
      'bad-argument',
      `INDEXED_EXTRACTIONS: the file cannot be read as a table: ${error instanceof Error ? error.message : String(error)}. Nothing of it was indexed.`,
    );
  }
}

/** Signs that are neither letters, digits nor spaces become `_`, but those that the settings accept. */
function cleanName(name: string, settings: ConfSettings): string {
  const accepted = settings.get('HEADER_FIELD_ACCEPTABLE_SPECIAL_CHARACTERS') ?? '';
  return Array.from(name.trim(), (sign) =>
    /[A-Za-z0-9 _]/.test(sign) || accepted.includes(sign) ? sign : '_',
  ).join('');
}
