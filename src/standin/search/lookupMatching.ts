// How values find rows of a lookup (transforms.conf.spec: case_sensitive_match, match_type, max_matches, min_matches,
// default_match).
import { cidrContains } from './cidr';
import type { FieldValue } from './host';
import { wildcardPattern } from './patterns';

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
  /** Set where the rows of the table have times. */
  readonly inTime?: TimeMatching;
}

/** transforms.conf.spec, time_field: a row fits events that are later than it by so many seconds. */
export interface TimeMatching {
  readonly field: string;
  /** Epoch seconds of what stands in the field. */
  readonly readTime: (text: string) => number | undefined;
  readonly minOffsetSeconds: number;
  readonly maxOffsetSeconds: number;
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
 * latest first, of those that fit the event's time (epoch seconds).
 */
export type FindRows = (values: readonly string[], time?: number) => readonly LookupRow[];

const REMEMBERED = 10_000; // answers of patterns; each costs a walk through the table

/**
 * Makes the search of a table by keys; exact keys are looked up, patterns are tried row by row.
 *
 * @param keys - fields of the table.
 */
export function createFinder(
  { fields, rows }: { readonly fields: readonly string[]; readonly rows: Iterable<LookupRow> },
  keys: readonly string[],
  matching: LookupMatching,
): FindRows {
  const isExact = keys.every((key) => (matching.kinds.get(key) ?? 'exact') === 'exact');
  const { inTime } = matching;
  // How many are too many is known only when the times have been looked at.
  const all = inTime === undefined ? matching : { ...matching, maxMatches: Infinity };
  const fitting = isExact ? exactFinder(rows, keys, all) : patternFinder([...rows], keys, all);
  const find = inTime === undefined ? fitting : timeFinder(fitting, inTime, matching.maxMatches);
  const others = fields.filter((field) => !keys.includes(field));
  const nothing: LookupRow = new Map(others.map((field) => [field, [matching.defaultMatch]]));
  return (values, time) => {
    const found = find(values, time);
    const lacking = Math.max(0, matching.minMatches - found.length);
    return lacking === 0 ? found : [...found, ...Array.from({ length: lacking }, () => nothing)];
  };
}

function timeFinder(find: FindRows, inTime: TimeMatching, maxMatches: number): FindRows {
  return (values, time = Number.NaN) => {
    const timed = find(values).flatMap((row) => {
      const moment = inTime.readTime(row.get(inTime.field)?.[0] ?? '');
      const offset = moment === undefined ? Number.NaN : time - moment;
      return offset >= inTime.minOffsetSeconds && offset <= inTime.maxOffsetSeconds ? [{ row, offset }] : [];
    });
    timed.sort((left, right) => left.offset - right.offset);
    return timed.slice(0, maxMatches).map(({ row }) => row);
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
