// The span that is taken where none is written (Search Manual, "Specifying time spans": 15 minutes come in spans of
// 10 seconds, 60 minutes of 1 minute, 4 hours of 5, 24 hours of 30, 7 and 30 days of 1 day, a year of 1 month).
import { SearchRefusal } from '../refusal';
import type { Span } from './span';

/** Spans that are taken by themselves, with their length in seconds, shortest first. */
const steps: readonly (readonly [number, Span])[] = [
  [1, { amount: 1, unit: 'second' }],
  [5, { amount: 5, unit: 'second' }],
  [10, { amount: 10, unit: 'second' }],
  [30, { amount: 30, unit: 'second' }],
  [60, { amount: 1, unit: 'minute' }],
  [300, { amount: 5, unit: 'minute' }],
  [600, { amount: 10, unit: 'minute' }],
  [1800, { amount: 30, unit: 'minute' }],
  [3600, { amount: 1, unit: 'hour' }],
  [86_400, { amount: 1, unit: 'day' }],
  [2_592_000, { amount: 1, unit: 'month' }],
];
const yearly: Span = { amount: 1, unit: 'year' };

/**
 * The shortest of Splunk's own spans that cuts a stretch of time into no more than so many bins.
 *
 * @param seconds - length of the stretch.
 * @param limits - most bins; `minSeconds` rules out shorter spans.
 */
export function usualSpan(
  seconds: number,
  { bins, minSeconds = 0 }: { readonly bins: number; readonly minSeconds?: number },
): Span {
  return steps.find(([length]) => length >= minSeconds && seconds / length <= bins)?.[1] ?? yearly;
}

/** Length of a span in seconds, of calendar units the usual one (a month has 30 days). */
export function spanSeconds({ amount, unit }: Span): number {
  const seconds = {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_592_000,
    quarter: 7_776_000,
    year: 31_536_000,
  }[unit];
  return amount * seconds;
}

/** Refuses to make more rows than Splunk keeps. */
export function refuseBins(command: string, most: number): never {
  throw new SearchRefusal('limit', `${command} would make more than ${most} rows. Choose a longer span.`);
}
