// cron_schedule: five fields, read in the time zone of the machine, which here is UTC.
import { CronExpressionParser } from 'cron-parser';

const TIME_ZONE = 'UTC';

export interface Schedule {
  /** The first moment after the given one; epoch milliseconds both. */
  readonly next: (after: number) => number;
  /** Milliseconds between the next two moments. */
  readonly period: (after: number) => number;
}

/**
 * Reads a schedule.
 *
 * @returns a sentence for the person if it is none, or never comes. Names of months and days, `@daily` and other
 *   extensions are not taken: Splunk documents numbers, `*`, `-`, `,` and `/`.
 */
export function readCron(text: string): Schedule | string {
  const written = text.trim();
  const fields = written.split(/\s+/);
  if (fields.length !== 5 || !fields.every((field) => /^[\d*,/-]{1,200}$/.test(field)))
    return `cron_schedule is '${written.slice(0, 100)}', but must be five fields of numbers, *, -, comma and /: minute, hour, day of month, month, day of week.`;
  const next = (after: number): number =>
    CronExpressionParser.parse(written, { currentDate: new Date(after), tz: TIME_ZONE })
      .next()
      .getTime();
  try {
    next(0);
  } catch (error) {
    return `cron_schedule '${written.slice(0, 100)}' cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
  return { next, period: (after) => next(next(after)) - next(after) };
}
