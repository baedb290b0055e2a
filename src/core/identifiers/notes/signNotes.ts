// Notes of a writer about signs rather than words: what is to be taken out of a contact ("quita ***", "ohne Sternchen"),
// and the dots that its blanks stand for ("dots instead of spaces").
import type { Span } from '../../brand';
import { isProseWord } from '../commonWords';
import type { Token } from '../../text/tokens';
import { pictureNames, signNamed } from './noteWords';

const MAX_SIGNS = 12;
const written =
  /(?:^|[\s("'«“[{:])([*#~^%$&!+=|•·_/\\-]{1,8}|(?:\p{Extended_Pictographic}\ufe0f?){1,4})(?=$|[\s)"'»”\]},.])/u;
const anyPicture = /\p{Extended_Pictographic}\ufe0f?/gu;

/**
 * Places of the signs that a note names, within the run that it speaks of.
 *
 * @param run - the stretch without blanks before the note.
 * @param note - its text, with its words.
 */
export function signsTakenOut(run: string, note: string, tokens: readonly Token[]): readonly Span[] {
  const sign = written.exec(note)?.[1] ?? signOf(tokens);
  if (sign !== undefined) return placesOf(run, sign);
  if (!tokens.some(({ word }) => pictureNames.has(word))) return [];
  return Array.from(run.matchAll(anyPicture), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function signOf(tokens: readonly Token[]): string | undefined {
  for (const { word } of tokens) {
    const sign = signNamed.get(word);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/** Only where letters stand at both sides of the run: what ends a sentence is no part of a contact. */
function placesOf(run: string, sign: string): readonly Span[] {
  const found: Span[] = [];
  for (
    let at = run.indexOf(sign);
    at !== -1 && found.length < MAX_SIGNS;
    at = run.indexOf(sign, at + sign.length)
  )
    if (/[\p{L}\p{N}]/u.test(run.slice(0, at)) && /[\p{L}\p{N}]/u.test(run.slice(at + sign.length)))
      found.push({ start: at, end: at + sign.length });
  return found;
}

const MAX_LABELS = 4;
const ending =
  /^(?:com|net|org|info|biz|eu|co|uk|de|fr|es|it|ro|pl|ru|nl|pt|br|hu|cz|sk|se|at|ch|be|tr|cn|vn|io|me)$/;
const label = /^[\p{L}\p{N}]{2,40}$/u;

/**
 * The blanks before a note that stand for dots: between an ending and the words before it, as far back as they may be
 * labels of one host.
 *
 * @param last - place in `tokens` of the last word before the note.
 * @param stops - words that lead to a contact and are no piece of one.
 */
export function blanksForDots(
  text: string,
  tokens: readonly Token[],
  { last, stops }: { readonly last: number; readonly stops: ReadonlySet<string> },
): readonly Span[] {
  const found: Span[] = [];
  let at = last;
  if (!ending.test(tokens[at]?.word ?? '')) return [];
  for (; at > 0 && found.length < MAX_LABELS; at -= 1) {
    const right = tokens[at] as Token;
    const left = tokens[at - 1] as Token;
    const gap = text.slice(left.end, right.start);
    if (gap === '-' || gap === '@' || gap === '.' || gap === '_' || gap === '') continue;
    // A word of a sentence may be the first label, behind which an ending stands.
    if (gap !== ' ' || stops.has(left.word)) break;
    const isPiece = text[left.start - 1] === '-';
    if (found.length > 0 && !isPiece && isProseWord(left.word)) break;
    if (!label.test(text.slice(left.start, left.end))) break;
    found.push({ start: left.end, end: right.start });
  }
  return found.reverse();
}
