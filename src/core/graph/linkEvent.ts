// What linking says: who is in which entity and why, which values join nobody and why, and what has changed.

import type { VerdictKind } from './verdict';

export interface MembershipEvent {
  readonly event: 'membership';
  readonly recordKey: string;
  /** `e_` and 12 hexadecimal digits; '' if the record has left its entity and joined none. */
  readonly entity: string;
  /** Records in the entity. */
  readonly members: number;
  /** Values (mid) that join the record to others, rarest first. */
  readonly joinedBy: readonly string[];
  /** Bits of its strongest tie; 0 if it is in no entity. */
  readonly bits: number;
  readonly reason: string;
}

/** `gap` and `weak` values may still join some of their carriers; the reason says whom they do not. */
export type RefusalVerdict = VerdictKind;

export interface RefusalEvent {
  readonly event: 'refusal';
  readonly mid: string;
  readonly verdict: RefusalVerdict;
  /** Distinct records that carry the value. */
  readonly sharers: number;
  readonly reason: string;
}

export type EntityChange = 'formed' | 'grew' | 'merged' | 'split' | 'shrank' | 'dissolved';

export interface HistoryEvent {
  readonly event: 'history';
  readonly entity: string;
  readonly change: EntityChange;
  /** Entities that its records come from: for `merged` (its own among them) and `split`; else none. */
  readonly from: readonly string[];
  readonly members: number;
  readonly reason: string;
}

export type LinkEvent = MembershipEvent | RefusalEvent | HistoryEvent;
