// Which record carries which value, collected row by row before anything is linked. Rows may come in any order and more
// than once. About 120 bytes a distinct record or value and 8 bytes a row.
import { GrowingNumbers } from './growingNumbers';
import type { Times } from './carriers';
import { Interner } from './interner';
import type { Memberships } from './memberships';
import type { RecordKind } from '../records/record';
import { weightClassOf } from './weights';

/** A record that carries a value; or, without a record, a value that so many records carry that they are not listed. */
export interface MembershipRow {
  readonly mid: string;
  readonly recordKey?: string | undefined;
  readonly source?: string | undefined;
  readonly kind?: string | undefined;
  /** Entity the record is in at present. */
  readonly entity?: string | undefined;
  /** Entity the record was in by the machine alone, before decisions of people; `-` for none, absent: the same as `entity`. */
  readonly home?: string | undefined;
  /** When the record was first and last seen with the value, epoch seconds. */
  readonly firstSeen?: number | undefined;
  readonly lastSeen?: number | undefined;
  /** What the record shows, `<name>/<place>/<text>`: each 8 hexadecimal digits of a hash, or `-`; see `traitsOf`. */
  readonly traits?: string | undefined;
  /** What the rows of this run begin from, epoch seconds; ids of new entities hold it. */
  readonly since?: string | undefined;
  readonly spread?: Spread | undefined;
}

/** How many distinct records, sources, names and places a value is on; undefined is unknown. */
export interface Spread {
  readonly sharers: number;
  /** An earlier run judged that it is a hub: it stays one, whatever its number. */
  readonly isHub?: boolean | undefined;
  readonly sources?: number | undefined;
  readonly kinds?: number | undefined;
  readonly names?: number | undefined;
  readonly places?: number | undefined;
}

export interface TableLimits {
  readonly rows: number;
  /** Distinct records, and as many distinct values. */
  readonly distinct: number;
}

/** 8,000,000 records and as many values are about 2 GB; a run over more is made in slices. */
export const defaultTableLimits: TableLimits = { rows: 20_000_000, distinct: 8_000_000 };

/** Longer texts are no mid and no record_key of ours; they would only fill memory. */
export const MAX_KEY_CHARACTERS = 400;
/** Kinds of record that say what is so, not what happened. */
const standingKinds: ReadonlySet<string> = new Set<RecordKind>([
  ...(['business', 'licence', 'person', 'school', 'vehicle'] as const),
]);
const MAX_LABELS = 65_000; // sources, kinds: a few hundred; what comes after is unknown
const entityForm = /^e_[0-9a-f]{12}$/;
const sinceForm = /^\d{1,15}$/;
const traitsForm = /^([0-9a-f]{8}|-)\/([0-9a-f]{8}|-)\/([0-9a-f]{8}|-)$/;
/** Stands where a home would, for a record that the machine alone puts into no entity. */
export const NO_HOME_TEXT = '-';
const NO_HOME = 0xffffffff;
const LAST_SECOND = 0xffffffff; // of what fits 32 bits: the year 2106

/** What was not taken, to be told once. */
export interface TableCounts {
  readonly taken: number;
  /** Without a mid, with neither record_key nor sharers, or with one that is too long. */
  readonly unreadable: number;
  /** Beyond the limits. */
  readonly cut: number;
  /** Entities that do not have the form of one. */
  readonly strangeEntities: number;
}

