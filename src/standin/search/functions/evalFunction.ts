// What one eval function is: a definition, found by the registry under its name.
import type { EvalExpression } from '../../../splunk/spl/tree';
import type { EvalValue, FieldReader } from '../values';

export type CompiledEval = (row: FieldReader) => EvalValue;

/** What functions may know beside their arguments. */
export interface EvalContext {
  /** Epoch seconds at the start of the search. */
  readonly now: number;
  /** Epoch seconds of the moment; at least `now`. */
  readonly time: () => number;
  /** IANA zone. */
  readonly timeZone: string;
  /** Tests a row against search terms, for `searchmatch`; absent where there are no searches, as at index time. */
  readonly compileSearchMatch?: (terms: string) => (row: FieldReader) => boolean;
}

interface FunctionTraits {
  readonly name: string;
  /** As a person writes it: `substr(text, start, length)`. */
  readonly syntax: string;
  /** Least and most arguments. */
  readonly arity: readonly [number, number];
  readonly returns?: 'boolean';
  /** What is wrong with the arguments as they are written, before any row is read; undefined if nothing is. */
  readonly objection?: (expressions: readonly EvalExpression[]) => string | undefined;
}

/** A function of values, or one that decides itself which arguments to compute and with which row. */
export type EvalFunction = FunctionTraits &
  (
    | { readonly apply: (values: readonly EvalValue[], context: EvalContext) => EvalValue }
    | {
        readonly compile: (
          expressions: readonly EvalExpression[],
          context: EvalContext,
          compileEval: (expression: EvalExpression, context: EvalContext) => CompiledEval,
        ) => CompiledEval;
      }
  );

export const MANY = Number.POSITIVE_INFINITY;

/** An objection to arguments that do not come in pairs after the first ones. */
export function pairsAfter(
  first: number,
  pair: string,
): (expressions: readonly EvalExpression[]) => string | undefined {
  return (expressions) =>
    (expressions.length - first) % 2 === 0
      ? undefined
      : `after ${first === 0 ? 'the bracket' : `argument ${first}`} it needs pairs of ${pair}, and was given ${expressions.length - first} values`;
}
