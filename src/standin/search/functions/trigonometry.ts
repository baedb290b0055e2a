// Search Reference, "Trig and Hyperbolic functions": all in radians; null where there is no finite answer.
import { toNumber } from '../values';
import type { EvalFunction } from './evalFunction';
import { finite, ofNumber } from './ofNumber';

export const trigonometryFunctions: readonly EvalFunction[] = [
  ofNumber('acos', Math.acos),
  ofNumber('acosh', Math.acosh),
  ofNumber('asin', Math.asin),
  ofNumber('asinh', Math.asinh),
  ofNumber('atan', Math.atan),
  ofTwo('atan2', 'atan2(y, x)', Math.atan2),
  ofNumber('atanh', Math.atanh),
  ofNumber('cos', Math.cos),
  ofNumber('cosh', Math.cosh),
  ofTwo('hypot', 'hypot(x, y)', Math.hypot),
  ofNumber('sin', Math.sin),
  ofNumber('sinh', Math.sinh),
  ofNumber('tan', Math.tan),
  ofNumber('tanh', Math.tanh),
];

function ofTwo(
  name: string,
  syntax: string,
  calculate: (first: number, second: number) => number,
): EvalFunction {
  return {
    name,
    syntax,
    arity: [2, 2],
    apply: ([first = null, second = null]) =>
      finite(calculate(toNumber(first) ?? Number.NaN, toNumber(second) ?? Number.NaN)),
  };
}
