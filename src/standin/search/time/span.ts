// Spans of time and of numbers (Search Reference, "bin", "timechart").
import { timeUnit, type TimeUnit } from '../../../splunk/spl/timeModifier';
import { SearchRefusal } from '../refusal';
import { calendarOf, epochOf, move, snap } from './zonedTime';

export interface Span {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** Reads `1h`, `30s`, `mon`. */
export function readSpan(written: string): Span {
  const found = /^(\d{0,6})([a-z]{1,8})$/i.exec(written);
  const unit = timeUnit(found?.[2] ?? '');
  const amount = found?.[1] === '' || found?.[1] === undefined ? 1 : Number(found[1]);
  if (unit === undefined || amount < 1)
    throw new SearchRefusal(
      'bad-argument',
      `The span '${written}' is not a length of time such as 30s, 1h or 1d.`,
    );
  return { amount, unit };
}

const fixed: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** Where the span begins that a moment lies in; days and longer follow the calendar of the zone. */
export function spanStart(epochSeconds: number, { amount, unit }: Span, timeZone: string): number {
  const seconds = fixed[unit];
  if (seconds !== undefined) {
    const size = seconds * amount;
    // Hours count from the zone's midnight, so that 6h spans begin at 0:00, 6:00 …
    const midnight = size > 3600 ? snap(epochSeconds, { unit: 'day' }, timeZone) : 0;
    return midnight + Math.floor((epochSeconds - midnight) / size) * size;
  }
  const start = snap(epochSeconds, { unit }, timeZone);
  if (amount === 1) return start;
  const parts = calendarOf(start, timeZone);
  const midnight = { ...parts, hour: 0, minute: 0, second: 0 };
  if (unit === 'day' || unit === 'week') {
    const days = Math.round(Date.UTC(parts.year, parts.month - 1, parts.day) / 86_400_000);
    const size = unit === 'day' ? amount : amount * 7;
    return epochOf({ ...midnight, day: parts.day - (days % size) }, timeZone);
  }
  const size = unit === 'month' ? amount : unit === 'quarter' ? amount * 3 : amount * 12;
  const months = parts.year * 12 + parts.month - 1;
  return epochOf({ ...midnight, day: 1, month: parts.month - (months % size) }, timeZone);
}

/** Where the next span begins. */
export function nextSpan(start: number, { amount, unit }: Span, timeZone: string): number {
  return move(start, amount, unit, timeZone);
}
