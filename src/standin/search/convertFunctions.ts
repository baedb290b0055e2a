// The functions of convert (Search Reference, "convert", "Convert functions").
import { SearchRefusal } from './refusal';
import { formatTime } from './time/formatTime';
import { parseTime } from './time/parseTime';
import { formatNumber, readNumber } from './values';

export interface ConvertContext {
  readonly format: string;
  readonly timeZone: string;
  readonly now: number;
}

/** Makes what changes one value; what it cannot read it gives back as it is, or as undefined to take it away. */
export type ConvertFunction = (context: ConvertContext) => (value: string) => string | undefined;

/** Every function but `none`, which only spares fields from the wildcards of the others. */
export const convertFunctions: ReadonlyMap<string, ConvertFunction> = new Map<string, ConvertFunction>([
  ['auto', () => (value) => (isPlain('auto', value), value)],
  ['num', () => (value) => (isPlain('num', value) ? value : undefined)],
  [
    'ctime',
    ({ format, timeZone }) =>
      (value) => {
        const moment = readNumber(value);
        return moment === undefined ? value : formatTime(moment, format, timeZone);
      },
  ],
  [
    'mktime',
    (context) => (value) => {
      const moment = parseTime(value, context.format, context);
      return moment === undefined ? value : formatNumber(moment);
    },
  ],
  ['dur2sec', () => durationSeconds],
  ['mstime', () => minuteSeconds],
  ['memk', () => kilobytes],
  ['rmcomma', () => (value) => value.replaceAll(',', '')],
  ['rmunit', () => (value) => /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)/.exec(value)?.[0].trim() ?? value],
]);

/** Whether a value is a number already; what is half one (1,000 or 10MB) nobody says what it would become. */
function isPlain(name: string, value: string): boolean {
  if (readNumber(value) !== undefined) return true;
  if (/^\s*[+-]?\.?\d/.test(value))
    throw new SearchRefusal(
      'not-covered',
      `The stand-in's ${name}() cannot tell which conversion '${value.slice(0, 100)}' needs. Name it: rmcomma, rmunit, memk, dur2sec, mstime or mktime.`,
    );
  return false;
}

/** `[D+]HH:MM:SS` */
function durationSeconds(value: string): string {
  const found = /^(?:(\d{1,9})\+)?(\d{1,9}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(value.trim());
  if (found === null) return value;
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part || 0));
  return formatNumber((days ?? 0) * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0));
}

/** `[MM:]SS.SSS` */
function minuteSeconds(value: string): string {
  const found = /^(?:(\d{1,9}):)?(\d{1,9}(?:\.\d{1,9})?)$/.exec(value.trim());
  return found === null ? value : formatNumber(Number(found[1] ?? 0) * 60 + Number(found[2]));
}

const factors: Readonly<Record<string, number>> = { '': 1, k: 1, m: 1024, g: 1024 * 1024 };

/** A number of kilobytes, or one with k, m or g after it. */
function kilobytes(value: string): string {
  const found = /^(\d{1,15}(?:\.\d{1,9})?)\s?([kmg]?)$/i.exec(value.trim());
  return found === null
    ? value
    : formatNumber(Number(found[1]) * (factors[found[2]?.toLowerCase() ?? ''] ?? 1));
}
