import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { valuesOf } from '../searching';

export const indexTimeInTstats: Assumption = {
  id: 'index-time-in-tstats',
  topic: 'search',
  statement: 'tstats keeps to _index_earliest and _index_latest among its terms, and gives max(_indextime).',
  restsOnIt: 'Incremental linking: what was indexed since the last run, and which version came in last.',
  ifWrong: 'Every run reads everything, or nothing; or the wrong version of a record is retired.',
  sureness: 'own inference',
  basis:
    'Search Reference, "Time modifiers" (_index_earliest), tstats; max(_indextime) is common in reports from the field.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const count = (terms: string): string => `| tstats dc(record_key) as records where ${samples} ${terms}`;
    const [all] = valuesOf(await bench.search(count('')), 'records');
    const since = valuesOf(await bench.search(count('_index_earliest=-1d')), 'records');
    const before = valuesOf(await bench.search(count('_index_latest=1000')), 'records');
    const recent = await bench.search(
      `| tstats max(_indextime) as indexed where ${samples} by record_key | where indexed>now()-86400 | stats count as records`,
    );
    return expectSame(
      'records of a day, of long ago, and with a recent index time',
      [since, before, valuesOf(recent, 'records')],
      [[all], ['0'], [all]],
    );
  },
};
