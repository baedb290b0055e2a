// minervaresolve as a search command: records are kept while they come; after the last, the pairs go out.
import type { CommandRun, Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { findingsIn, RESOLUTION_VERSION, type PairFinding } from '../../core/matching/findings';
import { recordSchema, recordToResolve } from '../../core/matching/recordSchema';
import { resolveRecords } from '../../core/matching/resolveRecords';
import type { RecordToResolve } from '../../core/matching/schema';
import type { WeightTable } from '../../core/matching/weightTable';
import { minervaresolveDefinition } from './definition';
import { readSettings, type ResolveSettings } from './settings';

const { name, type, isGenerating } = minervaresolveDefinition;

/** About 1.5 GB with everything that comparing needs; a tenant with more runs one kind or country after the other. */
const MAX_RECORDS = 2_000_000;

const fields = [
  'record_key',
  'kind',
  'source',
  'name',
  'given_names',
  'family_name',
  'aliases',
  'birth_dates',
  'addresses',
  'place',
  'postcode',
  'region',
  'officers',
  'owners',
  'status',
  'mid',
];

/** The command; tests lower the limit of what it takes. */
export function createMinervaresolve(maxRecords = MAX_RECORDS): SearchCommand {
  return {
    name,
    type,
    isGenerating,
    begin: (info) => {
      const settings = readSettings(info.arguments);
      return settings.ok ? { ok: true, value: runOf(settings.value, maxRecords) } : settings;
    },
  };
}

export const minervaresolve = createMinervaresolve();

interface Taken {
  readonly records: Map<string, RecordToResolve>;
  rows: number;
  unreadable: number;
  cut: number;
}

function runOf(settings: ResolveSettings, maxRecords: number): CommandRun {
  const taken: Taken = { records: new Map(), rows: 0, unreadable: 0, cut: 0 };
  return {
    requiredFields: fields,
    take: (rows) => {
      for (const row of rows) take(taken, row, maxRecords);
      return [];
    },
    finish: (say) => resolveAll(taken, settings, maxRecords, say),
  };
}

function take(taken: Taken, row: CommandRow, maxRecords: number): void {
  taken.rows += 1;
  const first = (field: string): string => row.get(field)?.[0]?.trim() ?? '';
  const record = recordToResolve({
    recordKey: first('record_key'),
    kind: first('kind'),
    source: first('source'),
    fields: (field) => row.get(field) ?? [],
  });
  if (record === undefined) taken.unreadable += 1;
  // The same record again: the first stands, which is the newest where the search gives the newest first.
  else if (taken.records.has(record.id)) return;
  else if (taken.records.size >= maxRecords) taken.cut += 1;
  else taken.records.set(record.id, record);
}

function* resolveAll(
  { records, rows, unreadable, cut }: Taken,
  { give, levels, cleanSources }: ResolveSettings,
  maxRecords: number,
  say: Say,
): Generator<CommandRow> {
  const warn = (text: string): void => say('WARN', `${name}: ${text}`);
  if (unreadable > 0)
    warn(
      `${unreadable} of ${rows} rows have no record_key, or a kind other than person and business; they were left out.`,
    );
  if (cut > 0)
    warn(
      `${cut} of ${rows} rows were left out: at most ${maxRecords} records are compared in one run. Search for fewer, ` +
        'such as one kind or one country.',
    );
  // A match joins records about people: the rules against twins, parents and children hold whatever a file shows.
  const options = { cleanSources, ruleLifting: 'never' } as const;
  const resolution = resolveRecords([...records.values()], recordSchema, options);
  const cutPairs = resolution.cuts.reduce((sum, { pairs }) => sum + pairs, 0);
  if (cutPairs > 0)
    warn(
      `${resolution.cuts.length} groups of records that share a common value, ${cutPairs} pairs in all, were too large to ` +
        'compare; their records were still compared by what else they share.',
    );
  if (give === 'weights') {
    for (const table of resolution.tables) yield* weightRows(table);
    return;
  }
  for (const finding of findingsIn(resolution))
    if (levels === 'all' || (levels === 'match') === (finding.level === 'match')) yield findingRow(finding);
}

function findingRow({
  id,
  records,
  level,
  bits,
  cluster,
  steps,
  heldBackBy,
  value,
}: PairFinding): CommandRow {
  return new Map<string, readonly string[]>([
    ['finding_id', [id]],
    ['left_record', [records[0]]],
    ['right_record', [records[1]]],
    ['level', [level]],
    ['bits', [bits.toFixed(2)]],
    ['cluster', [cluster]],
    ['value', [String(value)]],
    ['why', [JSON.stringify(steps)]],
    ['held_back_by', heldBackBy],
    ['method', [RESOLUTION_VERSION]],
  ]);
}

/** The prior first, then each level of each field. */
function* weightRows({ kind, prior, priorBits, fields: weighed }: WeightTable): Generator<CommandRow> {
  const rowOf = (cells: Readonly<Record<string, string>>): CommandRow =>
    new Map(
      Object.entries({ kind, ...cells, method: RESOLUTION_VERSION }).map(([field, text]) => [field, [text]]),
    );
  yield rowOf({
    field: 'before looking',
    agreement: 'any two records',
    m: prior.toPrecision(3),
    weight: priorBits.toFixed(2),
  });
  for (const { field, levels } of weighed)
    for (const { level, m, u, weightBits, pairs } of levels)
      yield rowOf({
        field,
        agreement: level,
        m: m.toPrecision(3),
        u: u.toPrecision(3),
        weight: weightBits.toFixed(2),
        pairs: String(pairs),
      });
}
