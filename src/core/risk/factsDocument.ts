// All facts of one subject as one text, as the KV Store keeps it: replaced whole, so that no half of an older run is
// left, and small, because names that come back stand once in a table.
import * as z from 'zod';
import type { EpochSeconds, Mid } from '../brand';
import { recordKinds, type RecordKind } from '../records/record';
import type { FactRow, RecordFact, SubjectFacts } from './facts';

/** Facts of one subject and how well its region is covered; all that scoring needs. */
export interface GatheredFacts {
  readonly facts: SubjectFacts;
  /** Records of each kind in the region of the subject; a kind that is absent has none there. */
  readonly regionRecords: Readonly<Partial<Record<RecordKind, number>>>;
  /** Rows and records that were beyond the limits. */
  readonly leftOut: number;
}

/** A row is 35 characters, so that a document stays below a megabyte. */
export const MAX_ROWS = 20_000;
export const MAX_RECORDS = 500;
/** Format 1 did not say how crowded the addresses of licences are. */
const FORMAT = 2;

const place = z.number().int().min(0);
const documentSchema = z.object({
  format: z.literal([1, FORMAT]),
  subject: z.looseObject({
    key: z.string().min(1),
    kind: z.enum(['business', 'licence']),
    name: z.string(),
    source: z.string(),
    mids: z.array(z.string()),
    signals: z.array(z.string()),
    first: z.number(),
    last: z.number(),
  }),
  region_records: z.record(z.string(), z.number()),
  names: z.array(z.string()),
  mids: z.array(z.string()),
  /** Subjects that carry the value, beside `mids`. */
  subjects: z.array(z.number()),
  rows: z.array(z.tuple([place, place, place, place, z.number(), z.number(), z.number()])),
  records: z.array(
    z
      .tuple([place, place, z.string(), z.array(place), z.array(place), z.number(), z.number()])
      .rest(z.number()),
  ),
  left_out: z.number(),
});

/** Numbers the texts of a table in order of first use. */
class Table {
  readonly texts: string[] = [];
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    let at = this.places.get(text);
    if (at === undefined) {
      at = this.texts.push(text) - 1;
      this.places.set(text, at);
    }
    return at;
  }
}

/**
 * Writes the facts of one subject down.
 *
 * @returns one line of JSON, the same for the same facts in any order; what is beyond 20,000 rows or 500 records is left
 *   out and counted, rows of the fewest records first.
 */
export function writeFacts({ facts, regionRecords, leftOut }: GatheredFacts): string {
  const { subject } = facts;
  const kept = [...facts.rows].sort(byMostRecords).slice(0, MAX_ROWS).sort(byName);
  const newest = [...facts.records].sort(
    (left, right) => right.last - left.last || compare(left.record, right.record),
  );
  const records = newest.slice(0, MAX_RECORDS).sort((left, right) => compare(left.record, right.record));
  const names = new Table();
  const mids = new Table();
  const subjects: number[] = [];
  const rows = kept.map(({ kind, source, signal, mid, records: count, first, last, subjects: sharers }) => {
    const at = mids.placeOf(mid);
    subjects[at] = sharers;
    return [names.placeOf(kind), names.placeOf(source), names.placeOf(signal), at, count, first, last];
  });
  const singles = records.map(({ kind, source, record, signals, mids: own, first, last, licencesAt }) => {
    const at = own.map((mid) => mids.placeOf(mid));
    return [
      names.placeOf(kind),
      names.placeOf(source),
      record,
      signals.map((signal) => names.placeOf(signal)),
      at,
      first,
      last,
      ...(licencesAt === undefined ? [] : [licencesAt]),
    ];
  });
  return JSON.stringify({
    format: FORMAT,
    subject,
    region_records: Object.fromEntries(
      Object.entries(regionRecords).sort(([left], [right]) => compare(left, right)),
    ),
    names: names.texts,
    mids: mids.texts,
    subjects: mids.texts.map((_, at) => subjects[at] ?? 1),
    rows,
    records: singles,
    left_out: leftOut + facts.rows.length - kept.length + facts.records.length - records.length,
  });
}

/**
 * Reads facts back.
 *
 * @returns undefined where the text is no document of facts.
 */
export function readFactsDocument(text: string): GatheredFacts | undefined {
  const parsed = documentSchema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const {
    subject,
    names,
    mids,
    subjects,
    rows,
    records,
    region_records: regionRecords,
    left_out: leftOut,
  } = parsed.data;
  const kindOf = (at: number): RecordKind | undefined => recordKinds.find((kind) => kind === names[at]);
  const about = { subject: subject.key };
  const readRows = rows.flatMap(
    ([kindAt, sourceAt, signalAt, midAt, count, first, last]): readonly FactRow[] => {
      const [kind, source, signal, mid] = [kindOf(kindAt), names[sourceAt], names[signalAt], mids[midAt]];
      if (kind === undefined || source === undefined || signal === undefined || mid === undefined) return [];
      return [
        {
          ...about,
          ...{ kind, source, signal, mid: mid as Mid, records: count },
          ...{ first: first as EpochSeconds, last: last as EpochSeconds, subjects: subjects[midAt] ?? 1 },
        },
      ];
    },
  );
  const readRecords = records.flatMap(
    ([kindAt, sourceAt, record, signalsAt, midsAt, first, last, licencesAt]): readonly RecordFact[] => {
      const [kind, source] = [kindOf(kindAt), names[sourceAt]];
      if (kind === undefined || source === undefined) return [];
      return [
        {
          ...about,
          ...{ kind, source, record },
          signals: signalsAt.flatMap((at) => names[at] ?? []),
          mids: midsAt.flatMap((at) => (mids[at] ?? []) as Mid | []),
          ...{ first: first as EpochSeconds, last: last as EpochSeconds },
          ...(licencesAt === undefined ? {} : { licencesAt }),
        },
      ];
    },
  );
  return {
    facts: { subject: subject as unknown as SubjectFacts['subject'], rows: readRows, records: readRecords },
    regionRecords,
    leftOut,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function byMostRecords(left: FactRow, right: FactRow): number {
  return right.records - left.records || byName(left, right);
}

function byName(left: FactRow, right: FactRow): number {
  return (
    compare(left.kind, right.kind) ||
    compare(left.signal, right.signal) ||
    compare(left.mid, right.mid) ||
    compare(left.source, right.source)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
