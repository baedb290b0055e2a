// What is known about one subject: rows of counts, found by kind, signal and value. Nothing here adds up over values,
// because one record may carry two of them.
import { readMid } from '../identifiers/mid';
import type { EpochSeconds, Mid } from '../brand';
import type { IdentifierType } from '../identifiers/identifier';
import type { RecordKind } from '../records/record';
import { nameOfSignal, valueOfSignal, type Signal } from './signal';
import type { Subject } from './subject';

/** Records of one kind, source and signal that carry one value of the subject. */
export interface FactRow {
  /** Key of the subject. */
  readonly subject: string;
  readonly kind: RecordKind;
  readonly source: string;
  readonly signal: Signal;
  readonly mid: Mid;
  /** Distinct record keys, without withdrawn ones and older versions. */
  readonly records: number;
  /** When the first and the last of them were seen, whole epoch seconds. */
  readonly first: EpochSeconds;
  readonly last: EpochSeconds;
  /** Subjects that carry the value; a call centre's number shows here. */
  readonly subjects: number;
}

/** One record with all its signals, where an indicator must see which stand together: licences, a few per subject. */
export interface RecordFact {
  readonly subject: string;
  readonly kind: RecordKind;
  readonly source: string;
  /** `record_key`. */
  readonly record: string;
  readonly signals: readonly Signal[];
  readonly mids: readonly Mid[];
  readonly first: EpochSeconds;
  readonly last: EpochSeconds;
}

/** All that scoring reads about one subject. Order of rows does not matter. */
export interface SubjectFacts {
  readonly subject: Subject;
  readonly rows: readonly FactRow[];
  readonly records: readonly RecordFact[];
}

/** Which rows are asked for; exactly one of `signal` and `name`. */
export interface FactQuestion {
  readonly kind: RecordKind;
  /** The whole signal: `closes:22`. */
  readonly signal?: Signal;
  /** Its name, with any value: `lexicon_phrase`. */
  readonly name?: string;
  /** Only values of these types; all when absent. */
  readonly midTypes?: readonly IdentifierType[];
  /** Only values that at most so many subjects carry; the model's limit when absent. */
  readonly mostSubjects?: number;
}

/** Records that carry one value and show one signal, over all sources; a record has one source, so these add up. */
export interface Count {
  readonly kind: RecordKind;
  readonly signal: Signal;
  readonly mid: Mid;
  readonly records: number;
  readonly first: EpochSeconds;
  readonly last: EpochSeconds;
  /** Distinct, sorted. */
  readonly sources: readonly string[];
  readonly subjects: number;
}

/** Bounded, indexed look-up of the facts of one subject. */
export interface Facts {
  readonly subject: Subject;
  /** Values of the subject's own signals of a name, sorted; `['']` for a signal without value. */
  own: (name: string) => readonly string[];
  /** Whether its own record shows exactly this signal. */
  isOwn: (signal: Signal) => boolean;
  /** Whether any record of the kind carries a value of the subject, shared values included. */
  hasKind: (kind: RecordKind) => boolean;
  /** Sources that gave records of the kind, sorted. */
  sourcesOf: (kind: RecordKind) => readonly string[];
  /** What the question finds, one a value and signal, most records first. */
  counts: (question: FactQuestion) => readonly Count[];
  /** Records given one by one, by key. */
  records: (kind: RecordKind) => readonly RecordFact[];
}

/**
 * Makes the facts of one subject ready to be asked.
 *
 * @param options.mostSubjects - values that more subjects carry are left out of `counts` unless a question says so.
 * @returns a reader that indexes the rows once; asking costs no more than the rows of that kind and signal.
 */
export function readFacts(
  { subject, rows, records }: SubjectFacts,
  options: { readonly mostSubjects: number },
): Facts {
  const byKind = new Map<RecordKind, Map<Signal, FactRow[]>>();
  for (const row of rows) {
    let bySignal = byKind.get(row.kind);
    if (bySignal === undefined) byKind.set(row.kind, (bySignal = new Map()));
    const held = bySignal.get(row.signal);
    if (held === undefined) bySignal.set(row.signal, [row]);
    else held.push(row);
  }
  const own = new Set(subject.signals);
  return {
    subject,
    own: (name) => valuesNamed(subject.signals, name),
    isOwn: (signal) => own.has(signal),
    hasKind: (kind) => byKind.has(kind),
    sourcesOf: (kind) => {
      const sources = new Set<string>();
      for (const held of byKind.get(kind)?.values() ?? []) for (const { source } of held) sources.add(source);
      return [...sources].sort();
    },
    counts: (question) => countsOf(byKind.get(question.kind), question, options.mostSubjects),
    records: (kind) =>
      records
        .filter((record) => record.kind === kind)
        .sort((left, right) => compareTexts(left.record, right.record)),
  };
}

/** Type of an indexed value: `phone` of `3f:phone:+12015550100`. */
export function typeOfMid(mid: Mid): IdentifierType | undefined {
  return readMid(mid)?.type;
}

/** Values behind the colon of the signals of a name, sorted. */
export function valuesNamed(signals: readonly Signal[], name: string): readonly string[] {
  return signals
    .filter((signal) => nameOfSignal(signal) === name)
    .map(valueOfSignal)
    .sort();
}

function countsOf(
  bySignal: ReadonlyMap<Signal, readonly FactRow[]> | undefined,
  { signal, name, midTypes, mostSubjects }: FactQuestion,
  usualLimit: number,
): readonly Count[] {
  if (bySignal === undefined) return [];
  const limit = mostSubjects ?? usualLimit;
  const counts: Count[] = [];
  const add = (rows: readonly FactRow[]): void => {
    const kept = rows.filter(
      (row) => row.subjects <= limit && (midTypes === undefined || isOfType(row.mid, midTypes)),
    );
    if (kept.length > 0) counts.push(...perMid(kept));
  };
  if (signal !== undefined) add(bySignal.get(signal) ?? []);
  else for (const [held, rows] of bySignal) if (nameOfSignal(held) === name) add(rows);
  return counts.sort(byMostRecords);
}

function isOfType(mid: Mid, types: readonly IdentifierType[]): boolean {
  const type = typeOfMid(mid);
  return type !== undefined && types.includes(type);
}

function perMid(rows: readonly FactRow[]): readonly Count[] {
  const byMid = new Map<Mid, FactRow[]>();
  for (const row of rows) {
    const held = byMid.get(row.mid);
    if (held === undefined) byMid.set(row.mid, [row]);
    else held.push(row);
  }
  return [...byMid.values()].map(countOf);
}

function countOf(rows: readonly FactRow[]): Count {
  const [{ kind, signal, mid }] = rows as readonly [FactRow];
  let [records, first, last, subjects] = [0, Infinity, -Infinity, 0];
  for (const row of rows) {
    records += row.records;
    first = Math.min(first, row.first);
    last = Math.max(last, row.last);
    subjects = Math.max(subjects, row.subjects);
  }
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const [firstSeen, lastSeen] = [first as EpochSeconds, last as EpochSeconds];
  return { kind, signal, mid, records, first: firstSeen, last: lastSeen, sources, subjects };
}

/** Most records first; then by value and signal, so that the order of rows changes nothing. */
function byMostRecords(left: Count, right: Count): number {
  return (
    right.records - left.records ||
    compareTexts(left.mid, right.mid) ||
    compareTexts(left.signal, right.signal)
  );
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
