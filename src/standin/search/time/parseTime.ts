// strptime: reads a text by a format; the format's plain characters must be there, space matches any space.
import { months, weekdays } from './formatTime';
import { calendarOf, epochOf } from './zonedTime';
import { offsetOfName } from './zoneNames';

interface Parts {
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

/**
 * Reads a moment.
 *
 * @param context - zone for texts that name none; `now` gives the date where the format has only a time.
 * @returns epoch seconds; undefined if the text does not fit the format, or is no date.
 */
export function parseTime(
  text: string,
  format: string,
  context: { readonly timeZone: string; readonly now: number },
): number | undefined {
  const readers: ReadSign[] = [];
  const whole = format.replace(/%([FTDXxc+])/g, (_, sign: string) => shorthands[sign] ?? '');
  const pattern = whole.replace(
    /%(\d?)(:{0,3}|E)([A-Za-z%])|\s+|[^\s%]/g,
    (piece, digits: string | undefined, mark: string | undefined, sign: string | undefined) => {
      if (sign === undefined)
        return piece.trim() === '' ? '\\s+' : piece.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
      if (sign === '%') return '%';
      const known = signs[mark === 'E' || (mark === ':' && sign === 'Z') ? mark + sign : sign];
      if (known === undefined) return '(?!)';
      readers.push(known[1]);
      return digits !== undefined && /[1-9]/.test(digits) && /[NQ]/.test(sign)
        ? `(\\d{1,${digits}})`
        : `(${known[0]})`;
    },
  );
  const found = new RegExp(`^\\s*${pattern}`, 'i').exec(text.slice(0, 200));
  if (found === null) return undefined;
  const parts: Parts = {};
  readers.forEach((read, at) => read(parts, found[at + 1] ?? ''));
  if (parts.isUnknown === true) return undefined;
  return epochFrom(parts, context);
}

function epochFrom(
  parts: Parts,
  { timeZone, now }: { readonly timeZone: string; readonly now: number },
): number | undefined {
  const fraction = parts.fraction ?? 0;
  if (parts.epoch !== undefined) return parts.epoch + fraction;
  const today = calendarOf(now, timeZone);
  const fromYear = parts.dayOfYear !== undefined;
  // "The timestamps must include a day" (Search Reference, strptime): a month or a year alone is none.
  if (!fromYear && parts.day === undefined && (parts.month !== undefined || parts.year !== undefined))
    return undefined;
  const [month, day] = fromYear
    ? monthOfDay(parts.year ?? today.year, parts.dayOfYear ?? 0)
    : [parts.month ?? today.month, parts.day ?? today.day];
  const hour =
    parts.isAfternoon === undefined
      ? (parts.hour ?? 0)
      : ((parts.hour ?? 0) % 12) + (parts.isAfternoon ? 12 : 0);
  const calendar = {
    year: parts.year ?? today.year,
    month,
    day,
    hour,
    minute: parts.minute ?? 0,
    second: parts.second ?? 0,
  };
  const lastDay = new Date(Date.UTC(calendar.year, month, 0)).getUTCDate();
  const isDate =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lastDay &&
    hour < 24 &&
    calendar.minute < 60 &&
    calendar.second <= 60;
  if (!isDate) return undefined;
  return (
    (parts.offsetSeconds === undefined
      ? epochOf(calendar, timeZone)
      : epochOf(calendar, 'UTC') - parts.offsetSeconds) + fraction
  );
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

/** Month and day of the n-th day of a year; 0 and 0 for a day it does not have. */
function monthOfDay(year: number, place: number): readonly [number, number] {
  const day = new Date(Date.UTC(year, 0, place));
  return place < 1 || day.getUTCFullYear() !== year ? [0, 0] : [day.getUTCMonth() + 1, day.getUTCDate()];
}
