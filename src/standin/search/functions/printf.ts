// printf (Search Reference, "Conversion functions"): C's sprintf with its flags, widths and precisions. A sign that
// Splunk does not support (%n, %C, %S, %1$s) gives null, as does a value that is missing.
import { toNumber, toText, type EvalValue } from '../values';
import type { EvalFunction } from './evalFunction';
import { conversion, type Conversion } from './printfNumber';

const MAX_WIDTH = 10_000; // a width is memory: %999999999d would fill it

export const printfFunctions: readonly EvalFunction[] = [
  {
    name: 'printf',
    syntax: 'printf(format, value, …)',
    arity: [1, 64],
    apply: ([format = null, ...values]) => {
      const written = toText(format);
      return written === undefined ? null : (fillIn(written, values) ?? null);
    },
  },
];

function fillIn(format: string, values: readonly EvalValue[]): string | undefined {
  let used = 0;
  const unknown: string[] = [];
  const next = (): EvalValue => values[used++] ?? null;
  const size = (text: string | undefined): number | undefined => {
    if (text === undefined) return undefined;
    const number = text === '*' ? toNumber(next()) : Number(text === '' ? 0 : text);
    if (number !== undefined && Number.isInteger(number) && Math.abs(number) <= MAX_WIDTH) return number;
    unknown.push(text);
    return 0;
  };
  const text = format.replace(
    /%([-'0+ #]{0,6})(\*|\d{0,6})(?:\.(\*|\d{0,6}))?([\s\S]?)/g,
    (_, flags: string, width: string, precision: string | undefined, sign: string) => {
      if (sign === '%') return '%';
      const asked = size(width) ?? 0;
      const one: Conversion = {
        sign,
        flags: new Set(asked < 0 ? `${flags}-` : flags),
        width: Math.abs(asked),
        precision: size(precision),
      };
      const value = next();
      const written = value === null ? undefined : print(value, one);
      if (written === undefined) unknown.push(sign);
      return written ?? '';
    },
  );
  return unknown.length === 0 ? text : undefined;
}

function print(value: EvalValue, asked: Conversion): string | undefined {
  const { sign, flags, width, precision } = asked;
  if (sign === 's' || sign === 'z' || sign === 'c') {
    const plain = toText(value) ?? '';
    const code = sign === 'c' && typeof value === 'number' ? value : undefined;
    const first = code === undefined ? (Array.from(plain)[0] ?? '') : fromCode(code);
    const text = sign === 'c' ? first : Array.from(plain).slice(0, precision).join('');
    return flags.has('-') ? text.padEnd(width) : text.padStart(width);
  }
  const number = toNumber(value);
  return number === undefined ? undefined : conversion(number, asked);
}

function fromCode(code: number): string {
  return Number.isInteger(code) && code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
