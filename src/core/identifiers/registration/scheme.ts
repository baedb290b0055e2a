// One kind of number that a register or an authority gives to companies and institutions.
import type { LabelledForm } from '../codes/labels';
import type { ExtractionContext } from '../identifier';

export interface ReadNumber {
  /** `scheme:number`, lower case. */
  readonly value: string;
  /** Undefined where the number has no check digit. */
  readonly check: 'ok' | 'wrong' | undefined;
  readonly confidence: number;
}

export interface Scheme extends LabelledForm {
  /** Value of the number as written; undefined if it is none. `match` holds further groups of the pattern. */
  readonly read: (
    written: string,
    context: ExtractionContext,
    match: RegExpExecArray,
  ) => ReadNumber | undefined;
}
