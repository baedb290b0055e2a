// What the free texts of a record say, as the flat attributes that searches read.
import type { AttributeKind } from '../../attributes/attribute';
import type { RecordAttribute } from '../record';
import type { Attributes } from './kindDefinition';

const MAX_VALUES = 50; // a longer list is a directory, not an offer
/** An age that only a name or a decade suggests is listed under `attributes_found`, not stated. */
const STATED_AT = 0.7;

/** Languages of the texts, for kinds that need nothing else of them. */
export function languagesOfTexts(found: readonly RecordAttribute[]): Attributes {
  return { languages: valuesOf(found, 'language') };
}

/**
 * Everything an offer says of itself.
 *
 * @param mapped - what the mapping gave: a price without currency there is not given the currency of another price.
 * @returns only attributes with a value; what a text denies is not offered and stands only under `attributes_found`.
 */
export function attributesOfOffer(found: readonly RecordAttribute[], mapped: Attributes): Attributes {
  const prices = valuesOf(found, 'price');
  const first = /^(\d+(?:\.\d+)?) ([A-Z]{3})(?: \/|$)/.exec(
    prices.find((price) => /^\S+ [A-Z]{3}/.test(price)) ?? '',
  );
  const age = found.find(
    ({ kind, value, confidence }) => kind === 'age' && /^\d+$/.test(value) && confidence >= STATED_AT,
  );
  return {
    ...languagesOfTexts(found),
    prices,
    ...(first === null || 'price' in mapped || 'currency' in mapped
      ? {}
      : { price: Number(first[1]), currency: first[2] }),
    ...(age === undefined ? {} : { stated_age: Number(age.value) }),
    services: valuesOf(found, 'service'),
    availability: valuesOf(found, 'availability'),
    hours: valuesOf(found, 'hours'),
    tour: valuesOf(found, 'tour'),
  };
}

/** Distinct values in order of place, without denied ones. */
function valuesOf(found: readonly RecordAttribute[], kind: AttributeKind): readonly string[] {
  const own = found.filter((attribute) => attribute.kind === kind && attribute.negated !== true);
  return [...new Set(own.map(({ value }) => value))].slice(0, MAX_VALUES);
}
