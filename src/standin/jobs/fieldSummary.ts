// What is in the fields of a job's rows (REST API Reference Manual, search/jobs/{search_id}/summary).
import type { RestValue } from '../rest/answer';
import type { SearchResults } from '../search/host';

const TOP_VALUES = 10;
const MAX_DISTINCT = 10_000; // distinct values told apart; beyond, the count says so by is_exact

/** Of each field: in how many rows it is, its commonest values, and of numbers their range and middle. */
export function fieldSummary({ fields, rows }: SearchResults): Readonly<Record<string, RestValue>> {
  return Object.fromEntries(
    fields.map((field) => {
      const values = rows.flatMap((row) => row.get(field) ?? []);
      const holders = rows.filter((row) => row.has(field)).length;
      return [field, { count: holders, ...valuesOf(values), ...numbersOf(values) }];
    }),
  );
}

function valuesOf(values: readonly string[]): Readonly<Record<string, RestValue>> {
  const counts = new Map<string, number>();
  let isExact = true;
  for (const value of values)
    if (counts.has(value) || counts.size < MAX_DISTINCT) counts.set(value, (counts.get(value) ?? 0) + 1);
    else isExact = false;
  const modes = [...counts].sort(([, left], [, right]) => right - left).slice(0, TOP_VALUES);
  return {
    distinct_count: counts.size,
    is_exact: isExact ? 1 : 0,
    modes: modes.map(([value, count]) => ({ value, count, is_exact: 1 })),
  };
}

function numbersOf(values: readonly string[]): Readonly<Record<string, RestValue>> {
  const numbers = values.filter((value) => value.trim() !== '').map(Number);
  const finite = numbers.filter((number) => Number.isFinite(number));
  if (finite.length === 0) return { numeric_count: 0 };
  const mean = finite.reduce((sum, number) => sum + number / finite.length, 0);
  const spread = finite.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return {
    numeric_count: finite.length,
    min: finite.reduce((least, number) => Math.min(least, number)),
    max: finite.reduce((most, number) => Math.max(most, number)),
    mean,
    stdev: finite.length > 1 ? Math.sqrt(spread / (finite.length - 1)) : 0,
  };
}
