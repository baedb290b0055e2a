// What minerva_api remembers of its table between runs.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PagePosition } from '../../adapters/http/paging';
import type { ApiSettings } from './settings';

const positionSchema = z.object({ page: z.number().int().min(0), at: z.string().optional() });

const pageMarkSchema = z.object({
  at: z.string().optional(),
  /** Rows of its own, without the one asked twice. */
  rows: z.number().int().min(0),
  /** Marks of its first and last row, `''` where it has none; with the row asked twice. */
  first: z.string(),
  last: z.string(),
  next: positionSchema.optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});
/** A page that was handed over: enough to know it again without its rows. */
export type PageMark = z.infer<typeof pageMarkSchema>;

const placeSchema = z.object({
  /** First page that has not been handed over. */
  position: positionSchema,
  /** Rows before it. */
  rowsBefore: z.number().int().min(0),
  /** Mark of the last row before it; `''`: none. */
  anchor: z.string(),
  /** How many pages of the pass were marked then. */
  marked: z.number().int().min(0),
});
/** A place between two pages of a pass. */
export type ApiPlace = z.infer<typeof placeSchema>;

export const apiStateSchema = z.object({
  /** Of everything that decides what the records look like and how pages are cut. */
  fingerprint: z.string(),
  /** Of ours; another one reads pages again that have not changed. */
  collectorVersion: z.string(),
  /** First page that has not been handed over. */
  position: positionSchema,
  /** Rows before it. */
  rowsBefore: z.number().int().min(0),
  /** Mark of the last row before it; `''`: none. */
  anchor: z.string(),
  isComplete: z.boolean(),
  /** Pages of this pass, from the first on. */
  pages: z.array(pageMarkSchema),
  /** Pages of the last complete pass. */
  known: z.array(pageMarkSchema),
  /** Who took the pages of this pass, and the place before which that reader has surely written them. */
  reader: z.string().optional(),
  safe: placeSchema.optional(),
});
export type ApiState = z.infer<typeof apiStateSchema>;

export const MAX_MARKS = 2_000; // 300 KB of checkpoint; pages beyond are fetched in full
const MAX_MARK_CHARACTERS = 512; // a longer cursor would fill the checkpoint

/** State at the beginning of a pass. */
export function freshState(
  fingerprint: string,
  collectorVersion: string,
  position: PagePosition,
  known: readonly PageMark[],
): ApiState {
  const pages: PageMark[] = [];
  return {
    fingerprint,
    collectorVersion,
    position,
    rowsBefore: 0,
    anchor: '',
    isComplete: false,
    pages,
    known: [...known],
  };
}

/** The place that a state has come to. */
export function placeOf({ position, rowsBefore, anchor, pages }: ApiState): ApiPlace {
  return { position, rowsBefore, anchor, marked: pages.length };
}

/** The state to go on from: pages that a reader may have lost when it was killed are handed over once more. */
export function resumedState(state: ApiState, present: string | undefined): ApiState {
  const { reader, safe } = state;
  if (reader === undefined || reader === present || safe === undefined) return state;
  const { position, rowsBefore, anchor, marked } = safe;
  return { ...state, position, rowsBefore, anchor, pages: state.pages.slice(0, marked) };
}

/** Marks of a pass with one more; unchanged where it is full or the mark too long. */
export function withMark(state: ApiState, mark: PageMark): PageMark[] {
  const isNext = state.pages.length === state.position.page && state.pages.length < MAX_MARKS;
  const characters = (mark.at?.length ?? 0) + (mark.next?.at?.length ?? 0);
  return isNext && characters <= MAX_MARK_CHARACTERS ? [...state.pages, mark] : state.pages;
}

/** Hash of what decides the records: source, URL, page size, marking. Not the secret: a new one fetches the same. */
export function fingerprintOf(settings: ApiSettings): string {
  const { source, url, pageRows, tenant, tlp, purpose, retentionDays, country } = settings;
  const { parameters, paging } = source;
  const parts = [
    source.name,
    parameters,
    paging,
    url.href,
    pageRows,
    tenant,
    tlp,
    purpose,
    retentionDays,
    country ?? null,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
