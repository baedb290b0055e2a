// Which values of the column split get a column of their own.
import { compareTexts } from '../values';
import type { SeriesChoice } from './readChart';
import { areaOf } from './seriesWhere';

/**
 * Chooses series by what is in their cells.
 *
 * @param cells - by series, the values of the first function, one for each row of the table that has one.
 * @returns the series to keep, in lexicographic order, as timechart's columns come (Search Manual, "Lexicographical order").
 */
export function chooseSeries(
  cells: ReadonlyMap<string, readonly string[]>,
  { limit, from, where }: SeriesChoice,
): readonly string[] {
  const names = [...cells.keys()].sort(compareTexts);
  const scoreOf = where?.scoreOf ?? areaOf;
  const scored = names.map((name) => ({ name, score: scoreOf(cells.get(name) ?? []) ?? -Infinity }));
  const ranked = (end: 'top' | 'bottom'): readonly string[] =>
    [...scored]
      .sort((left, right) => (end === 'top' ? right.score - left.score : left.score - right.score) || 0)
      .map(({ name }) => name);
  if (where === undefined) return limit === 0 ? names : [...ranked(from).slice(0, limit)].sort(compareTexts);
  const { keeps } = where;
  if (keeps.kind !== 'rank')
    return scored
      .filter(({ score }) => (keeps.kind === 'above' ? score > keeps.bound : score < keeps.bound))
      .map(({ name }) => name);
  const chosen = ranked(keeps.from);
  return [...(keeps.isOpposite ? chosen.slice(keeps.count) : chosen.slice(0, keeps.count))].sort(
    compareTexts,
  );
}
