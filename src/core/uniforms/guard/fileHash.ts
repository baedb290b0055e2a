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

/** Hashes of a file. The browser's own hashing is missing on pages without TLS, so that of the core is used. */
export function fileHashes(bytes: Uint8Array): FileHashes {
  return { sha256: bytesToHex(sha256(bytes)) as Sha256Hex };
}
