// Figures that a letter stands for and the text says which: "202-55x-0123 where x = 5", "020 794X 0018, X is 6".
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { digitOfWord } from './told/bentWords';

const MAX_APART = 24; // tokens from the number to what its letter is
const MAX_PLACES = 4;
const equals: ReadonlySet<string> = new Set(
  'is equals means es ist est to vale igual oznacza значит это'.split(' '),
);
const letters = /^([a-z])\1{0,3}$/;

/** Changes of such letters to their figure, in no order. */
export function placeholdersIn(prepared: PreparedText): readonly Change[] {
  const { tokens, numbers } = prepared;
  const found = new Map<number, Change>();
  for (const place of numbers()) {
    for (const at of [place - 1, place + 1]) {
      const token = tokens[at];
      if (token === undefined || found.has(at) || !letters.test(token.word) || !isTied(tokens, at)) continue;
      const digit = digitOf(prepared, token.word.charAt(0), place);
      if (digit === undefined) continue;
      found.set(at, { start: token.start, end: token.end, word: digit.repeat(token.word.length) });
    }
    if (found.size >= MAX_PLACES) break;
  }
  return [...found.values()];
}

/** Nothing, or one sign, between the letter and figures on one of its sides; nothing on the other, or no letter. */
function isTied(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  return (
    (before?.isNumber === true && before.end === token.start) ||
    (after?.isNumber === true && after.start === token.end)
  );
}

function digitOf({ tokens, text }: PreparedText, letter: string, from: number): string | undefined {
  for (let at = from + 2; at < from + MAX_APART; at += 1) {
    const [token, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (token === undefined || next === undefined) return undefined;
    if (token.word !== letter) continue;
    const gap = text.slice(token.end, next.start).trim();
    if (gap === '=' || gap === ':') return digitIn(next);
    if (equals.has(next.word) && second !== undefined) return digitIn(second);
  }
  return undefined;
}

function digitIn({ word, isNumber }: Token): string | undefined {
  if (isNumber) return word.length === 1 ? word : undefined;
  return digitOfWord(word);
}
