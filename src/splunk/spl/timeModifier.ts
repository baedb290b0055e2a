// Relative times: `-1d@d+2h`, `@w1`, `now` (Splunk, Search Reference, "Time modifiers"), as steps to be carried out
// by someone who knows the clock and the time zone.
import type { SplResult } from './tree';

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

export type TimeStep =
  | { readonly kind: 'move'; readonly amount: number; readonly unit: TimeUnit }
  /** `weekday` 0–6 (0 = Sunday) only for weeks: back to the last one. */
  | { readonly kind: 'snap'; readonly unit: TimeUnit; readonly weekday?: number };

const units: readonly (readonly [TimeUnit, readonly string[]])[] = [
  ['second', ['s', 'sec', 'secs', 'second', 'seconds']],
  ['minute', ['m', 'min', 'mins', 'minute', 'minutes']],
  ['hour', ['h', 'hr', 'hrs', 'hour', 'hours']],
  ['day', ['d', 'day', 'days']],
  ['week', ['w', 'week', 'weeks']],
  ['month', ['mon', 'month', 'months']],
  ['quarter', ['q', 'qtr', 'qtrs', 'quarter', 'quarters']],
  ['year', ['y', 'yr', 'yrs', 'year', 'years']],
];
const unitByName = new Map(units.flatMap(([unit, names]) => names.map((name) => [name, unit] as const)));

/** The unit a name or abbreviation means (`h`, `hrs`, `mon`); undefined if it is none. */
export function timeUnit(name: string): TimeUnit | undefined {
  return unitByName.get(name.toLowerCase());
}

/**
 * Reads a relative time.
 *
 * @returns steps in order; no steps for `now` and for an empty text.
 */
export function parseRelativeTime(text: string): SplResult<readonly TimeStep[]> {
  const rest = /^now(\(\))?/i.test(text) ? text.replace(/^now(\(\))?/i, '') : text;
  const steps: TimeStep[] = [];
  let position = 0;
  while (position < rest.length) {
    const piece = /^(?:([+-])(\d{0,9})([a-z]{1,8})?|@([a-z]{1,8})([0-7])?)/i.exec(
      rest.slice(position, position + 24),
    );
    const step = piece === null ? undefined : readStep(piece);
    if (piece === null || step === undefined) {
      const expected = 'a relative time such as -1d@d';
      const message = `'${text}' is not a time the search language knows: expected ${expected} at position ${position + 1}.`;
      return { ok: false, problem: { position, expected, message } };
    }
    steps.push(step);
    position += piece[0].length;
  }
  return { ok: true, value: steps };
}

function readStep([, sign, digits, unitName, snapName, weekday]: RegExpExecArray): TimeStep | undefined {
  if (sign !== undefined) {
    const unit = timeUnit(unitName ?? 's');
    const amount = digits === undefined || digits === '' ? 1 : Number(digits);
    return unit && { kind: 'move', amount: sign === '-' ? -amount : amount, unit };
  }
  const unit = timeUnit(snapName ?? '');
  if (unit === undefined || (weekday !== undefined && unit !== 'week')) return undefined;
  return { kind: 'snap', unit, ...(unit === 'week' ? { weekday: Number(weekday ?? 0) % 7 } : {}) };
}