/** Collects memberships; see `linkTable` for what is made of them. */
export class MembershipTable {
  readonly records: Interner;
  readonly values: Interner;
  /** Of each membership, its record and its value. */
  readonly edgeRecords = new GrowingNumbers();
  readonly edgeValues = new GrowingNumbers();
  /** Values that came with a number of sharers. */
  readonly spreads = new Map<number, Spread>();
  // Of each membership its times, 0 is unknown; empty until a row has one.
  private readonly edgeFirstSeen = new GrowingNumbers();
  private readonly edgeLastSeen = new GrowingNumbers();
  private readonly labels = new Interner(MAX_LABELS);
  private readonly entityTexts: Interner;
  // Of each record, one more than the number of its label; 0 is unknown.
  private readonly sourceOf = new GrowingNumbers();
  private readonly kindOf = new GrowingNumbers();
  private readonly entityOf = new GrowingNumbers();
  private readonly homeOf = new GrowingNumbers();
  // Of each record the hashes of what it shows; 0 is unknown.
  private readonly nameOf = new GrowingNumbers();
  private readonly placeOf = new GrowingNumbers();
  private readonly textOf = new GrowingNumbers();
  private readonly ofRecords = [
    ...[this.sourceOf, this.kindOf, this.entityOf, this.homeOf],
    ...[this.nameOf, this.placeOf, this.textOf],
  ];
  private begunSince = '';
  private readonly tally = { taken: 0, unreadable: 0, cut: 0, strangeEntities: 0 };

  constructor(private readonly limits: TableLimits = defaultTableLimits) {
    this.records = new Interner(limits.distinct);
    this.values = new Interner(limits.distinct);
    this.entityTexts = new Interner(limits.distinct);
  }

  get counts(): TableCounts {
    return { ...this.tally };
  }

  /** Entities that records say they are in. */
  get entities(): Interner {
    return this.entityTexts;
  }

  /** What the rows begin from, the first by text where they differ; '' if none says so. */
  get since(): string {
    return this.begunSince;
  }

  /** Takes one row; what cannot be taken is counted. Never throws. */
  add(row: MembershipRow): void {
    const { mid, recordKey, spread, since = '' } = row;
    const isListed = recordKey !== undefined;
    if (!isKey(mid) || (isListed ? !isKey(recordKey) : spread === undefined)) {
      this.tally.unreadable += 1;
      return;
    }
    if (sinceForm.test(since) && (this.begunSince === '' || since < this.begunSince)) this.begunSince = since;
    const isMember = !isListed || this.addMembership(mid, recordKey, row);
    const isSpread = spread === undefined || this.addSpread(mid, spread);
    if (isMember && isSpread) this.tally.taken += 1;
    else this.tally.cut += 1;
  }

  /** Number of the source of a record, one more than its label; 0 is unknown. */
  sourceLabel(record: number): number {
    return this.sourceOf.at(record);
  }

  /** The same for its kind. */
  kindLabel(record: number): number {
    return this.kindOf.at(record);
  }

  /** One more than the number in `entities` of the entity a record is in; 0 for none. */
  entityLabel(record: number): number {
    return this.entityOf.at(record);
  }

  /** The same for the entity it was in by the machine alone. */
  homeLabel(record: number): number {
    const home = this.homeOf.at(record);
    return home === NO_HOME ? 0 : home || this.entityOf.at(record);
  }

  /** All that linking reads, without a copy; stale after the next `add`. */
  memberships(): Memberships {
    const hasTimes = this.edgeFirstSeen.length > 0;
    return {
      recordCount: this.records.size,
      valueCount: this.values.size,
      edgeRecords: this.edgeRecords.view(),
      edgeValues: this.edgeValues.view(),
      edgeTimes: hasTimes ? this.edgeTimes() : undefined,
      traits: {
        names: this.nameOf.view(),
        places: this.placeOf.view(),
        texts: this.textOf.view(),
        sources: this.sourceOf.view(),
        kinds: this.kindOf.view(),
      },
      textOf: (value) => this.values.text(value),
      keyOf: (record) => this.records.text(record),
      weightClassOf: (value) => weightClassOf(this.values.text(value)),
      isToldHub: (value) => this.spreads.get(value)?.isHub === true,
      isStanding: (record) => standingKinds.has(this.labels.text(this.kindOf.at(record) - 1)),
      sharersTold: (value) => this.spreads.get(value)?.sharers ?? 0,
    };
  }

  private edgeTimes(): Times {
    this.fillTimes();
    return { firstSeen: this.edgeFirstSeen.view(), lastSeen: this.edgeLastSeen.view() };
  }

