// Which chain an address is of. Every form carries a checksum; a text that fails it is no address.
import { BITCOIN_ALPHABET, decodeBase58, decodeBase58Check, RIPPLE_ALPHABET } from './base58';
import { isCashAddress, readWitness } from './bech32';
import { ethereumCheck } from './ethereum';
import { moneroForm } from './monero';

export interface Wallet {
  /** `btc`, `eth`, … */
  readonly chain: string;
  /** Normal form: lower case where case means nothing. */
  readonly address: string;
  /** `p2pkh`, `p2sh`, `segwit`, `taproot`, `standard`, … */
  readonly form: string;
  /** `none` where the form has a checksum that this writing leaves out: Ethereum in one case. */
  readonly check: 'right' | 'none';
}

/**
 * Version bytes of base58check addresses and the chain they are of (each project's chainparams.cpp; SLIP-44 names).
 * Litecoin's old script addresses have Bitcoin's version 5 and are read as Bitcoin's, and the old addresses of Bitcoin
 * Cash are Bitcoin's throughout: nothing in the address tells them apart.
 */
const versions: ReadonlyMap<string, readonly [chain: string, form: string]> = new Map([
  ['00', ['btc', 'p2pkh']],
  ['05', ['btc', 'p2sh']],
  ['30', ['ltc', 'p2pkh']],
  ['32', ['ltc', 'p2sh']],
  ['1e', ['doge', 'p2pkh']],
  ['16', ['doge', 'p2sh']],
  ['4c', ['dash', 'p2pkh']],
  ['10', ['dash', 'p2sh']],
  ['41', ['trx', 'account']],
  ['1cb8', ['zec', 'p2pkh']],
  ['1cbd', ['zec', 'p2sh']],
]);
const HASH_BYTES = 20;
const base58Form = /^[1-9A-HJ-NP-Za-km-z]{26,35}$/;
/** Sorts of address by their first characters, so that most texts are refused unread. */
const legacyStart = /^(?:[13LMDAXT79]|t[13])/;

/**
 * Reads an address of a chain.
 *
 * @param text - a run of letters and digits, without a scheme.
 * @returns undefined if it is no address, or a character of it is wrong.
 */
export function readWallet(text: string): Wallet | undefined {
  switch (text[0]) {
    case '0':
      return ethereum(text);
    case '4':
    case '8':
      return monero(text);
    case 'b':
    case 'B':
      return witness(text, 'bc', 'btc');
    case 'l':
      return witness(text, 'ltc', 'ltc');
    case 'L':
      return witness(text, 'ltc', 'ltc') ?? legacy(text);
    case 'q':
    case 'p':
    case 'Q':
    case 'P':
      return bitcoinCash(text);
    case 'r':
      return ripple(text);
    default:
      return legacyStart.test(text) ? legacy(text) : undefined;
  }
}

/** An account of Solana: 32 bytes without any checksum, to be believed only where a label says so. */
export function readSolana(text: string): Wallet | undefined {
  if (text.length < 32 || text.length > 44) return undefined;
  const bytes = decodeBase58(text, BITCOIN_ALPHABET);
  return bytes?.length === 32 ? { chain: 'sol', address: text, form: 'account', check: 'none' } : undefined;
}

function legacy(text: string): Wallet | undefined {
  if (!base58Form.test(text)) return undefined;
  const payload = decodeBase58Check(text, isOfKnownVersion);
  const known = payload && versions.get(versionOf(payload));
  return known && { chain: known[0], address: text, form: known[1], check: 'right' };
}

const versionOf = (payload: Uint8Array): string =>
  Array.from(payload.subarray(0, payload.length - HASH_BYTES), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
const isOfKnownVersion = (payload: Uint8Array): boolean =>
  payload.length > HASH_BYTES && payload.length <= HASH_BYTES + 2 && versions.has(versionOf(payload));

function witness(written: string, prefix: string, chain: string): Wallet | undefined {
  const text = oneCase(written);
  const program = text === undefined || text.length > 90 ? undefined : readWitness(text, prefix);
  if (text === undefined || program === undefined) return undefined;
  const form = program.version === 0 ? 'segwit' : program.version === 1 ? 'taproot' : 'witness';
  return { chain, address: text, form, check: 'right' };
}

function bitcoinCash(written: string): Wallet | undefined {
  const text = written.length === 42 ? oneCase(written) : undefined;
  if (text === undefined || !isCashAddress(text)) return undefined;
  return { chain: 'bch', address: text, form: text.startsWith('q') ? 'p2pkh' : 'p2sh', check: 'right' };
}

function ethereum(written: string): Wallet | undefined {
  if (written.length !== 42) return undefined;
  const text = written.replace(/^0X/, '0x');
  const check = ethereumCheck(text);
  return check === 'wrong'
    ? undefined
    : { chain: 'eth', address: text.toLowerCase(), form: 'account', check };
}

function monero(text: string): Wallet | undefined {
  const form = moneroForm(text);
  return form === undefined ? undefined : { chain: 'xmr', address: text, form, check: 'right' };
}

function ripple(text: string): Wallet | undefined {
  if (!base58Form.test(text)) return undefined;
  const isAccount = (payload: Uint8Array): boolean => payload.length === HASH_BYTES + 1 && payload[0] === 0;
  if (decodeBase58Check(text, isAccount, RIPPLE_ALPHABET) === undefined) return undefined;
  return { chain: 'xrp', address: text, form: 'account', check: 'right' };
}

/** Base 32 is written in capitals or without, never mixed. */
function oneCase(text: string): string | undefined {
  const lower = text.toLowerCase();
  return text === lower || text === text.toUpperCase() ? lower : undefined;
}
