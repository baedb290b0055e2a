// Words written letter by letter ("j a n e @ e x a m p l e . o r g"), drawn together: what a person reads there is
// found by the same finders in the text without those spaces.
import { readTokens, tokensFrom, type Token, type TokenTable } from '../../text/tokens';
import type { Span } from '../../brand';
import { carriedOut } from '../notes/carriedOut';
import { jointsOf, LETTERS } from './joints';
import { isAnyWithin } from './spans';

/** A text in which words written letter by letter are drawn together. */
export interface DrawnTogether {
  readonly text: string;
  readonly table: TokenTable;
  /** Whether a span of `text` holds a word that was drawn together: everything else is found in the text itself. */
  readonly isTouched: (start: number, end: number) => boolean;
  /** Span in the text it was made of. */
  readonly spanOf: (start: number, end: number) => Span;
}

const MIN_LETTERS = 3; // fewer are initials
const signs = /^ {0,2}[.@:/_=([{)\]}-]{1,3} {0,2}$/;

/**
 * Draws words written letter by letter together.
 *
 * @param table - of `text`.
 * @returns undefined where there are none, which is nearly always.
 */
export function drawnTogether(text: string, table: TokenTable): DrawnTogether | undefined {
  const asked = carriedOut(text, table);
  if (asked === undefined) return lettersTogether(text, table);
  const drawn = lettersTogether(asked.text, asked.table);
  return drawn === undefined ? asked : composed(asked, drawn);
}

/** Both, one after the other. */
const composed = (first: DrawnTogether, second: DrawnTogether): DrawnTogether => {
  const spanOf: DrawnTogether['spanOf'] = (start, end) => {
    const between = second.spanOf(start, end);
    return first.spanOf(between.start, between.end);
  };
  return {
    text: second.text,
    table: second.table,
    isTouched: (start, end) => {
      if (second.isTouched(start, end)) return true;
      const between = second.spanOf(start, end);
      return first.isTouched(between.start, between.end);
    },
    spanOf,
  };
};

function lettersTogether(text: string, table: TokenTable): DrawnTogether | undefined {
  if ((jointsOf(text, table).has & LETTERS) === 0) return undefined;
  const runs = runsOf(text, tokensFrom(table, text));
  if (runs.length === 0) return undefined;
  const pieces: string[] = [];
  const places: number[] = [];
  const touched: Span[] = [];
  let length = 0;
  const keep = (from: number, to: number): void => {
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) places.push(at);
    length += to - from;
  };
  let after = 0;
  for (const run of runs) {
    keep(after, run.start);
    const start = length;
    for (let at = run.start; at < run.end; at += 1) if (text[at] !== ' ') keep(at, at + 1);
    touched.push({ start, end: length });
    after = run.end;
  }
  keep(after, text.length);
  const drawn = pieces.join('');
  return {
    text: drawn,
    table: readTokens(drawn),
    isTouched: (start, end) => isAnyWithin(touched, start, end),
    spanOf: (start, end) => ({
      start: places[start] ?? text.length,
      end: (places[end - 1] ?? text.length - 1) + 1,
    }),
  };
}

/** Stretches whose spaces part letters of one word, or stand around the sign between two such words. */
function runsOf(text: string, tokens: readonly Token[]): readonly Span[] {
  const runs: Span[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at] as Token;
    if (first.end - first.start !== 1) {
      at += 1;
      continue;
    }
    // "è r u b y": a word of one letter that the run is no part of.
    if (isAccentedWord(text, first, tokens[at + 1])) {
      at += 1;
      continue;
    }
    let last = at;
    let letters = first.isNumber ? 0 : 1;
    const spaces = spacesBehind(text, first.end);
    for (
      let next = at + 1;
      next < tokens.length && isNextLetter(text, tokens, { last, next, spaces });
      next += 1
    ) {
      letters += (tokens[next] as Token).isNumber ? 0 : 1;
      last = next;
    }
    const before = runs.at(-1);
    // "u k" of "e x a m p l e . c o . u k" hangs on the run before it.
    const isJoined = before !== undefined && before.end >= first.start;
    const isBehindDot = before !== undefined && isSaidDotBetween(text, before.end, first.start);
    const lead = startOfEnding(text, tokens, { at, last });
    if (letters >= MIN_LETTERS || lead !== undefined || ((isJoined || isBehindDot) && last > at)) {
      const end = endOfRun(text, tokens, last);
      if (isJoined) runs[runs.length - 1] = { start: before.start, end };
      else runs.push({ start: lead ?? first.start, end });
    }
    at = last + 1;
  }
  return runs;
}

