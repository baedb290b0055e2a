// Which record carries which value, collected row by row before anything is linked. Rows may come in any order and more
// than once. About 60 bytes a distinct record or value and 8 bytes a row, 16 where it has times.
import { GrowingNumbers } from './growingNumbers';
import type { Times } from './carriers';
import { Interner } from './interner';
import type { Memberships } from './memberships';
import { entityForm, isKey, secondOf, shownIn, sinceForm, type MembershipRow } from './membershipRow';
import { NO_HOME_TEXT, RecordFacts } from './recordFacts';
import { wider, type Spread } from './spread';
import { weightClassIn } from './weightBytes';
import { weightClasses, weightClassOf, type WeightClass } from './weights';

export { MAX_KEY_CHARACTERS, type MembershipRow } from './membershipRow';
export { NO_HOME_TEXT } from './recordFacts';
export type { Spread } from './spread';

export interface TableLimits {
  readonly rows: number;
  /** Distinct records, and as many distinct values. */
  readonly distinct: number;
}

/** 8,000,000 records and as many values are about 1 GB; a run over more is made in slices. */
export const defaultTableLimits: TableLimits = { rows: 20_000_000, distinct: 8_000_000 };

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
  readonly facts: RecordFacts;
  /** Of each membership, its record and its value. */
  readonly edgeRecords = new GrowingNumbers();
  readonly edgeValues = new GrowingNumbers();
  /** Values that came with a number of sharers. */
  readonly spreads = new Map<number, Spread>();
  // Of each membership its times, 0 is unknown; empty until a row has one.
  private readonly edgeFirstSeen = new GrowingNumbers();
  private readonly edgeLastSeen = new GrowingNumbers();
  private begunSince = '';
  private readonly tally = { taken: 0, unreadable: 0, cut: 0, strangeEntities: 0 };

  constructor(private readonly limits: TableLimits = defaultTableLimits) {
    this.records = new Interner(limits.distinct);
    this.values = new Interner(limits.distinct);
    this.facts = new RecordFacts(limits.distinct);
  }

  get counts(): TableCounts {
    return { ...this.tally };
  }

  /** Entities that records say they are in. */
  get entities(): Interner {
    return this.facts.entities;
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
    this.keepSince(since);
    const isMember = !isListed || this.addMembership(mid, recordKey, row);
    const isSpread = spread === undefined || this.addSpread(mid, spread);
    const isTaken = isMember && isSpread;
    this.countMany(Number(isTaken), Number(!isTaken));
  }

  /** Counts rows as taken, and as beyond the limits. */
  countMany(taken: number, cut: number): void {
    this.tally.taken += taken;
    this.tally.cut += cut;
  }

  /** Counts an entity that has not the form of one. */
  countStrangeEntity(): void {
    this.tally.strangeEntities += 1;
  }

  keepSince(since: string): void {
    if (sinceForm.test(since) && (this.begunSince === '' || since < this.begunSince)) this.begunSince = since;
  }

  /** How many memberships more it takes; to be asked before a record and a value get numbers. */
  get room(): number {
    return Math.max(0, this.limits.rows - this.edgeRecords.length);
  }

  /** Adds a membership by number, with its times in epoch seconds; 0 is unknown. */
  addEdge(record: number, value: number, firstSeen: number, lastSeen: number): void {
    if (firstSeen > 0 || lastSeen > 0) {
      if (this.edgeFirstSeen.length < this.edgeRecords.length) this.fillTimes();
      this.edgeFirstSeen.push(Math.min(firstSeen || lastSeen, lastSeen || firstSeen));
      this.edgeLastSeen.push(Math.max(firstSeen, lastSeen));
    }
    this.edgeRecords.push(record);
    this.edgeValues.push(value);
  }

  /** Number of the source of a record, one more than its label; 0 is unknown. */
  sourceLabel(record: number): number {
    return this.facts.sourceLabel(record);
  }

  /** The same for its kind. */
  kindLabel(record: number): number {
    return this.facts.kindLabel(record);
  }

  /** One more than the number in `entities` of the entity a record is in; 0 for none. */
  entityLabel(record: number): number {
    return this.facts.entityLabel(record);
  }

  /** The same for the entity it was in by the machine alone. */
  homeLabel(record: number): number {
    return this.facts.homeLabel(record);
  }

  /** All that linking reads, without a copy; stale after the next row. */
  memberships(): Memberships {
    return {
      recordCount: this.records.size,
      valueCount: this.values.size,
      edgeRecords: this.edgeRecords.view(),
      edgeValues: this.edgeValues.view(),
      edgeTimes: this.edgeFirstSeen.length > 0 ? this.edgeTimes() : undefined,
      traits: this.facts.traits(),
      textOf: (value) => this.values.text(value),
      keyOf: (record) => this.records.text(record),
      weightClassOf: classesOf(this.values),
      isToldHub: (value) => this.spreads.get(value)?.isHub === true,
      isStanding: (record) => this.facts.isStanding(record),
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

  private addMembership(mid: string, recordKey: string, row: MembershipRow): boolean {
    if (this.room === 0) return false;
    const { facts } = this;
    const record = this.records.intern(recordKey);
    const value = this.values.intern(mid);
    if (record === undefined) return false;
    facts.holdAll(this.records.size);
    facts.keepEntity(record, this.entityNumber(row.entity));
    facts.keepHome(record, row.home === NO_HOME_TEXT ? 'nowhere' : this.entityNumber(row.home));
    if (row.traits !== undefined) facts.keepShown(record, shownIn(row.traits));
    facts.keepSource(record, this.labelNumber(row.source));
    facts.keepKind(record, this.labelNumber(row.kind));
    if (value === undefined) return false;
    this.addEdge(record, value, secondOf(row.firstSeen), secondOf(row.lastSeen));
    return true;
  }

  private addSpread(mid: string, spread: Spread): boolean {
    const value = this.values.intern(mid);
    if (value === undefined) return false;
    this.spreads.set(value, wider(this.spreads.get(value), spread));
    return true;
  }

  private entityNumber(entity: string | undefined): number | undefined {
    if (entity === undefined || entity === '') return undefined;
    if (entityForm.test(entity)) return this.facts.entities.intern(entity);
    this.countStrangeEntity();
    return undefined;
  }

  private labelNumber(text: string | undefined): number | undefined {
    return text === undefined || !isKey(text) ? undefined : this.facts.labels.intern(text);
  }
}

const UNASKED = 0xff;

/** Each value is read once: who is asked about a crowd asks about the values of all its carriers. */
function classesOf(values: Interner): (value: number) => WeightClass {
  const classes = new Uint8Array(values.size).fill(UNASKED);
  return (value) => {
    const known = classes[value] ?? UNASKED;
    if (known !== UNASKED) return weightClasses[known] ?? 'other';
    const told = values.within(value, weightClassIn);
    const weightClass = told === 'ask' ? weightClassOf(values.text(value)) : told;
    classes[value] = weightClasses.indexOf(weightClass);
    return weightClass;
  };
}
