// Format signs of strftime (Search Reference, "Date and time format variables").
import { dayOfYear, isoWeek, sundayWeek, weekdayOf } from './weekNumber';
import { calendarOf, zoneOffset, type CalendarParts } from './zonedTime';
import { offsetText, zoneName } from './zoneNames';

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A moment, and what the calendar of the zone calls it. */
interface Moment extends CalendarParts {
  readonly epoch: number;
  readonly timeZone: string;
}

/** `digits` and `mark` stand between the % and the letter: %3N, %:z, %Ez. */
type Sign = (at: Moment, digits: string, mark: string) => string;

const signs: Readonly<Partial<Record<string, Sign>>> = {
  '%': () => '%',
  '+': (at) => write(at, '%a %b %e %H:%M:%S %Z %Y'),
  A: (at) => weekdays[weekdayOf(at)] ?? '',
  B: (at) => months[at.month - 1] ?? '',
  C: (at) => two(Math.floor(at.year / 100)),
  D: (at) => write(at, '%m/%d/%y'),
  F: (at) => write(at, '%Y-%m-%d'),
  G: (at) => String(isoWeek(at).year),
  H: (at) => two(at.hour),
  I: (at) => two(at.hour % 12 === 0 ? 12 : at.hour % 12),
  M: (at) => two(at.minute),
  N: (at, digits) => fraction(at.epoch, digits === '' ? 9 : Number(digits)),
  Q: (at, digits) => fraction(at.epoch, digits === '' ? 3 : Number(digits)),
  S: (at) => two(at.second),
  T: (at) => write(at, '%H:%M:%S'),
  U: (at) => two(sundayWeek(at)),
  V: (at) => two(isoWeek(at).week),
  X: (at) => write(at, '%H:%M:%S'),
  Y: (at) => String(at.year),
  Z: (at) => zoneName(at.epoch, at.timeZone),
  a: (at) => (weekdays[weekdayOf(at)] ?? '').slice(0, 3),
  b: (at) => (months[at.month - 1] ?? '').slice(0, 3),
  c: (at) => write(at, '%a %b %e %H:%M:%S %Y'),
  d: (at) => two(at.day),
  e: (at) => String(at.day).padStart(2),
  f: (at) => fraction(at.epoch, 6),
  g: (at) => two(isoWeek(at).year % 100),
  j: (at) => String(dayOfYear(at)).padStart(3, '0'),
  k: (at) => String(at.hour).padStart(2),
  m: (at) => two(at.month),
  p: (at) => (at.hour < 12 ? 'AM' : 'PM'),
  s: (at) => String(Math.floor(at.epoch)),
  u: (at) => String(weekdayOf(at) === 0 ? 7 : weekdayOf(at)),
  w: (at) => String(weekdayOf(at)),
  x: (at) => write(at, '%m/%d/%Y'),
  y: (at) => two(at.year % 100),
  z: (at, _, mark) => offsetText(zoneOffset(at.epoch, at.timeZone), mark),
};

/** Writes a moment (epoch seconds) by the format, in the zone; an unknown sign stays as written. */
export function formatTime(epochSeconds: number, format: string, timeZone: string): string {
  return write({ ...calendarOf(epochSeconds, timeZone), epoch: epochSeconds, timeZone }, format);
}

function write(at: Moment, format: string): string {
  return format.replace(
    /%(\d?)(:{0,3}|E)([A-Za-z%+])/g,
    (whole, digits: string, mark: string, letter: string) => signs[letter]?.(at, digits, mark) ?? whole,
  );
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function fraction(epochSeconds: number, digits: number): string {
  // Through the written number: 0.123 must not become 122999999. Before 1970 the rest counts from the second below.
  const written = (epochSeconds - Math.floor(epochSeconds)).toFixed(6).split('.')[1] ?? '';
  return written.padEnd(9, '0').slice(0, digits);
}
