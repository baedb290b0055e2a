// Addresses of crypto currencies, with their checksums checked: one wrong character and it is none.
import type { Needs } from '../../text/needs';
import { firstOfEach } from '../codes/firstOfEach';
import { defineExtractor, type Candidate } from '../extractor';
import { readSolana, readWallet, type Wallet } from './chains';
import { inPieces } from './inPieces';

const needs: Needs = {
  words: new Set('btc bitcoin eth ethereum ens ltc litecoin xmr monero wallet crypto usdt trx'.split(' ')),
  longRun: true,
};
const solanaLabel = /(?:^|[^a-z])(?:sol|solana|phantom)(?: {1,2}(?:wallet|address|addr))?[\s:=(-]{1,4}$/i;
const ensName =
  /(?:^|[^a-z])(?:wallet|ens|eth|ethereum|crypto|donate|donations)(?: {1,2}(?:name|wallet|address|to|is))?[\s:=(-]{1,4}((?:[a-z0-9-]{1,40}\.){0,2}[a-z0-9-]{3,40}\.eth)$/i;
const valueForm = /^([a-z]{3,4}):(.{4,128})$/s;
const ensForm = /^ens:((?:[a-z0-9-]{1,40}\.){0,2}[a-z0-9-]{3,40}\.eth)$/;

export const wallet = defineExtractor({
  type: 'wallet',
  description:
    'Addresses of Bitcoin, Bitcoin Cash, Dash, Dogecoin, Ethereum, Litecoin, Monero, Ripple, Tron and Zcash whose checksum is right, written `chain:address`; Solana and `name.eth` only behind a label, since they carry no checksum. Litecoin addresses that begin with 3 read as Bitcoin.',
  needs,
  find: (prepared) => {
    const { text, tokens } = prepared;
    const found: Candidate[] = [];
    const runs = prepared.longRuns();
    const labels = prepared.places(needs);
    for (const run of runs) {
      const whole = readRun(text, run.start, run.end);
      if (whole) found.push(whole);
    }
    const whole = new Set(found.map(({ start }) => start));
    for (const { start, end, wallet: read, rule } of inPieces(prepared, needs, whole)) {
      const obfuscated = rule === 'spaced';
      found.push({ ...candidateOf(read, start, end), rule, confidence: 0.9, obfuscated });
    }
    for (const place of labels) {
      const token = tokens[place];
      const named = token?.word === 'eth' && text[token.start - 1] === '.' && ensBefore(text, token.end);
      if (named) found.push(named);
    }
    return firstOfEach(found);
  },
  normalise: (written) => {
    const text = written.trim();
    if (ensForm.test(text)) return text;
    const [, chain = '', address = ''] = valueForm.exec(text) ?? [];
    if (chain === 'sol') return valueOf(readSolana(address));
    const read = readWallet(address === '' ? text.replace(/^[a-z]{6,12}:/i, '') : address);
    return read === undefined || (chain !== '' && read.chain !== chain) ? undefined : valueOf(read);
  },
});

function readRun(text: string, start: number, end: number): Candidate | undefined {
  const length = end - start;
  if (length < 26 || length > 106) return undefined;
  const run = text.slice(start, end);
  const read = readWallet(run);
  if (read) return candidateOf(read, start, end);
  const solana =
    length <= 44 && solanaLabel.test(text.slice(Math.max(0, start - 24), start))
      ? readSolana(run)
      : undefined;
  return solana && { ...candidateOf(solana, start, end), rule: 'labelled' };
}

function candidateOf(read: Wallet, start: number, end: number): Candidate {
  const { chain, address, form, check } = read;
  return {
    start,
    end,
    value: `${chain}:${address}`,
    rule: check === 'right' ? 'checked' : 'shape',
    obfuscated: false,
    confidence: check === 'right' ? 0.99 : 0.85,
    details: { form },
  };
}

function valueOf(read: Wallet | undefined): string | undefined {
  return read && `${read.chain}:${read.address}`;
}

function ensBefore(text: string, end: number): Candidate | undefined {
  if (/^[\w-]|^\.[a-z]/i.test(text.slice(end, end + 2))) return undefined;
  const [, name] = ensName.exec(text.slice(Math.max(0, end - 120), end)) ?? [];
  if (name === undefined) return undefined;
  const value = `ens:${name.toLowerCase()}`;
  return { start: end - name.length, end, value, rule: 'named', obfuscated: false, confidence: 0.8 };
}
