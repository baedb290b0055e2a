import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { valuesOf } from '../searching';

export const commandAnswersOn: Assumption = {
  id: 'command-answers-on',
  topic: 'search',
  statement:
    'A reporting command that has answered the last rows with finished: false is asked again until it says finished: true, and all its answers count.',
  restsOnIt: 'minervalink, whose answer to many records is larger than the 50,000 rows of one chunk.',
  ifWrong: 'Of a large run only the first 50,000 rows of links are kept; link in smaller runs then.',
  sureness: 'own inference',
  basis:
    'Splunk’s SDK answers finished: false until its generator is dry; no recording has a reporting command that does so.',
  probe: async (bench) => {
    const rows = await bench.search(
      '| makeresults count=60000 | streamstats count as n | eval record_key="a:".n, mid="00:phone:".floor((n+1)/2) ' +
        '| minervalink emit=membership | stats count dc(record_key) as records',
    );
    const counts = [...valuesOf(rows, 'count'), ...valuesOf(rows, 'records')];
    return expectSame('rows and records', counts, ['60000', '60000']);
  },
};
