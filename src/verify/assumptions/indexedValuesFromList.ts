import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { phone, sharedMail, siteWithSigns } from '../sampleEvents';
import { valuesOf } from '../searching';

export const indexedValuesFromList: Assumption = {
  id: 'indexed-values-from-list',
  topic: 'index time',
  statement:
    'An INGEST_EVAL whose result is multivalued writes each value as an index-time field of its own.',
  restsOnIt: 'mid, the one indexed field that carries every identifier of a record.',
  ifWrong: 'A record with several identifiers is found by one of them at most, and links are missed.',
  sureness: 'specification',
  basis:
    'transforms.conf.spec 10.2.3, INGEST_EVAL: "multi-value" results; probed with three values of different type.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(`| tstats count where ${samples} record_key="verify:one" by mid`);
    return expectSame(
      'values of mid',
      [...valuesOf(rows, 'mid')].sort(),
      [sharedMail, siteWithSigns, phone].sort(),
    );
  },
};
