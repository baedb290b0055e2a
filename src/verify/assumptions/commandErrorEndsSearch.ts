import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { reportOf } from '../searching';

export const commandErrorEndsSearch: Assumption = {
  id: 'command-error-ends-search',
  topic: 'search',
  statement:
    'When a search command answers with an error the search fails; no command after it finishes with what came before.',
  restsOnIt:
    'The state of linking is written by the last command of a search: never after a run that failed.',
  ifWrong: 'After a failed run the next one passes over what was not linked, until the weekly run.',
  sureness: 'own inference',
  basis:
    'splunk-sdk-python, search_command.py (error_exit); what becomes of later commands is not said there.',
  probe: async (bench) => {
    const spl = '| minervachanged since=yesterday | stats count as written';
    const report = await reportOf(bench.rest, spl, { app: bench.app });
    if (report.kind === 'done')
      return differs(`the search ended with ${report.rows.length} rows as if all were well`);
    return report.said.includes('yesterday')
      ? holds(report.said)
      : differs(`the search failed for another reason: ${report.said}`);
  },
};
