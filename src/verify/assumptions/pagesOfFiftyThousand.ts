import { differs, holds, refused } from '../answers';
import type { Assumption } from '../assumption';
import { reportOf } from '../searching';

export const pagesOfFiftyThousand: Assumption = {
  id: 'pages-of-fifty-thousand',
  topic: 'search',
  statement:
    'One page of results holds at most 50,000 rows, also if "as many as possible" is asked for, and nothing says so.',
  restsOnIt: 'Counts on pages come from a counting search, never from the number of rows.',
  ifWrong: 'Nothing is lost; larger pages would be possible.',
  sureness: 'specification',
  basis: 'limits.conf.spec 10.2.3, [restapi] maxresultrows = 50000.',
  probe: async (bench) => {
    const spl = '| makeresults count=50001 | streamstats count as n | fields n | fields - _time';
    const report = await reportOf(bench.rest, spl, { app: bench.app, count: 0 });
    if (report.kind === 'failed') return refused(`The search ${spl}`, report.said);
    return report.rows.length === 50_000
      ? holds('50,000 of 50,001 rows in one page')
      : differs(`${report.rows.length} of 50,001 rows in one page`);
  },
};
