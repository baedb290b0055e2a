// Counts and what they count: "double", "a pair", "three", "5s", "fives".
import type { PreparedText } from '../../extractor';
import { numberWords } from '../spelling/lexicon';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Between the count and the digit. */
export const articles = setOf('the a an die der das el la los las le les lo de of mal number digit nummer');
/** "dos VECES siete", "five three TIMES" */
export const timesWords = setOf('times time veces vez mal fois volte vezes keer maal raz razy ori раза');
/** Counts that are no number words. */
export const counts: ReadonlyMap<string, number> = new Map(
  (
    [
      ['pair', 2],
      ['couple', 2],
      ['twin', 2],
      ['twins', 2],
      ['twice', 2],
      ['both', 2],
      ['duo', 2],
      ['trio', 3],
      ['thrice', 3],
      ['quadruple', 4],
      ['quad', 4],
      ['paar', 2],
      ['par', 2],
      ['paire', 2],
      ['coppia', 2],
      ['zweimal', 2],
      ['dreimal', 3],
      ['viermal', 4],
      ['double', 2],
      ['doubled', 2],
      ['triple', 3],
      ['tripled', 3],
    ] as const
  ).map(([word, count]) => [word, count]),
);

const MIN_COUNT = 2;
const MAX_COUNT = 5;
const MAX_GAP = 3;

/** How many a word counts; `isWord` where it says nothing else. */
export function countOf(word: string): { readonly value: number; readonly isWord: boolean } | undefined {
  const known = counts.get(word);
  if (known !== undefined) return { value: known, isWord: true };
  for (const meaning of numberWords.get(word)?.values() ?? []) {
    if (meaning.kind === 'times') return { value: meaning.count, isWord: true };
    if (
      meaning.kind === 'number' &&
      meaning.value >= MIN_COUNT &&
      meaning.value <= MAX_COUNT &&
      !meaning.isSound
    )
      return { value: meaning.value, isWord: false };
  }
  return /^[2-5]$/.test(word) ? { value: Number(word), isWord: false } : undefined;
}

/** One digit, as a figure or a word, one or several of them: "5", "5s", "5's", "fives". */
export function digitAt(
  { tokens, text }: PreparedText,
  at: number,
): { readonly digit: string; readonly isPlural: boolean; readonly to: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.isNumber) {
    if (token.word.length !== 1) return undefined;
    const next = tokens[at + 1];
    const isTied = next !== undefined && next.start - token.end <= 1;
    // "3-4S67" has letters for digits.
    const isFree =
      isTied &&
      text[next.start] === 's' &&
      text[token.start - 1] === ' ' &&
      !/[\p{L}\d]/u.test(text.charAt(next.end));
    if (isFree && next.word === 's' && /^['’]?$/.test(text.slice(token.end, next.start)))
      return { digit: token.word, isPlural: true, to: at + 2 };
    return { digit: token.word, isPlural: false, to: at + 1 };
  }
  const digit = valueOf(token.word);
  if (digit !== undefined) return { digit, isPlural: false, to: at + 1 };
  const { word } = token;
  const many = word.endsWith('s')
    ? (valueOf(word.slice(0, -1)) ?? (word.endsWith('es') ? valueOf(word.slice(0, -2)) : undefined))
    : undefined;
  return many === undefined ? undefined : { digit: many, isPlural: true, to: at + 1 };
}

function valueOf(word: string): string | undefined {
  for (const meaning of numberWords.get(word)?.values() ?? [])
    if (meaning.kind === 'number' && meaning.value < 10) return String(meaning.value);
  return undefined;
}

/** Whether nothing but a few signs stands before a token. */
export function isNear({ tokens }: PreparedText, at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return left !== undefined && right !== undefined && right.start - left.end <= MAX_GAP;
}
