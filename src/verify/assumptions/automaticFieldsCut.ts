import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { lateMarker } from '../sampleEvents';
import { numberOf } from '../searching';

export const automaticFieldsCut: Assumption = {
  id: 'automatic-fields-cut',
  topic: 'finding',
  statement: 'KV_MODE=json extracts the keys in the first 5,000 bytes of an event and none behind them.',
  restsOnIt: 'The order of keys in a record; the stand-in cuts as strictly.',
  ifWrong:
    'Nothing is lost if Splunk reads further; if it reads less, names are missing from event searches.',
  sureness: 'specification',
  basis: 'limits.conf.spec 10.2.3, [spath] extraction_cutoff = 5000.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(
      `search ${samples} record_key="verify:long" | eval early=if(name="Sample long",1,0), late=if(late_marker="${lateMarker}",1,0) | stats sum(early) as early, sum(late) as late`,
    );
    const [early, late] = [numberOf(rows, 'early'), numberOf(rows, 'late')];
    return early === 1 && late === 0
      ? holds('the early key is a field, the late key is not')
      : differs(`early key extracted: ${early}, late key extracted: ${late}; 1 and 0 were assumed`);
  },
};
