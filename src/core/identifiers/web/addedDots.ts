// The dot that is added in words: "example and then .net", "example, ending .org".
import { addedWords, beginsAdded, endsAdded, MAX_ADDED_LETTERS } from './addedWords';
import { isWordAt } from './characters';
import { isClearEndingAt } from './clearEndings';
import type { DotMark } from './dotMark';
import { saidDots, saidSignAt } from './signWords';

const addedEnding =
  /(?:com|net|org|info|co\.uk|de|fr|es|it|pl|ro|ru|nl|eu|ch|at|be|br|us|io|biz)(?![\p{L}\p{N}_-])/iuy;

/** Where "and then" or such begins that ends at a place; the place itself where there is none. */
export function startOfAdded(text: string, end: number): number {
  if (!mayEndAdded(text, end)) return end;
  const found = addedBefore.exec(text.slice(Math.max(0, end - MAX_ADDED_CHARACTERS), end));
  return found === null ? end : end - found[0].length;
}

const MAX_ADDED_CHARACTERS = 40;

/** Nothing else ends what was begun so; spares nearly all the long pattern. */
const endingAhead = /[ (:+&–-]\.[a-z]|[ -](?:com|net|org)(?![a-z])/i;

/** "example + .org", "example and then .net", "example, ending .org", "example (add .org)" */
export function addedMark(text: string, at: number, left: number): DotMark | undefined {
  added.lastIndex = left === at && text[at] !== ',' && text[at] !== '+' ? text.length : at;
  if (added.lastIndex === text.length || !mayBeginAdded(text, at)) return undefined;
  if (!endingAhead.test(text.slice(at, at + MAX_ADDED_CHARACTERS)) || !added.test(text)) return undefined;
  let end = added.lastIndex;
  if (text[end] !== '.') {
    const said = saidSignAt(text, end, saidDots);
    if (said === undefined || text[said.end] !== ' ') return undefined;
    return isClearEndingAt(text, said.end + 1) ? { kind: 'bracketed', end: said.end + 1 } : undefined;
  }
  end += 1;
  // "Java and .NET"
  if (
    /^NET/.test(text.slice(end, end + 3)) ||
    (text.startsWith('net', end) && bareAnd.test(text.slice(at, end)))
  )
    return undefined;
  addedEnding.lastIndex = end;
  return addedEnding.test(text) ? { kind: 'bracketed', end } : undefined;
}
const bareAnd = /^ ?(?:[+&]|and|und|y|et|e|i|и|ve|și|si) ?\.?$/iu;
const isJoiner = (sign: string | undefined): boolean =>
  sign === '+' || sign === '&' || sign === '-' || sign === '–';

/** Whether one of those words, a plus or a comma stands right before a place: spares most words the look. */
function mayEndAdded(text: string, end: number): boolean {
  const last = text[end - 1];
  if (last !== ' ') return isJoiner(last);
  const before = text[end - 2];
  if (before === ',' || isJoiner(before) || text[end - 3] === "'") return true;
  // The whole word: "example " ends with an Italian "e".
  let start = end - 1;
  while (end - 1 - start <= MAX_ADDED_LETTERS && isWordAt(text, start - 1)) start -= 1;
  return endsAdded.has(text.slice(start, end - 1).toLowerCase());
}

/** First two characters of those that begin one, by five bits each and in any case. */
const beginPairs = new Uint8Array(1 << 10);
const pairAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
for (const word of beginsAdded) beginPairs[pairAt(`${word} `, 0)] = 1;
const mayBeFirst = (text: string, at: number): boolean =>
  beginPairs[pairAt(text, at)] === 1 || text.charCodeAt(at) >= 128 || text.charCodeAt(at + 1) >= 128;

/** The same of what stands behind a place. */
function mayBeginAdded(text: string, at: number): boolean {
  let start = at;
  if (text[start] === ',') start += 1;
  if (text[start] === ' ') start += 1;
  if (text[start - 1] === ' ' && text[start - 2] === ',') return true;
  if (text[start] === '(' || text[start] === '[') start += 1;
  if (isJoiner(text[start])) return true;
  let end = start;
  while (end - start <= MAX_ADDED_LETTERS && isWordAt(text, end)) end += 1;
  // "it's"
  if (text[end] === "'") return true;
  if (text[end] !== ' ' || !mayBeFirst(text, start)) return false;
  return beginsAdded.has(text.slice(start, end).toLowerCase());
}
const added = new RegExp(addedWords, 'iuy');
const addedBefore = new RegExp(`(?<![,])${addedWords}$`, 'iu');
