// Examples of every signal, read by tests and docs, never shipped. All persons, places and texts are invented.
import type { RecordKind } from '../../records/record';
import { registerExamples } from './registerExamples';
import { textExamples } from './textExamples';

export interface SignalExample {
  readonly kind: RecordKind;
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Read as free text. */
  readonly text?: string;
}

export interface SignalExamples {
  readonly examples: readonly (SignalExample & { readonly values: readonly string[] })[];
  /** Records on which the signal must be silent. */
  readonly counterExamples: readonly SignalExample[];
}

/** By name of the signal. */
export const signalExamples: Readonly<Record<string, SignalExamples>> = {
  ...registerExamples,
  ...textExamples,
};
