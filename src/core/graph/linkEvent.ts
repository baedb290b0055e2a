// What linking says: who is in which entity and why, which values join nobody and why, and what has changed.

import type { JoinLevel } from './recordJoins';
import type { VerdictKind } from './verdict';

export interface MembershipEvent {
  readonly event: 'membership';
  readonly recordKey: string;
  /** `e_` and 12 hexadecimal digits; '' if the record has left its entity and joined none. */
  readonly entity: string;
  /** The entity it would be in had nobody decided anything; `-` for none. */
  readonly home: string;
  /** Records in the entity. */
  readonly members: number;
  /** What joins the record to others: `decision:<id>`, `match:<finding id>`, then values (mid), rarest first. */
  readonly joinedBy: readonly string[];
  /** How sure the surest of it is; '' if it is in no entity. */
  readonly level: JoinLevel | '';
  /** Bits of its strongest tie; 0 if it is in no entity. */
  readonly bits: number;
  readonly reason: string;
}

/** `not_same`: a person holds some of its carriers apart. `gap` and `weak` values may still join some of their carriers; the reason says whom they do not. */
export type RefusalVerdict = VerdictKind | 'not_same';

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
  /** Decisions (their ids) that caused it; none if data did. */
  readonly decisions: readonly string[];
  readonly reason: string;
}

/** A decision that does not stand, wholly or in part, because newer ones contradict it. */
export interface ContradictionEvent {
  readonly event: 'contradiction';
  readonly decision: string;
  /** The newer decisions. */
  readonly decisions: readonly string[];
  readonly reason: string;
}

export type LinkEvent = MembershipEvent | RefusalEvent | HistoryEvent | ContradictionEvent;
