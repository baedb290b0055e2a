// Events grouped into transactions, newest first (Search Reference, "transaction"; Search Manual, "Identify and group
// events into transactions"). As time runs backwards, the end of a transaction is met before its beginning.
import { SearchRefusal } from './refusal';
import type { Row } from './row';
import type { RowTest } from './searchTerms';

export interface TransactionPlan {
  readonly fields: readonly string[];
  /** Seconds; Infinity for no limit. */
  readonly maxSpanSeconds: number;
  readonly maxPauseSeconds: number;
  readonly maxEvents: number;
  readonly starts: RowTest | undefined;
  readonly ends: RowTest | undefined;
  readonly isConnected: boolean;
  readonly maxOpen: number;
  readonly maxOpenEvents: number;
}

export interface FoundTransaction {
  /** Newest first; at least one. */
  readonly events: readonly Row[];
  /** A limit or its beginning ended it, not the end of the data. */
  readonly isClosed: boolean;
  /** Incomplete, or pushed out because too many were open. */
  readonly isEvicted: boolean;
  /** Evicted only because too many were open. */
  readonly isPushedOut: boolean;
}

interface Open {
  readonly events: Row[];
  readonly newest: number;
  last: number;
  /** Values of the fields that tie it together, as far as an event has brought them. */
  readonly known: Map<string, string>;
  readonly hasEnd: boolean;
}

type Ending = 'start' | 'limit' | 'interrupted' | 'no more events' | 'too many open';

/** Takes events newest first; gives transactions as they end. */
export class TransactionTable {
  /** Least recently touched first: those go when too many are open. */
  private readonly open = new Set<Open>();
  private readonly complete = new Map<string, Open>();
  /** Those that lack one of the fields yet, in the same order. */
  private readonly partial = new Set<Open>();
  private openEvents = 0;

  constructor(
    private readonly plan: TransactionPlan,
    private readonly found: (transaction: FoundTransaction) => void,
    private readonly orphan: (row: Row) => void,
  ) {}

  /** @param time - epoch seconds, not later than that of the event before. */
  add(row: Row, time: number): void {
    const { plan } = this;
    const keys = keysOf(row, plan.fields);
    const [isStart, isEnd] = [plan.starts?.(row) === true, plan.ends?.(row) === true];
    if (plan.fields.length > 0 && keys.size === 0) {
      if (isStart || isEnd) refuseUntied(plan.fields);
      this.orphan(row);
      return;
    }
    let joined = this.find(keys);
    const isBeyond = joined !== undefined && this.isBeyond(joined, time);
    if (joined !== undefined && (isBeyond || isEnd)) {
      this.close(joined, isBeyond ? 'limit' : 'interrupted');
      joined = undefined;
    }
    joined ??= { events: [], newest: time, last: time, known: new Map(), hasEnd: isEnd };
    this.append(joined, row, time, keys);
    if (isStart) this.close(joined, 'start');
    else if (joined.events.length >= plan.maxEvents) this.close(joined, 'limit');
    this.pushOut();
  }

  /** Ends what is still open. */
  finish(): void {
    for (const one of [...this.open]) this.close(one, 'no more events');
  }

  private isBeyond(open: Open, time: number): boolean {
    // "must span less than" against "no pause greater than": the one limit is outside, the other inside.
    return open.newest - time >= this.plan.maxSpanSeconds || open.last - time > this.plan.maxPauseSeconds;
  }

  private append(open: Open, row: Row, time: number, keys: ReadonlyMap<string, string>): void {
    open.events.push(row);
    open.last = time;
    this.openEvents++;
    for (const [field, value] of keys) open.known.set(field, value);
    this.open.delete(open);
    this.open.add(open);
    this.partial.delete(open);
    if (open.known.size === this.plan.fields.length) this.complete.set(nameOf(open.known, this.plan), open);
    else this.partial.add(open);
  }

  /** The open transaction that an event belongs to; of several the one touched last. */
  private find(keys: ReadonlyMap<string, string>): Open | undefined {
    const { fields, isConnected } = this.plan;
    if (fields.length === 0) return [...this.open][0];
    const isWhole = keys.size === fields.length;
    const exact = isWhole ? this.complete.get(nameOf(keys, this.plan)) : undefined;
    if (exact !== undefined || fields.length === 1) return exact;
    let best: Open | undefined;
    // One that has all fields and fits an event with all fields would have been found by its name.
    for (const one of isWhole ? this.partial : this.open) if (fits(one, keys, isConnected)) best = one;
    return best;
  }

  private pushOut(): void {
    while (this.open.size > this.plan.maxOpen || this.openEvents > this.plan.maxOpenEvents) {
      const [oldest] = this.open;
      if (oldest === undefined) return;
      this.close(oldest, 'too many open');
    }
  }

  private close(open: Open, ending: Ending): void {
    const { starts, ends } = this.plan;
    this.open.delete(open);
    this.partial.delete(open);
    const name = nameOf(open.known, this.plan);
    if (this.complete.get(name) === open) this.complete.delete(name);
    this.openEvents -= open.events.length;
    const lacksStart = starts !== undefined && ending !== 'start';
    const lacksEnd = starts !== undefined && ends !== undefined && !open.hasEnd;
    this.found({
      events: open.events,
      isClosed: (ending === 'start' || ending === 'limit') && !lacksStart && !lacksEnd,
      isEvicted: lacksStart || lacksEnd || ending === 'too many open',
      isPushedOut: ending === 'too many open',
    });
  }
}

function fits(open: Open, keys: ReadonlyMap<string, string>, isConnected: boolean): boolean {
  let shared = 0;
  for (const [field, value] of keys) {
    const known = open.known.get(field);
    if (known === undefined) continue;
    if (known !== value) return false;
    shared++;
  }
  return shared > 0 || !isConnected;
}

function keysOf(row: Row, fields: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const field of fields) {
    const value = row.get(field);
    if (value !== undefined) keys.set(field, JSON.stringify(value));
  }
  return keys;
}

function nameOf(keys: ReadonlyMap<string, string>, { fields }: TransactionPlan): string {
  return fields.map((field) => keys.get(field) ?? '').join('\u0000');
}

function refuseUntied(fields: readonly string[]): never {
  throw new SearchRefusal(
    'not-covered',
    `An event that starts or ends a transaction has none of the fields ${fields.join(', ')}: the stand-in's transaction does not guess which it belongs to. Leave such events out before it.`,
  );
}
