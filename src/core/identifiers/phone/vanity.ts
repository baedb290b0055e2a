// Numbers of which letters of a dial pad are a part: 1-800-555-CALL, 202-555-CALL. Only a whole North American number;
// those of other countries are in `vanityDialled.ts`.
import type { Token, TokenTable } from '../../text/tokens';
import { unitAt } from '../../text/unitAt';
import type { PreparedText } from '../extractor';
import { dialledLetters } from './dialPad';
import { labelBefore } from './labels';
import { readNational, type ReadNumber } from './plans/readNumber';

export interface VanityNumber {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumber;
  readonly confidence: number;
}

const tollFree = /^8(?:00|88|77|66|55|44|33|22)$/;
const SUBSCRIBER_DIGITS = 7;
const MAX_LETTERS = 9; // What is too long is dialled and not listened to

/** Vanity numbers in order of place. One look at each number; more only where letters follow three figures. */
export function vanityNumbers(prepared: PreparedText): readonly VanityNumber[] {
  const { text, table } = prepared;
  const found: VanityNumber[] = [];
  for (let place = 0; place < table.figures.length; place += 1) {
    if (!mayBeVanity(text, table, place)) continue;
    const one = vanityAt(prepared, table.figures[place] ?? 0);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** Whether letters of a number may stand behind the figures of a place in the list of figures. */
export function mayBeVanity(text: string, { starts, ends, figures }: TokenTable, place: number): boolean {
  const at = figures[place] ?? 0;
  const end = ends[at] ?? 0;
  if (end - (starts[at] ?? 0) !== 3 || figures[place + 1] === at + 1) return false;
  const gap = (starts[at + 1] ?? Infinity) - end;
  if (gap === 2) return unitAt(text, end) === CLOSING;
  if (gap !== 1) return false;
  // "100 per hour": behind a blank only what goes on from figures before it.
  const isTied = figures[place - 1] === at - 1 && (starts[at] ?? 0) - (ends[at - 1] ?? 0) <= 2;
  return isTied || unitAt(text, end) !== SPACE;
}

const SPACE = 32;
const CLOSING = 41;

function vanityAt(prepared: PreparedText, at: number): VanityNumber | undefined {
  const { tokens, text } = prepared;
  const token = tokens[at] as Token;
  const sign = text[token.end] ?? '';
  const isBracketed = sign === ')' && text[token.start - 1] === '(';
  if (!isBracketed && !'-. '.includes(sign)) return undefined;
  const before = tokens[at - 1];
  const isTied = before?.isNumber === true && token.start - before.end <= 2;
  const isFree = tollFree.test(token.word);
  const hasOne = isTied && before.word === '1';
  // "202-JKL-0123" is an area code and letters; only a call says so.
  const isAreaAlone = isFree || hasOne || !isTied;
  const first = isAreaAlone && !hasOne ? at : at - 1;
  const isDialled = hasOne && text[before.start - 1] === '+';
  const isAnnounced = isDialled || (sign !== ' ' && labelBefore(prepared, first) === 'phone');
  if (isFree ? sign === ' ' && !hasOne : isAreaAlone ? !isAnnounced : before.word.length !== 3)
    return undefined;
  const room = isAreaAlone ? SUBSCRIBER_DIGITS : SUBSCRIBER_DIGITS - 3;
  const mayBeSmall = isAnnounced || (isFree && hasOne && sign !== ' ') || isSmallWordBehind(prepared, at);
  const letters = lettersBehind({ tokens, text }, at, { room, mayBeSmall });
  // "202-555-XXXX" is hidden, and no word.
  if (letters === undefined || /^(\d)\1*$/.test(letters.digits)) return undefined;
  // "ONLY (800) PERSONS" is a count in brackets: only a call or a word in two says that it is dialled.
  const isCall = hasOne || isAnnounced || /[A-Z][-.][A-Z\d]/i.test(text.slice(token.end, letters.end));
  if (isBracketed && text[token.end + 1] === ' ' && !isCall) return undefined;
  const area = isAreaAlone ? token.word : `${before.word}${token.word}`;
  const number = readNational(area + letters.digits, 'US');
  if (number === undefined) return undefined;
  const start = tokens[first]?.start ?? token.start;
  const lead = text[start - 1] === '(' ? 1 : 0;
  return { start: start - lead, end: letters.end, number, confidence: isFree ? 0.85 : 0.7 };
}

const SMALL_WORD = 4;
const FIGURES_WITHIN = 5; // tokens: "(202) 555 baby 0123" goes on in figures

/** "(202) 555 cute": a word of four letters and nothing more behind an area in brackets. */
function isSmallWordBehind({ tokens, text }: PreparedText, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || next === undefined) return false;
  const isBracketed = text[before.start - 1] === '(' && text[before.end] === ')';
  if (!isBracketed || next.end - next.start !== SMALL_WORD) return false;
  for (let step = 2; step <= FIGURES_WITHIN; step += 1) {
    const token = tokens[at + step];
    if (token === undefined) return true;
    if (/[^ \p{L}\p{N}'’-]/u.test(text.slice(tokens[at + step - 1]?.end, token.start))) return true;
    if (token.isNumber) return false;
  }
  return true;
}

/** Digits of the letters and figures behind, tied by single signs, to exactly the room there is. */
function lettersBehind(
  { tokens, text }: Pick<PreparedText, 'tokens' | 'text'>,
  at: number,
  { room, mayBeSmall }: { readonly room: number; readonly mayBeSmall: boolean },
): { readonly digits: string; readonly end: number } | undefined {
  let digits = '';
  let end = 0;
  for (let next = at + 1; digits.length < room; next++) {
    const token = tokens[next];
    if (token === undefined) return undefined;
    const from = tokens[next - 1]?.end ?? 0;
    // Behind the area's bracket a blank may stand.
    if (token.start - from > (next === at + 1 && text[from] === ')' ? 2 : 1)) return undefined;
    const written = text.slice(token.start, token.end);
    if (!(mayBeSmall ? /^(?:[a-z]+|\d+)$/i : /^(?:[A-Z]+|\d+)$/).test(written)) return undefined;
    digits += token.isNumber ? written : dialledLetters(token.word);
    end = token.end;
  }
  const isWhole = digits.length === room || (room === SUBSCRIBER_DIGITS && digits.length <= MAX_LETTERS);
  return isWhole ? { digits: digits.slice(0, room), end } : undefined;
}
