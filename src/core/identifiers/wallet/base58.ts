// Base58 with a checksum, as Bitcoin made it and most chains took it over.
import { sha256 } from '@noble/hashes/sha2.js';

/** Without 0, O, I and l, which readers mix up. */
export const BITCOIN_ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** The same characters in the order that Ripple chose. */
export const RIPPLE_ALPHABET = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';
const CHECKSUM_BYTES = 4;
const MAX_CHARACTERS = 64; // the work grows with the square of the length

const placesOf = new Map<string, Int8Array>();

function places(alphabet: string): Int8Array {
  const known = placesOf.get(alphabet);
  if (known !== undefined) return known;
  const made = new Int8Array(128).fill(-1);
  Array.from(alphabet, (letter, place) => (made[letter.charCodeAt(0)] = place));
  placesOf.set(alphabet, made);
  return made;
}

/**
 * Bytes that a base58 text stands for, its leading zero bytes included.
 *
 * @returns undefined if a character is not of the alphabet, or the text is empty or of more than 64 characters.
 */
export function decodeBase58(text: string, alphabet = BITCOIN_ALPHABET): Uint8Array | undefined {
  if (text === '' || text.length > MAX_CHARACTERS) return undefined;
  const place = places(alphabet);
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    let carry = place[text.charCodeAt(at)] ?? -1;
    if (carry < 0) return undefined;
    for (let byte = 0; byte < bytes.length; byte += 1) {
      carry += (bytes[byte] as number) * 58;
      bytes[byte] = carry & 0xff;
      carry >>= 8;
    }
    while (carry > 0) {
      bytes.push(carry & 0xff);
      carry >>= 8;
    }
  }
  const zero = alphabet[0];
  for (let at = 0; at < text.length && text[at] === zero; at += 1) bytes.push(0);
  return Uint8Array.from(bytes.reverse());
}

/**
 * Payload of a base58check text, its version in front.
 *
 * @param mayBe - whether a payload is of the length and the version that are looked for: asked first, since the hash
 *   costs more than all the rest.
 * @returns undefined if the four bytes at the end are not the beginning of the double SHA-256 of the rest.
 * @see Bitcoin's base58.cpp; https://en.bitcoin.it/wiki/Base58Check_encoding
 */
export function decodeBase58Check(
  text: string,
  mayBe: (payload: Uint8Array) => boolean,
  alphabet = BITCOIN_ALPHABET,
): Uint8Array | undefined {
  const bytes = decodeBase58(text, alphabet);
  if (bytes === undefined || bytes.length <= CHECKSUM_BYTES) return undefined;
  const payload = bytes.subarray(0, -CHECKSUM_BYTES);
  if (!mayBe(payload)) return undefined;
  const hash = sha256(sha256(payload));
  for (let at = 0; at < CHECKSUM_BYTES; at += 1)
    if (hash[at] !== bytes[payload.length + at]) return undefined;
  return payload;
}
