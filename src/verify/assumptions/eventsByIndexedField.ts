import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { sharedMail } from '../sampleEvents';
import { numberOf } from '../searching';

export const eventsByIndexedField: Assumption = {
  id: 'events-by-indexed-field',
  topic: 'finding',
  statement:
    'The search command finds events by mid="…", mid IN (…) and record_key="…" from the index, as fields.conf promises.',
  restsOnIt: 'The cards and the entry on the page Find.',
  ifWrong: 'The page shows a count and no records below it.',
  sureness: 'specification',
  basis: 'fields.conf.spec 10.2.3, INDEXED: set it for fields that exist at index time.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const found: number[] = [];
    for (const term of [`mid="${sharedMail}"`, `mid IN ("${sharedMail}")`, 'record_key="verify:one"'])
      found.push(numberOf(await bench.search(`search ${samples} ${term} | stats count`), 'count'));
    return expectSame('events found by each of the three terms', found, [2, 2, 1]);
  },
};
