// What an entity comes to when its records are read together: how it is called, where and when it was seen, and on how
// many of its records each value stands. Only what the records say: nothing is guessed, and what is missing is unknown.
import type { EpochSeconds, Mid } from '../brand';
import type { MinervaRecord } from '../records/record';

/** What is read of a record. */
export type SummarisedRecord = Pick<
  MinervaRecord,
  'record_key' | 'name' | 'kind' | 'source' | 'seen_at' | 'attributes' | 'identifiers'
>;

/** A name or place, and the records that show it. */
export interface Shown {
  readonly text: string;
  readonly recordKeys: readonly string[];
  readonly firstSeen: EpochSeconds;
  readonly lastSeen: EpochSeconds;
}

/** A value and the records of the entity that carry it. */
export interface CarriedValue {
  readonly mid: Mid;
  readonly type: string;
  /** Normal form; of a value that is indexed by its hash too. */
  readonly value: string;
  readonly recordKeys: readonly string[];
  /** Records in which it was written to hide it. */
  readonly hiddenIn: number;
}

/** A point that records name, and how many do. */
export interface ShownPoint {
  /** Degrees north and east, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly records: number;
}

/** Records of one month. */
export interface MonthCount {
  /** `2026-03`, UTC. */
  readonly month: string;
  /** Kind of record → how many. */
  readonly kinds: ReadonlyMap<string, number>;
}

export interface EntitySummary {
  readonly records: number;
  /** Most records first, then by text. */
  readonly names: readonly Shown[];
  readonly places: readonly Shown[];
  /** Most records first. */
  readonly points: readonly ShownPoint[];
  readonly kinds: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  /** On most records first; then by type and value. */
  readonly values: readonly CarriedValue[];
  /** From the first month to the last, those without records among them, at most `MAX_MONTHS`, the newest. */
  readonly months: readonly MonthCount[];
  /** Undefined for no records. */
  readonly firstSeen: EpochSeconds | undefined;
  readonly lastSeen: EpochSeconds | undefined;
}

/** Ten years: a longer timeline is no picture any more. */
export const MAX_MONTHS = 120;
const MAX_NAME = 300; // characters; what is longer is a text

/**
 * Reads the records of an entity together.
 *
 * @param records - newest sighting of each, in any order; a key that comes twice counts once.
 * @returns the same whatever the order was.
 */
export function summariseEntity(records: readonly SummarisedRecord[]): EntitySummary {
  const distinct = [...new Map(records.map((record) => [record.record_key, record])).values()].sort(byKey);
  const seen = distinct.map(({ seen_at: at }) => at);
  return {
    records: distinct.length,
    names: gathered(distinct, ({ name }) => [name]),
    places: gathered(distinct, placesIn),
    points: pointsOf(distinct),
    kinds: counted(distinct.map(({ kind }) => kind)),
    sources: counted(distinct.map(({ source }) => source)),
    values: valuesOf(distinct),
    months: monthsOf(distinct),
    firstSeen: seen.length === 0 ? undefined : least(seen),
    lastSeen: seen.length === 0 ? undefined : most(seen),
  };
}

/** Where a record says it is: town, region and country in one line; empty where it names none of them. */
export function placesIn({ attributes }: SummarisedRecord): readonly string[] {
  const parts = ['place', 'region', 'country'].map((name) => attributes[name]);
  const named = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '');
  return named.length === 0 ? [] : [named.join(', ')];
}

const SAME_POINT_DIGITS = 3; // about a hundred metres

/** Points that records have as attributes or whose texts hold coordinates. */
function pointsOf(records: readonly SummarisedRecord[]): readonly ShownPoint[] {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const point of new Set(pointsIn(record))) counts.set(point, (counts.get(point) ?? 0) + 1);
  return [...counts]
    .map(([point, count]) => {
      const [latitude = 0, longitude = 0] = point.split(' ').map(Number);
      return { latitude, longitude, records: count };
    })
    .sort(
      (left, right) =>
        right.records - left.records || left.latitude - right.latitude || left.longitude - right.longitude,
    );
}