  /** Most tables have times on every row or on none: lists of times begin with the first that comes. */
  private fillTimes(): void {
    while (this.edgeFirstSeen.length < this.edgeRecords.length) {
      this.edgeFirstSeen.push(0);
      this.edgeLastSeen.push(0);
    }
  }

  private keepTimes({ firstSeen, lastSeen }: MembershipRow): void {
    const [first, last] = [secondOf(firstSeen), secondOf(lastSeen)];
    if (first === 0 && last === 0) return;
    this.fillTimes();
    this.edgeFirstSeen.push(Math.min(first || last, last || first));
    this.edgeLastSeen.push(Math.max(first, last));
  }

  private keepTraits(record: number, traits: string | undefined): void {
    if (traits === undefined) return;
    const [, ...parts] = traitsForm.exec(traits) ?? [];
    parts.forEach((part, at) => {
      const list = [this.nameOf, this.placeOf, this.textOf][at];
      const hash = part === '-' ? 0 : Number.parseInt(part, 16);
      const known = list?.at(record) ?? 0;
      if (hash > 0 && (known === 0 || hash < known)) list?.set(record, hash);
    });
  }

  private addMembership(mid: string, recordKey: string, row: MembershipRow): boolean {
    if (this.edgeRecords.length >= this.limits.rows) return false;
    const record = this.records.intern(recordKey);
    const value = this.values.intern(mid);
    if (record === undefined) return false;
    while (this.sourceOf.length <= record) for (const list of this.ofRecords) list.push(0);
    this.keepEntity(this.entityOf, record, row.entity);
    if (row.home === NO_HOME_TEXT) this.homeOf.set(record, NO_HOME);
    else if (this.homeOf.at(record) !== NO_HOME) this.keepEntity(this.homeOf, record, row.home);
    this.keepTraits(record, row.traits);
    keepSmallest(this.sourceOf, record, row.source, this.labels);
    keepSmallest(this.kindOf, record, row.kind, this.labels);
    if (value === undefined) return false;
    this.keepTimes(row);
    this.edgeRecords.push(record);
    this.edgeValues.push(value);
    return true;
  }

  private addSpread(mid: string, spread: Spread): boolean {
    const value = this.values.intern(mid);
    if (value === undefined) return false;
    this.spreads.set(value, wider(this.spreads.get(value), spread));
    return true;
  }

  private keepEntity(list: GrowingNumbers, record: number, entity: string | undefined): void {
    if (entity === undefined || entity === '') return;
    if (entityForm.test(entity)) keepSmallest(list, record, entity, this.entityTexts);
    else this.tally.strangeEntities += 1;
  }
}

function isKey(text: string): boolean {
  return text !== '' && text.length <= MAX_KEY_CHARACTERS;
}

/** Whole seconds since 1970; 0 for what is no time. */
function secondOf(time: number | undefined): number {
  return time !== undefined && time >= 1 && time <= LAST_SECOND ? Math.floor(time) : 0;
}

/** Rows that contradict each other must give the same whatever comes first. */
function keepSmallest(list: GrowingNumbers, record: number, text: string | undefined, texts: Interner): void {
  if (text === undefined || text === '' || text.length > MAX_KEY_CHARACTERS) return;
  const known = list.at(record);
  if (known > 0 && texts.text(known - 1) <= text) return;
  const number = texts.intern(text);
  if (number !== undefined) list.set(record, number + 1);
}

function wider(known: Spread | undefined, told: Spread): Spread {
  if (known === undefined) return told;
  const larger = (left: number | undefined, right: number | undefined): number | undefined =>
    left === undefined || right === undefined ? (left ?? right) : Math.max(left, right);
  return {
    sharers: Math.max(known.sharers, told.sharers),
    isHub: known.isHub === true || told.isHub === true,
    sources: larger(known.sources, told.sources),
    kinds: larger(known.kinds, told.kinds),
    names: larger(known.names, told.names),
    places: larger(known.places, told.places),
  };
}
