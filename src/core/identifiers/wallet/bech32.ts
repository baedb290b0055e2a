// Addresses in base 32: segregated witness of Bitcoin and Litecoin (BIP 173, BIP 350), and Bitcoin Cash's CashAddr.

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32 = 1;
const BECH32M = 0x2b_c8_30_a3;
const CHECK_CHARACTERS = 6;
const CASH_CHECK_CHARACTERS = 8;
const generators = [0x3b_6a_57_b2, 0x26_50_8e_6d, 0x1e_a1_19_fa, 0x3d_42_33_dd, 0x2a_14_62_b3];
// BCH code over 40 bits: more than a bit operation of the language holds.
const cashGenerators = [
  0x98_f2_bc_8e_61n,
  0x79_b7_6d_99_e2n,
  0xf3_3e_5f_b3_c4n,
  0xae_2e_ab_e2_a8n,
  0x1e_4f_43_e4_70n,
];

export interface WitnessProgram {
  readonly version: number;
  /** Bytes of the program: 20 or 32 in version 0. */
  readonly length: number;
}

/**
 * Reads a segregated witness address.
 *
 * @param text - lower case, `<prefix>1…`.
 * @param prefix - `bc`, `ltc`.
 * @returns undefined if the checksum is wrong, or none of the variant that its version asks for.
 */
export function readWitness(text: string, prefix: string): WitnessProgram | undefined {
  if (!text.startsWith(`${prefix}1`)) return undefined;
  const values = valuesOf(text.slice(prefix.length + 1));
  if (values === undefined || values.length <= CHECK_CHARACTERS) return undefined;
  const version = values[0] as number;
  if (version > 16 || residue(prefix, values) !== (version === 0 ? BECH32 : BECH32M)) return undefined;
  const length = bytesIn(values.slice(1, -CHECK_CHARACTERS));
  if (length === undefined || length < 2 || length > 40) return undefined;
  return version === 0 && length !== 20 && length !== 32 ? undefined : { version, length };
}

/**
 * Whether a text is the CashAddr of a public key or a script.
 *
 * @param text - lower case, without `bitcoincash:`.
 * @see https://reference.cash/protocol/blockchain/encoding/cashaddr
 */
export function isCashAddress(text: string): boolean {
  const values = valuesOf(text);
  if (values === undefined || values.length <= CASH_CHECK_CHARACTERS) return false;
  let check = 1n;
  for (const value of [...Array.from('bitcoincash', (letter) => letter.charCodeAt(0) & 31), 0, ...values]) {
    const top = check >> 35n;
    check = ((check & 0x07_ff_ff_ff_ffn) << 5n) ^ BigInt(value);
    cashGenerators.forEach((generator, bit) => {
      if (((top >> BigInt(bit)) & 1n) === 1n) check ^= generator;
    });
  }
  return check === 1n && bytesIn(values.slice(0, -CASH_CHECK_CHARACTERS)) === 21;
}

function valuesOf(text: string): readonly number[] | undefined {
  const values = Array.from(text, (letter) => ALPHABET.indexOf(letter));
  return values.includes(-1) ? undefined : values;
}

function residue(prefix: string, values: readonly number[]): number {
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const all = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values];
  let check = 1;
  for (const value of all) {
    const top = check >>> 25;
    check = ((check & 0x1_ff_ff_ff) << 5) ^ value;
    generators.forEach((generator, bit) => {
      if (((top >>> bit) & 1) === 1) check ^= generator;
    });
  }
  return check >>> 0;
}

/** Whole bytes in values of five bits; what is left over must be short and zero. */
function bytesIn(values: readonly number[]): number | undefined {
  const bits = values.length * 5;
  const left = bits % 8;
  const last = values[values.length - 1] ?? 0;
  return left >= 5 || (last & ((1 << left) - 1)) !== 0 ? undefined : (bits - left) / 8;
}
