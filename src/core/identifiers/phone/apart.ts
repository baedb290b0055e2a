// Words of digits whose letters stand apart: "t w o  z e r o", "t.w.o", "d-e-u-x".
import { foldWord, type Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { phoneWords } from './labelWords';
import { readCluster } from './spelling/clusters';
import { beginsNumber, numberWords } from './spelling/lexicon';

const MAX_GAP = 3;
const MIN_TOGETHER = 3; // letters that stand apart one behind the other
const MAX_LABEL = 12;

/** Changes of words written letter by letter to words, in order of place; only what is digits is drawn together. */
export function apartIn(prepared: PreparedText): readonly Change[] {
  const changes: Change[] = [];
  const gaps = new Set<string>();
  for (const { start, end, word, gap } of prepared.spacedWords()) {
    const step = 1 + gap.length;
    const label = isDigits(word) ? 0 : labelLength(word);
    const digits = word.slice(label);
    if (label === word.length || !isDigits(digits)) continue;
    const begin = start + label * step;
    if (label > 0) changes.push({ start, end: begin, word: `${word.slice(0, label)} ` });
    changes.push({ start: begin, end, word: digits });
    gaps.add(gap);
  }
  return gaps.size === 0 ? changes : [...changes, ...pairsIn(prepared, gaps)];
}

function isDigits(word: string): boolean {
  return numberWords.has(foldWord(word)) || readCluster(word) !== undefined;
}

/** Letters of a label that stand apart as well: "c a l l t w o z e r o". */
function labelLength(word: string): number {
  for (let length = Math.min(MAX_LABEL, word.length); length >= MIN_TOGETHER; length--)
    if (phoneWords.has(foldWord(word.slice(0, length)))) return length;
  return word.length;
}

/** "u m" beside longer words that stand apart in the same way. */
function pairsIn({ tokens, text }: PreparedText, gaps: ReadonlySet<string>): readonly Change[] {
  const changes: Change[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const left = tokens[at] as Token;
    const right = tokens[at + 1] as Token;
    if (!isSingle(left) || !isSingle(right) || right.start - left.end > MAX_GAP) continue;
    const gap = text.slice(left.end, right.start);
    if (!gaps.has(gap) || isTied(tokens, at - 1, text, gap) || isTied(tokens, at + 1, text, gap)) continue;
    const word = left.word + right.word;
    const entry = numberWords.get(word);
    if (entry !== undefined && [...entry.values()].some(beginsNumber))
      changes.push({ start: left.start, end: right.end, word });
  }
  return changes;
}

function isSingle({ start, end, isNumber }: Token): boolean {
  return end - start === 1 && !isNumber;
}

/** Whether the same gap ties a single letter to the next token. */
function isTied(tokens: readonly Token[], at: number, text: string, gap: string): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  if (left === undefined || right === undefined || right.start - left.end > MAX_GAP) return false;
  return isSingle(left) && isSingle(right) && text.slice(left.end, right.start) === gap;
}
