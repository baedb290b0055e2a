// An event on its way through the index-time pipeline, and its parts by the names that transforms.conf has for them.
import type { FieldValue } from '../search/host';

export interface Draft {
  raw: string;
  time: number;
  host: string;
  source: string;
  sourcetype: string;
  index: string;
  /** Sent to the null queue: it is not written. */
  isDropped: boolean;
  /** STOP_PROCESSING_IF held: no transform after it is run. */
  isFinished: boolean;
  readonly indexed: Map<string, FieldValue>;
}

export type Transform = (draft: Draft) => void;

export const METADATA = ['host', 'source', 'sourcetype', 'index'] as const;
export type Metadata = (typeof METADATA)[number];

/** Whether the name is one of an event's own parts rather than of an indexed field. */
export function isMetadata(name: string): name is Metadata {
  return METADATA.includes(name as Metadata);
}

/** Adds a value to an indexed field. */
export function addIndexed(draft: Draft, name: string, values: FieldValue): void {
  draft.indexed.set(name, [...(draft.indexed.get(name) ?? []), ...values]);
}
