import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { sharedMail } from '../sampleEvents';
import { numberOf } from '../searching';

export const caselessMid: Assumption = {
  id: 'caseless-mid',
  topic: 'finding',
  statement: 'An indexed value is found without regard to upper and lower case.',
  restsOnIt: 'The rule that a value whose case matters is hashed before it becomes a mid.',
  ifWrong:
    'Nothing is lost, because every mid is written and asked for in lower case; the rule could be dropped.',
  sureness: 'documented',
  basis: 'Search Manual, "Use CASE() and TERM() to match phrases": searches are caseless by default.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(
      `| tstats dc(record_key) as records where ${samples} mid="${sharedMail.toUpperCase()}"`,
    );
    return expectSame('records found by the value in capitals', numberOf(rows, 'records'), 2);
  },
};
