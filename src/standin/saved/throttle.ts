// Throttling: what has alerted is silent for a while (savedsearches.conf.spec, alert.suppress).
import { createHash } from 'node:crypto';
import { isTrue } from '../../splunk/conf/layers';
import type { ConfSettings } from '../../splunk/conf/tree';
import type { FieldValue } from '../search/host';
import { readSeconds } from './durations';
import type { SavedSearch } from './savedSearch';

type Row = ReadonlyMap<string, FieldValue>;

/** Moments until which something is silent, by key; epoch milliseconds. */
export type Silences = Map<string, number>;

/** Beyond this the oldest are forgotten, and alert once more; a file of them is read at every start. */
const MAX_SILENCES = 50_000;

/** What an alert is silenced by: its name, or that of its group among the alerts of the same owner. */
export function silenceKey({ app, name, owner, settings }: SavedSearch): string {
  const group = settings.get('alert.suppress.group_name') ?? '';
  return group === '' ? `search ${app}/${name}` : `group ${owner}/${group}`;
}

/** Milliseconds that an alert silences itself for; 0 = it does not. */
export function silenceLength(settings: ConfSettings): number {
  if (!isTrue(settings.get('alert.suppress'))) return 0;
  return (readSeconds(settings.get('alert.suppress.period') ?? '') ?? 0) * 1000;
}

/** Names in `alert.suppress.fields`, quoted or not. */
export function silencingFields(settings: ConfSettings): readonly string[] {
  return (settings.get('alert.suppress.fields') ?? '')
    .split(',')
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    .filter((name) => name !== '');
}

/**
 * The key of one result: all values of all fields count, and a field that is absent is not one that is empty.
 *
 * @param fields - as `silencingFields` reads them.
 */
export function resultKey(search: SavedSearch, row: Row, fields: readonly string[]): string {
  const values = JSON.stringify(fields.map((field) => row.get(field) ?? null));
  return `${silenceKey(search)} ${createHash('sha256').update(values).digest('base64url').slice(0, 32)}`;
}

/**
 * Whether something may alert now; if so, it is silent from now on for the length.
 *
 * @param now - epoch milliseconds, as the length.
 */
export function mayAlert(silences: Silences, key: string, now: number, length: number): boolean {
  if (length === 0) return true;
  if ((silences.get(key) ?? 0) > now) return false;
  silences.delete(key);
  silences.set(key, now + length);
  return true;
}

/** Forgets what has run out, and the oldest beyond the limit. */
export function tidySilences(silences: Silences, now: number): void {
  for (const [key, until] of silences) if (until <= now || silences.size > MAX_SILENCES) silences.delete(key);
}
