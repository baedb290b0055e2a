// Sentences of linking, for a reader who is tired and must be able to contradict them.
import { readMid } from '../identifiers/mid';
import type { Spread } from './membershipTable';

const SHOWN_VALUES = 3; // of a record; all of them stand in joined_by
const SHOWN_PARTS = 4;
const HASH_CHARACTERS = 10;

/** A value as a person reads it: `phone 12025550143`. */
export function describeMid(mid: string): string {
  const parts = readMid(mid);
  if (parts === undefined) return mid;
  return parts.isHashed
    ? `${parts.type} ${parts.value.slice(0, HASH_CHARACTERS)}… (kept as a hash)`
    : `${parts.type} ${parts.value}`;
}

/** `1 record`, `3 records`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * Why a record is in its entity.
 *
 * @param values - that join it, rarest first, with the number of records that carry each, itself among them.
 */
export function membershipReason(
  values: readonly { readonly mid: string; readonly sharers: number }[],
): string {
  const shown = values.slice(0, SHOWN_VALUES).map(({ mid, sharers }) => {
    return `${describeMid(mid)} with ${countOf(sharers - 1, 'other record')}`;
  });
  const rest = values.length - shown.length;
  return `Shares ${listed(rest > 0 ? [...shown, countOf(rest, 'more value')] : shown)}.`;
}

/** Why a value that many records carry joins nobody. */
export function hubReason(mid: string, spread: Spread, hubAbove: number): string {
  const over = [
    spread.sources === undefined ? '' : countOf(spread.sources, 'source'),
    spread.kinds === undefined ? '' : `${countOf(spread.kinds, 'kind')} of record`,
    spread.names === undefined ? '' : countOf(spread.names, 'name'),
    spread.places === undefined ? '' : countOf(spread.places, 'place'),
  ].filter((part) => part !== '');
  const where = over.length > 0 ? `, spread over ${listed(over)}` : '';
  return (
    `${countOf(spread.sharers, 'record')} share ${describeMid(mid)}${where}. That is more than ${hubAbove}: such a value ` +
    'mostly belongs to a service, a platform or a place that many use, so it joins nobody.'
  );
}

/** Why a value was not allowed to join parts: as sizes in records, largest first. */
export function oversizeReason(mid: string, { sharers, partSizes, maxMembers }: OversizeFacts): string {
  const shown = partSizes.slice(0, SHOWN_PARTS).map(String);
  const rest = partSizes.length - shown.length;
  const parts = listed(rest > 0 ? [...shown, `${rest} smaller ones`] : shown);
  const all = partSizes.reduce((sum, size) => sum + size, 0);
  return (
    `${countOf(sharers, 'record')} share ${describeMid(mid)}. It would put parts of ${parts} records into one entity of ` +
    `${all}; the limit is ${maxMembers}, and rarer values join first, so they stay apart.`
  );
}

export interface OversizeFacts {
  readonly sharers: number;
  readonly partSizes: readonly number[];
  readonly maxMembers: number;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
