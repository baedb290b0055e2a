// Calendar arithmetic in a time zone, through the engine's own zone data.
import type { TimeStep, TimeUnit } from '../../../splunk/spl/timeModifier';

/** Wall-clock parts; month 1–12, weekday 0 = Sunday. */
export interface CalendarParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const LEAST = -62_000_000_000; // about the year 5; beyond the calendars of Intl and Splunk differ
const MOST = 253_402_300_799; // end of the year 9999

/** Seconds that the zone is ahead of UTC at a moment. */
export function zoneOffset(epochSeconds: number, timeZone: string): number {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC' || timeZone === 'GMT') return 0;
  const whole = Math.floor(clamp(epochSeconds));
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(whole * 1000)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return (
    Math.round(
      Date.UTC(
        part('year'),
        part('month') - 1,
        part('day'),
        part('hour') % 24,
        part('minute'),
        part('second'),
      ) / 1000,
    ) - whole
  );
}

export function calendarOf(epochSeconds: number, timeZone: string): CalendarParts {
  const moment = clamp(epochSeconds);
  const local = new Date((Math.floor(moment) + zoneOffset(moment, timeZone)) * 1000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

const DAY_SECONDS = 86_400;

/**
 * Epoch seconds of a wall-clock time; overflowing parts carry over (month 13 is next January). Of an hour that the
 * clock shows twice, the first; one that it leaves out is that much later: 2:30 becomes 3:30.
 */
export function epochOf(parts: CalendarParts, timeZone: string): number {
  const utc = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) / 1000;
  const before = zoneOffset(utc - DAY_SECONDS, timeZone);
  const after = zoneOffset(utc + DAY_SECONDS, timeZone);
  if (before === after || zoneOffset(utc - before, timeZone) === before) return utc - before;
  return zoneOffset(utc - after, timeZone) === after ? utc - after : utc - before;
}

/** Carries out a relative time, from left to right. */
export function applySteps(epochSeconds: number, steps: readonly TimeStep[], timeZone: string): number {
  return steps.reduce(
    (moment, step) =>
      step.kind === 'move' ? move(moment, step.amount, step.unit, timeZone) : snap(moment, step, timeZone),
    epochSeconds,
  );
}

const fixedSeconds: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** Moves by calendar units: a day later is the same hour of the clock, also across a change of summer time. */
export function move(epochSeconds: number, amount: number, unit: TimeUnit, timeZone: string): number {
  const seconds = fixedSeconds[unit];
  if (seconds !== undefined) return epochSeconds + amount * seconds;
  const parts = calendarOf(epochSeconds, timeZone);
  const fraction = epochSeconds - Math.floor(epochSeconds);
  const days = unit === 'day' ? amount : unit === 'week' ? amount * 7 : 0;
  const months =
    unit === 'month' ? amount : unit === 'quarter' ? amount * 3 : unit === 'year' ? amount * 12 : 0;
  const lastDay = new Date(Date.UTC(parts.year, parts.month + months, 0)).getUTCDate();
  const day = months === 0 ? parts.day + days : Math.min(parts.day, lastDay);
  return epochOf({ ...parts, month: parts.month + months, day }, timeZone) + fraction;
}

/** Cuts down to the beginning of the unit; weeks begin on `weekday`, Sunday unless told. */
export function snap(
  epochSeconds: number,
  { unit, weekday = 0 }: { readonly unit: TimeUnit; readonly weekday?: number },
  timeZone: string,
): number {
  const parts = calendarOf(epochSeconds, timeZone);
  const midnight = { ...parts, hour: 0, minute: 0, second: 0 };
  switch (unit) {
    case 'second':
      return Math.floor(epochSeconds);
    case 'minute':
      return Math.floor(epochSeconds) - parts.second;
    case 'hour':
      // By the clock's minutes, not by its hour: of an hour shown twice, the one the moment lies in.
      return Math.floor(epochSeconds) - parts.minute * 60 - parts.second;
    case 'day':
      return epochOf(midnight, timeZone);
    case 'week': {
      const today = new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
      return epochOf({ ...midnight, day: parts.day - ((today - weekday + 7) % 7) }, timeZone);
    }
    case 'month':
      return epochOf({ ...midnight, day: 1 }, timeZone);
    case 'quarter':
      return epochOf({ ...midnight, day: 1, month: parts.month - ((parts.month - 1) % 3) }, timeZone);
    case 'year':
      return epochOf({ ...midnight, day: 1, month: 1 }, timeZone);
  }
}

function clamp(epochSeconds: number): number {
  return Math.min(Math.max(epochSeconds, LEAST), MOST);
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
