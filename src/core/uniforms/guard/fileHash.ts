// The hashes by which a file is known to lists of abuse material. Computed where the file is; only they go further.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Sha256Hex } from '../../brand';

export interface FileHashes {
  /** Of the file as it is, byte for byte: one changed byte is another hash. */
  readonly sha256: Sha256Hex;
  /**
   * Perceptual hash (PDQ, 256 bits as hexadecimal), which survives another size or compression. Undefined: not computed;
   * the check then finds only exact copies.
   */
  readonly pdq?: string;
}

/** Words in front of a hash that is sealed: a list sealed for another purpose is another list. */
const SEAL = 'minerva known hash ';

/**
 * A hash as the list of known files keeps it: hashed once more, so that who may read the list cannot tell from it which
 * hashes are on it, only whether a hash that he has already is. In SPL: `sha256("minerva known hash ".lower(hash))`.
 */
export function sealedHash(hash: Sha256Hex): Sha256Hex {
  return bytesToHex(sha256(new TextEncoder().encode(`${SEAL}${hash}`))) as Sha256Hex;
}

/** Hashes of a file. The browser's own hashing is missing on pages without TLS, so that of the core is used. */
export function fileHashes(bytes: Uint8Array): FileHashes {
  return { sha256: bytesToHex(sha256(bytes)) as Sha256Hex };
}
