// Addresses that are broken: over two lines by a mail program, or into groups by whoever does not want them found.
// The checksum says whether the pieces belong together, so trying costs no innocent anything.
import type { Needs } from '../../text/needs';
import { isLetterOrDigit } from '../codes/longRuns';
import type { PreparedText } from '../extractor';
import { readWallet, type Wallet } from './chains';

export interface WalletInPieces {
  readonly start: number;
  readonly end: number;
  readonly wallet: Wallet;
  /** `broken` over lines, `spaced` in groups behind a label. */
  readonly rule: 'broken' | 'spaced';
}

const MAX_CHARACTERS = 106;
const MIN_CHARACTERS = 26;
const MAX_PIECES = 64; // one letter each, too
/** Letters and digits that an address can begin with. */
const firstCharacter = /^[13489047ABDLMPQTXblpqrt]/;
const betweenPieces = /[ \t]{0,3}[-–—.*_|\\/]?[ \t]{0,2}(?:\r?\n)?[ \t>]{0,3}/y;
const afterLabel =
  /^[\s:=()#*>-]{0,6}(?:(?:wallet|address|addr|is|here|only|me|to|at)[\s:=()#*>-]{1,6}){0,3}/i;

/**
 * Addresses in two or more pieces, in order of their first character within each rule.
 *
 * @param whole - where addresses in one piece begin.
 */
export function inPieces(
  prepared: PreparedText,
  labels: Needs,
  whole: ReadonlySet<number>,
): readonly WalletInPieces[] {
  return [...brokenRuns(prepared, whole), ...behindLabels(prepared, labels)];
}

/** A long run that is the beginning or the end of an address whose other part is on the next or last line. */
function* brokenRuns(
  { text, longRuns }: PreparedText,
  whole: ReadonlySet<number>,
): Generator<WalletInPieces> {
  let taken = 0;
  for (const { start, end } of longRuns()) {
    if (start < taken || end - start >= MAX_CHARACTERS || whole.has(start)) continue;
    for (const from of [start, beginningBefore(text, start, taken)]) {
      if (from === undefined) continue;
      const read = joined(text, from, 4);
      if (read === undefined) continue;
      yield { ...read, rule: 'broken' };
      taken = read.end;
      break;
    }
  }
}

function* behindLabels(prepared: PreparedText, labels: Needs): Generator<WalletInPieces> {
  const { text, tokens } = prepared;
  let tried = 0;
  for (const place of prepared.places(labels)) {
    const end = tokens[place]?.end ?? 0;
    if (end < tried) continue;
    const from = end + (afterLabel.exec(text.slice(end, end + 60))?.[0].length ?? 0);
    const read = joined(text, from, MAX_PIECES);
    // What was tried in vain is not tried again from the next label in it.
    tried = read?.end ?? end + 1;
    if (read) yield { ...read, rule: 'spaced' };
    else if (firstCharacter.test(text.slice(from, from + 1))) tried = from + MAX_CHARACTERS;
  }
}

/** The short piece on the line before, where the run begins its line. */
function beginningBefore(text: string, start: number, notBefore: number): number | undefined {
  let end = start;
  while (end > notBefore && start - end < 3 && /[\s>]/.test(text[end - 1] ?? '')) end -= 1;
  if (end === start || !text.slice(end, start).includes('\n')) return undefined;
  let from = end;
  while (from > notBefore && end - from < 64 && isLetterOrDigit(text.charCodeAt(from - 1))) from -= 1;
  return from === end ? undefined : from;
}

/** Joins pieces from a place on until they are an address. */
function joined(text: string, from: number, maxPieces: number): Omit<WalletInPieces, 'rule'> | undefined {
  if (!firstCharacter.test(text.slice(from, from + 1))) return undefined;
  let whole = '';
  let at = from;
  for (let piece = 0; piece < maxPieces; piece += 1) {
    const start = at;
    while (at < text.length && at - start <= MAX_CHARACTERS && isLetterOrDigit(text.charCodeAt(at))) at += 1;
    if (at === start) return undefined;
    whole += text.slice(start, at);
    if (whole.length > MAX_CHARACTERS) return undefined;
    if (piece > 0 && whole.length >= MIN_CHARACTERS) {
      const wallet = readWallet(whole);
      if (wallet) return { start: from, end: at, wallet };
    }
    betweenPieces.lastIndex = at;
    at += betweenPieces.exec(text)?.[0].length ?? 0;
  }
  return undefined;
}
