// JSON functions (Search Reference, "JSON functions"). Extraction reads the whole text, also beyond 5,000 bytes.
import { jsonAt, printJson, readJson, type Json } from '../jsonPath';
import { entries, fromEntries, toText } from '../values';
import { MANY, pairsAfter, type EvalFunction } from './evalFunction';
import { entriesAsJson, fromJson, toJson, toObject } from './jsonValues';

export const jsonFunctions: readonly EvalFunction[] = [
  {
    name: 'json_extract',
    syntax: 'json_extract(json, path, …)',
    arity: [1, MANY],
    apply: ([value = null, ...paths]) => {
      const json = readJson(toText(value));
      if (json === undefined) return null;
      if (paths.length === 0) return fromJson([json]);
      const found = paths.map((path) => jsonAt(json, toText(path) ?? ''));
      // Several paths give one JSON array of what they find.
      return paths.length === 1 ? fromJson(found[0]) : JSON.stringify(found.map((one) => one?.[0] ?? null));
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
    objection: pairsAfter(0, 'key and value'),
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
    apply: ([value = null, infersTypes = false]) =>
      value === null ? null : JSON.stringify(infersTypes === true ? entriesAsJson(value) : entries(value)),
  },
  {
    name: 'json_keys',
    syntax: 'json_keys(json)',
    arity: [1, 1],
    apply: ([value = null]) => {
      const object = toObject(readJson(toText(value)));
      return object === undefined ? null : JSON.stringify(Object.keys(object));
    },
  },
  {
    name: 'json',
    syntax: 'json(value)',
    arity: [1, 1],
    apply: ([value = null]) => (readJson(toText(value)) === undefined ? null : value),
  },
  {
    name: 'json_extract_exact',
    syntax: 'json_extract_exact(json, key, …)',
    arity: [1, MANY],
    apply: ([value = null, ...keys]) => {
      const json = readJson(toText(value));
      if (json === undefined) return null;
      if (keys.length === 0) return fromJson([json]);
      const object = toObject(json) ?? {};
      const found = keys.map((key) => own(object, toText(key)));
      const [only] = found;
      if (keys.length > 1) return JSON.stringify(found.map((one) => one ?? null));
      return only === undefined ? null : fromJson([only]);
    },
  },
  {
    name: 'json_has_key_exact',
    syntax: 'json_has_key_exact(json, key)',
    arity: [2, 2],
    returns: 'boolean',
    apply: ([value = null, key = null]) => {
      const object = toObject(readJson(toText(value)));
      return object === undefined || key === null ? null : own(object, toText(key)) !== undefined;
    },
  },
  {
    name: 'json_entries',
    syntax: 'json_entries(json)',
    arity: [1, 1],
    apply: ([value = null]) => {
      const object = toObject(readJson(toText(value)));
      return object === undefined
        ? null
        : JSON.stringify(Object.entries(object).map(([key, one]) => ({ key, value: one })));
    },
  },
];

function own(object: { readonly [key: string]: Json }, key: string | undefined): Json | undefined {
  return key !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}
