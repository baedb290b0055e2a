// The first picture: one step from what the address names, and what holds it together.
import type { Mid, Result } from '../../core/brand';
import { emptyChart, isHub, withNodes, type Chart, type ChartRecord } from '../../core/chart/chart';
import { bindingValues, EXPAND_BY, nextRecords, nextValues } from '../../core/chart/expansion';
import { readCarriers, readMembers, readRecords, readStandings } from '../../queries/chart';
import type { SearchClient } from '../../queries/searchClient';
import type { SearchProblem } from '../../queries/searchProblem';
import { countOf } from '../../ui/words';
import type { ChartStart } from './place';

export interface ChartStep {
  readonly chart: Chart;
  /** What was brought, of how much. */
  readonly note: string;
  readonly warnings: readonly string[];
}

type Answer = Promise<Result<ChartStep, SearchProblem>>;

/** Reads what the chart begins with; an empty chart if nothing is known of it. */
export function beginChart(client: SearchClient, start: ChartStart, signal: AbortSignal): Answer {
  if (start.kind === 'record') return beginWithRecord(client, start.record, signal);
  if (start.kind === 'mid') return beginWithValue(client, start.mid, signal);
  return beginWithEntity(client, start.entity, signal);
}

async function beginWithRecord(client: SearchClient, recordKey: string, signal: AbortSignal): Answer {
  const read = await readRecords(client, [recordKey], signal);
  if (!read.ok) return read;
  const record = read.value.records[0];
  if (record === undefined) return nothing(read.value.warnings);
  const standings = await readStandings(client, record.mids, signal);
  if (!standings.ok) return standings;
  const values = nextValues(emptyChart, record, standings.value).slice(0, EXPAND_BY);
  const telling = values.filter((value) => value.records > 1 && !isHub(value)).map(({ mid }) => mid);
  const carriers = await readCarriers(client, telling, signal);
  if (!carriers.ok) return carriers;
  const alone = withNodes(emptyChart, { records: [record], values });
  const found = nextRecords(alone, carriers.value.records);
  const others = found.slice(0, EXPAND_BY);
  const more = carriers.value.isCut ? ' at least' : '';
  const note = `The record with ${values.length} of its ${countOf(new Set(record.mids).size, 'value')}, and ${others.length} of${more} ${countOf(found.length, 'record')} sharing one, newest first.`;
  const warnings = [...read.value.warnings, ...carriers.value.warnings];
  return { ok: true, value: { chart: withNodes(alone, { records: others }), note, warnings } };
}

async function beginWithValue(client: SearchClient, mid: Mid, signal: AbortSignal): Answer {
  const standings = await readStandings(client, [mid], signal);
  if (!standings.ok) return standings;
  const standing = standings.value.get(mid);
  if (standing === undefined) return nothing([]);
  if (isHub(standing)) {
    const note = `${countOf(standing.records, 'record')} carry this value: it is a hub and is not expanded unless you ask.`;
    const chart = withNodes(emptyChart, { values: [{ ...standing, mid }] });
    return { ok: true, value: { chart, note, warnings: [] } };
  }
  const carriers = await readCarriers(client, [mid], signal);
  if (!carriers.ok) return carriers;
  const { records, warnings } = carriers.value;
  const exact = records.length;
  const shown = nextRecords(emptyChart, records).slice(0, EXPAND_BY);
  const joined = await withBindings(client, { records: shown, most: EXPAND_BY, signal });
  if (!joined.ok) return joined;
  const chart = withNodes(joined.value, { values: [{ ...standing, mid, records: exact }] });
  const note = `${shown.length} of ${countOf(exact, 'record')} carrying the value, newest first, and the other values that join them.`;
  return { ok: true, value: { chart, note, warnings } };
}

async function beginWithEntity(client: SearchClient, entity: string, signal: AbortSignal): Answer {
  const members = await readMembers(client, entity, signal);
  if (!members.ok) return members;
  const read = await readRecords(client, members.value.recordKeys, signal);
  if (!read.ok) return read;
  const { records, warnings } = read.value;
  if (records.length === 0) return nothing(warnings);
  const joined = await withBindings(client, { records, most: 200, signal });
  if (!joined.ok) return joined;
  const note = `${records.length} of ${countOf(members.value.members, 'record')} of the entity, and the values that join them.`;
  return { ok: true, value: { chart: joined.value, note, warnings } };
}

/** Records with the values that two or more of them carry. */
async function withBindings(
  client: SearchClient,
  { records, most, signal }: { records: readonly ChartRecord[]; most: number; signal: AbortSignal },
): Promise<Result<Chart, SearchProblem>> {
  const shared = bindingValues(records, new Map()).map(({ mid }) => mid);
  const standings = await readStandings(client, shared, signal);
  if (!standings.ok) return standings;
  const values = bindingValues(records, standings.value).slice(0, most);
  return { ok: true, value: withNodes(emptyChart, { records, values }) };
}

function nothing(warnings: readonly string[]): Result<ChartStep, SearchProblem> {
  return { ok: true, value: { chart: emptyChart, note: '', warnings } };
}
