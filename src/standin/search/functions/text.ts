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
      const characters = Array.from(text);
      const first = from > 0 ? from - 1 : from < 0 ? Math.max(characters.length + from, 0) : 0;
      const count = length === undefined ? characters.length : (toNumber(length) ?? 0);
      return characters.slice(first, first + Math.max(count, 0)).join('');
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
  {
    name: 'printf',
    syntax: 'printf(format, value, …)',
    arity: [1, 20],
    apply: ([format = null, ...values]) => printf(toText(format), values),
  },
];

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

function printf(format: string | undefined, values: readonly EvalValue[]): EvalValue {
  if (format === undefined) return null;
  let used = 0;
  return format.replace(
    /%(-?)(0?)(\d{0,3})(?:\.(\d{1,2}))?([sdifxX%])/g,
    (_, left: string, zero: string, width: string, digits: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const value = values[used++] ?? null;
      const text = printfValue(value, kind, digits === undefined ? undefined : Number(digits));
      return left
        ? text.padEnd(Number(width))
        : text.padStart(Number(width), zero && kind !== 's' ? '0' : ' ');
    },
  );
}

function printfValue(value: EvalValue, kind: string, digits: number | undefined): string {
  const number = toNumber(value) ?? 0;
  if (kind === 's') return (toText(value) ?? '').slice(0, digits);
  if (kind === 'f') return number.toFixed(digits ?? 6);
  const whole = Math.trunc(number);
  if (kind === 'x') return whole.toString(16);
  return kind === 'X' ? whole.toString(16).toUpperCase() : String(whole);
}
