// Monero addresses: base58 in blocks of eight bytes, with a Keccak checksum.
import { appendAll } from '../../appendAll';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { BITCOIN_ALPHABET } from './base58';

const BLOCK_CHARACTERS = 11;
/** Characters of a last block of so many bytes. */
const charactersOf = [0, 2, 3, 5, 6, 7, 9, 10, 11];
const CHECKSUM_BYTES = 4;
/** First byte on the main network, and bytes with it and without the checksum. */
const forms = new Map([
  [18, { name: 'standard', bytes: 65 }],
  [19, { name: 'integrated', bytes: 73 }],
  [42, { name: 'subaddress', bytes: 65 }],
]);

/**
 * Reads a Monero address of the main network.
 *
 * @returns `standard`, `integrated` or `subaddress`; undefined if the checksum is wrong or it is none.
 * @see Monero's src/common/base58.cpp and cryptonote_config.h
 */
export function moneroForm(text: string): string | undefined {
  if (text.length !== 95 && text.length !== 106) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += BLOCK_CHARACTERS) {
    const block = decodeBlock(text.slice(at, at + BLOCK_CHARACTERS));
    if (block === undefined) return undefined;
    appendAll(bytes, block);
  }
  const payload = Uint8Array.from(bytes.slice(0, -CHECKSUM_BYTES));
  const form = forms.get(payload[0] ?? 0);
  if (form?.bytes !== payload.length) return undefined;
  const hash = keccak_256(payload);
  const isRight = bytes.slice(-CHECKSUM_BYTES).every((byte, place) => byte === hash[place]);
  return isRight ? form.name : undefined;
}

function decodeBlock(block: string): readonly number[] | undefined {
  const size = charactersOf.indexOf(block.length);
  let number = 0n;
  for (const letter of block) {
    const place = BITCOIN_ALPHABET.indexOf(letter);
    if (place < 0) return undefined;
    number = number * 58n + BigInt(place);
  }
  if (number >= 1n << BigInt(8 * size)) return undefined;
  return Array.from({ length: size }, (_, byte) => Number((number >> BigInt(8 * (size - 1 - byte))) & 0xffn));
}
