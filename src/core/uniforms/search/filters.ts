// Filters by place, phase, sex, nation, authority, years, kind of outfit and whether the school is open. Each stands alone;
// none changes a score, so that taking one back gives exactly the list from before.
import { kindNames, NO_DEGREES, phaseNames, sexNames, type Catalogue } from '../catalogue/catalogue';
import type { QueryFilters } from '../outfit';
import type { SearchIndex } from './searchIndex';

export const filterIds = [
  'near',
  'phases',
  'sexes',
  'nations',
  'authorities',
  'years',
  'kinds',
  'status',
] as const;
export type FilterId = (typeof filterIds)[number];

/** What one filter does. */
export interface FilterCount {
  readonly filter: FilterId;
  /** Schools with an outfit that this filter alone lets through. */
  readonly alone: number;
  /** Schools left with all filters but this one: the list that taking it back gives. */
  readonly withoutIt: number;
}

export interface Filtered {
  /** 1 by row; undefined where nothing is filtered. */
  readonly rows: Uint8Array | undefined;
  /** Schools with an outfit in the catalogue. */
  readonly before: number;
  readonly after: number;
}

const MAX_REMEMBERED = 16;

/** Filters of a catalogue; remembers the last masks, since a batch and a page ask with the same ones. */
export class CatalogueFilters {
  private readonly remembered = new Map<string, Filtered>();

  constructor(private readonly index: SearchIndex) {}

  /** Rows that all filters let through. */
  apply(filters: QueryFilters): Filtered {
    const set = setFilters(filters);
    const name = JSON.stringify(set.map((filter) => [filter, filters[filter]]));
    const known = this.remembered.get(name);
    if (known !== undefined) return known;
    const made = this.make(filters, set);
    if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
    this.remembered.set(name, made);
    return made;
  }

  /** What each filter that is set does alone, and what is left without it. */
  count(filters: QueryFilters): readonly FilterCount[] {
    return setFilters(filters).map((filter) => ({
      filter,
      alone: this.apply({ [filter]: filters[filter] }).after,
      withoutIt: this.apply({ ...filters, [filter]: undefined }).after,
    }));
  }

  private make(filters: QueryFilters, set: readonly FilterId[]): Filtered {
    const { catalogue, rowSchool } = this.index;
    const all = new Uint8Array(catalogue.schools.count);
    for (const school of rowSchool) all[school] = 1;
    const before = all.reduce((sum, has) => sum + has, 0);
    if (set.length === 0) return { rows: undefined, before, after: before };
    const letsSchool = schoolFilter(catalogue, filters);
    const letsRow = rowFilter(catalogue, filters);
    const schools = Uint8Array.from(all, (has, school) => (has === 1 && letsSchool(school) ? 1 : 0));
    const left = new Uint8Array(catalogue.schools.count);
    const rows = Uint8Array.from(rowSchool, (school, row) => {
      const isLeft = schools[school] === 1 && letsRow(row);
      if (isLeft) left[school] = 1;
      return isLeft ? 1 : 0;
    });
    return { rows, before, after: left.reduce((sum, has) => sum + has, 0) };
  }
}

/** A filter that is left out, or names nothing, is not set. */
function setFilters(filters: QueryFilters): readonly FilterId[] {
  return filterIds.filter((filter) => {
    const value = filters[filter];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}

/** What a school's own columns say; a field that is not known lets the school stay. */
function schoolFilter({ schools }: Catalogue, filters: QueryFilters): (school: number) => boolean {
  const phases = numbersOf(phaseNames, filters.phases);
  const sexes = numbersOf(sexNames, filters.sexes);
  const nations = numbersOf(schools.nations, filters.nations);
  const authorities = numbersOf(schools.authorities, filters.authorities);
  const isNear = nearFilter(schools, filters.near);
  const { status } = filters;
  return (school) =>
    lets(phases, schools.phases[school]) &&
    lets(sexes, schools.sexes[school]) &&
    lets(nations, schools.nation[school]) &&
    lets(authorities, schools.authority[school]) &&
    (status === undefined || (schools.isOpen[school] === 1) === (status === 'open')) &&
    isNear(school);
}

/** The number 0 is "not known" in each column. */
function lets(wanted: ReadonlySet<number> | undefined, number: number | undefined): boolean {
  return wanted === undefined || number === 0 || number === undefined || wanted.has(number);
}

function numbersOf(
  names: readonly string[],
  wanted: readonly string[] | undefined,
): ReadonlySet<number> | undefined {
  return wanted === undefined || wanted.length === 0
    ? undefined
    : new Set(wanted.map((name) => names.indexOf(name)));
}

function rowFilter({ rows }: Catalogue, { years, kinds }: QueryFilters): (row: number) => boolean {
  const wantedKinds =
    kinds === undefined || kinds.length === 0
      ? undefined
      : new Set(kinds.map((kind) => kindNames.indexOf(kind)));
  return (row) => {
    if (wantedKinds !== undefined && !wantedKinds.has(rows.kind[row] ?? 0)) return false;
    if (years === undefined) return true;
    const [from, to] = [rows.from[row] ?? 0, rows.to[row] ?? 0];
    return from <= years.to && (to === 0 || to >= years.from);
  };
}

const EARTH_RADIUS_KILOMETRES = 6371.0088; // mean radius, IUGG
const KILOMETRES_A_DEGREE = (EARTH_RADIUS_KILOMETRES * Math.PI) / 180;

function nearFilter(
  { latitude, longitude }: Catalogue['schools'],
  near: QueryFilters['near'],
): (school: number) => boolean {
  if (near === undefined) return () => true;
  const band = near.radiusKilometres / KILOMETRES_A_DEGREE + 1e-4;
  return (school) => {
    const north = latitude[school] ?? NO_DEGREES;
    if (north === NO_DEGREES) return true;
    if (Math.abs(north / 1e5 - near.latitude) > band) return false;
    const at = { latitude: north / 1e5, longitude: (longitude[school] ?? 0) / 1e5 };
    return kilometresBetween(at, near) <= near.radiusKilometres;
  };
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle distance on the mean sphere, off by at most half a percent. */
export function kilometresBetween(one: Point, two: Point): number {
  const radians = Math.PI / 180;
  const sinLatitude = Math.sin(((two.latitude - one.latitude) * radians) / 2);
  const sinLongitude = Math.sin(((two.longitude - one.longitude) * radians) / 2);
  const chord =
    sinLatitude ** 2 +
    Math.cos(one.latitude * radians) * Math.cos(two.latitude * radians) * sinLongitude ** 2;
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}
