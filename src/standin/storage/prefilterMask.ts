// What the hint of a search rules out, asked the same way of sealed slices and of events in memory.
import type { Prefilter } from '../search/host';
import { both, either, type Mask } from './mask';

/** What a store of rows can say about them. */
export interface MaskSource {
  readonly index: string;
  readonly count: number;
  /** Rows that may hold one of the values, all in lower case, of an indexed field. */
  readonly holding: (field: string, lowered: readonly string[]) => Mask;
  /** Rows that may hold the term in their text. */
  readonly withTerm: (term: string) => Mask;
}

/** Rows that a search with this hint may want; passes too much rather than too little. */
export function maskOf(filter: Prefilter, source: MaskSource): Mask {
  switch (filter.kind) {
    case 'all':
      return undefined;
    case 'none':
      return new Uint8Array(source.count);
    case 'term':
      return source.withTerm(filter.term);
    case 'indexed':
      return valueMask(filter.field, [filter.value], source);
    case 'and':
      return filter.parts.reduce<Mask>((mask, part) => both(mask, () => maskOf(part, source)), undefined);
    case 'or':
      return orMask(filter.parts, source);
  }
}

/** Values of one field are looked up together: a search for 2,000 identifiers passes over the column once. */
function orMask(parts: readonly Prefilter[], source: MaskSource): Mask {
  const valuesOf = new Map<string, string[]>();
  let mask: Mask = new Uint8Array(source.count);
  for (const part of parts) {
    if (part.kind !== 'indexed') {
      mask = either(mask, maskOf(part, source));
      continue;
    }
    const known = valuesOf.get(part.field);
    if (known === undefined) valuesOf.set(part.field, [part.value]);
    else known.push(part.value);
  }
  for (const [field, values] of valuesOf) mask = either(mask, valueMask(field, values, source));
  return mask;
}

function valueMask(field: string, values: readonly string[], source: MaskSource): Mask {
  const lowered = values.map((value) => value.toLowerCase());
  if (field === 'index')
    return lowered.includes(source.index.toLowerCase()) ? undefined : new Uint8Array(source.count);
  // Not ours to judge: _time, _indextime and other fields that no column holds.
  return field.startsWith('_') ? undefined : source.holding(field, lowered);
}
