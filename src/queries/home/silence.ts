// Has a source gone quiet? Judged by its own rhythm: a list that came once is not quiet, a feed of every day that missed
// three days is. Without a rhythm nothing is said.

/** Days with arrivals that make a rhythm. */
const MIN_ARRIVAL_DAYS = 3;
/** Silence of this many times the longest pause so far is worth a warning. */
const TIMES_LONGEST_PAUSE = 2;
const MIN_QUIET_DAYS = 2; // yesterday's arrivals are not missing today

export type Silence =
  | { readonly kind: 'as-usual' }
  | { readonly kind: 'no-rhythm'; readonly arrivalDays: number }
  | { readonly kind: 'quiet'; readonly days: number; readonly longestPauseDays: number };

/**
 * Judges the silence of a source.
 *
 * @param daysAgo - days with arrivals, counted back from today (0); any order.
 * @returns `quiet` if the last arrival is further back than twice the longest pause between its days of arrival.
 */
export function silenceOf(daysAgo: readonly number[]): Silence {
  const days = [...new Set(daysAgo)].sort((left, right) => left - right);
  const last = days[0];
  if (last === undefined || days.length < MIN_ARRIVAL_DAYS)
    return { kind: 'no-rhythm', arrivalDays: days.length };
  const longestPauseDays = days.reduce(
    (longest, day, at) => Math.max(longest, day - (days[at - 1] ?? day)),
    1,
  );
  return last > Math.max(MIN_QUIET_DAYS, TIMES_LONGEST_PAUSE * longestPauseDays)
    ? { kind: 'quiet', days: last, longestPauseDays }
    : { kind: 'as-usual' };
}
