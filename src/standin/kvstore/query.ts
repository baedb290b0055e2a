// Queries of the KV Store: the operators that Splunk documents (Developer Guide, "Query operators for KV Store"), with
// the meaning MongoDB gives them. Others are refused by name.

import { BoundedRegExp } from '../search/boundedRegExp';
import { SearchRefusal } from '../search/refusal';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Document = Readonly<Record<string, Json>>;
export type Predicate = (document: Document) => boolean;

const MAX_DEPTH = 20;
const MAX_PATTERN = 500;

/** A query, list of fields or sort order that cannot be used; the message says which part. */
export class QueryRefused extends Error {}

type Test = (values: readonly Json[]) => boolean;

const comparing =
  (isFitting: (order: number) => boolean) =>
  (wanted: Json): Test =>
  (values) =>
    values.some((value) => typeof value === typeof wanted && isFitting(orderOf(value, wanted)));

const operators: Readonly<Record<string, (wanted: Json) => Test>> = {
  $gt: comparing((order) => order > 0),
  $gte: comparing((order) => order >= 0),
  $lt: comparing((order) => order < 0),
  $lte: comparing((order) => order <= 0),
  $ne: (wanted) => (values) => !values.some((value) => isEqual(value, wanted)),
  $regex: (wanted) => {
    const pattern = patternOf(wanted);
    return (values) => values.some((value) => typeof value === 'string' && fits(pattern, value));
  },
};

/**
 * Compiles a query.
 *
 * @param query - parsed JSON: fields with values or operators, `$and`, `$or`, `$not`.
 * @returns whether a document fits. Throws QueryRefused.
 */
export function compileQuery(query: Json, depth = 0): Predicate {
  if (!isDocument(query))
    throw new QueryRefused('A query is a JSON object, e.g. {"status":"open","points":{"$gt":5}}.');
  if (depth > MAX_DEPTH) throw new QueryRefused(`A query may be nested ${MAX_DEPTH} deep at most.`);
  const parts = Object.entries(query).map(([name, wanted]) => compilePart(name, wanted, depth));
  return (document) => parts.every((part) => part(document));
}

function compilePart(name: string, wanted: Json, depth: number): Predicate {
  if (name === '$and' || name === '$or') {
    if (!Array.isArray(wanted) || wanted.length === 0)
      throw new QueryRefused(`${name} needs a list of queries.`);
    const parts = (wanted as readonly Json[]).map((one) => compileQuery(one, depth + 1));
    return name === '$and'
      ? (document) => parts.every((part) => part(document))
      : (document) => parts.some((part) => part(document));
  }
  if (name === '$not') {
    const inner = compileQuery(wanted, depth + 1);
    return (document) => !inner(document);
  }
  if (name.startsWith('$')) throw refuseOperator(name);
  const path = name.split('.');
  const test = compileTest(wanted, depth);
  return (document) => test(valuesAt(document, path));
}

function compileTest(wanted: Json, depth: number): Test {
  if (!isDocument(wanted) || !Object.keys(wanted).some((key) => key.startsWith('$')))
    return (values) =>
      values.some((value) => isEqual(value, wanted)) || (wanted === null && values.length === 0);
  if (depth > MAX_DEPTH) throw new QueryRefused(`A query may be nested ${MAX_DEPTH} deep at most.`);
  const tests = Object.entries(wanted).map(([name, operand]): Test => {
    if (name === '$not') {
      const inner = compileTest(operand, depth + 1);
      return (values) => !inner(values);
    }
    const make = Object.hasOwn(operators, name) ? operators[name] : undefined;
    if (make === undefined) throw refuseOperator(name);
    return make(operand);
  });
  return (values) => tests.every((test) => test(values));
}

function refuseOperator(name: string): QueryRefused {
  const known = ['$and', '$or', '$not', ...Object.keys(operators)].join(', ');
  return new QueryRefused(
    `The stand-in's KV Store has no operator '${name.slice(0, 50)}' (see COVERAGE.md). It has: ${known}.`,
  );
}

function patternOf(wanted: Json): RegExp {
  if (typeof wanted !== 'string' || wanted.length > MAX_PATTERN)
    throw new QueryRefused(`$regex needs a pattern of at most ${MAX_PATTERN} characters.`);
  try {
    return new BoundedRegExp(wanted, 'u');
  } catch {
    throw new QueryRefused(`$regex '${wanted.slice(0, 100)}' is no regular expression.`);
  }
}

function fits(pattern: RegExp, text: string): boolean {
  try {
    return pattern.test(text);
  } catch (error) {
    throw error instanceof SearchRefusal ? new QueryRefused(error.message) : error;
  }
}

/** Values at a path; of a list the list itself and each of its items, as in MongoDB. */
function valuesAt(document: Document, path: readonly string[]): readonly Json[] {
  let values: readonly Json[] = [document];
  for (const name of path)
    values = values
      .flatMap((value) => (Array.isArray(value) ? (value as readonly Json[]) : [value]))
      .flatMap((value) => {
        const inner = isDocument(value) && Object.hasOwn(value, name) ? value[name] : undefined;
        return inner === undefined ? [] : [inner];
      });
  return values.flatMap((value) => (Array.isArray(value) ? [value, ...(value as readonly Json[])] : [value]));
}

/** Below 0: left comes first. Values of different types keep an order of their types. */
export function orderOf(left: Json | undefined, right: Json | undefined): number {
  if (typeof left !== typeof right) return typeof left < typeof right ? -1 : 1;
  if (left === right || left === undefined || right === undefined || left === null || right === null)
    return 0;
  return left < right ? -1 : 1;
}

function isEqual(left: Json, right: Json): boolean {
  return left === right || (typeof left === 'object' && JSON.stringify(left) === JSON.stringify(right));
}

/** Whether the value is a JSON object. */
export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
