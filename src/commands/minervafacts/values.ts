// What records show that carry values: counted by the index where every version counts, record by record where not.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { Mid } from '../../core/brand';
import { recordKinds, type RecordKind } from '../../core/records/record';
import type { FactRow } from '../../core/risk/facts';
import { numberOf, textOf, type Asker } from '../minervachanged/ask';
import { exactCounts, retiredAmong, retiredVersions, roughCounts, valuesOfRetired } from './searches';
import { secondsOf } from './subjects';

/** A row of counts before it is known whose it is. */
export type ValueRow = Omit<FactRow, 'subject' | 'subjects'>;

/** Versions that no longer count are asked for one by one up to so many, else each batch of values is looked through. */
const MOST_RETIRED = 20_000;

/** Knows which values need an exact count. */
export class RetiredValues {
  private constructor(private readonly known: ReadonlySet<string> | undefined) {}

  static async read(asker: Asker): Promise<RetiredValues> {
    const rows = await asker.ask(retiredVersions(MOST_RETIRED));
    if (rows.length > MOST_RETIRED) return new RetiredValues(undefined);
    const mids = new Set<string>();
    const records = new Set(rows.map((row) => textOf(row, 'record_key')));
    for await (const found of asker.about(records, valuesOfRetired))
      for (const row of found) mids.add(textOf(row, 'mid'));
    return new RetiredValues(mids);
  }

  /** Those of these values that a version carries which no longer counts. */
  async among(asker: Asker, mids: readonly string[]): Promise<ReadonlySet<string>> {
    if (this.known !== undefined) return new Set(mids.filter((mid) => this.known?.has(mid)));
    const found = new Set<string>();
    for await (const rows of asker.about(mids, retiredAmong, 'mid'))
      for (const row of rows) found.add(textOf(row, 'mid'));
    return found;
  }
}

/** Counts about values, by value. */
export async function factsOfValues(
  asker: Asker,
  mids: readonly string[],
  retired: RetiredValues,
): Promise<ReadonlyMap<string, readonly ValueRow[]>> {
  const inexact = await retired.among(asker, mids);
  const rows = new Map<string, ValueRow[]>();
  const add = (found: SearchRow): void => {
    const row = valueRow(found);
    if (row === undefined) return;
    const held = rows.get(row.mid);
    if (held === undefined) rows.set(row.mid, [row]);
    else held.push(row);
  };
  const whole = mids.filter((mid) => !inexact.has(mid));
  for await (const found of asker.about(whole, roughCounts, 'mid')) found.forEach(add);
  for await (const found of asker.about(inexact, exactCounts, 'mid')) found.forEach(add);
  return rows;
}

function valueRow(row: SearchRow): ValueRow | undefined {
  const kind = recordKinds.find((known): known is RecordKind => known === textOf(row, 'kind'));
  if (kind === undefined) return undefined;
  return {
    kind,
    source: textOf(row, 'source'),
    signal: textOf(row, 'signal'),
    mid: textOf(row, 'mid') as Mid,
    records: numberOf(row, 'records'),
    first: secondsOf(row, 'first'),
    last: secondsOf(row, 'last'),
  };
}
