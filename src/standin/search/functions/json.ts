// JSON functions (Search Reference, "JSON functions"). Extraction reads the whole text, also beyond 5,000 bytes.
import { jsonAt, printJson, readJson, type Json } from '../jsonPath';
import { entries, formatNumber, fromEntries, toText, type EvalValue } from '../values';
import { MANY, type EvalFunction } from './evalFunction';

export const jsonFunctions: readonly EvalFunction[] = [
  {
    name: 'json_extract',
    syntax: 'json_extract(json, path, …)',
    arity: [1, MANY],
    apply: ([value = null, ...paths]) => {
      const json = readJson(toText(value));
      if (json === undefined) return null;
      if (paths.length === 0) return printJson(json);
      const found = paths.map((path) => jsonAt(json, toText(path) ?? ''));
      // Several paths give one JSON array of what they find.
      return paths.length === 1 ? present(found[0]) : JSON.stringify(found.map((one) => one?.[0] ?? null));
    },
  },
  {
    name: 'spath',
    syntax: 'spath(text, path)',
    arity: [2, 2],
    apply: ([value = null, path = null]) => {
      const json = readJson(toText(value));
      const found = json === undefined ? undefined : jsonAt(json, toText(path) ?? '');
      return found === undefined ? null : fromEntries(found.map(printJson));
    },
  },
  {
    name: 'json_valid',
    syntax: 'json_valid(json)',
    arity: [1, 1],
    returns: 'boolean',
    apply: ([value = null]) => (value === null ? null : readJson(toText(value)) !== undefined),
  },
  {
    name: 'json_object',
    syntax: 'json_object(key, value, …)',
    arity: [0, MANY],
    apply: (values) => {
      const pairs: [string, Json][] = [];
      for (let at = 0; at + 1 < values.length; at += 2)
        pairs.push([toText(values[at] ?? null) ?? '', toJson(values[at + 1] ?? null)]);
      return JSON.stringify(Object.fromEntries(pairs));
    },
  },
  {
    name: 'json_array',
    syntax: 'json_array(value, …)',
    arity: [0, MANY],
    apply: (values) => JSON.stringify(values.map(toJson)),
  },
  {
    name: 'json_array_to_mv',
    syntax: 'json_array_to_mv(json, keepQuotes)',
    arity: [1, 2],
    apply: ([value = null, keepsQuotes = false]) => {
      const json = readJson(toText(value));
      if (!Array.isArray(json)) return null;
      return fromEntries(
        json.map((one: Json) => (keepsQuotes === true ? JSON.stringify(one) : printJson(one))),
      );
    },
  },
  {
    name: 'mv_to_json_array',
    syntax: 'mv_to_json_array(values, inferTypes)',
    arity: [1, 2],
    apply: ([value = null]) => (value === null ? null : JSON.stringify(entries(value))),
  },
  {
    name: 'json_keys',
    syntax: 'json_keys(json)',
    arity: [1, 1],
    apply: ([value = null]) => {
      const json = readJson(toText(value));
      return json !== null && typeof json === 'object' && !Array.isArray(json)
        ? JSON.stringify(Object.keys(json))
        : null;
    },
  },
];

function present(found: readonly Json[] | undefined): EvalValue {
  if (found === undefined) return null;
  const [only] = found;
  return found.length === 1 && only !== undefined ? printJson(only) : JSON.stringify(found);
}

/** A text that is itself an object or a list is put in as such, not as a quoted text. */
function toJson(value: EvalValue): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number(formatNumber(value));
  if (typeof value === 'object') return [...value];
  const isNested = /^\s*[[{]/.test(value);
  return (isNested ? readJson(value) : undefined) ?? value;
}
