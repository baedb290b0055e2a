import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { numberOf } from '../searching';

export const indexedFieldNotDoubled: Assumption = {
  id: 'indexed-field-not-doubled',
  topic: 'finding',
  statement:
    'In an event search record_key, version and kind each have one value, although the JSON holds them too.',
  restsOnIt: 'dedup, stats and tables over record_key in event searches.',
  ifWrong: 'The field has its value twice, and counts "by record_key" double.',
  sureness: 'own inference',
  basis:
    'props.conf.spec 10.2.3 warns that JSON is extracted twice if both index time and KV_MODE do it; ours has KV_MODE=none.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(
      `search ${samples} record_key="verify:one" | eval counts=mvcount(record_key).",".mvcount(version).",".mvcount(kind), counted=if(counts="1,1,1",1,0) | stats sum(counted) as right, values(counts) as counts`,
    );
    return numberOf(rows, 'right') === 1
      ? holds('one value each')
      : differs(
          `numbers of values of record_key, version, kind: ${(rows[0]?.counts ?? ['no event']).join(' ')}`,
        );
  },
};
