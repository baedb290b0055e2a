// The time of an event from its text: TIME_PREFIX, MAX_TIMESTAMP_LOOKAHEAD, TIME_FORMAT, TZ, DATETIME_CONFIG, MAX_DAYS_AGO
// and MAX_DAYS_HENCE (props.conf.spec, "Timestamp extraction configuration").
import type { ConfSettings } from '../../splunk/conf/tree';
import { parseTime } from '../search/time/parseTime';
import { compilePattern } from './evalEngine';
import { findKnownTime, latestNotAhead } from './knownTimes';

const DEFAULT_LOOKAHEAD = 128;
const SECONDS_OF_DAY = 86_400;
const NOT_DONE = ['TZ_ALIAS', 'DETERMINE_TIMESTAMP_DATE_WITH_SYSTEM_TIME', 'ROUTE_EVENTS_OLDER_THAN'];

export interface Timestamper {
  /** `text`: look for one; `current`: the time of indexing; `none`: what the input says. */
  readonly mode: 'text' | 'current' | 'none';
  /** Epoch seconds of the timestamp in a text; undefined if there is none. */
  readonly find: (text: string, now: number) => number | undefined;
  /** Whether a timestamp is neither too old nor too far ahead, seen from the moment of the input. */
  readonly isAcceptable: (time: number, inputTime: number) => boolean;
}

/**
 * Makes the reader of timestamps for merged settings of props.conf.
 *
 * @param report - told of each setting that cannot be carried out.
 */
export function createTimestamper(settings: ConfSettings, report: (text: string) => void): Timestamper {
  for (const key of NOT_DONE)
    if (settings.has(key)) report(`props.conf: the stand-in does not do ${key} (see COVERAGE.md).`);
  const oldest = days(settings, 'MAX_DAYS_AGO', 2000);
  const furthest = days(settings, 'MAX_DAYS_HENCE', 2);
  return {
    mode: modeOf(settings.get('DATETIME_CONFIG') ?? '', report),
    find: createFinder(settings, report),
    isAcceptable: (time, inputTime) => time >= inputTime - oldest && time <= inputTime + furthest,
  };
}

function days(settings: ConfSettings, key: string, fallback: number): number {
  const written = Number(settings.get(key) ?? fallback);
  return (Number.isFinite(written) && written >= 0 ? written : fallback) * SECONDS_OF_DAY;
}

function modeOf(config: string, report: (text: string) => void): Timestamper['mode'] {
  if (/^current$/i.test(config)) return 'current';
  if (/^none$/i.test(config)) return 'none';
  if (config === '' || config === '/etc/datetime.xml') return 'text';
  report(`props.conf: the stand-in reads no file of timestamps such as DATETIME_CONFIG = ${config}.`);
  return 'none';
}

function createFinder(settings: ConfSettings, report: (text: string) => void): Timestamper['find'] {
  const format = settings.get('TIME_FORMAT') ?? '';
  const timeZone = zoneOf(settings.get('TZ') ?? '', report);
  const lookahead = Number(settings.get('MAX_TIMESTAMP_LOOKAHEAD') ?? DEFAULT_LOOKAHEAD);
  const window = lookahead > 0 ? lookahead : undefined;
  const written = settings.get('TIME_PREFIX') ?? '';
  const prefix = written === '' ? undefined : compilePattern(written);
  if (typeof prefix === 'string') report(`props.conf TIME_PREFIX: ${prefix}`);
  return (text, now) => {
    if (typeof prefix === 'string') return undefined;
    const found = prefix?.exec(text);
    if (found === null) return undefined;
    const start = found === undefined ? 0 : found.index + found[0].length;
    const seen = text.slice(start, window === undefined ? undefined : start + window);
    return format === '' ? findKnownTime(seen, { timeZone, now }) : byFormat(seen, format, { timeZone, now });
  };
}

const YEAR = /%[YyGgsFDcx+]/;

function byFormat(
  text: string,
  format: string,
  context: { readonly timeZone: string; readonly now: number },
): number | undefined {
  const first = parseTime(text, format, context);
  const hasDate = /%[-_]?[dejbBmh]/.test(format);
  if (first === undefined || YEAR.test(format) || !hasDate) return first;
  // parseTime takes the year of its `now`; a leap day is asked again in a year that may have it.
  return latestNotAhead(
    (year) => parseTime(text, format, { ...context, now: Date.UTC(year, 6, 1) / 1000 }),
    context,
  );
}

function zoneOf(name: string, report: (text: string) => void): string {
  if (name === '') return 'UTC'; // that of the system that runs splunkd; ours is UTC wherever it runs
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    report(`props.conf: TZ = ${name.slice(0, 50)} is no time zone that the stand-in knows; UTC was taken.`);
    return 'UTC';
  }
}
