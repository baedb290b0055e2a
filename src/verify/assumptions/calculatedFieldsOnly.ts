import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { lateMarker } from '../sampleEvents';
import { numberOf } from '../searching';

export const calculatedFieldsOnly: Assumption = {
  id: 'calculated-fields-only',
  topic: 'finding',
  statement:
    'With KV_MODE=none and EVAL-name, an event search gives name as a field and no other key of the JSON.',
  restsOnIt: 'Searches by name that analysts write themselves; keys that are indexed have one value.',
  ifWrong: 'name is missing from event searches (spath still reads it), or keys have their value twice.',
  sureness: 'specification',
  basis: 'props.conf.spec 10.2.3, KV_MODE and EVAL-<fieldname>.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(
      `search ${samples} record_key="verify:long" | eval early=if(name="Sample long",1,0), late=if(late_marker="${lateMarker}",1,0) | stats sum(early) as early, sum(late) as late`,
    );
    const [early, late] = [numberOf(rows, 'early'), numberOf(rows, 'late')];
    return early === 1 && late === 0
      ? holds('name is a field, a key that nobody calculates is not')
      : differs(`name extracted: ${early}, another key extracted: ${late}; 1 and 0 were assumed`);
  },
};
