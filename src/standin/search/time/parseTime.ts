// strptime: reads a text by a format; the format's plain characters must be there, space matches any space.
import { months, weekdays } from './formatTime';
import { calendarOf, epochOf } from './zonedTime';

interface Parts {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  fraction?: number;
  isAfternoon?: boolean;
  offsetSeconds?: number;
  epoch?: number;
}

type ReadSign = (parts: Parts, text: string) => void;

const number = (
  pattern: string,
  name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'epoch',
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
  z: ['Z|[+-]\\d{2}:?\\d{2}', readOffset],
  Z: ['[A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2}', readOffset],
};
const shorthands: Readonly<Record<string, string>> = { F: '%Y-%m-%d', T: '%H:%M:%S', D: '%m/%d/%y' };

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
  const whole = format.replace(/%([FTD])/g, (_, sign: string) => shorthands[sign] ?? '');
  const pattern = whole.replace(/%\d?:?([A-Za-z%])|\s+|[^\s%]/g, (piece, sign: string | undefined) => {
    if (sign === undefined)
      return piece.trim() === '' ? '\\s+' : piece.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    const known = signs[sign];
    if (known === undefined) return sign === '%' ? '%' : '(?!)';
    readers.push(known[1]);
    return `(${known[0]})`;
  });
  const found = new RegExp(`^\\s*${pattern}`, 'i').exec(text.slice(0, 200));
  if (found === null) return undefined;
  const parts: Parts = {};
  readers.forEach((read, at) => read(parts, found[at + 1] ?? ''));
  return epochFrom(parts, context);
}

function epochFrom(
  parts: Parts,
  { timeZone, now }: { readonly timeZone: string; readonly now: number },
): number | undefined {
  const fraction = parts.fraction ?? 0;
  if (parts.epoch !== undefined) return parts.epoch + fraction;
  const today = calendarOf(now, timeZone);
  const hasDate = parts.year !== undefined || parts.month !== undefined || parts.day !== undefined;
  const [month, day] = [parts.month ?? (hasDate ? 1 : today.month), parts.day ?? (hasDate ? 1 : today.day)];
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
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (offset !== null)
    parts.offsetSeconds = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 3600 + Number(offset[3]) * 60);
  else if (/^(Z|UTC|GMT)$/i.test(text)) parts.offsetSeconds = 0;
}
