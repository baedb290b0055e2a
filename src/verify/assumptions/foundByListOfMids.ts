import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { phone, userName } from '../sampleEvents';
import { valuesOf } from '../searching';

export const foundByListOfMids: Assumption = {
  id: 'found-by-list-of-mids',
  topic: 'finding',
  statement: 'tstats takes mid IN ("…", "…") with indexed values and finds the records of any of them.',
  restsOnIt: 'Find with several readings of one question, and linking in batches.',
  ifWrong: 'A question with two readings answers nothing or an error.',
  sureness: 'documented',
  basis:
    'Search Reference, tstats: WHERE supports the IN operator; that it does so for values with breakers is inferred.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(
      `| tstats count where ${samples} mid IN ("${phone}", "${userName}", "ff:email:nobody@example.org") by record_key`,
    );
    return expectSame('records found', [...valuesOf(rows, 'record_key')].sort(), [
      'verify:one',
      'verify:two',
    ]);
  },
};
