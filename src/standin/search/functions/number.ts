// Mathematical and statistical functions (Search Reference, "Mathematical functions", "Statistical eval functions").
import { compareValues, entries, toNumber, toText, type EvalValue } from '../values';
import type { EvalExpression } from '../../../splunk/spl/tree';
import { MANY, type EvalFunction } from './evalFunction';
import { finite, ofNumber } from './ofNumber';

export const numberFunctions: readonly EvalFunction[] = [
  ofNumber('abs', Math.abs),
  ofNumber('floor', Math.floor),
  ofNumber('ceiling', Math.ceil),
  ofNumber('ceil', Math.ceil),
  ofNumber('sqrt', Math.sqrt),
  ofNumber('exp', Math.exp),
  ofNumber('ln', Math.log),
  {
    name: 'log',
    syntax: 'log(number, base)',
    arity: [1, 2],
    apply: ([value = null, base = 10]) => {
      const [number, root] = [toNumber(value) ?? Number.NaN, toNumber(base) ?? Number.NaN];
      // The quotient of two logarithms gives 2.9999999999999996 for 1000.
      return finite(root === 10 ? Math.log10(number) : Math.log(number) / Math.log(root));
    },
  },
  {
    name: 'pow',
    syntax: 'pow(number, power)',
    arity: [2, 2],
    apply: ([value = null, power = null]) =>
      finite((toNumber(value) ?? Number.NaN) ** (toNumber(power) ?? Number.NaN)),
  },
  { name: 'pi', syntax: 'pi()', arity: [0, 0], apply: () => Math.PI },
  {
    name: 'round',
    syntax: 'round(number, digits)',
    arity: [1, 2],
    objection: ([, digits]) => (isNegative(digits) ? 'the number of digits cannot be negative' : undefined),
    apply: ([value = null, digits = 0]) => {
      const [number, places] = [toNumber(value), toNumber(digits)];
      if (number === undefined || places === undefined || places < 0) return null;
      const rounded = roundHalfAway(number, places);
      // Search Reference shows round(2.555, 2) as 2.56 and keeps the digits asked for: round(5, 2) is 5.00.
      return places > 0 ? rounded.toFixed(Math.min(places, 15)) : rounded;
    },
  },
  { name: 'exact', syntax: 'exact(expression)', arity: [1, 1], apply: ([value = null]) => value },
  { name: 'max', syntax: 'max(value, …)', arity: [1, MANY], apply: (values) => extreme(values, 1) },
  { name: 'min', syntax: 'min(value, …)', arity: [1, MANY], apply: (values) => extreme(values, -1) },
  {
    name: 'sum',
    syntax: 'sum(number, …)',
    arity: [1, MANY],
    objection: quotedText,
    apply: (values) => numbersOf(values).reduce((sum, value) => sum + value, 0),
  },
  {
    name: 'avg',
    syntax: 'avg(number, …)',
    arity: [1, MANY],
    objection: quotedText,
    apply: (values) => {
      const numbers = numbersOf(values);
      return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    },
  },
];

/** Decimal rounding of what is written: 2.555 is 2.56, although the binary number lies below. */
function roundHalfAway(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  if (!Number.isFinite(shifted)) return value;
  return Math.sign(value) * Number(`${Math.round(shifted)}e${-digits}`);
}

function numbersOf(values: readonly EvalValue[]): readonly number[] {
  return values
    .flatMap((value) => entries(value))
    .map((entry) => toNumber(entry))
    .filter((number) => number !== undefined);
}

/** Texts are greater than numbers (Search Reference, max and min). */
function extreme(values: readonly EvalValue[], direction: 1 | -1): EvalValue {
  const present = values.flatMap((value) => entries(value));
  const rank = (left: string, right: string): number => {
    const [leftIsText, rightIsText] = [toNumber(left) === undefined, toNumber(right) === undefined];
    return leftIsText === rightIsText ? compareValues(left, right) : leftIsText ? 1 : -1;
  };
  const [first, ...others] = present;
  return first === undefined
    ? null
    : (toText(others.reduce((best, one) => (rank(one, best) * direction > 0 ? one : best), first)) ?? null);
}

/** A text in quotes is no number, even if it reads as one; fields are tried (Search Reference, sum, examples 2 to 4). */
function quotedText(expressions: readonly EvalExpression[]): string | undefined {
  const text = expressions.find((one) => one.kind === 'string');
  return text === undefined
    ? undefined
    : `it adds numbers, and "${text.value.slice(0, 40)}" is a text in quotes`;
}

function isNegative(expression: EvalExpression | undefined): boolean {
  if (expression?.kind === 'number') return expression.value < 0;
  return expression?.kind === 'unary' && expression.operator === '-' && expression.operand.kind === 'number';
}
