// Times as a search writes them: relative, epoch seconds, or a date (Search Reference, "Time modifiers").
import { parseRelativeTime } from '../../../splunk/spl/timeModifier';
import { SearchRefusal } from '../refusal';
import { parseTime } from './parseTime';
import { applySteps } from './zonedTime';

export interface TimeContext {
  /** Epoch seconds. */
  readonly now: number;
  readonly timeZone: string;
}

/** Search terms that bound the time instead of comparing a field. */
export const timeBounds: Readonly<
  Partial<Record<string, { readonly field: '_time' | '_indextime'; readonly isLower: boolean }>>
> = {
  earliest: { field: '_time', isLower: true },
  latest: { field: '_time', isLower: false },
  _index_earliest: { field: '_indextime', isLower: true },
  _index_latest: { field: '_indextime', isLower: false },
};

const formats = [
  '%m/%d/%Y:%H:%M:%S',
  '%Y-%m-%dT%H:%M:%S.%Q%z',
  '%Y-%m-%dT%H:%M:%S%z',
  '%Y-%m-%dT%H:%M:%S',
  '%Y-%m-%d %H:%M:%S',
  '%Y-%m-%dT%H:%M',
  '%Y-%m-%d',
];

/**
 * Epoch seconds of a written time.
 *
 * @throws SearchRefusal if it cannot be read.
 */
export function resolveTime(written: string, context: TimeContext): number {
  const text = written.trim();
  if (/^\d{1,15}(\.\d{1,9})?$/.test(text)) return Number(text);
  const relative = parseRelativeTime(text);
  if (relative.ok) return applySteps(context.now, relative.value, context.timeZone);
  for (const format of formats) {
    const moment = parseTime(text, format, context);
    if (moment !== undefined) return moment;
  }
  throw new SearchRefusal('bad-argument', relative.problem.message);
}
