// How values find rows of a lookup (transforms.conf.spec: case_sensitive_match, match_type, max_matches, min_matches,
// default_match).
import { cidrContains } from './cidr';
import type { FieldValue } from './host';
import { wildcardPattern } from './patterns';
import { parseTime } from './time/parseTime';

export type LookupRow = ReadonlyMap<string, FieldValue>;
export type MatchKind = 'exact' | 'wildcard' | 'cidr';

export interface LookupMatching {
  /**
   * `values`: as written on both sides. `caseless`: neither side's case counts. `lowered`: only the asked value is
   * lowered, as Splunk does for collections, so that what is stored must be in lower case.
   */
  readonly letters: 'as written' | 'caseless' | 'lowered';
  readonly kinds: ReadonlyMap<string, MatchKind>;
  readonly maxMatches: number;
  /** Fewer rows than this are filled up with rows whose every field is `defaultMatch`. */
  readonly minMatches: number;
  readonly defaultMatch: string;
  /** Rows hold from a moment on; the nearest before an event fits it. Absent: rows have no times. */
  readonly time?: LookupTime;
}

/** By how much an event may be later than a row (min_offset_secs, max_offset_secs). */
export interface LookupTime {
  readonly field: string;
  /** Of strptime, in UTC. */
  readonly format: string;
  readonly leastSeconds: number;
  readonly mostSeconds: number;
}

/** Without a word in transforms.conf; 100 is limits.conf [lookup] max_matches, for lookups without times. */
export const plainMatching: LookupMatching = {
  letters: 'as written',
  kinds: new Map(),
  maxMatches: 100,
  minMatches: 0,
  defaultMatch: '',
};

/**
 * Rows that fit the values of one event, one value for each key, in the order of the table; of a table with times the
 * latest first. `time` is the event's, epoch seconds; without one a table with times has no rows for it.
 */
export type FindRows = (values: readonly string[], time?: number) => readonly LookupRow[];

const REMEMBERED = 10_000; // answers of patterns; each costs a walk through the table
const KEYS_ONE_BY_ONE = 1_000; // more than these, and reading the whole collection once is the cheaper way

interface LookedIn {
  readonly fields: readonly string[];
  readonly rows: Iterable<LookupRow>;
  /** Rows of these keys without reading the others; only of a collection that shows its `_key`. */
  readonly rowsOfKeys?: (keys: readonly string[]) => Iterable<LookupRow>;
}

/**
 * Makes the search of a table by keys; exact keys are looked up, patterns are tried row by row.
 *
 * @param keys - fields of the table.
 */
export function createFinder(table: LookedIn, keys: readonly string[], matching: LookupMatching): FindRows {
  const { fields, rows } = table;
  const { time: rule } = matching;
  const all = rule === undefined ? matching : { ...matching, maxMatches: Infinity };
  const isExact = keys.every((key) => (matching.kinds.get(key) ?? 'exact') === 'exact');
  const find = !isExact
    ? patternFinder([...rows], keys, all)
    : (keyFinder(table, keys, all) ?? exactFinder(rows, keys, all));
  const timed = rule === undefined ? undefined : createTimeFilter(rule, matching.maxMatches);
  const others = fields.filter((field) => !keys.includes(field));
  const nothing: LookupRow = new Map(others.map((field) => [field, [matching.defaultMatch]]));
  return (values, time) => {
    const found = timed === undefined ? find(values) : timed(find(values), time);
    const lacking = Math.max(0, matching.minMatches - found.length);
    return lacking === 0 ? found : [...found, ...Array.from({ length: lacking }, () => nothing)];
  };
}

