// Timestamps that are recognised without TIME_FORMAT: the common forms with a date and a time of day (Getting Data In,
// "Configure timestamp recognition"). Splunk's datetime.xml knows more; what is not here is not recognised, never guessed:
// dates without a time, and times without a date.
import { months } from '../search/time/formatTime';
import { calendarOf, epochOf } from '../search/time/zonedTime';

const CLOCK =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?' +
  '(?: ?(?<half>[AaPp][Mm])\\b)?(?: ?(?<zone>(?:Z|UTC|GMT)\\b|[+-]\\d{2}:?\\d{2}))?';
const MONTH = `(?<monthName>${months.map((month) => `${month}|${month.slice(0, 3)}`).join('|')})`;

// Each has one repetition at a time over signs of one kind, so the time it takes is linear in the window.
const forms: readonly RegExp[] = [
  `(?<![\\d.:/-])(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})[T ]${CLOCK}`,
  `(?<![\\d.:/-])(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4}|\\d{2})[: ]${CLOCK}`,
  `(?<![\\d.:/-])(?<day>\\d{1,2})[/ -]${MONTH}[/ -](?<year>\\d{4})[: ]${CLOCK}`,
  `\\b${MONTH} {1,3}(?<day>\\d{1,2})(?:,? (?<year>\\d{4}))?,? ${CLOCK}(?: (?<lateYear>\\d{4})\\b)?`,
  `^\\s{0,20}\\[?(?<epoch>\\d{10})(?:\\.(?<fraction>\\d{1,9})|(?<milliseconds>\\d{3}))?(?![\\d.:/-])`,
  // As datetime.xml has it: behind a space or a sign that opens a value, seconds of 2001 to 2030.
  `(?<=[\\s#,"=([|{])(?<epoch>1[0-8]\\d{8})(?:\\.(?<fraction>\\d{1,6})|(?<milliseconds>\\d{3}))?(?![\\d(.:/-])`,
].map((form) => new RegExp(form, 'i'));

/** Zone for texts that name none, and the moment that tells which year is meant where none is written. */
export interface KnownTimeContext {
  readonly timeZone: string;
  /** Epoch seconds. */
  readonly now: number;
}

/**
 * The first timestamp of a text in one of the common forms.
 *
 * @returns epoch seconds; undefined if there is none.
 */
export function findKnownTime(text: string, context: KnownTimeContext): number | undefined {
  let first: RegExpExecArray | undefined;
  for (const form of forms) {
    const found = form.exec(text);
    if (found !== null && (first === undefined || found.index < first.index)) first = found;
  }
  return first?.groups === undefined ? undefined : momentOf(first.groups, context);
}

type Groups = Readonly<Record<string, string | undefined>>;

function momentOf(groups: Groups, { timeZone, now }: KnownTimeContext): number | undefined {
  const fraction = Number(`0.${groups.fraction ?? groups.milliseconds ?? '0'}`);
  if (groups.epoch !== undefined) return Number(groups.epoch) + fraction;
  const written = groups.year ?? groups.lateYear;
  const month = groups.monthName === undefined ? Number(groups.month) : monthOf(groups.monthName);
  const day = Number(groups.day);
  const hour = hourOf(Number(groups.hour), groups.half);
  const [minute, second] = [Number(groups.minute), Number(groups.second)];
  const at = (year: number): number | undefined => {
    const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    if (!isDate || hour > 23 || minute > 59 || second > 60) return undefined;
    const parts = { year, month, day, hour, minute, second };
    const offset = offsetOf(groups.zone);
    return (offset === undefined ? epochOf(parts, timeZone) : epochOf(parts, 'UTC') - offset) + fraction;
  };
  if (written !== undefined) return at(fullYear(written));
  return latestNotAhead(at, { timeZone, now });
}

const TWO_DAYS = 2 * 86_400; // as far as MAX_DAYS_HENCE lets a date lie ahead

/** A date without a year is of this year, or of the last where this year's lies ahead (a December in January). */
export function latestNotAhead(
  at: (year: number) => number | undefined,
  { timeZone, now }: KnownTimeContext,
): number | undefined {
  const { year } = calendarOf(now + TWO_DAYS, timeZone);
  const thisYear = at(year);
  return thisYear !== undefined && thisYear <= now + TWO_DAYS ? thisYear : at(year - 1);
}

function monthOf(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return months.findIndex((month) => month.slice(0, 3).toLowerCase() === short) + 1;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year + (year < 69 ? 2000 : 1900);
}

/** Seconds ahead of UTC. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}
