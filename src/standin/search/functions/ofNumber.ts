// What number functions share: null for what is no number, and where there is no finite answer.
import { toNumber, type EvalValue } from '../values';
import type { EvalFunction } from './evalFunction';

/** The number, or null where it is none or infinite. */
export function finite(value: number): EvalValue {
  return Number.isFinite(value) ? value : null;
}

/** A function of one number. */
export function ofNumber(name: string, calculate: (value: number) => number): EvalFunction {
  return {
    name,
    syntax: `${name}(number)`,
    arity: [1, 1],
    apply: ([value = null]) => finite(calculate(toNumber(value) ?? Number.NaN)),
  };
}
