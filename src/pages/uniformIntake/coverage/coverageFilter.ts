// Rows of the coverage that are looked at, and what they add up to.
import type { SchoolKey } from '../../../core/uniforms/outfit';
import type { CoverageRow } from '../../../core/uniforms/schools/coverage';
import type { ChosenBase } from '../IntakeContext';

/** Schools of the base, and which of them a search can find. */
export interface CountedBase {
  readonly schools: ChosenBase['schools'];
  readonly dressed: ReadonlySet<SchoolKey>;
}

/** Open ones, or closed ones too. */
export type Among = 'open' | 'all';

export interface CoverageFilter {
  /** '' for all. */
  readonly nation: string;
  readonly phase: string;
  /** Part of an authority's name, as typed. */
  readonly authority: string;
}

export const everything: CoverageFilter = { nation: '', phase: '', authority: '' };

/** Rows that a filter leaves, in their order. */
export function filteredRows(
  rows: readonly CoverageRow[],
  { nation, phase, authority }: CoverageFilter,
): readonly CoverageRow[] {
  const asked = authority.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (nation === '' || row.nation === nation) &&
      (phase === '' || row.phase === phase) &&
      (asked === '' || row.authority.toLowerCase().includes(asked)),
  );
}

/** Schools of some rows, with and without a uniform. */
export function totalOf(rows: readonly CoverageRow[]): {
  readonly schools: number;
  readonly withUniform: number;
  readonly missing: number;
} {
  const sum = (of: (row: CoverageRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    schools: sum(({ schools }) => schools),
    withUniform: sum(({ withUniform }) => withUniform),
    missing: sum(({ missing }) => missing),
  };
}

/** A share in words that never rounds to all or none: "0 %", "under 1 %", "99 %", "100 %". */
export function shareWords(part: number, whole: number): string {
  if (whole === 0) return '–';
  if (part === 0) return '0 %';
  if (part === whole) return '100 %';
  const percent = Math.round((part / whole) * 100);
  if (percent === 0) return 'under 1 %';
  return `${Math.min(percent, 99)} %`;
}
