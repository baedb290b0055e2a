// Stretches of a text that may tell a number: enough that may be digits, not too far apart.
import type { Token } from '../../../text/tokens';
import type { PreparedText } from '../../extractor';
import { unitWords, otherWords } from '../labelWords';
import { numberWords } from '../spelling/lexicon';
import { gluedDigits } from './gluedWords';
import { bentReadings, EVERYDAY_COST } from './bentWords';

export interface Window {
  /** Places of its first token and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

interface Taken {
  readonly start: number;
  readonly end: number;
}

const MAX_WORDS_APART = 12;
const MAX_CHARACTERS_APART = 100;
const MIN_DIGITS = 7;
const BESIDE = 2; // tokens at both edges that may be digits after all
const MAX_FIGURES = 15;
const MAX_TOKENS = 160; // of one window; what is longer is told to nobody
const LOOKS_LIKE_DIGITS = /^[oilszbIvx]{1,4}$/;

/** Windows in order of place; what others have taken parts them. */
export function windowsOf(prepared: PreparedText, taken: readonly Taken[]): readonly Window[] {
  const { tokens } = prepared;
  const windows: Window[] = [];
  let from = -1;
  let last = -1;
  let digits = 0;
  let known = 0;
  let after = 0; // tokens before it are of other windows
  const close = (limit: number): void => {
    if (from >= 0 && digits >= MIN_DIGITS)
      windows.push({ from: Math.max(from - BESIDE, after), to: Math.min(last + 1 + BESIDE, limit) });
    if (from >= 0) after = last + 1;
    from = -1;
    digits = 0;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const weight = weightOf(token) || fragmentWeight(prepared, at);
    if (weight === 0) continue;
    while ((taken[known]?.end ?? Infinity) <= token.start) known += 1;
    if ((taken[known]?.start ?? Infinity) <= token.start || isOther(prepared, at)) {
      close(at);
      after = at + 1;
      continue;
    }
    const before = tokens[last];
    const isFar =
      before !== undefined &&
      (at - last > MAX_WORDS_APART || token.start - before.end > MAX_CHARACTERS_APART);
    if (from >= 0 && (isFar || at - from >= MAX_TOKENS)) close(at);
    if (from < 0) from = at;
    last = at;
    digits += weight;
  }
  close(tokens.length);
  return windows;
}

/** "fi-ve": part of a word that a hyphen parts. */
function fragmentWeight({ tokens, text }: PreparedText, at: number): number {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (
    next === undefined ||
    next.isNumber ||
    next.start - token.end !== 1 ||
    next.end - token.start > MAX_FRAGMENTS
  )
    return 0;
  return text.charCodeAt(token.end) === HYPHEN ? 0.5 : 0;
}

const MAX_FRAGMENTS = 7;
const HYPHEN = 45;

/** Digits that a token may hold; 0 for words of everyday speech. */
function weightOf({ word, isNumber }: Token): number {
  if (isNumber) return word.length > MAX_FIGURES ? 0 : word.length;
  if (numberWords.has(word)) return 2;
  if (word.length <= 4 && LOOKS_LIKE_DIGITS.test(word)) return word.length;
  if ((bentReadings(word)[0]?.cost ?? 1) < EVERYDAY_COST) return 1;
  return gluedDigits(word)?.digits.length ?? 0;
}

/** A figure with its unit, currency, sign of time, or one that is announced as something else. */
export function isOther({ tokens, text }: PreparedText, at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.isNumber) return false;
  const next = tokens[at + 1];
  if (
    next !== undefined &&
    next.start - token.end <= 1 &&
    unitWords.has(next.word) &&
    next.word !== 'm' &&
    next.word !== 'h'
  )
    return true;
  const before = text.charAt(token.start - 1);
  const after = text.charAt(token.end);
  if (token.word.length >= 2) {
    const isBeside = (sign: string): boolean => sign === '' || /[\s\p{L}(),.!]/u.test(sign);
    if (/[$€£¥₹₽]/.test(before) && isBeside(text.charAt(token.start - 2))) return true;
    if (/[€$£%°]/.test(after) && isBeside(text.charAt(token.end + 1))) return true;
  }
  return otherWords.has(tokens[at - 1]?.word ?? '') && token.word.length > 1;
}
