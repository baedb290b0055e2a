// The one indexed field that joins records: `<2 hex of hash>:<type>:<value>`. Splunk breaks indexed terms at its
// major breakers and compares them without case, so a value that holds a breaker, or whose case matters, is hashed.
import type { Mid } from '../brand';
import { digest } from '../text/digest';
import type { IdentifierType } from './identifier';

/** Longer values are hashed: an indexed term is repeated in every lexicon it reaches. */
const MAX_RAW_CHARACTERS = 120;
const HASH_HEX = 40;

// Major breakers of Splunk's default segmenters.conf, and the signs that the search language itself reads:
// backslash (escape), backtick (macro), dollar (token).
const unsafe = /[\s|+,;&?*'"[\](){}<>!%\\`$]|--|[^!-~]|[A-Z]/;
const hashedValue = /^h_/;
const midForm = /^[0-9a-f]{2}:([a-z]+):(.+)$/s;

export interface MidParts {
  readonly type: IdentifierType;
  /** The value itself, or `h_` and 40 hexadecimal digits where the value could not be written. */
  readonly value: string;
  readonly isHashed: boolean;
}

/**
 * The indexed form of an identifier: equal identifiers, and only they, have equal forms.
 *
 * @param type - kind of identifier.
 * @param value - its normal form, as an extractor gives it.
 * @returns printable ASCII without upper case and without major breakers; the two leading hexadecimal digits are
 *   evenly spread, so that all values can be walked in up to 256 slices by prefix.
 */
export function toMid(type: IdentifierType, value: string): Mid {
  const hash = digest(`${type}:${value}`);
  const isRaw =
    value !== '' && value.length <= MAX_RAW_CHARACTERS && !unsafe.test(value) && !hashedValue.test(value);
  return `${hash.slice(0, 2)}:${type}:${isRaw ? value : `h_${hash.slice(0, HASH_HEX)}`}` as Mid;
}

/**
 * Takes an indexed identifier apart, for display.
 *
 * @returns undefined if the text does not have the form of a `mid`; the value is not checked against its hash.
 */
export function readMid(mid: string): MidParts | undefined {
  const [, type, value] = midForm.exec(mid) ?? [];
  if (type === undefined || value === undefined) return undefined;
  return { type: type as IdentifierType, value, isHashed: hashedValue.test(value) };
}