const spelledEndings = new Set(
  'com net org info co uk de fr es it ro pt br pl ru tr cn vn at ch eu us io'.split(' '),
);
const clearEndings = new Set(['com', 'net', 'org', 'info', 'co']);
const MAX_ENDING_LETTERS = 4;

/** "example. n e t": where the blanks begin behind the period; undefined where no ending is spelled behind one. */
function startOfEnding(
  text: string,
  tokens: readonly Token[],
  { at, last }: { readonly at: number; readonly last: number },
): number | undefined {
  if (last === at || last - at >= MAX_ENDING_LETTERS) return undefined;
  const first = tokens[at] as Token;
  const held = tokens[last] as Token;
  const previous = tokens[at - 1];
  if (previous === undefined || previous.end - previous.start < MIN_LETTERS) return undefined;
  const between = text.slice(previous.end, first.start);
  if (between.length > 5 || !/^ {0,2}\. {0,2}$/.test(between)) return undefined;
  const word = text.slice(first.start, held.end).replaceAll(' ', '');
  return spelledEndings.has(word) ? previous.end : undefined;
}

/** Words of one letter with a sign on it, before a letter without: contacts are written in the letters of ASCII. */
const isAccentedWord = (text: string, first: Token, next: Token | undefined): boolean =>
  (text.charCodeAt(first.start) >= 128 ||
    isPreposition(text, first) ||
    (next !== undefined && isSmallBeforeLoud(text, first, next))) &&
  next !== undefined &&
  next.end - next.start === 1 &&
  /^[a-z]$/.test(next.word);

/** "a J U N O": a small letter before capitals is a word. */
const isSmallBeforeLoud = (text: string, first: Token, next: Token): boolean =>
  /^[aeiouy]$/.test(text.slice(first.start, first.end)) && /^[A-Z]$/.test(text.slice(next.start, next.end));

const takingTo =
  /(?:(?:una|un|uma|um) (?:e-?mail|correo|courriel)|escribe|escr[ií]beme|escribir|manda|m[aá]ndame|env[ií]a|env[ií]ame|scrivi|scrivimi|scrivere|[eé]cri[srt]|[eé]crivez|[eé]crire|escreve|escreva|mande|envie|scrie|trimite) $/iu;
/** "escribe a k i r a": the first letter is a word. */
const isPreposition = (text: string, { start, end }: Token): boolean =>
  /^[ao]$/i.test(text.slice(start, end)) && takingTo.test(text.slice(Math.max(0, start - 14), start));

/** "e x a m p l e dot c o" */
const isSaidDotBetween = (text: string, from: number, to: number): boolean =>
  to - from <= 7 && /^ {1,2}dot {1,2}$/i.test(text.slice(from, to));

interface Step {
  readonly last: number;
  readonly next: number;
  /** Between the letters of this word; so many signs there are around a sign that belongs to the word too. */
  readonly spaces: number;
}

function isNextLetter(text: string, tokens: readonly Token[], { last, next, spaces }: Step): boolean {
  const held = tokens[last] as Token;
  const token = tokens[next] as Token;
  if (spaces === 0 || token.end - token.start !== 1 || isHan(token)) return false;
  const gap = token.start - held.end;
  if (gap === spaces) return spacesBehind(text, held.end) === spaces;
  // "a _ b": the sign belongs to the word.
  if (gap !== 2 * spaces + 1 || spacesBehind(text, held.end) !== spaces) return false;
  const sign = text[held.end + spaces];
  return (sign === '_' || sign === '-') && spacesBehind(text, held.end + spaces + 1) === spaces;
}

/** One or two spaces; 0 where there are none, or more. */
function spacesBehind(text: string, at: number): number {
  if (text[at] !== ' ') return 0;
  if (text[at + 1] !== ' ') return 1;
  return text[at + 2] === ' ' ? 0 : 2;
}

const isHan = ({ word }: Token): boolean => word >= '\u2e80';

/** With the sign behind it and the token that follows: "e x a m p l e . com". */
function endOfRun(text: string, tokens: readonly Token[], last: number): number {
  const { end } = tokens[last] as Token;
  const next = tokens[last + 1];
  if (next === undefined || next.start - end > 6 || isHan(next)) return end;
  const between = text.slice(end, next.start);
  // "j a n e. Next": a sentence ended, unless what follows is an ending.
  if (between === '. ' && !clearEndings.has(next.word)) return end;
  return signs.test(between) ? next.start : end;
}
