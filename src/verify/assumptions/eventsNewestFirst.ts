import { couldNotBeTested, differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { numberOf } from '../searching';

export const eventsNewestFirst: Assumption = {
  id: 'events-newest-first',
  topic: 'search',
  statement: 'A search for events hands them on newest first, so that dedup by key alone keeps the newest.',
  restsOnIt: 'The page Find, which shows the newest sighting of each record without sorting first.',
  ifWrong: 'An outdated version of a record is shown; the searches of Find then need sortby.',
  sureness: 'documented',
  basis:
    'Search Manual: events are returned in reverse time order; that this holds across several indexers is inferred.',
  probe: async (bench) => {
    const rows = await bench.search(
      'search index=* OR index=_internal | head 1000 | streamstats current=f last(_time) as before | eval wrong=if(before<_time, 1, 0) | stats count as events, dc(_time) as times, sum(wrong) as wrong',
    );
    const [times, wrong] = [numberOf(rows, 'times'), numberOf(rows, 'wrong')];
    if (!(times > 1)) return couldNotBeTested('this user sees no two events of different time.');
    return wrong === 0
      ? holds(`${times} different times, in order`)
      : differs(`${wrong} events are newer than the one before them`);
  },
};
