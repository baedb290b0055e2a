// Sentences of linking, for a reader who is tired and must be able to contradict them.
import { readMid } from '../identifiers/mid';

const SHOWN_VALUES = 3; // of a record; all of them stand in joined_by
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

/** One value that joins a record, within one era. */
export interface RecordJoin {
  readonly mid: string;
  /** Records that carry it, itself among them. */
  readonly sharers: number;
  readonly bits: number;
  /** It joins only together with another. */
  readonly isWeak: boolean;
  /** Epoch seconds; 0 is unknown. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/**
 * Why a record is in its entity.
 *
 * @param joins - what joins it, rarest first.
 */
export function membershipReason(joins: readonly RecordJoin[]): string {
  const shown = joins.slice(0, SHOWN_VALUES).map(({ mid, sharers, firstSeen, lastSeen }) => {
    return `${describeMid(mid)} with ${countOf(sharers - 1, 'other record')}${whenSeen(firstSeen, lastSeen)}`;
  });
  const rest = joins.length - shown.length;
  const together = joins.every(({ isWeak }) => isWeak) ? ', which join it only together' : '';
  return `Shares ${listed(rest > 0 ? [...shown, countOf(rest, 'more value')] : shown)}${together}.`;
}

/** ` (2024-03-03 to 2024-05-02)`; nothing where no time is known. */
function whenSeen(firstSeen: number, lastSeen: number): string {
  if (firstSeen === 0) return '';
  const [first, last] = [dayOf(firstSeen), dayOf(lastSeen)];
  return first === last ? ` (${first})` : ` (${first} to ${last})`;
}

const SECONDS_A_DAY = 86_400;

/**
 * The day of a time, `2024-03-03`, UTC; from civil_from_days (Hinnant, public domain). By `Date` it took longer than all the
 * rest of a sentence.
 *
 * @param epochSeconds - of a day from 1970 to 9999.
 */
export function dayOf(epochSeconds: number): string {
  const days = Math.floor(epochSeconds / SECONDS_A_DAY) + 719_468; // since 0000-03-01
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
