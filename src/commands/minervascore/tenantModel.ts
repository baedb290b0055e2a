// The table of points as a tenant's administrators changed it: every change and every taking back is one step more.
import type { RiskModel } from '../../core/risk/model';
import { changedModel, currentModel, type ModelChange } from '../../core/risk/models/registry';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { quotedSearchValue } from '../../splunk/spl/quotedValue';
import { textOf } from '../minervachanged/ask';

/** Facts of some subjects, as they are kept: rows `subject`, `facts`, `gone`. */
export function keptFacts(subjects: readonly string[]): string {
  const any = subjects.map((subject) => `_key=${subject}`).join(' OR ');
  return `| inputlookup minerva_facts where ${any} | table subject facts gone`;
}

/** Scores of some subjects, as they are kept: rows `subject`, `result`, `updated`; undefined where none can be named. */
export function keptScores(subjects: readonly string[]): string | undefined {
  const keys = subjects.flatMap((subject) => quotedSearchValue(subject) ?? []);
  if (keys.length === 0) return undefined;
  const any = keys.map((key) => `_key=${key}`).join(' OR ');
  return `| inputlookup minerva_scores where ${any} | table subject result updated`;
}

/** Rows of all changes, also of those that were taken back. */
export const changesSearch =
  '| inputlookup minerva_model | table indicator version points on points_before on_before created undone';

/**
 * The model that holds now.
 *
 * @param rows - of `changesSearch`, in any order; changes of another version of the table are left out.
 * @returns the newest table with every step done in order of time, so that its version counts steps and never comes back
 *   to a number that meant another table.
 */
export function tenantModel(rows: readonly SearchRow[], base: RiskModel = currentModel): RiskModel {
  const steps = rows.flatMap((row): readonly (ModelChange & { readonly at: number })[] => {
    const written = textOf(row, 'version');
    if (written !== '' && written.split('+')[0] !== base.version) return [];
    const indicator = textOf(row, 'indicator');
    const step = (
      points: string,
      on: string,
      at: string,
    ): readonly (ModelChange & { readonly at: number })[] =>
      textOf(row, at) === ''
        ? []
        : [
            {
              indicator,
              points: Number(textOf(row, points)),
              on: ['1', 'true'].includes(textOf(row, on)),
              at: Number(textOf(row, at)),
            },
          ];
    return [...step('points', 'on', 'created'), ...step('points_before', 'on_before', 'undone')];
  });
  const inOrder = [...steps].sort(
    (left, right) => left.at - right.at || (left.indicator < right.indicator ? -1 : 1),
  );
  return changedModel(base, inOrder);
}
