// One region's numbering plan, compiled when it is first asked for.
import { planData, type FormatRow, type PlanRow, type TypeRow } from './metadata';

/** What kind of line a number is, as far as its plan tells. */
export type Line =
  | 'mobile'
  | 'fixed'
  | 'fixed-or-mobile'
  | 'toll-free'
  | 'premium'
  | 'shared-cost'
  | 'voip'
  | 'pager'
  | 'uan'
  | 'personal'
  | 'unknown';

export interface Plan {
  /** ISO 3166-1 alpha-2, or 001 for services of no country. */
  readonly region: string;
  readonly callingCode: string;
  readonly pattern: RegExp;
  readonly lengths: readonly number[];
  readonly exitPrefix: RegExp | undefined;
  readonly trunkPrefix: string;
  readonly trunkPrefixForReading: RegExp | undefined;
  readonly trunkRewrite: string | undefined;
  readonly leadingDigits: RegExp | undefined;
  /** Mobile numbers may have eight digits or fewer: in such a country a short number is a whole one. */
  readonly isShort: boolean;
  readonly lineOf: (national: string) => Line | undefined;
  readonly formats: readonly Format[];
}

export interface Format {
  readonly pattern: RegExp;
  readonly leading: RegExp | undefined;
  readonly needsTrunkPrefix: boolean;
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const beginning = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`);
const plans = new Map<string, Plan>();
const byCode = new Map<string, readonly Plan[]>();

/** Order of the library, which is the order in which a number of two kinds is decided. */
const otherLines: readonly (readonly [place: number, line: Line])[] = [
  [1, 'mobile'],
  [3, 'premium'],
  [2, 'toll-free'],
  [9, 'shared-cost'],
  [8, 'voip'],
  [4, 'personal'],
  [7, 'pager'],
  [6, 'uan'],
  [5, 'unknown'], // voice mail boxes
];
const FIXED = 0;
const MOBILE = 1;
const MAX_SHORT = 8;

/** Regions that share a calling code, main one first; none if it is no country's. */
function regionsOf(callingCode: string): readonly string[] {
  return planData.country_calling_codes[callingCode] ?? [];
}

/** Plan of a region; undefined if there is no such region. */
export function planOfRegion(region: string): Plan | undefined {
  const known = plans.get(region);
  if (known !== undefined) return known;
  const row = Object.hasOwn(planData.countries, region) ? planData.countries[region] : undefined;
  return row && compiled(region, region, row);
}

/** Plans of the regions that share a calling code, main one first. */
export function plansOfCode(callingCode: string): readonly Plan[] {
  const known = byCode.get(callingCode);
  if (known !== undefined) return known;
  const found = regionsOf(callingCode).flatMap((region) => planOfRegion(region) ?? []);
  byCode.set(callingCode, found);
  return found;
}

/** Plan by which numbers of a calling code are first read: that of its main region. */
export function planOfCode(callingCode: string): Plan | undefined {
  const [main] = plansOfCode(callingCode);
  if (main !== undefined) return main;
  const row = planData.nonGeographic[callingCode];
  return row && compiled(`+${callingCode}`, '001', row);
}

function compiled(key: string, region: string, row: PlanRow): Plan {
  const known = plans.get(key);
  if (known !== undefined) return known;
  const [callingCode, exitPrefix, pattern, lengths, , trunkPrefix, , forReading, rewrite, , leading] = row;
  const prefixForReading = forReading || trunkPrefix || '';
  const plan: Plan = {
    region,
    callingCode,
    pattern: whole(pattern),
    lengths,
    exitPrefix: exitPrefix ? beginning(exitPrefix) : undefined,
    trunkPrefix: trunkPrefix || '',
    trunkPrefixForReading: prefixForReading === '' ? undefined : beginning(prefixForReading),
    trunkRewrite: rewrite || undefined,
    leadingDigits: leading ? beginning(leading) : undefined,
    isShort: lengthsOf(row[11][MOBILE], lengths).some((length) => length <= MAX_SHORT),
    lineOf: lineReader(row[11], lengths),
    formats: formatsOf(row),
  };
  plans.set(key, plan);
  return plan;
}

function lengthsOf(type: TypeRow | 0 | undefined, ofPlan: readonly number[]): readonly number[] {
  return (type && type[1]) || ofPlan;
}

function lineReader(rows: PlanRow[11], ofPlan: readonly number[]): Plan['lineOf'] {
  const types = rows.map((row) =>
    row && row[0] !== '' ? { pattern: whole(row[0]), lengths: lengthsOf(row, ofPlan) } : undefined,
  );
  const hasMobile = types[MOBILE] !== undefined;
  const is = (place: number, national: string): boolean => {
    const type = types[place];
    return type?.lengths.includes(national.length) === true && type.pattern.test(national);
  };
  return (national) => {
    if (is(FIXED, national)) return hasMobile && !is(MOBILE, national) ? 'fixed' : 'fixed-or-mobile';
    for (const [place, line] of otherLines) if (is(place, national)) return line;
    return undefined;
  };
}

function formatsOf(row: PlanRow): readonly Format[] {
  const main = planData.countries[regionsOf(row[0])[0] ?? ''];
  const rows: readonly FormatRow[] = row[4] || main?.[4] || [];
  const ofPlan = row[6] || main?.[6] || '';
  const isOptional = Boolean(row[9] || main?.[9]);
  return rows.map(([pattern, , leading, rule, isPrefixOptional]) => ({
    pattern: whole(pattern),
    leading: leading && leading.length > 0 ? beginning(leading.at(-1) ?? '') : undefined,
    // "0$1" or "(0$1)" has a digit that is none of the number's own; "($1)" has not.
    needsTrunkPrefix: /(?<!\$)\d/.test(rule || ofPlan) && !isPrefixOptional && !isOptional,
  }));
}
