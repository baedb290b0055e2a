import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { isSuccess, saidBy } from '../splunkClient';

export const getLaunchesNothing: Assumption = {
  id: 'get-launches-nothing',
  topic: 'search',
  statement: 'A GET to search/jobs/export with a search is refused (Splunk 10.0 and later).',
  restsOnIt: 'Nothing of Minerva launches by GET; the stand-in refuses it so that nothing ever will.',
  ifWrong: 'Nothing breaks: up to 9.4 this is allowed, and the answer here then says "differs".',
  sureness: 'specification',
  basis: 'restmap.conf 10.0.0 as shipped, [global] v1APIBlockGETSearchLaunch = true.',
  probe: async (bench) => {
    const answer = await bench.rest.send({
      method: 'GET',
      path: 'search/jobs/export',
      parameters: { search: '| makeresults | eval launched="by get"' },
    });
    return isSuccess(answer) && answer.text.includes('by get')
      ? differs(`the search ran (${answer.status}); this Splunk still allows it`)
      : holds(`refused: ${saidBy(answer)}`);
  },
};
