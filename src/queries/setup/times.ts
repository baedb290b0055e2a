// Times in the sentences of Set up.
import type { EpochSeconds } from '../../core/brand';

/**
 * `2026-11-22 22:58 UTC`: seconds and their fractions help nobody here.
 *
 * @param time - ISO 8601 with a zone, or anything else, which comes back as it is.
 */
export function readableTime(time: string): string {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{5,12}(Z|[+-]\d\d:?\d\d)$/.test(time)) return time;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The same of epoch seconds; "an unknown time" where they are none. */
export function readableMoment(at: EpochSeconds | undefined): string {
  const date = new Date((at ?? Number.NaN) * 1000);
  return Number.isNaN(date.getTime()) ? 'an unknown time' : readableTime(date.toISOString());
}
