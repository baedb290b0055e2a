// What a record shows that may matter for risk, as a short indexed term beside its identifiers. A signal says what was
// seen, never what it means: that is an indicator's task. One file for each, and one line in the registry.
import type { MinervaRecord, RecordKind } from '../../records/record';

/** What is read of a record. */
export type SignalSource = Pick<
  MinervaRecord,
  'kind' | 'record_key' | 'source' | 'name' | 'attributes' | 'identifiers' | 'texts' | 'traits'
> &
  Partial<Pick<MinervaRecord, 'attributes_found'>>;

/** A record as signals read it: what several of them ask for is computed once. */
export interface SeenRecord {
  readonly record: SignalSource;
  /** Phrases of the review lexicon in its texts, distinct by what they say; denied ones marked. */
  readonly phrases: () => readonly SeenPhrase[];
}

/** One thing of the review lexicon that a text says. */
export interface SeenPhrase {
  /** What it says, as the lexicons name it: `hand-finish`. */
  readonly id: string;
  readonly isDenied: boolean;
}

export interface SignalDefinition {
  /** `[a-z][a-z0-9_]*`; names one thing for one or several kinds of record. */
  readonly name: string;
  readonly kinds: readonly RecordKind[];
  /** A few words. */
  readonly title: string;
  /** What it says of a record, and what it leaves alone, in one sentence. */
  readonly description: string;
  /** How what stands behind the colon is written, in words; '' where nothing does. */
  readonly values: string;
  /** Values; '' for the bare name. Pure, linear in the length of the record. */
  readonly read: (seen: SeenRecord) => readonly string[];
}

/** Values of a signal that says only that something is so. */
export function saidIf(isSo: boolean): readonly string[] {
  return isSo ? [''] : [];
}
