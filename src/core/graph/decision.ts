// What a person has decided about records or a value. It outranks the machine; taken back, it has never been.

export const decisionKinds = ['same', 'not_same', 'hide', 'trust', 'distrust'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

interface DecisionFacts {
  /** `d_` and 12 hexadecimal digits. */
  readonly id: string;
  readonly author: string;
  /** Epoch seconds. */
  readonly created: number;
  /** Set once it has been taken back, and then it counts no more. */
  readonly undone?: { readonly author: string; readonly at: number } | undefined;
}

/**
 * Two or more records that are one, or of which no two are one. Of records that are not the same, the one named first
 * keeps what a value would have joined to several of them.
 */
export interface PairingDecision extends DecisionFacts {
  readonly kind: 'same' | 'not_same';
  readonly records: readonly string[];
}

/** A record that is no part of any entity. */
export interface HiddenRecord extends DecisionFacts {
  readonly kind: 'hide';
  readonly records: readonly [string];
}

/** A value that joins whatever speaks against it (`trust`), or that joins nobody. */
export interface ValueDecision extends DecisionFacts {
  readonly kind: 'hide' | 'trust' | 'distrust';
  readonly mid: string;
}

export type Decision = PairingDecision | HiddenRecord | ValueDecision;

/** A decision as it stands in a row or a document: everything a text, nothing trusted. */
export interface WrittenDecision {
  readonly id: string;
  readonly kind: string;
  readonly records: readonly string[];
  readonly mid: string;
  readonly author: string;
  readonly created: string;
  readonly undone: string;
  readonly undoneBy: string;
}

const MAX_KEY_CHARACTERS = 400; // of a record key or a mid, as in membershipTable.ts
const MAX_AUTHOR_CHARACTERS = 100;
/** One decision names at most so many records; a larger cluster is decided in parts. */
export const MAX_DECIDED_RECORDS = 500;
const idForm = /^d_[0-9a-f]{12}$/;
const timeForm = /^\d{1,15}(\.\d{0,9})?$/;

/** Reads a decision; undefined where it says nothing that can be followed. */
export function readDecision(written: WrittenDecision): Decision | undefined {
  const { id, kind, mid, author, created, undone, undoneBy } = written;
  if (!idForm.test(id) || !timeForm.test(created)) return undefined;
  const facts: DecisionFacts = {
    id,
    author: nameOf(author),
    created: Number(created),
    ...(timeForm.test(undone) ? { undone: { author: nameOf(undoneBy), at: Number(undone) } } : {}),
  };
  const records = [...new Set(written.records)].filter(isKey);
  const [first] = records;
  if (kind === 'same' || kind === 'not_same')
    return records.length < 2 || records.length > MAX_DECIDED_RECORDS
      ? undefined
      : { ...facts, kind, records };
  if (kind !== 'hide' && kind !== 'trust' && kind !== 'distrust') return undefined;
  if (isKey(mid)) return { ...facts, kind, mid };
  return kind === 'hide' && first !== undefined && records.length === 1
    ? { ...facts, kind, records: [first] }
    : undefined;
}

/** Records that a decision names; none for one about a value. */
export function decidedRecords(decision: Decision): readonly string[] {
  return 'records' in decision ? decision.records : [];
}

/** The value that a decision is about; undefined for one about records. */
export function decidedValue(decision: Decision): string | undefined {
  return 'mid' in decision ? decision.mid : undefined;
}

/** Newest first; of two of the same second, the one whose id is larger. */
export function byNewest(left: Decision, right: Decision): number {
  if (left.created !== right.created) return right.created - left.created;
  if (left.id === right.id) return 0;
  return left.id < right.id ? 1 : -1;
}

function isKey(text: string): boolean {
  return text !== '' && text.length <= MAX_KEY_CHARACTERS;
}

function nameOf(author: string): string {
  const name = author.trim().slice(0, MAX_AUTHOR_CHARACTERS);
  return name === '' ? 'somebody' : name;
}
