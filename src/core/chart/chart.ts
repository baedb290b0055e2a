// What is on the link chart, as data. Records and values are its two kinds of node, and there is a line wherever a
// shown record carries a shown value: lines are never stored, so none can be missing or left behind.
import type { EpochSeconds, Mid } from '../brand';
import { HUB_ABOVE } from '../graph/hubLimit';
import type { StoredVerdict } from '../paths/pathGraph';

/** `r:<record_key>` or `v:<mid>`; the two cannot meet. */
export type NodeId = string & { readonly form: 'chart-node' };

export interface ChartRecord {
  readonly recordKey: string;
  readonly kind: string;
  readonly source: string;
  readonly name: string;
  readonly seenAt: EpochSeconds;
  /** Every value it carries, on the chart or not. */
  readonly mids: readonly Mid[];
  /** Present entity, `e_…`; undefined if it belongs to none. */
  readonly entity: string | undefined;
  /** Speaks of a victim or a child, or may not be handed on: never exported. */
  readonly isWithheld: boolean;
}

/** What is known of a value beside its name. */
export interface ValueStanding {
  /** Distinct records that carry it, shown or not. */
  readonly records: number;
  /** Linking's last word on it; undefined where linking has said nothing yet. */
  readonly verdict?: StoredVerdict | undefined;
}

export interface ChartValue extends ValueStanding {
  readonly mid: Mid;
}

/** Immutable: each step makes a new one, and undo is the one before. Maps keep the order of arrival. */
export interface Chart {
  readonly records: ReadonlyMap<string, ChartRecord>;
  readonly values: ReadonlyMap<Mid, ChartValue>;
  /** Taken off by a person; they stay known, so that expanding does not bring them back. */
  readonly hidden: ReadonlySet<NodeId>;
  /** Stay where they were put. */
  readonly pinned: ReadonlySet<NodeId>;
}

export interface ChartLine {
  readonly record: ChartRecord;
  readonly value: ChartValue;
}

export interface ShownChart {
  readonly records: readonly ChartRecord[];
  readonly values: readonly ChartValue[];
  readonly lines: readonly ChartLine[];
}

export const emptyChart: Chart = {
  records: new Map(),
  values: new Map(),
  hidden: new Set(),
  pinned: new Set(),
};

/** Node of a record. */
export function recordNode(recordKey: string): NodeId {
  return `r:${recordKey}` as NodeId;
}

/** Node of a value. */
export function valueNode(mid: Mid): NodeId {
  return `v:${mid}` as NodeId;
}

/** Whether it points nowhere: by linking's last word, or where it has said nothing, because so many records carry it. */
export function isHub({ verdict, records }: ValueStanding): boolean {
  return verdict === undefined ? records > HUB_ABOVE : verdict === 'hub';
}

/**
 * Puts records and values on the chart; what is there already is brought up to date, what was hidden stays hidden.
 *
 * @returns a new chart; the one given is not changed.
 */
export function withNodes(
  chart: Chart,
  { records = [], values = [] }: { records?: readonly ChartRecord[]; values?: readonly ChartValue[] },
): Chart {
  const allRecords = new Map(chart.records);
  for (const record of records) allRecords.set(record.recordKey, record);
  const allValues = new Map(chart.values);
  for (const value of values) allValues.set(value.mid, value);
  return { ...chart, records: allRecords, values: allValues };
}

/** Takes nodes off the chart, or puts hidden ones back. */
export function withHidden(chart: Chart, nodes: readonly NodeId[], isHidden: boolean): Chart {
  return { ...chart, hidden: toggled(chart.hidden, nodes, isHidden) };
}

/** Holds nodes where they are, or lets them go. */
export function withPinned(chart: Chart, nodes: readonly NodeId[], isPinned: boolean): Chart {
  return { ...chart, pinned: toggled(chart.pinned, nodes, isPinned) };
}

/**
 * What is to be seen: everything that is not hidden, and the lines between.
 *
 * @returns lines in the order of their records' arrival; each record-value pair at most once.
 */
export function shownOf(chart: Chart): ShownChart {
  const records = [...chart.records.values()].filter((one) => !chart.hidden.has(recordNode(one.recordKey)));
  const values = [...chart.values.values()].filter((one) => !chart.hidden.has(valueNode(one.mid)));
  const byMid = new Map(values.map((value) => [value.mid, value]));
  const lines = records.flatMap((record) =>
    [...new Set(record.mids)].flatMap((mid) => {
      const value = byMid.get(mid);
      return value === undefined ? [] : [{ record, value }];
    }),
  );
  return { records, values, lines };
}

function toggled(set: ReadonlySet<NodeId>, nodes: readonly NodeId[], isWanted: boolean): ReadonlySet<NodeId> {
  const next = new Set(set);
  for (const node of nodes) {
    if (isWanted) next.add(node);
    else next.delete(node);
  }
  return next;
}
