// Words of digits with a hyphen in them: "fi-ve", "se-v-en".
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { digitWords } from './spelling/lexicon';

const MAX_PARTS = 4;
const MAX_LETTERS = 8;
const MIN_LETTERS = 3;
const MIN_BESIDE = 3;
const MIN_WORDS = 2; // one alone is a word that a line parts

/**
 * Changes of parted words to whole ones, in order of place.
 *
 * @param plainWords - plain number words of the text, so many.
 */
export function hyphenatedIn({ tokens, text, numbers }: PreparedText, plainWords: number): readonly Change[] {
  if (!hasShortParts(text)) return [];
  const changes: Change[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = endOfWord(tokens, text, at);
    if (to === undefined) continue;
    const [first, last] = [tokens[at], tokens[to]] as readonly Token[];
    const word = tokens
      .slice(at, to + 1)
      .map((token) => token.word)
      .join('');
    changes.push({ start: first?.start ?? 0, end: last?.end ?? 0, word });
    at = to;
  }
  const isSpelled = changes.length >= MIN_WORDS || numbers().length >= MIN_WORDS || plainWords >= MIN_BESIDE;
  return isSpelled ? changes : [];
}

/** Whether a hyphen stands between few letters: cheap, for every text. */
function hasShortParts(text: string): boolean {
  for (const sign of signs) if (hasShortPartsAt(text, sign)) return true;
  return false;
}

/** What a word is parted by. */
const signs = "-._/~·'";

function hasShortPartsAt(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (!isLetter(text, at - 1) || !isLetter(text, at + 1)) continue;
    let start = at - 1;
    while (at - start <= MAX_LETTERS && isLetter(text, start - 1)) start -= 1;
    let end = at + 1;
    while (end - start <= MAX_LETTERS && isLetter(text, end)) end += 1;
    if (end - start - 1 <= MAX_LETTERS) return true;
  }
  return false;
}

/** Of ASCII, or of any other script. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  return (unit >= 97 && unit <= 122) || unit > 0xbf;
}

/** Place of the last part of a word that begins at a token; undefined if there is none. */
function endOfWord(tokens: readonly Token[], text: string, at: number): number | undefined {
  const first = tokens[at] as Token;
  if (first.isNumber || digitWords.has(first.word)) {
    const isShort = !first.isNumber && first.word.length < MIN_LETTERS;
    if (!isShort) return undefined;
  }
  let joined = first.word;
  for (let to = at + 1; to < at + MAX_PARTS; to += 1) {
    const [left, right] = [tokens[to - 1] as Token, tokens[to]];
    if (right === undefined || right.isNumber || right.start - left.end !== 1) return undefined;
    if (!signs.includes(text.charAt(left.end))) return undefined;
    joined += right.word;
    if (joined.length > MAX_LETTERS) return undefined;
    if (joined.length >= MIN_LETTERS && digitWords.has(joined)) return to;
  }
  return undefined;
}
