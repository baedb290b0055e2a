import { expectSame } from '../answers';
import type { Assumption } from '../assumption';

export const newestByDedup: Assumption = {
  id: 'newest-by-dedup',
  topic: 'search',
  statement: 'dedup with sortby -_time keeps the newest row of each key and returns rows newest first.',
  restsOnIt: 'Showing the latest version of a record.',
  ifWrong: 'An outdated version of a record is shown as the current one.',
  sureness: 'documented',
  basis: 'Search Reference, dedup: sortby sorts before duplicates are removed.',
  probe: async (bench) => {
    const rows = await bench.search(
      '| makeresults count=6 | streamstats count as n | eval key=if(n%2=0,"a","b"), _time=1000+case(n=1,5,n=2,1,n=3,9,n=4,7,n=5,2,n=6,3) | dedup key sortby -_time | table key n',
    );
    return expectSame(
      'key and row kept',
      rows.map((row) => [row.key?.[0], row.n?.[0]]),
      [
        ['b', '3'],
        ['a', '4'],
      ],
    );
  },
};
