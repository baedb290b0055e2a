// Characters and sets of characters (pcre2pattern, "Backslash", "Square brackets and character classes", "POSIX
// character classes"). Without UCP, \d \w \s and the POSIX names know ASCII alone; in a caseless part, a set holds both
// cases of what it names, so that JavaScript's own flag, which holds for a whole pattern, is never needed.
import { lacking, wrong } from './tree';

/** Insides of a class, by the letter after the backslash. */
export const sets: Readonly<Record<string, string>> = {
  d: '0-9',
  w: '0-9A-Z_a-z',
  s: '\\t-\\r ',
  h: '\\t \\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000',
  v: '\\n-\\r\\x85\\u2028\\u2029',
};

const posixSets: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: '\\t ',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t-\\r ',
  upper: 'A-Z',
  word: '0-9A-Z_a-z',
  xdigit: '0-9A-Fa-f',
};

const MAX_FOLDED = 2000; // of a caseless range beyond ASCII every character is looked at

/** What `[:name:]` holds; `[:lower:]` holds both cases where case does not matter. */
export function posixSet(name: string, isCaseless: boolean): string {
  const found = posixSets[name];
  if (found === undefined) wrong(`there is no POSIX class [:${name}:]`);
  return isCaseless && (name === 'lower' || name === 'upper') ? 'A-Za-z' : found;
}

/** All but these: what a class holds that names a negated set, such as `[\D]`. */
export function complement(inside: string): string {
  const ends: number[] = [];
  const parts = new RegExp(`[${inside}]`, 'u');
  let isIn = false;
  for (let code = 0; code <= 0x3001; code++) {
    if (parts.test(String.fromCodePoint(code)) === isIn) continue;
    ends.push(code);
    isIn = !isIn;
  }
  const bounds = [0, ...ends, 0x110000];
  let pieces = '';
  for (let at = 0; at + 1 < bounds.length; at += 2) {
    const [from = 0, to = 0] = [bounds[at], bounds[at + 1]];
    if (to > from) pieces += `\\u{${from.toString(16)}}-\\u{${(to - 1).toString(16)}}`;
  }
  return pieces;
}

/** A character as JavaScript writes it, in or out of brackets. */
export function written(code: number): string {
  const character = String.fromCodePoint(code);
  if (/[\^$\\.*+?()[\]{}|/]/.test(character)) return `\\${character}`;
  return code < 32 || code === 45 || (code > 126 && code < 160) || (code >= 0xd800 && code < 0xe000)
    ? `\\u{${code.toString(16)}}`
    : character;
}

/** One character outside brackets. */
export function oneCharacter(code: number, isCaseless: boolean): string {
  const others = isCaseless ? otherCases(code) : [];
  return others.length === 0 ? written(code) : `[${[code, ...others].map(written).join('')}]`;
}

/** A range within brackets, with the other cases of its characters where case does not matter. */
export function range(from: number, to: number, isCaseless: boolean): string {
  if (from > to) wrong('a range in brackets runs backwards');
  const plain = from === to ? written(from) : `${written(from)}-${written(to)}`;
  if (!isCaseless) return plain;
  if (to - from > MAX_FOLDED) lacking('a wide range of characters in a part where case does not matter');
  let folded = plain;
  for (let code = from; code <= to; code++)
    for (const other of otherCases(code)) if (other < from || other > to) folded += written(other);
  return folded;
}

/** Characters that differ from this one only in case, by Unicode's simple folding. */
function otherCases(code: number): readonly number[] {
  const character = String.fromCodePoint(code);
  const found = new Set<number>();
  const near = [character.toLowerCase(), character.toUpperCase()];
  if (/^[kK\u212a]$/.test(character)) near.push('k', 'K', '\u212a'); // the Kelvin sign
  if (/^[sS\u017f]$/.test(character)) near.push('s', 'S', '\u017f'); // the long s
  for (const one of near) if (Array.from(one).length === 1) found.add(one.codePointAt(0) ?? code);
  for (const one of [...found]) {
    const upper = String.fromCodePoint(one).toUpperCase();
    if (Array.from(upper).length === 1) found.add(upper.codePointAt(0) ?? one);
  }
  found.delete(code);
  return [...found];
}
