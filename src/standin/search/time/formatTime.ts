// Format signs of strftime (Search Reference, "Date and time format variables").
import { calendarOf, zoneOffset } from './zonedTime';

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

/** Writes a moment (epoch seconds) by the format, in the zone; an unknown sign stays as written. */
export function formatTime(epochSeconds: number, format: string, timeZone: string): string {
  return format.replace(/%(\d?)(:?)([A-Za-z%+])/g, (whole, digits: string, colon: string, sign: string) =>
    sign === '%' ? '%' : (signText(epochSeconds, { sign, digits, colon }, timeZone) ?? whole),
  );
}

function signText(
  epochSeconds: number,
  { sign, digits, colon }: { sign: string; digits: string; colon: string },
  timeZone: string,
): string | undefined {
  const at = calendarOf(epochSeconds, timeZone);
  const weekday = new Date(Date.UTC(at.year, at.month - 1, at.day)).getUTCDay();
  const two = (value: number): string => String(value).padStart(2, '0');
  const again = (format: string): string => formatTime(epochSeconds, format, timeZone);
  const hour12 = at.hour % 12 === 0 ? 12 : at.hour % 12;
  switch (sign) {
    case 'Y':
      return String(at.year);
    case 'y':
      return two(at.year % 100);
    case 'm':
      return two(at.month);
    case 'd':
      return two(at.day);
    case 'e':
      return String(at.day).padStart(2);
    case 'H':
      return two(at.hour);
    case 'k':
      return String(at.hour).padStart(2);
    case 'I':
      return two(hour12);
    case 'M':
      return two(at.minute);
    case 'S':
      return two(at.second);
    case 'p':
      return at.hour < 12 ? 'AM' : 'PM';
    case 'A':
      return weekdays[weekday];
    case 'a':
      return weekdays[weekday]?.slice(0, 3);
    case 'B':
      return months[at.month - 1];
    case 'b':
      return months[at.month - 1]?.slice(0, 3);
    case 'w':
      return String(weekday);
    case 'u':
      return String(weekday === 0 ? 7 : weekday);
    case 'j':
      return String(dayOfYear(at)).padStart(3, '0');
    case 'F':
      return again('%Y-%m-%d');
    case 'T':
      return again('%H:%M:%S');
    case 'D':
      return again('%m/%d/%y');
    case 'x':
      return again('%m/%d/%Y');
    case 'X':
      return again('%H:%M:%S');
    case 'c':
      return again('%a %b %e %H:%M:%S %Y');
    case 'Z':
      return timeZone === 'UTC' ? 'UTC' : zoneName(epochSeconds, timeZone);
    case 'z':
      return offsetText(zoneOffset(epochSeconds, timeZone), colon);
    case 's':
      return String(Math.floor(epochSeconds));
    case 'N':
      return fraction(epochSeconds, digits === '' ? 9 : Number(digits));
    case 'Q':
      return fraction(epochSeconds, digits === '' ? 3 : Number(digits));
    case 'f':
      return fraction(epochSeconds, 6);
    default:
      return undefined;
  }
}

function dayOfYear(at: { readonly year: number; readonly month: number; readonly day: number }): number {
  return (Date.UTC(at.year, at.month - 1, at.day) - Date.UTC(at.year, 0, 1)) / 86_400_000 + 1;
}

function zoneName(epochSeconds: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(
    epochSeconds * 1000,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function offsetText(seconds: number, colon: string): string {
  const minutes = Math.abs(Math.round(seconds / 60));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

function fraction(epochSeconds: number, digits: number): string {
  // Through the written number: 0.123 must not become 122999999.
  const written = epochSeconds.toFixed(6).split('.')[1] ?? '';
  return written.padEnd(9, '0').slice(0, digits);
}
