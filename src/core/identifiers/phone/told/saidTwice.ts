// Digits that are told twice, as a figure and as the word for it: "0 (zero) 1 (one) 1 (one)", "2-zwei, 0-null", "ноль=0".
// Each pair is one digit, where several pairs follow each other.
import { tableOf } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { digitWords, numberWords } from '../spelling/lexicon';
import { is } from '../wordClasses';

const ofDigit = tableOf(digitWords);
const MIN_PAIRS = 4;
const MAX_PAIRS = 16;
const MAX_GAP = 4;
const none: readonly Change[] = [];

/**
 * Changes of such runs to the figures alone, in order of place. One look at each hit.
 *
 * @param hits - places of number words, among others.
 */
export function saidTwiceIn(prepared: PreparedText, hits: readonly number[]): readonly Change[] {
  const { table, text } = prepared;
  let changes: Change[] | undefined;
  let next = 0;
  for (const place of hits) {
    if (place < next || !(isFigure(table, place - 1) || isFigure(table, place + 1))) continue;
    if (ofDigit[table.numbers[place] ?? 0] !== 1) continue;
    const first = isPair(prepared, place - 1) ? place - 1 : isPair(prepared, place) ? place : -1;
    if (first < next) continue;
    let digits = '';
    let at = first;
    while (digits.length < MAX_PAIRS && isPair(prepared, at) && (at === first || isNear(prepared, at))) {
      digits += figureOf(table.words[at]) ?? figureOf(table.words[at + 1]) ?? '';
      at += 2;
    }
    next = at;
    if (digits.length < MIN_PAIRS) continue;
    const end = table.ends[at - 1] ?? 0;
    const closing = ')]}'.includes(text.charAt(end) || 'x') ? 1 : 0;
    (changes ??= []).push({ start: table.starts[first] ?? 0, end: end + closing, word: digits });
  }
  return changes ?? none;
}

/** One figure and the word for it, in either order, with nothing but signs between. */
function isPair(prepared: PreparedText, at: number): boolean {
  const { words } = prepared.table;
  const [left, right] = [words[at], words[at + 1]];
  if (at < 0 || left === undefined || right === undefined || !isNear(prepared, at + 1)) return false;
  const figure = figureOf(left) ?? figureOf(right);
  if (figure === undefined || (figureOf(left) !== undefined && figureOf(right) !== undefined)) return false;
  const word = figureOf(left) === undefined ? left : right;
  for (const meaning of numberWords.get(word)?.values() ?? [])
    if (meaning.kind === 'number' && String(meaning.value) === figure) return true;
  return false;
}

const isFigure = ({ notes }: PreparedText['table'], at: number): boolean => notes[at] === is.number;

function figureOf(word: string | undefined): string | undefined {
  const unit = word?.length === 1 ? word.charCodeAt(0) : 0;
  return unit >= 0x30 && unit <= 0x39 ? word : undefined;
}

function isNear({ table: { starts, ends }, text }: PreparedText, at: number): boolean {
  const end = ends[at - 1] ?? 0;
  const start = starts[at] ?? 0;
  return start - end <= MAX_GAP && !text.slice(end, start).includes('\n\n');
}
