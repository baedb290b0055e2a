// Values of an expression as JSON, and back.
import { printJson, readJson, type Json } from '../jsonPath';
import { entries, formatNumber, type EvalValue } from '../values';

/** A text that is itself an object or a list is put in as such, not as a quoted text. */
export function toJson(value: EvalValue): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number(formatNumber(value));
  if (typeof value === 'object') return [...value];
  const isNested = /^\s*[[{]/.test(value);
  return (isNested ? readJson(value) : undefined) ?? value;
}

/** What a path has found: nothing is null, one thing bare, several are a JSON list. */
export function fromJson(found: readonly Json[] | undefined): EvalValue {
  const [only] = found ?? [];
  if (found === undefined || only === undefined) return null;
  return found.length === 1 ? (only === null ? null : printJson(only)) : JSON.stringify(found);
}

/** Entries of a value with their types inferred; what is not written as JSON is null. */
export function entriesAsJson(value: EvalValue): readonly Json[] {
  return entries(value).map((entry) => readJson(entry) ?? null);
}

/** The JSON object a value is; undefined if it is none. */
export function toObject(json: Json | undefined): { readonly [key: string]: Json } | undefined {
  return json === undefined || json === null || typeof json !== 'object' || Array.isArray(json)
    ? undefined
    : (json as { readonly [key: string]: Json });
}
