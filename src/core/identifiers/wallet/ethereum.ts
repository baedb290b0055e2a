// Ethereum addresses: twenty bytes in hexadecimal, whose capitals may be a checksum.
import { keccak_256 } from '@noble/hashes/sha3.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const form = /^0x[0-9a-fA-F]{40}$/;

/**
 * How the checksum of an Ethereum address stands.
 *
 * @returns `right` if its capitals are those of EIP-55, `none` if it is written in one case, `wrong` else and for what
 *   is no address.
 * @see https://eips.ethereum.org/EIPS/eip-55
 */
export function ethereumCheck(address: string): 'right' | 'none' | 'wrong' {
  if (!form.test(address)) return 'wrong';
  const digits = address.slice(2);
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return 'none';
  const hash = keccak_256(utf8ToBytes(lower));
  for (let at = 0; at < 40; at += 1) {
    const letter = lower[at] as string;
    const half = ((hash[at >> 1] as number) >> (at % 2 === 0 ? 4 : 0)) & 0xf;
    if ((half >= 8 ? letter.toUpperCase() : letter) !== digits[at]) return 'wrong';
  }
  return 'right';
}
