// What is known beside one shared value: which other values its carriers carry, and what they show. Hubs, eras and lumps
// are judged by it.
import type { Carriers } from './carriers';
import { compareTexts } from './compareTexts';
import { groupSize, membersOf, sliceOf, transposed, type Grouping, type Slice } from './grouping';
import type { Memberships, RecordTraits } from './memberships';
import { bitsOf, JOIN_AT_BITS, weightTable } from './weights';

/** Of a record that carries more, the rarest are looked at: it keeps the cost linear, and the rarest tell most. */
const VALUES_LOOKED_AT = 64;

const unknown: RecordTraits = {
  names: new Uint32Array(),
  places: new Uint32Array(),
  texts: new Uint32Array(),
  sources: new Uint32Array(),
  kinds: new Uint32Array(),
};

/** Memberships with what is asked of them again and again. */
export class Evidence {
  readonly traits: RecordTraits;
  /** Of each value a number that whoever counts leaves at 0 again: lists so long are not made for every hub. */
  readonly scratch: Uint32Array;
  private readonly trimmed = new Map<number, Uint32Array>();
  private valuesOfRecords: Grouping | undefined;

  constructor(
    readonly memberships: Memberships,
    readonly carriers: Carriers,
    /** A value on more records says nothing about who its carriers are. */
    private readonly tellsUpTo: number,
    /** Values that a person distrusts: as if they were not there. */
    readonly distrusted: ReadonlySet<number>,
  ) {
    this.traits = memberships.traits ?? unknown;
    this.scratch = new Uint32Array(memberships.valueCount);
  }

  /** Says of each record its values, where somebody has them already; else they are put together on first use. */
  withValues(valuesOfRecords: Grouping): this {
    this.valuesOfRecords = valuesOfRecords;
    return this;
  }

  /** Values of a record, at most 64, the same whatever the order of rows. */
  valuesOf(record: number): Slice {
    this.valuesOfRecords ??= transposed(this.carriers, this.memberships.recordCount);
    const all = sliceOf(this.valuesOfRecords, record);
    if (all.end - all.start <= VALUES_LOOKED_AT) return all;
    const members = this.rarestOf(record, membersOf(this.valuesOfRecords, record));
    return { members, start: 0, end: members.length };
  }

  /** Whether a value that two records share says that they are of one hand: it may join alone, and is no crowd's. */
  tells(value: number): boolean {
    const sharers = this.sharersOf(value);
    if (sharers > this.tellsUpTo || this.distrusted.has(value)) return false;
    const weightClass = this.memberships.weightClassOf(value);
    return weightTable[weightClass].mayJoin && bitsOf(weightClass, sharers) >= JOIN_AT_BITS;
  }

  /** Records that carry a value, those not listed among them. */
  private sharersOf(value: number): number {
    return Math.max(groupSize(this.carriers, value), this.memberships.sharersTold(value));
  }

  private rarestOf(record: number, all: Uint32Array): Uint32Array {
    const known = this.trimmed.get(record);
    if (known !== undefined) return known;
    const rarest = Array.from(all)
      .sort(
        (left, right) =>
          this.sharersOf(left) - this.sharersOf(right) ||
          compareTexts(this.memberships.textOf(left), this.memberships.textOf(right)),
      )
      .slice(0, VALUES_LOOKED_AT);
    const kept = Uint32Array.from(rarest);
    this.trimmed.set(record, kept);
    return kept;
  }
}
