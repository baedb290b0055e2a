// What the hint of a search rules out, asked the same way of sealed slices and of events in memory.
import type { Prefilter } from '../search/host';
import { both, either, noRows, type Mask } from './mask';
import { hashIndexed } from './slice';

/** What a store of rows can say about them. */
export interface MaskSource {
  readonly index: string;
  /** Rows that may hold one of the values of an indexed field. */
  readonly holding: (field: string, values: AskedValues) => Mask;
  /** Rows that may hold a value of an indexed field that begins so; the prefix is in lower case. */
  readonly beginning: (field: string, prefix: string) => Mask;
  /** Rows that may hold the term in their text. */
  readonly withTerm: (term: string) => Mask;
}

/** Rows that a search with this hint may want; passes too much rather than too little. */
export function maskOf(filter: Prefilter, source: MaskSource): Mask {
  switch (filter.kind) {
    case 'all':
      return undefined;
    case 'none':
      return noRows;
    case 'term':
      return source.withTerm(filter.term);
    case 'indexed':
      return valueMask(
        filter.field,
        askedOnce(filter, () => [filter]),
        source,
      );
    case 'beginning':
      return isColumn(filter.field) ? source.beginning(filter.field, filter.prefix.toLowerCase()) : undefined;
    case 'and':
      return filter.parts.reduce<Mask>((mask, part) => both(mask, () => maskOf(part, source)), undefined);
    case 'or':
      return orMask(filter, source);
  }
}

/** Values of one field as a search asks for them, in lower case, each with the hash that filters know it by. */
export interface AskedValues {
  readonly lowered: readonly string[];
  readonly hashes: Uint32Array;
}

type Indexed = Extract<Prefilter, { kind: 'indexed' }>;
type Either = Extract<Prefilter, { parts: readonly Prefilter[] }>;

/** A scan asks every slice for the same values: what is made of them is made once. */
const asked = new WeakMap<Prefilter, ReadonlyMap<string, AskedValues>>();

function askedOnce(filter: Prefilter, parts: () => readonly Indexed[]): ReadonlyMap<string, AskedValues> {
  const known = asked.get(filter);
  if (known !== undefined) return known;
  const valuesOf = new Map<string, string[]>();
  for (const { field, value } of parts()) {
    const values = valuesOf.get(field);
    if (values === undefined) valuesOf.set(field, [value.toLowerCase()]);
    else values.push(value.toLowerCase());
  }
  const made = new Map(
    [...valuesOf].map(([field, lowered]) => [
      field,
      { lowered, hashes: Uint32Array.from(lowered, (value) => hashIndexed(field, value)) },
    ]),
  );
  asked.set(filter, made);
  return made;
}

/** Values of one field are looked up together: a search for 2,000 identifiers passes over the column once. */
function orMask(filter: Either, source: MaskSource): Mask {
  let mask: Mask = noRows;
  const byField = askedOnce(filter, () => filter.parts.filter((part) => part.kind === 'indexed'));
  for (const part of filter.parts) if (part.kind !== 'indexed') mask = either(mask, maskOf(part, source));
  for (const [field, values] of byField) mask = either(mask, fieldMask(field, values, source));
  return mask;
}

function valueMask(field: string, values: ReadonlyMap<string, AskedValues>, source: MaskSource): Mask {
  const own = values.get(field);
  return own === undefined ? undefined : fieldMask(field, own, source);
}

function fieldMask(field: string, values: AskedValues, source: MaskSource): Mask {
  if (field === 'index') return values.lowered.includes(source.index.toLowerCase()) ? undefined : noRows;
  return isColumn(field) ? source.holding(field, values) : undefined;
}

/** _time, _indextime and other fields that no column holds are not ours to judge; nor is the beginning of an index's name. */
function isColumn(field: string): boolean {
  return !field.startsWith('_') && field !== 'index';
}
