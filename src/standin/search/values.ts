// Values of an expression, and how Splunk sees a text as a number. Fields hold texts only; a text that reads as a
// number is one (Search Reference, "Evaluation functions": numeric fields are those with only numbers).
import type { FieldValue } from './host';

/** `null` is absent; a list is a multivalue and has at least one entry. */
export type EvalValue = null | boolean | number | string | FieldValue;

/** Something that has fields: a row, an event being indexed, a Map. */
export interface FieldReader {
  readonly get: (field: string) => FieldValue | undefined;
}

// Linear: no two parts of it can take the same character.
const numeric = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?\s*$/;

/** The number a text reads as; undefined if it is none. */
export function readNumber(text: string): number | undefined {
  // Most texts are not numbers and most of those begin with a letter: decide those without the expression.
  const first = text.charCodeAt(0);
  if (!(first <= 57) || text.length > 830 || !numeric.test(text)) return undefined;
  return Number(text);
}

/** Number of a single value; undefined for null, booleans, lists and texts that are none. */
export function toNumber(value: EvalValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string') return readNumber(value);
  return undefined;
}

/** Text of a single value; a list gives its entries joined by space, null gives undefined. */
export function toText(value: EvalValue): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return value.join(' ');
}

/** A number as Splunk writes it: no exponent below 10^21, no trailing zeros. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Object.is(value, -0) ? '0' : String(value);
}

/** Entries of a value as a field keeps them; undefined for null. */
export function toField(value: EvalValue): FieldValue | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return value.length === 0 ? undefined : value;
  return [toText(value) ?? ''];
}

/** A field as a value: one entry is a text, several are a list, none is null. */
export function fromField(field: FieldValue | undefined): EvalValue {
  if (field === undefined || field.length === 0) return null;
  return field.length === 1 ? (field[0] ?? null) : field;
}

/** Entries of any value; none for null. */
export function entries(value: EvalValue): FieldValue {
  return toField(value) ?? [];
}

/** A value from entries: null, one text, or a list. */
export function fromEntries(found: FieldValue): EvalValue {
  return fromField(found);
}

/** Order of two texts by Unicode code point, as Splunk sorts texts (byte order of UTF-8). */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Order of two single values: as numbers if both read as such, else as texts. */
export function compareValues(left: string, right: string): number {
  const leftNumber = readNumber(left);
  const rightNumber = leftNumber === undefined ? undefined : readNumber(right);
  if (leftNumber === undefined || rightNumber === undefined) return compareTexts(left, right);
  return leftNumber - rightNumber;
}
