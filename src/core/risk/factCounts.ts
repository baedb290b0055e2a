// Rows of facts counted by value and signal, over all sources; and which of these counts are too few among many to tell.
import type { Mid } from '../brand';
import type { Count, FactQuestion, FactRow } from './facts';
import type { Signal } from './signal';

/** Rows of one kind and signal; counted when somebody asks. */
export interface SignalRows {
  readonly rows: FactRow[];
  counts?: readonly Count[];
}

/** Type of an indexed value: `phone` of `3f:phone:12015550100`. */
export function typeOfMid(mid: Mid): string {
  return mid.slice(TYPE_FROM, mid.indexOf(':', TYPE_FROM));
}
const TYPE_FROM = 3; // two hexadecimal digits and a colon

/** Whether a signal is one of a name, without cutting it. */
export function isNamed(signal: Signal, name: string): boolean {
  return signal.startsWith(name) && (signal.length === name.length || signal.charAt(name.length) === ':');
}

const none: readonly Count[] = [];

/** Counts that a question finds, one a value and signal, most records first. */
export function countsOf(
  bySignal: ReadonlyMap<Signal, SignalRows> | undefined,
  { signal, name, midTypes, mostSubjects }: FactQuestion,
  usualLimit: number,
): readonly Count[] {
  if (bySignal === undefined) return none;
  const limit = mostSubjects ?? usualLimit;
  const isAsked = (count: Count): boolean =>
    count.subjects <= limit &&
    (midTypes === undefined || (midTypes as readonly string[]).includes(typeOfMid(count.mid)));
  if (signal !== undefined) {
    const held = bySignal.get(signal);
    return held === undefined ? none : countedOf(held).filter(isAsked);
  }
  const counts: Count[] = [];
  for (const [held, its] of bySignal)
    if (isNamed(held, name ?? '')) for (const count of countedOf(its)) if (isAsked(count)) counts.push(count);
  return counts.sort(byMostRecords);
}

/** Counts of one signal, one a value, most records first. */
function countedOf(held: SignalRows): readonly Count[] {
  if (held.counts !== undefined) return held.counts;
  const [only, ...others] = held.rows;
  if (only !== undefined && others.length === 0) return (held.counts = [countOf([only])]);
  const byMid = new Map<Mid, FactRow[]>();
  for (const row of held.rows) {
    const its = byMid.get(row.mid);
    if (its === undefined) byMid.set(row.mid, [row]);
    else its.push(row);
  }
  return (held.counts = [...byMid.values()].map(countOf).sort(byMostRecords));
}

/** Things that reviews say, of which one among very many tells nothing. */
const mayBeStray: readonly string[] = ['lexicon', 'lexicon_phrase', 'living_in', 'night'];

/** Whether so few records say it, among so many plain ones that carry the same value, that it tells nothing. */
export function isStray(
  { signal, mid }: Count,
  bySignal: ReadonlyMap<Signal, SignalRows>,
  oneIn: number,
): boolean {
  const name = mayBeStray.find((one) => isNamed(signal, one));
  if (name === undefined) return false;
  // A review says one number of things of the lexicon: these add up. Of phrases it may say several.
  const alike = name === 'lexicon' ? [...bySignal.keys()].filter((one) => isNamed(one, name)) : [signal];
  const saying = alike.reduce((sum, one) => sum + recordsOf(bySignal, one, mid), 0);
  return saying * oneIn < recordsOf(bySignal, 'plain', mid);
}

function recordsOf(bySignal: ReadonlyMap<Signal, SignalRows>, signal: Signal, mid: Mid): number {
  const held = bySignal.get(signal);
  return held === undefined ? 0 : (countedOf(held).find((count) => count.mid === mid)?.records ?? 0);
}

function countOf(rows: readonly FactRow[]): Count {
  const [row] = rows as readonly [FactRow];
  const { kind, signal, mid } = row;
  if (rows.length === 1) {
    const { records, first, last, source, subjects } = row;
    return { kind, signal, mid, records, first, last, sources: [source], subjects };
  }
  let [records, first, last, subjects] = [0, row.first, row.last, 0];
  for (const one of rows) {
    records += one.records;
    if (one.first < first) first = one.first;
    if (one.last > last) last = one.last;
    if (one.subjects > subjects) subjects = one.subjects;
  }
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  return { kind, signal, mid, records, first, last, sources, subjects };
}

/** Most records first; then by value and signal, so that the order of rows changes nothing. */
function byMostRecords(left: Count, right: Count): number {
  return (
    right.records - left.records ||
    compareTexts(left.mid, right.mid) ||
    compareTexts(left.signal, right.signal)
  );
}

/** By code units, the same everywhere. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
