import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { sharedMail, siteWithSigns } from '../sampleEvents';
import { valuesOf } from '../searching';

export const foundByMidPrefix: Assumption = {
  id: 'found-by-mid-prefix',
  topic: 'finding',
  statement:
    'tstats with mid="a3:*" limits the search to the values that begin so, and "by mid" then still lists the other values of those events.',
  restsOnIt: 'A full relink in 256 slices; each slice must drop the values of other slices itself.',
  ifWrong: 'Slices overlap or miss values, so links are counted twice or not at all.',
  sureness: 'own inference',
  basis:
    'Search Manual, "Wildcards"; how tstats treats the other values of a multivalued field is not said there.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(
      `| tstats count where ${samples} mid="a3:*" by mid | where like(mid, "a3:%")`,
    );
    const seen = rows.map((row) => [row.mid?.[0], row.count?.[0]]).sort();
    const all = await bench.search(`| tstats count where ${samples} mid="a3:*" by record_key`);
    return expectSame(
      'values of the slice with their counts, and the records',
      [seen, [...valuesOf(all, 'record_key')].sort()],
      [
        [
          [sharedMail, '2'],
          [siteWithSigns, '1'],
        ],
        ['verify:one', 'verify:two'],
      ],
    );
  },
};
