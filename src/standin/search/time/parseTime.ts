// strptime: reads a text by a format; the format's plain characters must be there, space matches any space.
import { piecesOf, type Parts } from './timePieces';
import { monthOfDay } from './weekNumber';
import { calendarOf, epochOf } from './zonedTime';

const MAX_TEXT = 200; // a time is far shorter

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
  const parts: Parts = {};
  const start = text.slice(0, MAX_TEXT).trimStart();
  let position = 0;
  for (const { pattern, read } of piecesOf(format)) {
    pattern.lastIndex = position;
    const found = pattern.exec(start);
    if (found === null) return undefined;
    position = pattern.lastIndex;
    read?.(parts, found[0]);
  }
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
