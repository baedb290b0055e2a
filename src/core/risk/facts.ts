// What is known about one subject: rows of counts, found by kind, signal and value. Nothing here adds up over values,
// because one record may carry two of them.
import type { EpochSeconds, Mid } from '../brand';
import type { IdentifierType } from '../identifiers/identifier';
import type { RecordKind } from '../records/record';
import { compareTexts, countsOf, isNamed, isStray, type SignalRows } from './factCounts';
import { valueOfSignal, type Signal } from './signal';
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
  /** Values of the subject on it; of a place's licence also the addresses it names. */
  readonly mids: readonly Mid[];
  readonly first: EpochSeconds;
  readonly last: EpochSeconds;
  /** Licences of places that name the address it names, itself among them; a mailbox shows here. Absent without one. */
  readonly licencesAt?: number;
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
  /** Whether any record of the kind reaches the subject: by a value, shared ones included, or given one by one. */
  hasKind: (kind: RecordKind) => boolean;
  /** Whether the value is one of the subject's that few enough subjects carry to say something of it. */
  isTelling: (mid: Mid) => boolean;
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
 * @param options.strayOneIn - see `RiskModel`; counts that it makes stray are left out.
 * @returns a reader that indexes the rows once, and counts each kind and signal when it is first asked for.
 */
export function readFacts(
  { subject, rows, records }: SubjectFacts,
  options: { readonly mostSubjects: number; readonly strayOneIn?: number },
): Facts {
  const byKind = new Map<RecordKind, Map<Signal, SignalRows>>();
  const crowded = new Set<Mid>();
  for (const row of rows) {
    if (row.subjects > options.mostSubjects) crowded.add(row.mid);
    let bySignal = byKind.get(row.kind);
    if (bySignal === undefined) byKind.set(row.kind, (bySignal = new Map<Signal, SignalRows>()));
    const held = bySignal.get(row.signal);
    if (held === undefined) bySignal.set(row.signal, { rows: [row] });
    else held.rows.push(row);
  }
  const own = new Set(subject.signals);
  return {
    subject,
    own: (name) => valuesNamed(subject.signals, name),
    isOwn: (signal) => own.has(signal),
    // A licence that an officer leads to carries none of the values: it is known all the same, for and against.
    hasKind: (kind) => byKind.has(kind) || records.some((record) => record.kind === kind),
    isTelling: (mid) => subject.mids.includes(mid) && !crowded.has(mid),
    sourcesOf: (kind) => {
      const sources = new Set<string>();
      for (const { rows: its } of byKind.get(kind)?.values() ?? [])
        for (const { source } of its) sources.add(source);
      return [...sources].sort();
    },
    counts: (question) => {
      const bySignal = byKind.get(question.kind);
      const counts = countsOf(bySignal, question, options.mostSubjects);
      const { strayOneIn } = options;
      if (strayOneIn === undefined || bySignal === undefined || question.kind !== 'review') return counts;
      return counts.filter((count) => !isStray(count, bySignal, strayOneIn));
    },
    records: (kind) =>
      records
        .filter((record) => record.kind === kind)
        .sort((left, right) => compareTexts(left.record, right.record)),
  };
}

/** Values behind the colon of the signals of a name, sorted. */
export function valuesNamed(signals: readonly Signal[], name: string): readonly string[] {
  return signals
    .filter((signal) => isNamed(signal, name))
    .map(valueOfSignal)
    .sort();
}
