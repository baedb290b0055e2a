// The signs of strptime: what each takes of a text, and what it says of the moment.
import { months, weekdays } from './formatTime';
import { offsetOfName } from './zoneNames';

/** What has been read so far. */
export interface Parts {
  year?: number;
  month?: number;
  day?: number;
  dayOfYear?: number;
  hour?: number;
  minute?: number;
  second?: number;
  fraction?: number;
  isAfternoon?: boolean;
  offsetSeconds?: number;
  /** Something was read that cannot be: an abbreviation of a zone nobody knows. */
  isUnknown?: true;
  epoch?: number;
}

type ReadSign = (parts: Parts, text: string) => void;

const number = (
  pattern: string,
  name: 'year' | 'month' | 'day' | 'dayOfYear' | 'hour' | 'minute' | 'second' | 'epoch',
): readonly [string, ReadSign] => [
  pattern,
  (parts, text) => {
    parts[name] = Number(text);
  },
];
const nameOf = (names: readonly string[]): string =>
  names.map((name) => `${name}|${name.slice(0, 3)}`).join('|');

const signs: Readonly<Record<string, readonly [string, ReadSign]>> = {
  Y: number('\\d{4}', 'year'),
  y: [
    '\\d{2}',
    (parts, text) => {
      parts.year = Number(text) + (Number(text) < 69 ? 2000 : 1900);
    },
  ],
  m: number('\\d{1,2}', 'month'),
  d: number('\\d{1,2}', 'day'),
  e: number('\\s?\\d{1,2}', 'day'),
  H: number('\\d{1,2}', 'hour'),
  k: number('\\s?\\d{1,2}', 'hour'),
  I: number('\\d{1,2}', 'hour'),
  M: number('\\d{1,2}', 'minute'),
  S: number('\\d{1,2}', 'second'),
  s: number('\\d{1,11}', 'epoch'),
  p: [
    '[AaPp][Mm]',
    (parts, text) => {
      parts.isAfternoon = /^p/i.test(text);
    },
  ],
  B: [nameOf(months), readMonth],
  b: [nameOf(months), readMonth],
  A: [nameOf(weekdays), () => undefined],
  a: [nameOf(weekdays), () => undefined],
  N: ['\\d{1,9}', readFraction],
  Q: ['\\d{1,9}', readFraction],
  f: ['\\d{1,9}', readFraction],
  j: number('\\d{1,3}', 'dayOfYear'),
  z: ['Z|[+-]\\d{2}(?::?\\d{2}){0,2}', readOffset],
  Z: ['[A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2}', readOffset],
  // %:Z reads GMT-0700, and %Ez minutes.
  ':Z': ['(?:GMT|UTC|UT)[+-]\\d{2}:?\\d{2}|[A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2}', readOffset],
  Ez: ['[+-]\\d{1,4}', readMinutes],
};
const shorthands: Readonly<Record<string, string>> = {
  F: '%Y-%m-%d',
  T: '%H:%M:%S',
  X: '%H:%M:%S',
  D: '%m/%d/%y',
  x: '%m/%d/%Y',
  c: '%a %b %e %H:%M:%S %Y',
  '+': '%a %b %e %H:%M:%S %Z %Y',
};

export interface Piece {
  /** Sticky: it fits where the piece before it has ended, takes what it can and never gives any back. */
  readonly pattern: RegExp;
  readonly read?: ReadSign;
}

const piecesByFormat = new Map<string, readonly Piece[]>();

/** A format piece by piece, as C reads it: one expression for all would try every way to share out the digits. */
export function piecesOf(format: string): readonly Piece[] {
  const known = piecesByFormat.get(format);
  if (known !== undefined) return known;
  if (piecesByFormat.size > 200) piecesByFormat.clear();
  const whole = format.replace(/%([FTDXxc+])/g, (_, sign: string) => shorthands[sign] ?? '');
  const pieces = [...whole.matchAll(/%(\d?)(:{0,3}|E)([A-Za-z%])|\s+|[^]/g)].map(pieceOf);
  piecesByFormat.set(format, pieces);
  return pieces;
}

function pieceOf([text, digits = '', mark = '', sign]: RegExpMatchArray): Piece {
  const sticky = (source: string): RegExp => new RegExp(source, 'iy');
  if (sign === undefined || sign === '%')
    return {
      pattern: sticky(text.trim() === '' ? '\\s+' : text.slice(0, 1).replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')),
    };
  const known = signs[mark === 'E' || (mark === ':' && sign === 'Z') ? mark + sign : sign];
  if (known === undefined) return { pattern: sticky('(?!)') };
  const isFraction = /[1-9]/.test(digits) && /[NQ]/.test(sign);
  return { pattern: sticky(isFraction ? `\\d{1,${digits}}` : known[0]), read: known[1] };
}

function readMonth(parts: Parts, text: string): void {
  parts.month =
    months.findIndex((month) => month.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase()) + 1;
}

function readFraction(parts: Parts, text: string): void {
  parts.fraction = Number(`0.${text}`);
}

function readOffset(parts: Parts, text: string): void {
  const offset = /^(?:GMT|UTC|UT)?([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/i.exec(text);
  const [, sign, hours, minutes, seconds = 0] = offset ?? [];
  const known =
    offset === null
      ? offsetOfName(text)
      : (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
  if (known === undefined) parts.isUnknown = true;
  else parts.offsetSeconds = known;
}

function readMinutes(parts: Parts, text: string): void {
  parts.offsetSeconds = Number(text) * 60;
}
