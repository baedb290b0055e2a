// earliest_time and latest_time of a job: epoch seconds, `now`, ISO 8601, or Splunk's relative notation.
import { parseRelativeTime } from '../../splunk/spl/timeModifier';
import { applySteps } from '../search/time/zonedTime';

/**
 * Reads a time bound.
 *
 * @param now - epoch seconds.
 * @param timeZone - IANA zone in which days begin.
 * @returns epoch seconds; undefined if the text is none of the notations.
 */
export function readTimeBound(text: string, now: number, timeZone: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d{1,12}(\.\d{1,9})?$/.test(trimmed)) return Number(trimmed);
  if (/^\d{4}-\d\d-\d\dT/.test(trimmed)) {
    const milliseconds = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(trimmed) ? trimmed : `${trimmed}Z`);
    return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
  }
  const steps = parseRelativeTime(trimmed);
  return steps.ok ? applySteps(now, steps.value, timeZone) : undefined;
}
