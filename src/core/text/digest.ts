// One way to hash text, so that equal texts and only equal texts have equal hashes.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sha256Hex } from '../brand';

const loneSurrogateOrMarker = /\p{Surrogate}|^\0/u;

/**
 * SHA-256 of a text, for keys and versions.
 *
 * @param text - any UTF-16 text. UTF-8 has no form for half a surrogate pair and would make two different texts
 *   one; such a text is hashed as its JSON escape behind a NUL, which no other text is.
 * @returns 64 lower-case hexadecimal digits.
 */
export function digest(text: string): Sha256Hex {
  const hashable = loneSurrogateOrMarker.test(text) ? `\0${JSON.stringify(text)}` : text;
  return bytesToHex(sha256(utf8ToBytes(hashable))) as Sha256Hex;
}
