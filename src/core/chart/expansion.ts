// Which neighbours come next when a node is expanded: a few at a time, the strongest first, so that a chart grows by
// what says most and never by a flood.
import type { Mid } from '../brand';
import { HUB_ABOVE } from '../graph/hubLimit';
import { recordNode, valueNode, type Chart, type ChartRecord, type ChartValue } from './chart';

/** Neighbours that one step brings. */
export const EXPAND_BY = 20;

/**
 * Values of a record that are not on the chart, strongest first: shared values before all, the rarest of them first;
 * then hubs; then values that no other record carries. Equal ones in the order of their names.
 *
 * @param counts - distinct records that carry each value; a value that is not in it counts as carried by one.
 */
export function nextValues(
  chart: Chart,
  record: ChartRecord,
  counts: ReadonlyMap<Mid, number>,
): readonly ChartValue[] {
  const missing = [...new Set(record.mids)].filter(
    (mid) => !chart.values.has(mid) && !chart.hidden.has(valueNode(mid)),
  );
  const values = missing.map((mid) => ({ mid, records: Math.max(1, counts.get(mid) ?? 1) }));
  return values.sort((left, right) => weakness(left) - weakness(right) || compare(left.mid, right.mid));
}

/** Records from a list that are not on the chart, the newest first; equal ones in the order of their keys. */
export function nextRecords(chart: Chart, candidates: readonly ChartRecord[]): readonly ChartRecord[] {
  return candidates
    .filter(({ recordKey }) => !chart.records.has(recordKey) && !chart.hidden.has(recordNode(recordKey)))
    .sort((left, right) => right.seenAt - left.seenAt || compare(left.recordKey, right.recordKey));
}

/**
 * Values that hold a set of records together: carried by two of them or more, strongest first.
 *
 * @param counts - as for `nextValues`; hubs come last.
 */
export function bindingValues(
  records: readonly ChartRecord[],
  counts: ReadonlyMap<Mid, number>,
): readonly ChartValue[] {
  const carriers = new Map<Mid, number>();
  for (const { mids } of records)
    for (const mid of new Set(mids)) carriers.set(mid, (carriers.get(mid) ?? 0) + 1);
  return [...carriers]
    .filter(([, count]) => count > 1)
    .map(([mid, count]) => ({ mid, records: Math.max(count, counts.get(mid) ?? 0) }))
    .sort((left, right) => weakness(left) - weakness(right) || compare(left.mid, right.mid));
}

function weakness({ records }: ChartValue): number {
  if (records < 2) return Number.MAX_SAFE_INTEGER;
  return records > HUB_ABOVE ? 1e12 + records : records;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
