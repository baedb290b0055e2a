// The sheet for the force: what was seen, which schools fit and why, how to reach them. One page, found again by its audit
// number. It names schools, never a child, and says what it is: a lead.
import { digest } from '../../text/digest';
import type { SchoolKey } from '../outfit';

export interface SheetReason {
  readonly slot: string;
  readonly seen: string;
  readonly has: string;
  readonly verdict: 'agrees' | 'near' | 'disagrees' | 'unknown';
}

export interface SheetSchool {
  readonly key: SchoolKey;
  readonly name: string;
  /** First place of its group of ties, from 1, and how many fit equally well. */
  readonly rank: number;
  readonly ties: number;
  /** `open`, `closed 2014; now …`. */
  readonly status: string;
  readonly place: string;
  readonly authority: string;
  readonly phone: string;
  readonly email: string;
  readonly site: string;
  readonly address: string;
  /** Day of the register, `YYYY-MM-DD`; '' if not known. */
  readonly asOf: string;
  readonly worn: string;
  readonly reasons: readonly SheetReason[];
}

export interface SheetContent {
  readonly queryId: string;
  /** Each thing that was seen, in words. */
  readonly seen: readonly string[];
  /** Each filter that was set, in words. */
  readonly filters: readonly string[];
  readonly schools: readonly SheetSchool[];
  /** Schools in the catalogue, and those left by the filters. */
  readonly allSchools: number;
  readonly filteredSchools: number;
  readonly catalogueVersion: string;
}

export interface Sheet extends SheetContent {
  readonly audit: string;
  readonly author: string;
  /** Epoch seconds. */
  readonly created: number;
  /** Reference of the case, in the author's words; may be ''. */
  readonly reference: string;
}

/** More do not fit on a page. */
export const MAX_SHEET_SCHOOLS = 6;
const AUDIT_HEX = 12; // 48 bits: two sheets of one day never share a number in practice

/**
 * A sheet with its audit number, which depends on all that stands on it, on who made it and when.
 *
 * @param made.created - epoch seconds.
 */
export function sheetOf(
  content: SheetContent,
  made: { readonly author: string; readonly created: number; readonly reference: string },
): Sheet {
  const schools = content.schools.slice(0, MAX_SHEET_SCHOOLS);
  const fixed = { ...content, schools, ...made };
  return {
    ...fixed,
    audit: `U-${dayOf(made.created)}-${digest(JSON.stringify(fixed, sortedKeys)).slice(0, AUDIT_HEX).toUpperCase()}`,
  };
}

/** Whether a sheet still is what its audit number was made from. */
export function isIntact({ audit, ...rest }: Sheet): boolean {
  const { author, created, reference, ...content } = rest;
  return sheetOf(content, { author, created, reference }).audit === audit;
}

/** An audit number as people type it: any case, with blanks; undefined for what is none. */
export function auditIn(text: string): string | undefined {
  const packed = text.slice(0, 60).replace(/\s/g, '').toUpperCase();
  return /^U-\d{8}-[0-9A-F]{12}$/.test(packed) ? packed : undefined;
}

/** A stored sheet comes back with its fields in any order; the number must not depend on it. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function dayOf(epochSeconds: number): string {
  return new Date(epochSeconds * 1000).toISOString().slice(0, 10).replaceAll('-', '');
}
