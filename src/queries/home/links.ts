// What the page Home asks about linking, watching and alerts. Each may not be there yet: that is said, never zero.
import type { EpochSeconds, Result } from '../../core/brand';
import { numberCell, textCell } from '../cells';
import { readEntries, textIn } from '../restEntries';
import type { SearchClient } from '../searchClient';
import type { SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';
import { moment } from './home';
import { entitiesSearch, linkStateSearch, refusalsSearch, watchedSearch } from './homeSearches';

const KV_ROWS_PER_QUERY = 50_000; // limits.conf [kvstore] max_rows_per_query: beyond it splunkd cuts without a word

export interface LinkState {
  /** Undefined: no linking run has ended yet. */
  readonly lastRun: { readonly finished: EpochSeconds | undefined; readonly summary: string } | undefined;
  readonly records: number;
  readonly entities: number;
  /** Records in the largest entity. */
  readonly largest: number | undefined;
  /** Values that join nothing, by verdict. */
  readonly refusals: ReadonlyMap<string, number>;
  readonly warnings: readonly string[];
}

/** Alerts that fired, by name of the saved search. */
export interface FiredAlert {
  readonly name: string;
  readonly times: number;
}

/** Entities and refusals, and when they were last worked out. */
export async function readLinks(
  client: SearchClient,
  signal: AbortSignal,
): Promise<Result<LinkState, SearchProblem>> {
  // One after the other: the page asks much at once, and a role has a quota of searches.
  const state = await client.run(linkStateSearch, { offset: 0, count: 1 }, signal);
  if (!state.ok) return state;
  const entities = await client.run(entitiesSearch, { offset: 0, count: 1 }, signal);
  if (!entities.ok) return entities;
  const refusals = await client.run(refusalsSearch, { offset: 0, count: 100 }, signal);
  if (!refusals.ok) return refusals;
  const last = state.value.rows[0];
  const counted = entities.value.rows[0] ?? {};
  const records = numberCell(counted, 'records') ?? 0;
  const said = [state, entities, refusals].flatMap(({ value }) => value.warnings);
  return {
    ok: true,
    value: {
      lastRun: last && { finished: moment(last, 'finished'), summary: textCell(last, 'summary') },
      records,
      entities: numberCell(counted, 'entities') ?? 0,
      largest: numberCell(counted, 'largest'),
      refusals: new Map(
        refusals.value.rows.map((row) => [textCell(row, 'verdict'), numberCell(row, 'values') ?? 0]),
      ),
      warnings: [...new Set([...said, ...cutWarning(records)])],
    },
  };
}

/** How many identifiers are watched. */
export async function readWatched(
  client: SearchClient,
  signal: AbortSignal,
): Promise<Result<number | undefined, SearchProblem>> {
  const page = await client.run(watchedSearch, { offset: 0, count: 1 }, signal);
  return page.ok ? { ok: true, value: numberCell(page.value.rows[0] ?? {}, 'watched') } : page;
}

/** Alerts of the tenant that fired and are still remembered by Splunk; an entry `-` adds all up and is left out. */
export async function readFiredAlerts(
  rest: SplunkRest,
  tenantApp: string,
  signal: AbortSignal,
): Promise<Result<readonly FiredAlert[], SearchProblem>> {
  const entries = await readEntries(rest, { path: 'alerts/fired_alerts', app: tenantApp }, signal);
  if (!entries.ok) return entries;
  const fired = entries.value.filter(({ name }) => name !== '-');
  return {
    ok: true,
    value: fired.map((entry) => ({
      name: entry.name,
      times: Number(textIn(entry, 'triggered_alert_count')) || 0,
    })),
  };
}

function cutWarning(records: number): readonly string[] {
  return records > 0 && records % KV_ROWS_PER_QUERY === 0
    ? [
        `Exactly ${records.toLocaleString('en')} memberships were read, which is where Splunk's KV Store cuts (max_rows_per_query). There may be more.`,
      ]
    : [];
}
