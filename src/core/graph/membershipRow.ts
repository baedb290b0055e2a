// One row of linking, and the forms of what stands in it.
import type { Shown } from './recordFacts';
import type { Spread } from './spread';

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

/** Longer texts are no mid and no record_key of ours; they would only fill memory. */
export const MAX_KEY_CHARACTERS = 400;
export const entityForm = /^e_[0-9a-f]{12}$/;
export const sinceForm = /^\d{1,15}$/;
const traitsForm = /^([0-9a-f]{8}|-)\/([0-9a-f]{8}|-)\/([0-9a-f]{8}|-)$/;
const LAST_SECOND = 0xffffffff; // of what fits 32 bits: the year 2106

/** Whether a text may be a mid or a record_key. */
export function isKey(text: string): boolean {
  return text !== '' && text.length <= MAX_KEY_CHARACTERS;
}

/** Whole seconds since 1970; 0 for what is no time. */
export function secondOf(time: number | undefined): number {
  return time !== undefined && time >= 1 && time <= LAST_SECOND ? Math.floor(time) : 0;
}

/** What `traits` says; all unknown where it has not their form. */
export function shownIn(traits: string): Shown {
  const [, ...parts] = traitsForm.exec(traits) ?? [];
  const [name = 0, place = 0, text = 0] = parts.map((part) => (part === '-' ? 0 : Number.parseInt(part, 16)));
  return [name, place, text];
}
