// What leaves: which identifier, how many new records, where to look. Nothing that a record says, and no name.
import { createHash } from 'node:crypto';
import type { AlertPayload, ResultRow } from '../../adapters/splunk/alertAction/payload';
import type { Mid } from '../../core/brand';
import { identifierTypes } from '../../core/identifiers/identifier';
import { readMid, toMid } from '../../core/identifiers/mid';

/** Columns of a row that are read; nothing else of it is. */
export const rowFields = ['mid', 'new_records', 'identifier_type', 'identifier_value'] as const;

export interface NotifyMessage {
  readonly format: 'minerva-alert/1';
  /** Equal alerts of one day carry one key: whoever takes messages takes each key once. */
  readonly key: string;
  readonly tenant: string;
  /** Name of the search that fired. */
  readonly alert: string;
  /** UTC, `2026-03-01`. */
  readonly day: string;
  readonly mid: string;
  readonly identifier: { readonly type: string; readonly value: string };
  readonly new_records: number;
  /** Page of Minerva that shows the records to whoever may see them. */
  readonly link: string;
  readonly marking: string;
  /** When the message was made, epoch seconds. */
  readonly created: number;
}

export interface MessageContext {
  readonly payload: AlertPayload;
  readonly tenant: string;
  readonly marking: string;
  readonly nowSeconds: number;
}

export interface MadeMessages {
  readonly messages: readonly NotifyMessage[];
  /** Rows that repeat the identifier of another row. */
  readonly folded: number;
  /** Rows without a `mid` that has its form. */
  readonly unusable: number;
}

const MAX_NAME_CHARACTERS = 200;
const MAX_MID_CHARACTERS = 200; // toMid makes none longer than 140

/**
 * Makes one message for each identifier in the rows.
 *
 * @param rows - `mid`, and optionally `new_records` (1 where it is missing), `identifier_type`, `identifier_value`.
 * @returns messages in the order of the rows; rows of one identifier are added up.
 */
export function messagesOf(rows: readonly ResultRow[], context: MessageContext): MadeMessages {
  const byMid = new Map<string, NotifyMessage>();
  let unusable = 0;
  for (const row of rows) {
    const message = messageOf(row, context);
    if (message === undefined) {
      unusable += 1;
      continue;
    }
    const known = byMid.get(message.mid);
    const records = message.new_records + (known?.new_records ?? 0);
    byMid.set(message.mid, { ...(known ?? message), new_records: records });
  }
  return { messages: [...byMid.values()], folded: rows.length - unusable - byMid.size, unusable };
}

function messageOf(row: ResultRow, context: MessageContext): NotifyMessage | undefined {
  const mid = oneOf(row, 'mid');
  const parts = mid.length <= MAX_MID_CHARACTERS ? readMid(mid) : undefined;
  const type = identifierTypes.find((known) => known === parts?.type);
  if (parts === undefined || type === undefined) return undefined;
  const { payload, tenant, marking, nowSeconds } = context;
  const day = new Date(nowSeconds * 1000).toISOString().slice(0, 10);
  const written = oneOf(row, 'identifier_value');
  // Only a value that makes this very mid: whatever else stands in that column is somebody's free text.
  const isTrue = written !== '' && toMid(type, written) === (mid as Mid);
  const value = isTrue ? written : parts.isHashed ? '' : parts.value;
  return {
    format: 'minerva-alert/1',
    key: keyOf([tenant, payload.search_name, mid, day]),
    tenant,
    alert: payload.search_name.slice(0, MAX_NAME_CHARACTERS),
    day,
    mid,
    identifier: { type, value },
    new_records: countOf(oneOf(row, 'new_records')),
    link: linkOf(payload.results_link, mid, type, value),
    marking,
    created: Math.floor(nowSeconds),
  };
}

/** Of the tuple, not of its parts joined: `a,b` and `c` must not be `a` and `b,c`. */
function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function countOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 1;
}

/** Below the address of Splunk Web that splunkd gives for the results, whatever stands before `/app/`. */
function linkOf(resultsLink: string, mid: string, type: string, value: string): string {
  const web = /^(https?:\/\/[^/?#@\s]+(?:\/[\w.-]+){0,4}?)\/app\//.exec(resultsLink.slice(0, 500))?.[1] ?? '';
  const page =
    value === ''
      ? `chart?mid=${encodeURIComponent(mid)}`
      : `find?q=${encodeURIComponent(`${type}:${value}`)}`;
  return `${web}/app/minerva/${page}`;
}

function oneOf(row: ResultRow, field: string): string {
  const value = Object.hasOwn(row, field) ? row[field] : undefined;
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}
