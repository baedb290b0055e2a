// Records of one kind made ready for comparing: every value folded, numbered and laid side by side once.
import { compareAddresses } from './addressComparison';
import { prepareAddresses, type Addresses } from './addresses';
import { compareBirthDates, prepareBirthDates, type BirthDates } from './birthDates';
import { compareBusinessNames, prepareBusinessNames, type BusinessNames } from './businessNames';
import type { Comparison, FieldDefinition } from './comparison';
import { compareExactValues, prepareExactValues, type ExactValues } from './exactValues';
import { comparePersonNames, preparePersonNames, type PersonNames } from './personNames';
import type { RecordKind, RecordToResolve, ResolutionSchema } from './schema';
import { countPhoneTowns, type PhoneTowns } from './phoneTowns';
import { orderOfTexts } from './textOrder';

export interface PreparedRecords {
  readonly kind: RecordKind;
  /** In the order of their ids. */
  readonly records: readonly RecordToResolve[];
  /** Of each record the number of its source, if that source holds everybody once; else 0. */
  readonly cleanSource: Uint32Array;
  readonly names?: PersonNames;
  readonly businesses?: BusinessNames;
  readonly births?: BirthDates;
  readonly addresses?: Addresses;
  readonly exact: readonly ExactValues[];
  /** Of businesses that have telephones and addresses. */
  readonly phoneTowns?: PhoneTowns;
  readonly comparisons: readonly Comparison[];
  /** Fields of all comparisons in a row: where a pair's levels stand. */
  readonly fields: readonly FieldDefinition[];
  /** Field → its place in `fields`. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Prepares records of one kind.
 *
 * @param records - in any order; they are sorted by id, so that nothing depends on it.
 */
export function prepareRecords(
  unsorted: readonly RecordToResolve[],
  schema: ResolutionSchema,
  { kind, cleanSources }: { readonly kind: RecordKind; readonly cleanSources: readonly string[] },
): PreparedRecords {
  const ofKind = unsorted.filter((record) => record.kind === kind);
  const ids = ofKind.map(({ id }) => id);
  const records = Array.from(orderOfTexts(ids, 'first'), (place) => ofKind[place] as RecordToResolve);
  const births = kind === 'person' ? prepareBirthDates(records, schema) : undefined;
  const addresses = prepareAddresses(records, schema);
  const exact = prepareExactValues(records, schema);
  const names = kind === 'person' ? preparePersonNames(records, schema) : undefined;
  const businesses = kind === 'business' ? prepareBusinessNames(records, schema) : undefined;
  const phones = businesses && exact.find(({ field }) => field.field === 'phone');
  const phoneTowns = phones && addresses && countPhoneTowns(phones, addresses);
  const comparisons = [
    ...(names === undefined ? [] : [comparePersonNames(names)]),
    ...(businesses === undefined ? [] : [compareBusinessNames(businesses)]),
    ...(births === undefined ? [] : [compareBirthDates(births)]),
    ...(addresses === undefined ? [] : [compareAddresses(addresses)]),
    ...exact.map(compareExactValues),
  ];
  const fields = comparisons.flatMap((comparison) => comparison.fields);
  return {
    kind,
    records,
    cleanSource: Uint32Array.from(records, ({ source }) => cleanSources.indexOf(source ?? '') + 1),
    ...(names !== undefined && { names }),
    ...(businesses !== undefined && { businesses }),
    ...(births !== undefined && { births }),
    ...(addresses !== undefined && { addresses }),
    ...(phoneTowns !== undefined && { phoneTowns }),
    exact,
    comparisons,
    fields,
    places: new Map(fields.map(({ field }, place) => [field, place])),
  };
}

/** Writes the levels of a pair, one for each of `prepared.fields`, from `levels[at]` on. */
export function comparePair(
  { comparisons }: PreparedRecords,
  pair: { readonly left: number; readonly right: number },
  levels: Uint8Array,
  at = 0,
): void {
  let place = at;
  for (const comparison of comparisons) {
    comparison.compare(pair.left, pair.right, levels, place);
    place += comparison.fields.length;
  }
}
