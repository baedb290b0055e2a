// Words of digits with a hyphen in them: "fi-ve", "se-v-en".
import { tableOf } from '../../text/heldWords';
import type { TokenTable } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { digitWords } from './spelling/lexicon';
import { is } from './wordClasses';

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
  { text, table }: PreparedText,
  joints: readonly number[],
  plainWords: number,
): readonly Change[] {
  const changes: Change[] = [];
  let read = 0;
  for (const joint of joints) {
    const at = joint - 1;
    const to = at < read ? undefined : endOfWord(table, text, at);
    if (to === undefined) continue;
    changes.push({ start: table.starts[at] ?? 0, end: table.ends[to] ?? 0, word: wordOf(table, at, to) });
    read = to + 1;
  }
  if (changes.length === 0) return changes;
  const isSpelled =
    changes.length >= MIN_WORDS || table.figures.length >= MIN_WORDS || plainWords >= MIN_BESIDE;
  return isSpelled ? changes : [];
}

function wordOf({ words }: TokenTable, from: number, to: number): string {
  let word = '';
  for (let at = from; at <= to; at += 1) word += words[at] ?? '';
  return word;
}

/** Place of the last part of a word that begins at a token; undefined if there is none. */
function endOfWord(table: TokenTable, text: string, at: number): number | undefined {
  const { starts, ends, words, numbers, notes } = table;
  const first = words[at] ?? '';
  if (notes[at] === is.number || (isDigitWord[numbers[at] ?? 0] === 1 && first.length >= MIN_LETTERS))
    return undefined;
  let { length } = first;
  for (let to = at + 1; to < at + MAX_PARTS; to += 1) {
    const end = ends[to - 1] ?? 0;
    if (starts[to] !== end + 1 || notes[to] === is.number || !signs.includes(text.charAt(end)))
      return undefined;
    const last = words[to] ?? '';
    length += last.length;
    if (length > MAX_LETTERS) return undefined;
    if (length < MIN_LETTERS || firstAndLast[placeOf(first, last)] !== 1) continue;
    if (digitWords.has(wordOf(table, at, to))) return to;
  }
  return undefined;
}
