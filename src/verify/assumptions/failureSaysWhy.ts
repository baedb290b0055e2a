import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { reportOf } from '../searching';

export const failureSaysWhy: Assumption = {
  id: 'failure-says-why',
  topic: 'search',
  statement:
    "A search that cannot run says why, in the answer that creates the job or in the job's messages, and names what is missing.",
  restsOnIt: 'The words a person reads when a search fails.',
  ifWrong: 'A failed search looks like one that found nothing.',
  sureness: 'documented',
  basis: 'REST API Reference, search/jobs: messages, isFailed, dispatchState.',
  probe: async (bench) => {
    const missing = 'minerva_verify_no_such_macro';
    const report = await reportOf(bench.rest, `search \`${missing}\``, { app: bench.app });
    if (report.kind === 'done') return differs('the search with an unknown macro ended as if all were well');
    return report.said.includes(missing)
      ? holds(report.said)
      : differs(`the message does not name the macro: ${report.said}`);
  },
};
