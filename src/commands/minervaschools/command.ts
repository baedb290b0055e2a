// minervaschools as a search command: records are kept while they come; after the last, the schools go out.
import type { CommandRun, Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { documentsOf, type SchoolDocument } from '../../core/uniforms/schools/schoolDocument';
import { createSchoolBase, type SchoolRecord } from '../../core/uniforms/schools/schoolBase';
import { readArguments } from '../readArguments';
import { minervaschoolsDefinition } from './definition';

const { name, type, isGenerating } = minervaschoolsDefinition;

/** Schools of all registers of these islands are under 60,000; the rest is room for names they had before. */
const MAX_RECORDS = 400_000;

/** The command; tests lower the limit of what it takes. */
export function createMinervaschools(maxRecords = MAX_RECORDS): SearchCommand {
  return {
    name,
    type,
    isGenerating,
    begin: (info) => {
      const read = readArguments(minervaschoolsDefinition, info.arguments);
      return read.ok ? { ok: true, value: runOf(maxRecords) } : read;
    },
  };
}

export const minervaschools = createMinervaschools();

interface Taken {
  readonly records: SchoolRecord[];
  unreadable: number;
  cut: number;
}

function runOf(maxRecords: number): CommandRun {
  const taken: Taken = { records: [], unreadable: 0, cut: 0 };
  return {
    requiredFields: ['_raw', '_time', 'source'],
    take: (rows) => {
      for (const row of rows) take(taken, row, maxRecords);
      return [];
    },
    finish: (say) => schoolRows(taken, maxRecords, say),
  };
}

function take(taken: Taken, row: CommandRow, maxRecords: number): void {
  const attributes = attributesIn(row.get('_raw')?.[0] ?? '');
  if (attributes === undefined) taken.unreadable += 1;
  else if (taken.records.length >= maxRecords) taken.cut += 1;
  else {
    // The record says when its register was seen; the time of its event may be that of indexing.
    const asOf = timeOf(attributes.seen_at) ?? timeOf(row.get('_time')?.[0]);
    const source = row.get('source')?.[0] ?? '';
    taken.records.push({ source, attributes, ...(asOf === undefined ? {} : { asOf }) });
  }
}

function* schoolRows(
  { records, unreadable, cut }: Taken,
  maxRecords: number,
  say: Say,
): Generator<CommandRow> {
  const warn = (text: string): void => say('WARN', `${name}: ${text}`);
  if (unreadable > 0) warn(`${unreadable} rows hold no record in _raw; they were left out.`);
  if (cut > 0) warn(`${cut} rows were left out: at most ${maxRecords} are put together in one run.`);
  const base = createSchoolBase(records);
  for (const [code, { count, examples }] of Object.entries(base.counts.problems))
    warn(`${count} × ${code}, e.g. ${examples[0] ?? ''}`);
  const { schools, open, closed, withPlace } = base.counts;
  say('INFO', `${name}: ${schools} schools, ${open} open, ${closed} closed, ${withPlace} with a place.`);
  for (const document of documentsOf(base)) yield rowOf(document);
}

function rowOf(document: SchoolDocument): CommandRow {
  return new Map(
    Object.entries(document).map(([field, value]) => [
      field,
      typeof value === 'object' ? value : [String(value)],
    ]),
  );
}

const longParts = new Set(['identifiers', 'attributes_found', 'texts', 'marking', 'custody']);

/** Attributes of a record stand flat in it; the long parts behind them are not kept. */
function attributesIn(raw: string): SchoolRecord['attributes'] | undefined {
  try {
    const record: unknown = JSON.parse(raw);
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined;
    return Object.fromEntries(Object.entries(record).filter(([field]) => !longParts.has(field)));
  } catch {
    return undefined;
  }
}

/** A time in epoch seconds as ISO 8601 writes it, which sorts as it passes. */
function timeOf(time: unknown): string | undefined {
  const seconds = Number(time);
  return seconds > 0 && seconds < MAX_EPOCH_SECONDS ? new Date(seconds * 1000).toISOString() : undefined;
}

const MAX_EPOCH_SECONDS = 4_102_444_800; // 2100; a time beyond is none
