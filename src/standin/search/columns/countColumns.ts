// tstats over columns: what `where`, `by` and the functions ask of a value is asked once per distinct value of a
// block, so that a million events are counted by a field in less than a second.
import type { AggregateCommand } from '../../../splunk/spl/tree';
import type { SearchRun } from '../command';
import type { ColumnBlock, EventScan, FieldValue } from '../host';
import { ColumnGroups } from './columnGroups';
import { columnStatistic, type ColumnStatistic } from './columnStatistics';
import { compileBlockTerms, type BlockTest } from './columnTerms';
import type { KeptValues } from './keptValues';

/** A group with one result per aggregation, in the command's order; undefined where there is no answer. */
export interface CountedGroup {
  readonly key: FieldValue;
  readonly results: readonly (FieldValue | undefined)[];
}

/** Counts the rows of a scan; the groups come back in order of their keys. */
export type ColumnCount = (scan: EventScan) => Promise<Iterable<CountedGroup>>;

/**
 * Plans a tstats over columns.
 *
 * @param kept - values of the fields of `by` that are wanted; groups of others are not made.
 * @returns undefined where it has to go by rows: the host has no columns, a function needs more than they tell, or the
 *   groups are made of time. Refuses by throwing what going by rows refuses.
 */
export function planColumnCount(
  command: AggregateCommand,
  run: SearchRun,
  kept: KeptValues,
): ColumnCount | undefined {
  const scanColumns = run.host.scanColumns;
  if (scanColumns === undefined || command.by.some(({ field }) => field === '_time')) return undefined;
  const makers = command.aggregations.map((aggregation) => () => columnStatistic(aggregation));
  if (makers.some((make) => make() === undefined)) return undefined;
  const { now, timeZone } = run.host;
  const test =
    command.where === undefined
      ? undefined
      : compileBlockTerms(command.where, { now, timeZone, hasRaw: false });
  return async (scan) => {
    const groups = new ColumnGroups(
      command.by.map(({ field }) => field),
      kept,
    );
    const statistics = makers.flatMap((make) => make() ?? []);
    for (const block of scan.indexes.length === 0 ? [] : scanColumns(scan)) {
      run.counters.scanned += block.rows.length;
      run.counters.events += addBlock(block, test, groups, statistics);
      await run.breathe();
      if (run.host.isCancelled()) break;
    }
    return inOrder(groups, statistics);
  };
}

/** Returns how many rows fit. */
function addBlock(
  block: ColumnBlock,
  test: BlockTest | undefined,
  groups: ColumnGroups,
  statistics: readonly ColumnStatistic[],
): number {
  const mask = test?.(block);
  const groupsOfRow = groups.open(block);
  const adders = statistics.map((statistic) => statistic.open(block));
  const { rows } = block;
  let fitting = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (mask !== undefined && mask[row] !== 1) continue;
    fitting++;
    if (groupsOfRow === undefined) continue;
    for (const group of groupsOfRow(row)) for (const add of adders) add(row, group);
  }
  return fitting;
}

/** Made one by one: a search may have a million groups and keep few. */
function* inOrder(groups: ColumnGroups, statistics: readonly ColumnStatistic[]): Generator<CountedGroup> {
  const results = statistics.map((statistic) => statistic.results());
  for (const group of groups.order()) {
    yield { key: groups.key(group), results: results.map((result) => result(group)) };
  }
}
