// Which schools nothing is known of: a shortlist can only name schools whose uniform somebody entered, and whoever reads
// it must know how many it could not name.
import { isOpen, shownName, type School, type SchoolKey } from './school';

/** What of a school is counted; one of the base, or one read back from its document. */
export type CountedSchool = Omit<School, 'links'>;

/** Coverage of one authority and phase. */
export interface CoverageRow {
  readonly nation: string;
  /** Name of the authority, '' where the register names none. */
  readonly authority: string;
  readonly phase: School['phase'];
  readonly schools: number;
  readonly withUniform: number;
  readonly missing: number;
  /** 0 to 1. */
  readonly share01: number;
}

export interface Coverage {
  readonly schools: number;
  readonly withUniform: number;
  readonly share01: number;
  /** By nation, authority and phase; the most missing first. */
  readonly rows: readonly CoverageRow[];
  /** Outfits of keys that the base does not have: closed registers, typing slips. */
  readonly unknownKeys: readonly SchoolKey[];
}

/**
 * Counts coverage.
 *
 * @param withUniform - keys of schools that have at least one accepted outfit.
 * @param among - `open` (the default): schools that children go to now; `all`: closed ones too.
 */
export function coverageOf<Counted extends CountedSchool>(
  schools: ReadonlyMap<SchoolKey, Counted>,
  withUniform: ReadonlySet<SchoolKey>,
  among: 'open' | 'all' = 'open',
): Coverage {
  const groups = new Map<string, { -readonly [Name in keyof CoverageRow]: CoverageRow[Name] }>();
  for (const school of counted(schools, among)) {
    const { key, nation, phase } = school;
    const authority = school.authority?.name ?? '';
    const id = JSON.stringify([nation, authority, phase]);
    const row = groups.get(id) ?? {
      nation,
      authority,
      phase,
      schools: 0,
      withUniform: 0,
      missing: 0,
      share01: 0,
    };
    row.schools += 1;
    if (withUniform.has(key)) row.withUniform += 1;
    row.missing = row.schools - row.withUniform;
    row.share01 = row.withUniform / row.schools;
    groups.set(id, row);
  }
  const rows = [...groups.values()].sort(mostMissingFirst);
  const total = (read: (row: CoverageRow) => number): number => rows.reduce((sum, row) => sum + read(row), 0);
  const [all, known] = [total((row) => row.schools), total((row) => row.withUniform)];
  return {
    schools: all,
    withUniform: known,
    share01: all === 0 ? 0 : known / all,
    rows,
    unknownKeys: [...withUniform].filter((key) => !schools.has(key)).sort(),
  };
}

/** Schools of one authority and phase without a uniform, by name. */
export function missingSchools<Counted extends CountedSchool>(
  schools: ReadonlyMap<SchoolKey, Counted>,
  withUniform: ReadonlySet<SchoolKey>,
  { nation, authority, phase }: Pick<CoverageRow, 'nation' | 'authority' | 'phase'>,
  among: 'open' | 'all' = 'open',
): readonly Counted[] {
  return counted(schools, among)
    .filter((school) => school.nation === nation && school.phase === phase)
    .filter((school) => (school.authority?.name ?? '') === authority && !withUniform.has(school.key))
    .sort((left, right) => (shownName(left) < shownName(right) ? -1 : 1));
}

function counted<Counted extends CountedSchool>(
  schools: ReadonlyMap<SchoolKey, Counted>,
  among: 'open' | 'all',
): Counted[] {
  return [...schools.values()].filter((school) => among === 'all' || isOpen(school));
}

function mostMissingFirst(left: CoverageRow, right: CoverageRow): number {
  if (left.missing !== right.missing) return right.missing - left.missing;
  const [before, after] = [left, right].map(
    ({ nation, authority, phase }) => `${nation}\n${authority}\n${phase}`,
  );
  return (before ?? '') < (after ?? '') ? -1 : 1;
}
