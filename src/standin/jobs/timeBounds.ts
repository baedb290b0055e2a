// earliest_time and latest_time of a job: epoch seconds, `now`, ISO 8601, or Splunk's relative notation
// (`-24h@h`, `@d`, `+1d`), in UTC.
const UNIT_NAMES: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(s|sec|secs|second|seconds)$/, 's'],
  [/^(m|min|mins|minute|minutes)$/, 'm'],
  [/^(h|hr|hrs|hour|hours)$/, 'h'],
  [/^(d|day|days)$/, 'd'],
  [/^(w|week|weeks|w0)$/, 'w'],
  [/^(mon|month|months)$/, 'mon'],
  [/^(q|qtr|qtrs|quarter|quarters)$/, 'q'],
  [/^(y|yr|yrs|year|years)$/, 'y'],
];
type TimeUnit = 's' | 'm' | 'h' | 'd' | 'w' | 'mon' | 'q' | 'y';

/**
 * Reads a time bound.
 *
 * @returns epoch seconds; undefined if the text is none of the notations.
 */
export function readTimeBound(text: string, now: number): number | undefined {
  const trimmed = text.trim();
  if (trimmed === 'now' || trimmed === 'now()') return now;
  if (/^\d{1,12}(\.\d{1,9})?$/.test(trimmed)) return Number(trimmed);
  if (/^\d{4}-\d\d-\d\dT/.test(trimmed)) {
    const milliseconds = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(trimmed) ? trimmed : `${trimmed}Z`);
    return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
  }
  const relative = /^(?:([+-])(\d{0,6})([a-z]+))?(?:@([a-z]+[0-7]?))?$/.exec(trimmed);
  if (relative === null || trimmed === '') return undefined;
  const [, sign, amount, unitText, snapText] = relative;
  let time: number | undefined = now;
  if (unitText !== undefined) time = shift(time, (sign === '-' ? -1 : 1) * Number(amount === '' ? 1 : amount), unitOf(unitText));
  if (snapText !== undefined && time !== undefined) time = snap(time, unitOf(snapText));
  return time;
}

function unitOf(text: string): TimeUnit | undefined {
  return UNIT_NAMES.find(([pattern]) => pattern.test(text))?.[1];
}

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;

function shift(time: number, amount: number, unit: TimeUnit | undefined): number | undefined {
  if (unit === undefined) return undefined;
  if (unit !== 'mon' && unit !== 'q' && unit !== 'y') return time + amount * SECONDS[unit];
  const date = new Date(time * 1000);
  date.setUTCMonth(date.getUTCMonth() + amount * { mon: 1, q: 3, y: 12 }[unit]);
  return date.getTime() / 1000;
}

function snap(time: number, unit: TimeUnit | undefined): number | undefined {
  if (unit === undefined) return undefined;
  const date = new Date(time * 1000);
  if (unit === 'w') return Math.floor(time / SECONDS.d) * SECONDS.d - date.getUTCDay() * SECONDS.d;
  if (unit === 'mon') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth()) / 1000;
  if (unit === 'q') return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3) / 1000;
  if (unit === 'y') return Date.UTC(date.getUTCFullYear(), 0) / 1000;
  return Math.floor(time / SECONDS[unit]) * SECONDS[unit];
}
