// The statistics that can be had from columns: counts, distinct values, least and greatest time.
import type { Aggregation } from '../../../splunk/spl/tree';
import { findAggregate } from '../aggregates/registry';
import type { ColumnBlock, FieldValue } from '../host';
import { compareTexts, formatNumber } from '../values';
import { NumberedColumn, Numbering } from './numbering';
import { PairSet } from './pairSet';

/** One statistic over all groups, under construction. */
export interface ColumnStatistic {
  /** What is to be done for a row of the block and a group it belongs to. */
  readonly open: (block: ColumnBlock) => (row: number, group: number) => void;
  /** Asked once, when all blocks are in: the result of a group by its number. */
  readonly results: () => (group: number) => FieldValue | undefined;
}

/** The statistic of an aggregation; undefined where only rows can answer. */
export function columnStatistic({ name, argument }: Aggregation): ColumnStatistic | undefined {
  const meant = findAggregate(name)?.definition.name;
  if (argument === undefined) return meant === 'count' ? rowCount() : undefined;
  if (argument.kind !== 'field') return undefined;
  const field = argument.name;
  if (field === '_time') {
    if (meant === 'min' || meant === 'earliest') return extremeTime((time, kept) => time < kept);
    return meant === 'max' || meant === 'latest' ? extremeTime((time, kept) => time > kept) : undefined;
  }
  if (meant === 'count') return entryCount(field);
  if (meant === 'dc' || meant === 'estdc') return distinctCount(field);
  return meant === 'values' ? distinctValues(field) : undefined;
}

function rowCount(): ColumnStatistic {
  const counts: number[] = [];
  return {
    open: () => (_, group) => {
      counts[group] = (counts[group] ?? 0) + 1;
    },
    results: () => (group) => [String(counts[group] ?? 0)],
  };
}

function entryCount(field: string): ColumnStatistic {
  const counts: number[] = [];
  return {
    open: (block) => {
      const starts = block.column(field)?.starts;
      if (starts === undefined) return () => undefined;
      return (row, group) => {
        counts[group] = (counts[group] ?? 0) + (starts[row + 1] ?? 0) - (starts[row] ?? 0);
      };
    },
    results: () => (group) => [String(counts[group] ?? 0)],
  };
}

function extremeTime(isBetter: (time: number, kept: number) => boolean): ColumnStatistic {
  const kept: (number | undefined)[] = [];
  return {
    open:
      ({ times }) =>
      (row, group) => {
        const time = times[row] ?? 0;
        const known = kept[group];
        if (known === undefined || isBetter(time, known)) kept[group] = time;
      },
    results: () => (group) => {
      const time = kept[group];
      return time === undefined ? undefined : [formatNumber(time)];
    },
  };
}

function distinctCount(field: string): ColumnStatistic {
  const pairs = new PairSet();
  return {
    open: pairsOf(field, new Numbering(), pairs),
    results: () => {
      const counts: number[] = [];
      pairs.forEach((group) => {
        counts[group] = (counts[group] ?? 0) + 1;
      });
      return (group) => [String(counts[group] ?? 0)];
    },
  };
}

function distinctValues(field: string): ColumnStatistic {
  const numbering = new Numbering();
  const pairs = new PairSet();
  return {
    open: pairsOf(field, numbering, pairs),
    results: () => {
      const values = new Map<number, string[]>();
      pairs.forEach((group, value) => {
        const text = numbering.texts[value] ?? '';
        const known = values.get(group);
        if (known === undefined) values.set(group, [text]);
        else known.push(text);
      });
      return (group) => values.get(group)?.sort(compareTexts);
    },
  };
}

function pairsOf(field: string, numbering: Numbering, pairs: PairSet): ColumnStatistic['open'] {
  return (block) => {
    const column = block.column(field);
    if (column === undefined) return () => undefined;
    const numbered = new NumberedColumn(column, numbering);
    const numbers: number[] = [];
    return (row, group) => {
      numbers.length = 0;
      numbered.numbersOf(row, numbers);
      for (const number of numbers) pairs.add(group, number);
    };
  };
}
