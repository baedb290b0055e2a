// Which neighbours come next when a node is expanded: a few at a time, the strongest first, so that a chart grows by
// what says most and never by a flood.
import type { Mid } from '../brand';
import {
  isHub,
  recordNode,
  valueNode,
  type Chart,
  type ChartRecord,
  type ChartValue,
  type ValueStanding,
} from './chart';

/** Neighbours that one step brings. */
export const EXPAND_BY = 20;

/**
 * Values of a record that are not on the chart, strongest first: shared values before all, the rarest of them first;
 * then hubs; then values that no other record carries. Equal ones in the order of their names.
 *
 * @param standings - of each value; one that is not in it counts as carried by one record.
 */
export function nextValues(
  chart: Chart,
  record: ChartRecord,
  standings: ReadonlyMap<Mid, ValueStanding>,
): readonly ChartValue[] {
  const missing = [...new Set(record.mids)].filter(
    (mid) => !chart.values.has(mid) && !chart.hidden.has(valueNode(mid)),
  );
  const values = missing.map((mid) => valueOf(mid, standings, 1));
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
 * @param standings - as for `nextValues`; hubs come last.
 */
export function bindingValues(
  records: readonly ChartRecord[],
  standings: ReadonlyMap<Mid, ValueStanding>,
): readonly ChartValue[] {
  const carriers = new Map<Mid, number>();
  for (const { mids } of records)
    for (const mid of new Set(mids)) carriers.set(mid, (carriers.get(mid) ?? 0) + 1);
  return [...carriers]
    .filter(([, count]) => count > 1)
    .map(([mid, count]) => valueOf(mid, standings, count))
    .sort((left, right) => weakness(left) - weakness(right) || compare(left.mid, right.mid));
}

/** A value as it goes on the chart; the records that were met may be more than the index told a moment ago. */
function valueOf(mid: Mid, standings: ReadonlyMap<Mid, ValueStanding>, met: number): ChartValue {
  const standing = standings.get(mid);
  return { ...standing, mid, records: Math.max(met, standing?.records ?? 0) };
}

function weakness(value: ChartValue): number {
  if (value.records < 2) return Number.MAX_SAFE_INTEGER;
  return isHub(value) ? 1e12 + value.records : value.records;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
