// For tests only: wallets whose keys nobody has, made from a seed, and written by encoders that share nothing with the
// readers but the hash functions.
import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const bitcoinLetters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const rippleLetters = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';
const base32Letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Every form that is read, each with a seeded address of it as it is written, and its value. */
export function walletsOfSeed(
  seed: string,
): readonly { readonly form: string; readonly written: string; readonly value: string }[] {
  const hash = (form: string, count = 20): readonly number[] =>
    [...sha256(utf8ToBytes(`${seed} ${form}`))].slice(0, count);
  const legacy = (form: string, chain: string, version: readonly number[], letters = bitcoinLetters) => {
    const written = base58Check([...version, ...hash(form)], letters);
    return { form, written, value: `${chain}:${written}` };
  };
  const witness = (form: string, chain: string, prefix: string, version: number, count: number) => {
    const written = bech32(prefix, version, hash(form, count));
    return { form, written, value: `${chain}:${written}` };
  };
  const monero = (form: string, tag: number, count: number) => {
    const payload = [
      tag,
      ...hash(`${form} a`, 32),
      ...hash(`${form} b`, 32),
      ...hash(`${form} c`, count - 64),
    ];
    const written = moneroBlocks([...payload, ...keccak_256(Uint8Array.from(payload)).slice(0, 4)]);
    return { form, written, value: `xmr:${written}` };
  };
  const hex = bytesToHex(Uint8Array.from(hash('eth')));
  const cash = cashAddress(0, hash('bch'));
  return [
    legacy('btc-p2pkh', 'btc', [0]),
    legacy('btc-p2sh', 'btc', [5]),
    witness('btc-segwit', 'btc', 'bc', 0, 20),
    witness('btc-segwit-script', 'btc', 'bc', 0, 32),
    witness('btc-taproot', 'btc', 'bc', 1, 32),
    legacy('ltc-p2pkh', 'ltc', [0x30]),
    legacy('ltc-p2sh', 'ltc', [0x32]),
    witness('ltc-segwit', 'ltc', 'ltc', 0, 20),
    legacy('doge-p2pkh', 'doge', [0x1e]),
    legacy('dash-p2pkh', 'dash', [0x4c]),
    legacy('trx-account', 'trx', [0x41]),
    legacy('zec-p2pkh', 'zec', [0x1c, 0xb8]),
    legacy('xrp-account', 'xrp', [0], rippleLetters),
    { form: 'bch-p2pkh', written: cash, value: `bch:${cash}` },
    { form: 'eth-checksum', written: `0x${eip55(hex)}`, value: `eth:0x${hex}` },
    { form: 'eth-lower', written: `0x${hex}`, value: `eth:0x${hex}` },
    monero('xmr-standard', 18, 64),
    monero('xmr-integrated', 19, 72),
    monero('xmr-subaddress', 42, 64),
  ];
}

function base58Check(payload: readonly number[], letters: string): string {
  const check = sha256(sha256(Uint8Array.from(payload))).slice(0, 4);
  return base58([...payload, ...check], letters);
}

function base58(bytes: readonly number[], letters: string): string {
  let number = BigInt(`0x${bytesToHex(Uint8Array.from(bytes))}`);
  let written = '';
  for (; number > 0n; number /= 58n) written = (letters[Number(number % 58n)] ?? '') + written;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return (letters[0] ?? '').repeat(zeros) + written;
}

function moneroBlocks(bytes: readonly number[]): string {
  const sizes = [0, 2, 3, 5, 6, 7, 9, 10, 11];
  let written = '';
  for (let at = 0; at < bytes.length; at += 8) {
    const block = bytes.slice(at, at + 8);
    let number = BigInt(`0x${bytesToHex(Uint8Array.from(block))}`);
    let part = '';
    for (; number > 0n; number /= 58n) part = (bitcoinLetters[Number(number % 58n)] ?? '') + part;
    written += part.padStart(sizes[block.length] ?? 0, '1');
  }
  return written;
}

/** Bits in groups of five, the last one filled up with zeros. */
function fives(bytes: readonly number[]): readonly number[] {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => parseInt(group.padEnd(5, '0'), 2));
}

function bech32(prefix: string, version: number, program: readonly number[]): string {
  const values = [version, ...fives(program)];
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  const expanded = [
    ...codes.map((code) => code >> 5),
    0,
    ...codes.map((code) => code % 32),
    ...values,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const mod = polynomial(expanded, [0x3b6a57b2n, 0x26508e6dn, 0x1ea119fan, 0x3d4233ddn, 0x2a1462b3n], 25n);
  const check = mod ^ (version === 0 ? 1n : 0x2bc830a3n);
  const tail = [25n, 20n, 15n, 10n, 5n, 0n].map((shift) => Number((check >> shift) % 32n));
  return `${prefix}1${[...values, ...tail].map((value) => base32Letters[value]).join('')}`;
}

function cashAddress(version: number, hash: readonly number[]): string {
  const values = fives([version, ...hash]);
  const prefix = Array.from('bitcoincash', (letter) => letter.charCodeAt(0) % 32);
  const generators = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];
  const check = polynomial([...prefix, 0, ...values, 0, 0, 0, 0, 0, 0, 0, 0], generators, 35n) ^ 1n;
  const tail = [35n, 30n, 25n, 20n, 15n, 10n, 5n, 0n].map((shift) => Number((check >> shift) % 32n));
  return [...values, ...tail].map((value) => base32Letters[value]).join('');
}

function polynomial(values: readonly number[], generators: readonly bigint[], degree: bigint): bigint {
  return values.reduce((state, value) => {
    const top = state >> degree;
    const shifted = ((state % (1n << degree)) << 5n) ^ BigInt(value);
    return generators.reduce(
      (sum, generator, bit) => ((top >> BigInt(bit)) % 2n === 1n ? sum ^ generator : sum),
      shifted,
    );
  }, 1n);
}

function eip55(hex: string): string {
  const hash = bytesToHex(keccak_256(utf8ToBytes(hex)));
  return Array.from(hex, (letter, at) =>
    parseInt(hash[at] ?? '0', 16) > 7 ? letter.toUpperCase() : letter,
  ).join('');
}
