// Words of digits with a hyphen in them: "fi-ve", "se-v-en".
import { tableOf } from '../../text/heldWords';
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { digitWords } from './spelling/lexicon';

const MAX_PARTS = 4;
const MAX_LETTERS = 8;
const MIN_LETTERS = 3;
const MIN_BESIDE = 3;
const MIN_WORDS = 2; // one alone is a word that a line parts

/** What a word is parted by. */
const signs = "-._/~·'";

/** By the first letter of a word of a digit and its last, five bits each: spares most pairs of words the joining. */
const firstAndLast = new Uint8Array(1 << 10);
const placeOf = (first: string, last: string): number =>
  ((first.charCodeAt(0) & 31) << 5) | (last.charCodeAt(last.length - 1) & 31);
for (const word of digitWords) firstAndLast[placeOf(word, word)] = 1;
const isDigitWord = tableOf(digitWords);

/**
 * Changes of parted words to whole ones, in order of place.
 *
 * @param joints - places of the words that a sign ties to the word before.
 * @param plainWords - plain number words of the text, so many.
 */
export function hyphenatedIn(
  { tokens, text, numbers }: PreparedText,
  joints: readonly number[],
  plainWords: number,
): readonly Change[] {
  const changes: Change[] = [];
  let read = 0;
  for (const joint of joints) {
    const at = joint - 1;
    const to = at < read ? undefined : endOfWord(tokens, text, at);
    if (to === undefined) continue;
    const [first, last] = [tokens[at], tokens[to]] as readonly Token[];
    changes.push({ start: first?.start ?? 0, end: last?.end ?? 0, word: wordOf(tokens, at, to) });
    read = to + 1;
  }
  if (changes.length === 0) return changes;
  const isSpelled = changes.length >= MIN_WORDS || numbers().length >= MIN_WORDS || plainWords >= MIN_BESIDE;
  return isSpelled ? changes : [];
}

function wordOf(tokens: readonly Token[], from: number, to: number): string {
  let word = '';
  for (let at = from; at <= to; at += 1) word += tokens[at]?.word ?? '';
  return word;
}

/** Place of the last part of a word that begins at a token; undefined if there is none. */
function endOfWord(tokens: readonly Token[], text: string, at: number): number | undefined {
  const first = tokens[at] as Token;
  if (first.isNumber || isDigitWord[first.number] === 1) {
    const isShort = !first.isNumber && first.word.length < MIN_LETTERS;
    if (!isShort) return undefined;
  }
  let length = first.word.length;
  for (let to = at + 1; to < at + MAX_PARTS; to += 1) {
    const [left, right] = [tokens[to - 1] as Token, tokens[to]];
    if (right === undefined || right.isNumber || right.start - left.end !== 1) return undefined;
    if (!signs.includes(text.charAt(left.end))) return undefined;
    length += right.word.length;
    if (length > MAX_LETTERS) return undefined;
    if (length < MIN_LETTERS || firstAndLast[placeOf(first.word, right.word)] !== 1) continue;
    if (digitWords.has(wordOf(tokens, at, to))) return to;
  }
  return undefined;
}
