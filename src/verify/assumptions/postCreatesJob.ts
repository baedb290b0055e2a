import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { entriesOf } from '../entries';
import { sidOf } from '../searching';

export const postCreatesJob: Assumption = {
  id: 'post-creates-job',
  topic: 'search',
  statement:
    'POST to search/v2/jobs in an app answers 201 with a sid, and the job is then read without naming the app.',
  restsOnIt: "Pages, through Splunk's own libraries.",
  ifWrong: 'No page can search.',
  sureness: 'documented',
  basis:
    'REST API Reference, search/v2/jobs; the un-namespaced reads were recorded from @splunk/splunk-utils 3.4.0.',
  probe: async (bench) => {
    const created = await bench.rest.send({
      method: 'POST',
      path: 'search/v2/jobs',
      app: bench.app,
      parameters: { search: '| makeresults', exec_mode: 'normal' },
    });
    const sid = sidOf(created);
    const job = entriesOf(await bench.rest.send({ method: 'GET', path: `search/v2/jobs/${sid}` }), 'the job');
    return expectSame('status, and the sid the job says', [created.status, job[0]?.content.sid], [201, sid]);
  },
};
