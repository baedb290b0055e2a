// Format signs of strftime (Search Reference, "Date and time format variables").
import { dayOfYear, isoWeek, sundayWeek, weekdayOf } from './weekNumber';
import { calendarOf, zoneOffset } from './zonedTime';
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

/** Writes a moment (epoch seconds) by the format, in the zone; an unknown sign stays as written. */
export function formatTime(epochSeconds: number, format: string, timeZone: string): string {
  return format.replace(
    /%(\d?)(:{0,3}|E)([A-Za-z%+])/g,
    (whole, digits: string, colons: string, sign: string) =>
      sign === '%' ? '%' : (signText(epochSeconds, { sign, digits, colons }, timeZone) ?? whole),
  );
}

function signText(
  epochSeconds: number,
  { sign, digits, colons }: { sign: string; digits: string; colons: string },
  timeZone: string,
): string | undefined {
  const at = calendarOf(epochSeconds, timeZone);
  const weekday = weekdayOf(at);
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
    case '+':
      return again('%a %b %e %H:%M:%S %Z %Y');
    case 'C':
      return two(Math.floor(at.year / 100));
    case 'V':
      return two(isoWeek(at).week);
    case 'G':
      return String(isoWeek(at).year);
    case 'g':
      return two(isoWeek(at).year % 100);
    case 'U':
      return two(sundayWeek(at));
    case 'Z':
      return zoneName(epochSeconds, timeZone);
    case 'z':
      return offsetText(zoneOffset(epochSeconds, timeZone), colons);
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

function fraction(epochSeconds: number, digits: number): string {
  // Through the written number: 0.123 must not become 122999999. Before 1970 the rest counts from the second below.
  const written = (epochSeconds - Math.floor(epochSeconds)).toFixed(6).split('.')[1] ?? '';
  return written.padEnd(9, '0').slice(0, digits);
}
