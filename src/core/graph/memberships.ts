// What linking reads, as arrays of numbers: who carries what, from when to when, and what else records show.
import type { Times } from './carriers';
import type { WeightClass } from './weights';

/** Of each record, numbers that are equal where records show the same; 0 is unknown. */
export interface RecordTraits {
  readonly names: Uint32Array;
  readonly places: Uint32Array;
  readonly texts: Uint32Array;
  readonly sources: Uint32Array;
  readonly kinds: Uint32Array;
}

/** Memberships in arrays; a pair may come more than once. */
export interface Memberships {
  readonly recordCount: number;
  readonly valueCount: number;
  /** Of each membership its record and its value. */
  readonly edgeRecords: Uint32Array;
  readonly edgeValues: Uint32Array;
  /** When each was seen first and last, epoch seconds; 0 is unknown. */
  readonly edgeTimes?: Times | undefined;
  readonly traits?: RecordTraits | undefined;
  /** Text of a value, the same on every machine: what is in dispute is ordered by it. */
  readonly textOf: (value: number) => string;
  /** Key of a record, for the same end. */
  readonly keyOf: (record: number) => string;
  readonly weightClassOf: (value: number) => WeightClass;
  /**
   * Whether a record is a standing entry, as in a register: the time it was read at says that it holds then, not since
   * when, so it neither begins nor ends an era. Absent: none is.
   */
  readonly isStanding?: ((record: number) => boolean) | undefined;
  /** How many records carry a value, where the rows say it by number alone; else 0. */
  readonly sharersTold: (value: number) => number;
  /** Whether the rows say that an earlier run judged a value to be a hub. Absent: they do not. */
  readonly isToldHub?: ((value: number) => boolean) | undefined;
}
