import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { numberOf, valuesOf } from '../searching';

export const emptyListIndexesNothing: Assumption = {
  id: 'empty-list-indexes-nothing',
  topic: 'index time',
  statement:
    'INGEST_EVAL over an empty list writes no index-time field, and the other assignments still happen.',
  restsOnIt: 'Records in which no identifier was found; they must be counted but joined with nobody.',
  ifWrong: 'All records without identifiers share an empty or "null" value and are linked with each other.',
  sureness: 'own inference',
  basis:
    'Search Reference, JSON functions: json_array_to_mv; that a null result writes nothing is not said there.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const where = `${samples} record_key="verify:bare"`;
    const events = numberOf(await bench.search(`| tstats count where ${where}`), 'count');
    const mids = valuesOf(await bench.search(`| tstats count where ${where} by mid`), 'mid');
    return events === 1 && mids.length === 0
      ? holds('the event is found by its key and has no mid')
      : differs(
          `${events} events found by the key, with the mids ${JSON.stringify(mids)}; 1 without any was assumed`,
        );
  },
};
