// What one record shows, as short words that are indexed beside its identifiers: `closes:22`, `lexicon:2`, `all`. A
// signal says nothing about risk; indicators do, each for its sector.
import type { MinervaRecord, RecordKind } from '../records/record';

/** `<name>` or `<name>:<value>`; see `isSignal`. */
export type Signal = string;

/** Longer ones would be cut by nothing, but an indexed term is repeated in every lexicon it reaches. */
export const MAX_SIGNAL_CHARACTERS = 48;
/** Signals of one record; what is beyond is left out, in order of the alphabet. */
export const MAX_SIGNALS = 40;
/** The signal that every record has, so that "how many records" is a question like any other. */
export const ALL = 'all';

/** What a reader may look at. No name of a person, and no language of a text, is a signal: see `banned.ts`. */
export type SignalSource = Pick<
  MinervaRecord,
  'kind' | 'record_key' | 'source' | 'name' | 'attributes' | 'identifiers' | 'texts' | 'attributes_found'
>;

/** One record and what it shows; the contract test runs every one. */
export interface SignalExample {
  readonly record: Partial<SignalSource> & Pick<SignalSource, 'kind'>;
  /** Signals of this definition expected, sorted; empty in a counter-example. */
  readonly signals: readonly Signal[];
}

/** One thing that records show. One file and one line in `signals/registry.ts`. */
export interface SignalDefinition {
  /** The part before the colon. */
  readonly name: string;
  readonly kinds: readonly RecordKind[];
  /** Two or three words, as a column head. */
  readonly title: string;
  /** What a record that has it says, in one sentence. */
  readonly description: string;
  /** What may stand behind the colon, in words; empty when nothing does. */
  readonly values: string;
  /**
   * The signals of one record: whole, with name and colon. Pure, bounded, linear; anything unreadable gives none.
   */
  readonly read: (record: SignalSource) => readonly Signal[];
  readonly examples: readonly SignalExample[];
  readonly counterExamples: readonly SignalExample[];
}

const signalForm = /^[a-z0-9_.-]{1,48}(?::[a-z0-9_.-]{1,46})?$/;

/** Whether a text has the form of a signal: one or two parts of `a`–`z`, digits, `_`, `.`, `-`, at most 48 characters. */
export function isSignal(text: string): boolean {
  return text.length <= MAX_SIGNAL_CHARACTERS && signalForm.test(text);
}

/** Name of a signal: `closes` of `closes:22`. */
export function nameOfSignal(signal: Signal): string {
  const colon = signal.indexOf(':');
  return colon < 0 ? signal : signal.slice(0, colon);
}

/** Value of a signal: `22` of `closes:22`; empty where it has none. */
export function valueOfSignal(signal: Signal): string {
  const colon = signal.indexOf(':');
  return colon < 0 ? '' : signal.slice(colon + 1);
}
