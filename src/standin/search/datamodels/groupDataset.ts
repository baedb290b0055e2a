// Statistics of tstats over the events of a data model.
import type { SearchRun } from '../command';
import { groupRow } from '../commands/stats';
import type { FilledReader } from '../filledReader';
import { Groups, type StatisticPlan } from '../grouping';
import type { EventScan, SearchHost } from '../host';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import type { RowTest } from '../searchTerms';
import { spanStart, type Span } from '../time/span';
import { formatNumber, type FieldReader } from '../values';
import { datasetScan, type DatasetScan } from './datasetRows';

/** A dataset, and what it is read through; `undefined` scan: there are no summaries to read. */
export interface OpenDataset {
  readonly scan: DatasetScan | undefined;
  readonly host: SearchHost;
  readonly range: SearchRun['range'];
}

/**
 * Finds what stands behind `from`.
 *
 * @param from - as written, `datamodel=Name` or `datamodel=Name.Root`.
 * @param within - time of the search.
 * @throws SearchRefusal where there is no such model, or `from` names something else.
 */
export function openDataset(
  from: string,
  isSummariesOnly: boolean,
  within: EventScan,
  run: SearchRun,
): OpenDataset {
  const [, name = '', root] = /^datamodel[=:](\w{1,100})(?:\.([\w.]{1,400}))?$/i.exec(from) ?? [];
  if (name === '')
    throw new SearchRefusal('not-covered', `tstats of the stand-in reads data models, not '${from}'.`);
  const found = run.host.dataModel?.(name);
  if (found === undefined)
    throw new SearchRefusal(
      'bad-argument',
      `There is no data model '${name}' that this app and user can see.`,
    );
  const { model, host } = found;
  const range = { earliest: within.earliest, latest: within.latest };
  const scan = datasetScan(model, root, run);
  return { scan: isSummariesOnly && !model.isAccelerated ? undefined : scan, host, range };
}

/** What is counted, and by what. */
export interface DatasetGrouping {
  readonly by: readonly string[];
  readonly plans: readonly StatisticPlan[];
  readonly test: RowTest;
  readonly filled: FilledReader | undefined;
  readonly cutAt: Span | undefined;
}

/** Reads the events of the dataset and gives a row for each group. */
export async function* groupDataset(
  { scan, host, range }: OpenDataset,
  { by, plans, test, filled, cutAt }: DatasetGrouping,
  run: SearchRun,
): AsyncGenerator<readonly Row[]> {
  const groups = new Groups(by, plans);
  const flow = scan && (await run.openSearch(scan.spl, range, host));
  for await (const batch of flow?.batches ?? [])
    for (const event of batch) {
      const row = scan?.read(event);
      if (row === undefined || !test(row)) continue;
      run.counters.events++;
      const cut = cutAt === undefined ? row : withTimeCut(row, row.time, cutAt, host.timeZone);
      groups.add(filled?.over(cut) ?? cut, row.time);
    }
  yield groups.all().map((group) => groupRow(group, by, plans));
}

/** An event whose `_time` is the beginning of its span. */
export function withTimeCut(row: FieldReader, seconds: number, span: Span, timeZone: string): FieldReader {
  const time = [formatNumber(spanStart(seconds, span, timeZone))];
  return { get: (field) => (field === '_time' ? time : row.get(field)) };
}
