// Which values join records, and which are hubs. First a cheap count that may be too high, because it counts retired
// versions; only what looks like a hub is then counted exactly.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { weightTable } from '../../core/graph/weights';
import { numberOf, textOf, type Asker } from './ask';
import { inBatches } from './batches';
import {
  carriersOf,
  earlierCarriers,
  earlierSharers,
  everyValueOf,
  exactSharers,
  roughSharers,
  spreadOf,
} from './searches';

/** Carriers of a value from which on linking asks who they are: the least of the table of weights. */
const CROWD_FROM = Math.min(...Object.values(weightTable).map(({ hubOfContactsFrom }) => hubOfContactsFrom));
const HUBS_A_SAMPLE = 100; // hubs that one sample is taken of
const SAMPLED_EVENTS = 10_000; // newest events a sample reads: 100 of each hub

/** A value that too many records share. */
export interface Hub {
  readonly mid: string;
  readonly sharers: number;
  readonly sources: number;
}

/** Which values are hubs. */
export interface HubRule {
  /** Records beyond which a value is one. */
  readonly hubAbove: number;
  /** Values that a person trusts: whoever carries them is listed, however many they are. */
  readonly trusted: ReadonlySet<string>;
}

/** Values sorted by what they do. */
export interface Sorted {
  /** Carried by at most `hubAbove` records, perhaps by one only. */
  readonly joining: readonly string[];
  readonly hubs: readonly Hub[];
}

/** Sorts values of which nothing is known. */
export async function sortValues(asker: Asker, mids: Iterable<string>, judged: HubRule): Promise<Sorted> {
  const rows: SearchRow[] = [];
  for await (const batch of asker.about(mids, roughSharers, 'mid')) for (const row of batch) rows.push(row);
  return sortCounted(asker, rows, judged);
}

/**
 * Sorts values that were counted roughly.
 *
 * @param counted - rows `mid`, `sharers`.
 */
export async function sortCounted(
  asker: Asker,
  counted: readonly SearchRow[],
  { hubAbove, trusted }: HubRule,
): Promise<Sorted> {
  const joining: string[] = [];
  const large: string[] = [];
  for (const row of counted) {
    (numberOf(row, 'sharers') > hubAbove ? large : joining).push(textOf(row, 'mid'));
  }
  const hubs: Hub[] = [];
  for await (const rows of asker.about(large, exactSharers, 'mid'))
    for (const row of rows) {
      const mid = textOf(row, 'mid');
      const sharers = numberOf(row, 'sharers');
      if (sharers > hubAbove) hubs.push({ mid, sharers, sources: numberOf(row, 'hub_sources') });
      // A trusted hub is both: the machine must know that it is one, and whom a person says it joins.
      if (sharers <= hubAbove || trusted.has(mid)) joining.push(mid);
    }
  return { joining, hubs };
}

/**
 * Records that a value joined before it became a hub: they fall apart now, and must be linked again.
 *
 * @param since - epoch seconds; what was indexed before is counted.
 */
export async function formerSharers(
  asker: Asker,
  hubs: readonly Hub[],
  { since, hubAbove }: { readonly since: number; readonly hubAbove: number },
): Promise<readonly string[]> {
  const grown: string[] = [];
  const mids = hubs.map(({ mid }) => mid);
  for await (const rows of asker.about(mids, (list) => earlierSharers(list, since), 'mid'))
    for (const row of rows) if (numberOf(row, 'sharers') <= hubAbove) grown.push(textOf(row, 'mid'));
  const records: string[] = [];
  for await (const rows of asker.about(grown, (list) => earlierCarriers(list, since), 'mid'))
    for (const row of rows) records.push(textOf(row, 'record_key'));
  return records;
}

/**
 * Rows of records that share values, batch by batch; values that one record alone carries are left out, but for records
 * of a crowd: whether it is one poster or the clients of a call centre shows in the contacts that each has alone.
 *
 * @param mids - none of them a hub, unless a person trusts it.
 */
export async function* sharingRows(
  asker: Asker,
  mids: Iterable<string>,
): AsyncGenerator<readonly SearchRow[]> {
  const crowd = new Set<string>();
  for await (const rows of asker.about(mids, carriersOf, 'mid')) {
    const carriers = new Map<string, Set<string>>();
    for (const row of rows) {
      const [mid, key] = [textOf(row, 'mid'), textOf(row, 'record_key')];
      const known = carriers.get(mid);
      if (known === undefined) carriers.set(mid, new Set([key]));
      else known.add(key);
    }
    for (const keys of carriers.values()) if (keys.size >= CROWD_FROM) for (const key of keys) crowd.add(key);
    yield rows.filter((row) => (carriers.get(textOf(row, 'mid'))?.size ?? 0) > 1);
  }
  yield* asker.about(crowd, everyValueOf, 'record_key');
}

/** Rows of hubs, with how spread they are. */
export async function* hubRows(asker: Asker, hubs: Iterable<Hub>): AsyncGenerator<CommandRow> {
  for (const batch of inBatches(hubs, HUBS_A_SAMPLE)) {
    const spread = new Map<string, SearchRow>();
    const mids = batch.map(({ mid }) => mid);
    for await (const rows of asker.about(mids, (list) => spreadOf(list, SAMPLED_EVENTS), 'mid'))
      for (const row of rows) spread.set(textOf(row, 'mid'), row);
    for (const { mid, sharers, sources } of batch) {
      const sample = spread.get(mid) ?? {};
      yield new Map([
        ['mid', [mid]],
        ['sharers', [String(sharers)]],
        ['hub_sources', [String(sources)]],
        ['hub_names', [textOf(sample, 'hub_names') || '0']],
        ['hub_places', [textOf(sample, 'hub_places') || '0']],
      ]);
    }
  }
}
