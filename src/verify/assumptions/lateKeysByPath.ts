import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { lateMarker } from '../sampleEvents';
import { valuesOf } from '../searching';

export const lateKeysByPath: Assumption = {
  id: 'late-keys-by-path',
  topic: 'finding',
  statement: 'spath with path= and json_extract read a key behind the first 5,000 bytes of an event.',
  restsOnIt: 'Reading texts and custody, which stand last in the JSON, in searches and on the page.',
  ifWrong: 'Evidence of long records is missing on the page.',
  sureness: 'own inference',
  basis:
    'limits.conf.spec 10.2.3, [spath] extraction_cutoff: named for extracting all fields; nothing is said of path=.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(
      `search ${samples} record_key="verify:long" | spath output=by_spath path=late_marker | eval by_function=json_extract(_raw, "late_marker") | table by_spath by_function`,
    );
    return expectSame(
      'the late key by spath and by json_extract',
      [valuesOf(rows, 'by_spath'), valuesOf(rows, 'by_function')],
      [[lateMarker], [lateMarker]],
    );
  },
};
