// Text functions (Search Reference, "Text functions"). Characters are counted as Unicode code points.
import { pcre } from '../patterns';
import { entries, fromEntries, toNumber, toText, type EvalValue } from '../values';
import type { EvalFunction } from './evalFunction';

/** Applies a change to every entry of a value; null stays null. */
function each(value: EvalValue, change: (text: string) => string): EvalValue {
  return value === null ? null : fromEntries(entries(value).map(change));
}

export const textFunctions: readonly EvalFunction[] = [
  {
    name: 'len',
    syntax: 'len(text)',
    arity: [1, 1],
    apply: ([value = null]) => (value === null ? null : Array.from(toText(value) ?? '').length),
  },
  {
    name: 'lower',
    syntax: 'lower(text)',
    arity: [1, 1],
    apply: ([value = null]) => each(value, (text) => text.toLowerCase()),
  },
  {
    name: 'upper',
    syntax: 'upper(text)',
    arity: [1, 1],
    apply: ([value = null]) => each(value, (text) => text.toUpperCase()),
  },
  {
    name: 'substr',
    syntax: 'substr(text, start, length)',
    arity: [2, 3],
    apply: ([value = null, start = null, length]) => {
      const [text, from] = [toText(value), toNumber(start)];
      if (text === undefined || from === undefined || length === null) return null;
      return substring(Array.from(text), from, length === undefined ? undefined : toNumber(length));
    },
  },
  {
    name: 'replace',
    syntax: 'replace(text, regex, replacement)',
    arity: [3, 3],
    apply: ([value = null, pattern = null, replacement = null]) => {
      const [wanted, put] = [toText(pattern), toText(replacement)];
      if (value === null || wanted === undefined || put === undefined) return null;
      const regex = pcre(wanted, 'g');
      return each(value, (text) => text.replace(regex, javascriptReplacement(put)));
    },
  },
  trim('trim', (text, characters) => trimEnd(trimStart(text, characters), characters)),
  trim('ltrim', trimStart),
  trim('rtrim', trimEnd),
  {
    name: 'urldecode',
    syntax: 'urldecode(text)',
    arity: [1, 1],
    apply: ([value = null]) => each(value, (text) => decodePercent(text)),
  },
];

/** SQLite's substr: from 1, below 0 from the end; a negative length takes what stands before the place. */
function substring(characters: readonly string[], from: number, length = Infinity): string {
  const size = characters.length;
  let start = from > 0 ? from - 1 : from < 0 ? from + size : 0;
  // Places before the text count towards the length: substr("string", 0, 3) has two characters.
  let count = from === 0 && length > 0 ? length - 1 : length;
  if (start < 0) {
    count = count < 0 ? 0 : count + start;
    start = 0;
  }
  if (count < 0) {
    count = Math.min(-count, start);
    start -= count;
  }
  return characters.slice(start, start + Math.max(count, 0)).join('');
}

function trim(name: string, cut: (text: string, characters: ReadonlySet<string>) => string): EvalFunction {
  return {
    name,
    syntax: `${name}(text, characters)`,
    arity: [1, 2],
    apply: ([value = null, characters]) =>
      each(value, (text) =>
        cut(text, new Set(characters === undefined ? ' \t' : (toText(characters) ?? ''))),
      ),
  };
}

function trimStart(text: string, characters: ReadonlySet<string>): string {
  let start = 0;
  while (start < text.length && characters.has(text[start] ?? '')) start++;
  return text.slice(start);
}

function trimEnd(text: string, characters: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && characters.has(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** `\1` of PCRE is `$1` in JavaScript; a dollar sign of the text stays one. */
export function javascriptReplacement(replacement: string): string {
  return replacement
    .replaceAll('$', '$$$$')
    .replace(/\\(\d)/g, (_, digit: string) => (digit === '0' ? '$&' : `$${digit}`));
}

function decodePercent(text: string): string {
  const bytes: number[] = [];
  const plain = new TextEncoder().encode(text);
  for (let at = 0; at < plain.length; at++) {
    const hex =
      plain[at] === 37
        ? /^[0-9a-f]{2}$/i.exec(String.fromCharCode(plain[at + 1] ?? 0, plain[at + 2] ?? 0))
        : null;
    bytes.push(hex === null ? (plain[at] ?? 0) : Number.parseInt(hex[0], 16));
    if (hex !== null) at += 2;
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
