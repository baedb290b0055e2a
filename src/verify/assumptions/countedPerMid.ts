import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { manyDomains, sharedMail } from '../sampleEvents';
import { numberOf } from '../searching';

export const countedPerMid: Assumption = {
  id: 'counted-per-mid',
  topic: 'finding',
  statement:
    'tstats "by mid" gives one row for each value of the multivalued field and counts an event in each of its values.',
  restsOnIt: 'Linking: which records share a value is read off exactly such rows.',
  ifWrong: 'Shared values are not seen, or events with many identifiers vanish from the count.',
  sureness: 'own inference',
  basis:
    'Search Reference, tstats (BY over index-time fields); splitting of multivalued index-time fields is not described.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const values = numberOf(
      await bench.search(`| tstats count where ${samples} by mid | stats count as values`),
      'values',
    );
    const sharers = numberOf(
      await bench.search(
        `| tstats dc(record_key) as records where ${samples} by mid | search mid="${sharedMail}"`,
      ),
      'records',
    );
    // Six values in the small events (one of them shared), one in the long, one with the names, and the many.
    const wanted = 4 + 1 + 1 + manyDomains.length;
    return values === wanted && sharers === 2
      ? holds(`${values} values; the shared one has 2 records`)
      : differs(
          `${values} values where ${wanted} were assumed; the shared one has ${sharers} records instead of 2`,
        );
  },
};
