// What the pipeline needs of the eval language; the search folder provides it.
import type { FieldValue } from '../search/host';

export interface EvalInput {
  readonly get: (field: string) => FieldValue | undefined;
}

/** Value of an expression for an event; undefined = null. */
export type EvalFunction = (input: EvalInput) => FieldValue | undefined;

/** Compiles an expression, or says why it cannot. */
export type CompileEval = (expression: string) => EvalFunction | string;
