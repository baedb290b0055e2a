// Conversion functions beside tonumber, tostring and printf (Search Reference, "Conversion functions").
import { readJson } from '../jsonPath';
import { fromEntries, toNumber, toText, type EvalValue } from '../values';
import type { EvalFunction } from './evalFunction';
import { entriesAsJson } from './jsonValues';
import { parseNumber } from './type';

export const conversionFunctions: readonly EvalFunction[] = [
  {
    name: 'ipmask',
    syntax: 'ipmask(mask, address)',
    arity: [2, 2],
    apply: ([mask = null, address = null]) => {
      const [kept, parts] = [octets(mask), octets(address)];
      return kept === undefined || parts === undefined
        ? null
        : parts.map((part, at) => part & (kept[at] ?? 0)).join('.');
    },
  },
  {
    name: 'toarray',
    syntax: 'toarray(value)',
    arity: [1, 1],
    apply: ([value = null]) => {
      if (value !== null && typeof value === 'object') return JSON.stringify(entriesAsJson(value));
      const json = readJson(toText(value));
      return Array.isArray(json) ? JSON.stringify(json) : null;
    },
  },
  {
    name: 'tobool',
    syntax: 'tobool(value)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value = null]) => {
      if (typeof value === 'boolean') return value;
      const number = toNumber(value);
      if (number !== undefined) return number !== 0;
      if (value === 'true' || value === 'True') return true;
      return value === 'false' || value === 'False' ? false : null;
    },
  },
  {
    name: 'todouble',
    syntax: 'todouble(value, base)',
    arity: [1, 2],
    apply: ([value = null, base = 10]) =>
      asDouble(typeof value === 'number' ? value : parseNumber(value, base)),
  },
  {
    name: 'toint',
    syntax: 'toint(value, base)',
    arity: [1, 2],
    apply: ([value = null, base = 10]) => {
      const number = toNumber(typeof value === 'number' ? value : parseNumber(value, base));
      return number === undefined ? null : Math.floor(number);
    },
  },
  {
    name: 'tomv',
    syntax: 'tomv(value)',
    arity: [1, 1],
    // Texts within the array keep their quotes: that is how it differs from json_array_to_mv.
    apply: ([value = null]) => {
      if (value !== null && typeof value === 'object') return value;
      const json = readJson(toText(value));
      return Array.isArray(json) ? fromEntries(json.map((one) => JSON.stringify(one))) : null;
    },
  },
  {
    name: 'toobject',
    syntax: 'toobject(value)',
    arity: [1, 1],
    apply: ([value = null]) => {
      const json = typeof value === 'string' ? readJson(value) : undefined;
      return json !== undefined && json !== null && typeof json === 'object' && !Array.isArray(json)
        ? JSON.stringify(json)
        : null;
    },
  },
];

function octets(value: EvalValue): readonly number[] | undefined {
  const text = typeof value === 'string' ? value : '';
  const parts = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) ? text.split('.').map(Number) : [];
  return parts.length === 4 && parts.every((part) => part <= 255) ? parts : undefined;
}

/** 5 as a double is 5.0: the only sign a field can keep of its being one. */
function asDouble(value: EvalValue): EvalValue {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value.toFixed(1) : value;
}
