// Informational and conversion functions (Search Reference, "Informational functions", "Conversion functions").
import { readJson } from '../jsonPath';
import { entries, formatNumber, readNumber, toNumber, toText, type EvalValue } from '../values';
import type { EvalFunction } from './evalFunction';
import { toObject } from './jsonValues';

export const typeFunctions: readonly EvalFunction[] = [
  {
    name: 'isnull',
    syntax: 'isnull(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value]) => value === null,
  },
  {
    name: 'isnotnull',
    syntax: 'isnotnull(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value]) => value !== null,
  },
  {
    name: 'isnum',
    syntax: 'isnum(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value = null]) => toNumber(value) !== undefined,
  },
  {
    name: 'isint',
    syntax: 'isint(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value = null]) => Number.isInteger(toNumber(value) ?? NaN),
  },
  {
    name: 'isstr',
    syntax: 'isstr(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value = null]) => typeof value === 'string' && readNumber(value) === undefined,
  },
  {
    name: 'isbool',
    syntax: 'isbool(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value]) => typeof value === 'boolean',
  },
  {
    name: 'isdouble',
    syntax: 'isdouble(value)',
    arity: [1, 1],
    returns: 'boolean',
    // Of a whole number only the point tells: 5 is none, 5.0 in a field is one.
    apply: ([value = null]) => {
      const number = toNumber(value);
      return number !== undefined && (!Number.isInteger(number) || (toText(value) ?? '').includes('.'));
    },
  },
  {
    name: 'ismv',
    syntax: 'ismv(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value = null]) => value !== null && typeof value === 'object',
  },
  {
    name: 'isarray',
    syntax: 'isarray(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value = null]) => typeof value === 'string' && Array.isArray(readJson(value)),
  },
  {
    name: 'isobject',
    syntax: 'isobject(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value = null]) => typeof value === 'string' && toObject(readJson(value)) !== undefined,
  },
  { name: 'typeof', syntax: 'typeof(value)', arity: [1, 1], apply: ([value = null]) => typeName(value) },
  {
    name: 'tonumber',
    syntax: 'tonumber(text, base)',
    arity: [1, 2],
    objection: ([text, base]) =>
      text?.kind === 'string' && base === undefined && parseNumber(text.value, 10) === null
        ? `"${text.value.slice(0, 40)}" is no number`
        : undefined,
    apply: ([value = null, base = 10]) => parseNumber(value, base),
  },
  {
    name: 'tostring',
    syntax: 'tostring(value, format)',
    arity: [1, 2],
    apply: ([value = null, format = null]) => print(value, toText(format)),
  },
];

function typeName(value: EvalValue): string {
  if (value === null) return 'Invalid';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'object') return 'MultiValue';
  return toNumber(value) === undefined ? 'String' : 'Number';
}

/** What tonumber gives; null for what is no number in the base, and for spaces before or behind it. */
export function parseNumber(value: EvalValue, base: EvalValue): EvalValue {
  const radix = toNumber(base) ?? 10;
  const written = toText(value) ?? '';
  if (written !== written.trim()) return null;
  if (radix === 10) return toNumber(value) ?? null;
  const text = written.toLowerCase();
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, radix);
  const body = radix === 16 ? text.replace(/^0x/, '') : text;
  const isNumber =
    body !== '' && radix >= 2 && radix <= 36 && Array.from(body).every((digit) => digits.includes(digit));
  return isNumber ? Number.parseInt(body, radix) : null;
}

function print(value: EvalValue, format: string | undefined): EvalValue {
  if (value === null) return format === undefined ? 'Null' : null;
  const number = toNumber(value);
  switch (format) {
    case undefined:
      return entries(value).join(' ');
    case 'hex':
      return isCountable(number) ? `0x${Math.trunc(number).toString(16).toUpperCase()}` : null;
    case 'commas':
      return number === undefined ? null : withCommas(number);
    case 'duration':
      return number === undefined ? null : duration(number);
    case 'binary':
      return isCountable(number) ? Math.trunc(number).toString(2) : null;
    default:
      return null;
  }
}

/** hex and binary take numbers from 0 to 2^53 - 1 only. */
function isCountable(number: number | undefined): number is number {
  return number !== undefined && number >= 0 && number <= Number.MAX_SAFE_INTEGER;
}

/** Thousands separated, at most two decimals. */
function withCommas(value: number): string {
  const isWhole = Number.isInteger(value);
  const [whole = '', decimals] = (isWhole ? formatNumber(value) : value.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Seconds as `HH:MM:SS`, with `days+` in front from one day on. */
function duration(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const days = Math.floor(whole / 86_400);
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = `${two(Math.floor(whole / 3600) % 24)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return `${seconds < 0 ? '-' : ''}${days > 0 ? `${days}+` : ''}${clock}`;
}
