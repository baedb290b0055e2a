import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { sampleEvents } from '../sampleEvents';
import { numberOf, rowsOf } from '../searching';

export const oneRecordOneEvent: Assumption = {
  id: 'one-record-one-event',
  topic: 'index time',
  statement:
    'A record written as one line of JSON, with its line ends escaped, becomes exactly one event, byte for byte.',
  restsOnIt: 'Everything: a record is one event.',
  ifWrong: 'Records are split or merged, counts are wrong, and evidence spans point at the wrong letters.',
  sureness: 'documented',
  basis:
    'Getting Data In, "Configure event line breaking": SHOULD_LINEMERGE=false with the default LINE_BREAKER.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await rowsOf(bench.rest, `search ${samples} record_key="verify:names" | table _raw`, {
      app: bench.app,
    });
    const events = await bench.search(`| tstats count where ${samples}`);
    return expectSame(
      'number of events, and the raw text of one',
      [numberOf(events, 'count'), rows[0]?._raw?.[0]],
      [sampleEvents.length, sampleEvents.find(({ key }) => key === 'verify:names')?.raw],
    );
  },
};
