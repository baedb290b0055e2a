// JSON functions that give a changed document (Search Reference, "JSON functions"). Pairs are carried out from left to
// right, each on what the one before has left; a path that does not fit is passed over.
import { changeAt } from '../jsonEdit';
import { readJson, type Json } from '../jsonPath';
import { toText, type EvalValue } from '../values';
import { MANY, pairsAfter, type EvalFunction } from './evalFunction';
import { toJson, toObject } from './jsonValues';

export const jsonChangeFunctions: readonly EvalFunction[] = [
  byPairs('json_set', true, (_, value) => value),
  byPairs('json_append', false, (found, value) => [...asList(found), value]),
  byPairs('json_extend', false, (found, value) =>
    Array.isArray(value) ? [...asList(found), ...(value as readonly Json[])] : undefined,
  ),
  {
    // Splunk's page says of several pairs that the answer is an array, without an example: refused, not guessed.
    name: 'json_set_exact',
    syntax: 'json_set_exact(json, key, value): one pair only',
    arity: [3, 3],
    apply: ([document = null, key = null, value = null]) => {
      const object = toObject(readJson(toText(document)));
      const name = toText(key);
      return object === undefined || name === undefined
        ? null
        : JSON.stringify({ ...object, [name]: toJson(value) });
    },
  },
  {
    name: 'json_delete',
    syntax: 'json_delete(json, key, …)',
    arity: [2, MANY],
    apply: ([document = null, ...keys]) => {
      const object = toObject(readJson(toText(document)));
      if (object === undefined) return null;
      return JSON.stringify(
        keys
          .flatMap(namesIn)
          .reduce<Json>((left, key) => changeAt(left, key, () => undefined, false), object),
      );
    },
  },
];

function byPairs(
  name: string,
  mayCreate: boolean,
  change: (found: Json, value: Json) => Json | undefined,
): EvalFunction {
  return {
    name,
    syntax: `${name}(json, path, value, …)`,
    arity: [3, MANY],
    objection: pairsAfter(1, 'path and value'),
    apply: ([document = null, ...pairs]) => {
      let json = readJson(toText(document));
      if (json === undefined || json === null || typeof json !== 'object') return null;
      for (let at = 0; at < pairs.length; at += 2) {
        const [path, value] = [toText(pairs[at] ?? null), toJson(pairs[at + 1] ?? null)];
        if (path === undefined || change(null, value) === undefined) return null;
        json = changeAt(json, path, (found) => change(found ?? null, value), mayCreate);
      }
      return JSON.stringify(json);
    },
  };
}

/** A single value is wrapped in a list of one. */
function asList(found: Json): readonly Json[] {
  return Array.isArray(found) ? (found as readonly Json[]) : [found];
}

/** Keys one by one, or as a JSON list of keys. */
function namesIn(value: EvalValue): readonly string[] {
  const text = toText(value);
  const list = readJson(text);
  if (Array.isArray(list)) return (list as readonly Json[]).filter((one) => typeof one === 'string');
  return text === undefined ? [] : [text];
}