function pointsIn({ attributes, identifiers }: SummarisedRecord): readonly string[] {
  const { latitude, longitude } = attributes;
  const named = typeof latitude === 'number' && typeof longitude === 'number' ? [[latitude, longitude]] : [];
  const written = identifiers
    .filter(({ type }) => type === 'coordinates')
    .map(({ value }) => value.split(':').map(Number));
  return [...named, ...written]
    .filter((point) => point.length === 2 && point.every((degrees) => Number.isFinite(degrees)))
    .map((point) => point.map((degrees) => degrees.toFixed(SAME_POINT_DIGITS)).join(' '));
}

function gathered(
  records: readonly SummarisedRecord[],
  textsOf: (record: SummarisedRecord) => readonly string[],
): readonly Shown[] {
  const byText = new Map<string, { text: string; records: SummarisedRecord[] }>();
  for (const record of records)
    for (const written of textsOf(record)) {
      const text = written.trim().slice(0, MAX_NAME);
      if (text === '') continue;
      const key = text.toLowerCase();
      const known = byText.get(key);
      if (known === undefined) byText.set(key, { text, records: [record] });
      else if (!known.records.includes(record)) known.records.push(record);
    }
  return [...byText.values()]
    .map(({ text, records: showing }) => ({
      text,
      recordKeys: showing.map(({ record_key: key }) => key),
      firstSeen: least(showing.map(({ seen_at: at }) => at)),
      lastSeen: most(showing.map(({ seen_at: at }) => at)),
    }))
    .sort(
      (left, right) => right.recordKeys.length - left.recordKeys.length || compare(left.text, right.text),
    );
}

function valuesOf(records: readonly SummarisedRecord[]): readonly CarriedValue[] {
  const byMid = new Map<Mid, { type: string; value: string; keys: Set<string>; hidden: Set<string> }>();
  for (const { record_key: key, identifiers } of records)
    for (const { mid, type, value, obfuscated } of identifiers) {
      const known = byMid.get(mid) ?? { type, value, keys: new Set(), hidden: new Set() };
      byMid.set(mid, known);
      known.keys.add(key);
      if (obfuscated) known.hidden.add(key);
    }
  return [...byMid]
    .map(([mid, { type, value, keys, hidden }]) => ({
      mid,
      type,
      value,
      recordKeys: [...keys],
      hiddenIn: hidden.size,
    }))
    .sort(
      (left, right) =>
        right.recordKeys.length - left.recordKeys.length ||
        compare(left.type, right.type) ||
        compare(left.value, right.value),
    );
}

function monthsOf(records: readonly SummarisedRecord[]): readonly MonthCount[] {
  const byMonth = new Map<string, string[]>();
  for (const { seen_at: at, kind } of records) {
    const month = monthOf(at);
    if (month === undefined) continue;
    byMonth.set(month, [...(byMonth.get(month) ?? []), kind]);
  }
  const named = [...byMonth.keys()].sort();
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: MonthCount[] = [];
  for (let month = last; month >= first && months.length < MAX_MONTHS; month = before(month))
    months.push({ month, kinds: counted(byMonth.get(month) ?? []) });
  return months.reverse();
}

/** Undefined for a time that is none. */
function monthOf(at: EpochSeconds): string | undefined {
  const date = new Date(at * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 7);
}

function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const [ofYear, ofMonth] = number === 1 ? [year - 1, 12] : [year, number - 1];
  return `${String(ofYear).padStart(4, '0')}-${String(ofMonth).padStart(2, '0')}`;
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map([...counts].sort((left, right) => right[1] - left[1] || compare(left[0], right[0])));
}

function byKey(left: SummarisedRecord, right: SummarisedRecord): number {
  return compare(left.record_key, right.record_key);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

// Not Math.min(...): an entity may hold more records than a call takes arguments.
function least(times: readonly EpochSeconds[]): EpochSeconds {
  return times.reduce((first, at) => (at < first ? at : first));
}

function most(times: readonly EpochSeconds[]): EpochSeconds {
  return times.reduce((last, at) => (at > last ? at : last));
}
