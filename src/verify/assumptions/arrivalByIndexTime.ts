import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { numberOf } from '../searching';

export const arrivalByIndexTime: Assumption = {
  id: 'arrival-by-index-time',
  topic: 'search',
  statement:
    'tstats takes _index_earliest in its where clause, groups by _indextime, and gives its least and greatest value.',
  restsOnIt: 'Home: what arrived on which day, and which source has gone quiet.',
  ifWrong: 'Home shows no arrivals by day, or says that a busy source is quiet.',
  sureness: 'own inference',
  basis:
    'Search Reference, tstats (index-time fields) and "Time modifiers" (_index_earliest); the two together are not described.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const recent = `${samples} _index_earliest=-1d`;
    const whole = numberOf(await bench.search(`| tstats count where ${samples}`), 'count');
    const arrived = numberOf(
      await bench.search(`| tstats count where ${recent} by _indextime | stats sum(count) as count`),
      'count',
    );
    const before = numberOf(await bench.search(`| tstats count where ${samples} _index_latest=-1d`), 'count');
    const span = numberOf(
      await bench.search(
        `| tstats min(_indextime) as first max(_indextime) as last where ${samples} | eval span=last-first | table span`,
      ),
      'span',
    );
    const isRight = whole > 0 && arrived === whole && before === 0 && span >= 0 && span < 86_400;
    return isRight
      ? holds(`${arrived} events by second of arrival, over ${span} s`)
      : differs(
          `${arrived} of ${whole} events by second of arrival, ${before} from before, over ${String(span)} s`,
        );
  },
};
