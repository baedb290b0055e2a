// What a transaction looks like as one row: time of its earliest event, texts of all, the union of the other fields
// (Search Reference, "transaction").
import { truth } from './arguments';
import type { FieldValue } from './host';
import { Row } from './row';
import type { FoundTransaction } from './transactions';
import { compareTexts, formatNumber } from './values';

export interface Rendering {
  /** Whose values are listed one per event, as they came, instead of once and in order. */
  readonly isList: (field: string) => boolean;
  readonly hasRawList: boolean;
  /** Stands in a list for an event without the field. */
  readonly nullText: string;
}

/** Reads mvlist, mvraw and nullstr. */
export function readRendering(options: ReadonlyMap<string, string>): Rendering {
  const list = options.get('mvlist') ?? 'f';
  const isFlag = /^(true|t|1|false|f|0)$/i.test(list);
  const isAll = isFlag && truth('transaction', 'mvlist', list, false);
  const named = isFlag ? [] : list.split(/[\s,]+/);
  return {
    isList: (field) => isAll || named.includes(field),
    hasRawList: truth('transaction', 'mvraw', options.get('mvraw'), false),
    nullText: options.get('nullstr') ?? 'NULL',
  };
}

/** Makes the row. */
export function transactionRow({ events, isClosed }: FoundTransaction, rendering: Rendering): Row {
  const inOrder = [...events].reverse();
  const values = new Map<string, FieldValue>();
  const [oldest, newest] = [timeOf(inOrder[0]), timeOf(events[0])];
  values.set('_time', [formatNumber(oldest)]);
  const texts = inOrder.flatMap((event) => event.get('_raw') ?? []);
  if (texts.length > 0) values.set('_raw', rendering.hasRawList ? texts : [texts.join('\n')]);
  const names = new Set(inOrder.flatMap((event) => [...event.names()]));
  for (const name of names)
    if (!name.startsWith('_'))
      values.set(name, rendering.isList(name) ? listed(inOrder, name, rendering) : united(inOrder, name));
  values.set('closed_txn', [isClosed ? '1' : '0']);
  // Sums of fractions of a second leave a tail beyond the microsecond.
  values.set('duration', [formatNumber(Math.round((newest - oldest) * 1e6) / 1e6)]);
  values.set('eventcount', [String(events.length)]);
  return new Row(values);
}

function listed(events: readonly Row[], name: string, { nullText }: Rendering): FieldValue {
  return events.flatMap((event) => event.get(name) ?? [nullText]);
}

function united(events: readonly Row[], name: string): FieldValue {
  return [...new Set(events.flatMap((event) => event.get(name) ?? []))].sort(compareTexts);
}

function timeOf(row: Row | undefined): number {
  return Number(row?.get('_time')?.[0] ?? Number.NaN);
}
