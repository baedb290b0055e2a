// In how many towns the businesses of one telephone stand. A business that moves takes its number along once or twice; a
// number met in more towns is the hotline of a chain.
import { addressParts, type Addresses } from './addresses';
import type { ExactValues } from './exactValues';
import { NO_VALUE } from './valueTable';

const { PLACE, POSTCODE, WIDTH } = addressParts;
/** Where it was, where it moved to, and once more. */
const MOST_TOWNS_OF_ONE = 3;

/** Telephones of records of one kind, each with its towns. */
export interface PhoneTowns {
  readonly phones: ExactValues;
  /** Of each telephone, by its number, the distinct towns of its holders; an address without a town counts by postcode. */
  readonly towns: Uint32Array;
}

/** Counts the towns of every telephone. Linear in telephones times addresses of each record. */
export function countPhoneTowns(phones: ExactValues, { lists, values }: Addresses): PhoneTowns {
  const townsOf = Array.from({ length: phones.values.size }, () => new Set<number>());
  const placeCount = values[PLACE]?.size ?? 0;
  const townAt = (entry: number): number => {
    const place = lists.numbers[entry * WIDTH + PLACE] ?? NO_VALUE;
    const postcode = lists.numbers[entry * WIDTH + POSTCODE] ?? NO_VALUE;
    return place === NO_VALUE && postcode !== NO_VALUE ? placeCount + postcode : place;
  };
  for (let record = 0; record + 1 < phones.lists.starts.length; record += 1)
    for (const phone of phonesOf(phones, record))
      for (let at = lists.starts[record] ?? 0; at < (lists.starts[record + 1] ?? 0); at += 1)
        if (townAt(at) !== NO_VALUE) townsOf[phone]?.add(townAt(at));
  return { phones, towns: Uint32Array.from(townsOf, ({ size }) => size) };
}

/** Whether two records share telephones, and each of those is a hotline's. */
export function shareOnlyHotlines({ phones, towns }: PhoneTowns, left: number, right: number): boolean {
  const others = phonesOf(phones, right);
  const shared = phonesOf(phones, left).filter((phone) => others.includes(phone));
  return shared.length > 0 && shared.every((phone) => (towns[phone] ?? 0) > MOST_TOWNS_OF_ONE);
}

function phonesOf({ lists: { starts, numbers } }: ExactValues, record: number): Uint32Array {
  return numbers.subarray(starts[record] ?? 0, starts[record + 1] ?? 0);
}