/** Rows whose time lies before the event's, and near enough; the nearest first. */
function createTimeFilter(
  { field, format, leastSeconds, mostSeconds }: LookupTime,
  most: number,
): (rows: readonly LookupRow[], time: number | undefined) => readonly LookupRow[] {
  const moments = new Map<LookupRow, number | undefined>();
  const momentOf = (row: LookupRow): number | undefined => {
    if (!moments.has(row)) {
      const text = row.get(field)?.[0] ?? '';
      const isEpoch = format === '%s.%Q' && /^\d{1,11}(\.\d{0,9})?$/.test(text); // milliseconds may be left out
      moments.set(row, isEpoch ? Number(text) : parseTime(text, format, { timeZone: 'UTC', now: 0 }));
    }
    return moments.get(row);
  };
  return (rows, time) =>
    rows
      .flatMap((row) => {
        const moment = momentOf(row);
        // Parts of a second do not count (transforms.conf.spec, time_format).
        const later = moment === undefined || time === undefined ? -1 : Math.floor(time) - Math.floor(moment);
        return later >= leastSeconds && later <= mostSeconds ? [{ row, later }] : [];
      })
      .sort((left, right) => left.later - right.later)
      .slice(0, most)
      .map(({ row }) => row);
}

/**
 * Documents looked up by their key, as long as few are asked for: a tick that scores one business looks for one among tens of
 * thousands. Undefined where something else is asked for.
 */
function keyFinder(
  { rows, rowsOfKeys }: LookedIn,
  keys: readonly string[],
  matching: LookupMatching,
): FindRows | undefined {
  if (rowsOfKeys === undefined || keys.length !== 1 || keys[0] !== '_key' || matching.letters === 'caseless')
    return undefined;
  const known = new Map<string, readonly LookupRow[]>();
  let whole: FindRows | undefined;
  return (values) => {
    if (whole !== undefined) return whole(values);
    const [value = ''] = values;
    const key = matching.letters === 'lowered' ? value.toLowerCase() : value;
    const found = known.get(key) ?? [...rowsOfKeys([key])];
    known.set(key, found);
    if (known.size > KEYS_ONE_BY_ONE) whole = exactFinder(rows, keys, matching);
    return found;
  };
}

function exactFinder(rows: Iterable<LookupRow>, keys: readonly string[], matching: LookupMatching): FindRows {
  const index = new Map<string, LookupRow[]>();
  const stored = (text: string): string => (matching.letters === 'caseless' ? text.toLowerCase() : text);
  for (const row of rows) {
    const key = JSON.stringify(keys.map((name) => stored(row.get(name)?.[0] ?? '')));
    const known = index.get(key);
    if (known === undefined) index.set(key, [row]);
    else if (known.length < matching.maxMatches) known.push(row);
  }
  const asked = (text: string): string => (matching.letters === 'as written' ? text : text.toLowerCase());
  return (values) => index.get(JSON.stringify(values.map(asked))) ?? [];
}

function patternFinder(
  rows: readonly LookupRow[],
  keys: readonly string[],
  matching: LookupMatching,
): FindRows {
  const tests = rows.map((row) => ({
    row,
    tests: keys.map((key) => testOf(row.get(key)?.[0] ?? '', matching.kinds.get(key) ?? 'exact', matching)),
  }));
  const answers = new Map<string, readonly LookupRow[]>();
  return (values) => {
    const key = JSON.stringify(values);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found: LookupRow[] = [];
    for (const { row, tests: ofRow } of tests) {
      if (found.length >= matching.maxMatches) break;
      if (ofRow.every((fits, at) => fits(values[at] ?? ''))) found.push(row);
    }
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(key, found);
    return found;
  };
}

function testOf(stored: string, kind: MatchKind, { letters }: LookupMatching): (value: string) => boolean {
  const ask = (value: string): string => (letters === 'as written' ? value : value.toLowerCase());
  if (kind === 'cidr') return (value) => cidrContains(stored, value);
  const text = letters === 'caseless' ? stored.toLowerCase() : stored;
  if (kind === 'exact') return (value) => ask(value) === text;
  const pattern = wildcardPattern(text, { isCaseless: false });
  return (value) => pattern.test(ask(value));
}
