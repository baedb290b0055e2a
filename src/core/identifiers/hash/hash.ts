// Hashes of files and pictures that a text names. They say that two texts speak of one file, not that they speak of one
// person: a picture that thousands hold has one hash, and so hashes do not join records.
import type { Needs } from '../../text/needs';
import { before } from '../codes/labels';
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import { isAnyWithin } from '../web/spans';

const needs: Needs = { longRun: true };
const kindOfLength = new Map([
  [32, 'md5'],
  [40, 'sha1'],
  [64, 'sha256'],
  [128, 'sha512'],
]);
const hexadecimal = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
const valueForm = /^(md5|sha1|sha256|sha512|pdq|txid):([0-9a-f]{32,128})$/;
/** What a label in front says the digits are. `MD5 (photo.jpg) = …` is how BSD writes it. */
const label =
  /(?:^|[^a-z0-9])(md5|sha-?1|sha-?256|sha-?512|pdq|hash(?:es)?|checksum|fingerprint|digest|tx ?id|tx ?hash|tx|transaction(?: ?(?:id|hash))?|commit|git|rev|revision|session|token|key|secret|seed|password|cookie|uuid|guid|sum)(?:sum)?(?: ?(?:hash|sum|value|of (?:the )?(?:file|image|picture|photo)))?s?(?: ?\([^)\n]{1,60}\))?(?: is)?[\s"'`:=#>|(-]{0,5}(?:0x)?$/i;
const notHashes = /^(?:commit|git|rev|session|token|key|secret|seed|password|cookie|uuid|guid)/;
const listGap = /^[\s,;*"'|-]{1,4}$/;
const fileNameAfter = /^ [ *][\w.()-]{1,60}\.[a-z0-9]{2,4}(?!\w)/i;

export const hash = defineExtractor({
  type: 'hash',
  description:
    'Hashes of files and pictures in hexadecimal: 64 or 128 digits as SHA-256 and SHA-512, 32 and 40 digits only where a label or a file name says that they are MD5 and SHA-1; PDQ and ids of transactions behind their label. Not commits, UUIDs, tokens and keys. Does not join records: a file is held by many.',
  needs,
  find: findHashes,
  normalise: (written) => {
    const text = written.trim();
    const [, kind = '', digits = ''] = valueForm.exec(text.toLowerCase()) ?? [];
    if (kind !== '') {
      const isLong = digits.length === 64 && (kind === 'pdq' || kind === 'txid');
      return isLong || kindOfLength.get(digits.length) === kind ? `${kind}:${digits}` : undefined;
    }
    const ofLength = text.length >= 64 && isHash(text) ? kindOfLength.get(text.length) : undefined;
    return ofLength && `${ofLength}:${text.toLowerCase()}`;
  },
});

function findHashes({ text, longRuns, sites }: PreparedText): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const run of longRuns()) {
    const hasMark = text[run.start] === '0' && /^0x/i.test(text.slice(run.start, run.start + 2));
    const start = hasMark ? run.start + 2 : run.start;
    const { end } = run;
    const ofLength = kindOfLength.get(end - start);
    const digits = text.slice(start, end);
    if (ofLength === undefined || !isHash(digits) || isInWord(text, run.start, end)) continue;
    const last = found.at(-1);
    const isListed = last !== undefined && listGap.test(text.slice(last.end, start));
    const named = label.exec(before(text, start, 100))?.[1]?.toLowerCase();
    const kind = kindOf({ ofLength, named, listed: isListed ? last.value : '', hasMark, text, end });
    if (kind === undefined) continue;
    if (named === undefined && !isListed && isAnyWithin(sites(), start, end)) continue;
    const value = `${kind}:${digits.toLowerCase()}`;
    const rule = named === undefined ? 'shape' : 'labelled';
    found.push({ start, end, value, rule, obfuscated: false, confidence: rule === 'shape' ? 0.8 : 0.95 });
  }
  return found;
}

interface Clues {
  readonly ofLength: string;
  /** Label in front, lower case. */
  readonly named: string | undefined;
  /** Value of the hash that this one follows in a list. */
  readonly listed: string;
  /** Written with `0x`, as chains write the ids of transactions. */
  readonly hasMark: boolean;
  readonly text: string;
  readonly end: number;
}

function kindOf({ ofLength, named, listed, hasMark, text, end }: Clues): string | undefined {
  if (named !== undefined && notHashes.test(named)) return undefined;
  const isLong = ofLength === 'sha256';
  if (named?.startsWith('tx') === true || named?.startsWith('transaction') === true)
    return isLong ? 'txid' : undefined;
  if (hasMark) return undefined;
  if (named === 'pdq') return isLong ? 'pdq' : undefined;
  if (named !== undefined) {
    const plain = named.replace('-', '');
    return /^(?:md5|sha)/.test(plain) && plain !== ofLength ? undefined : ofLength;
  }
  const [kind = ''] = listed.split(':');
  if (kind !== '' && (kind === ofLength || (isLong && kind === 'pdq'))) return kind;
  if (ofLength === 'sha256' || ofLength === 'sha512') return ofLength;
  return fileNameAfter.test(text.slice(end, end + 70)) ? ofLength : undefined;
}

/** One case, with digits and letters: nobody's hash is a number or a word. */
function isHash(digits: string): boolean {
  return hexadecimal.test(digits) && /[a-f]/i.test(digits) && /\d/.test(digits);
}

/** Part of an id with hyphens or underscores, of a decimal, or of a word in another script. */
function isInWord(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}_-]$|[\p{L}\p{N}]\.$/u.test(before(text, start, 3)) ||
    /^[\p{L}\p{N}_-]/u.test(text.slice(end, end + 2))
  );
}
