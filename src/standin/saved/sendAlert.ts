// `| sendalert`: an alert action from within a search.
import type { Job } from '../jobs/job';
import type { Machine } from '../machine';
import type { FieldValue } from '../search/host';
import { findAction, runAction } from './alertAction';
import { jobFacts, resultsLink } from './actOnAlert';
import { writeResultsFile } from './resultsFile';
import { fillTokens } from './tokens';

/**
 * Runs an action once for the rows of a search.
 *
 * @param roles - of the user, with all they import.
 * @param parameters - without `param.`; they go over those of alert_actions.conf.
 * @returns undefined if the action ended well; a sentence for the person otherwise.
 */
export async function sendAlert(
  machine: Machine,
  { job, roles }: { readonly job: Job; readonly roles: readonly string[] },
  name: string,
  {
    parameters,
    rows,
  }: {
    readonly parameters: ReadonlyMap<string, string>;
    readonly rows: readonly ReadonlyMap<string, FieldValue>[];
  },
): Promise<string | undefined> {
  const { app, owner, savedSearch } = job.request;
  const action = findAction(machine, name, { app, roles });
  if (typeof action === 'string') return action;
  const link = resultsLink(machine, app, job.sid);
  const result = rows[0] ?? new Map<string, FieldValue>();
  const facts = jobFacts(job, { app, owner, name: savedSearch?.name ?? '', link, rows: rows.length });
  const preset = [...action.settings].flatMap(([key, value]) =>
    key.startsWith('param.') ? [[key.slice('param.'.length), value] as const] : [],
  );
  const missing: string[] = [];
  const configuration = new Map(
    [...preset, ...parameters].map(([key, text]) => [
      key,
      fillTokens(text, { facts, result }, (token) => void missing.push(token)),
    ]),
  );
  if (missing.length > 0) return `the stand-in knows no token $${missing[0] ?? ''}$ (see COVERAGE.md).`;
  const resultsFile = writeResultsFile(
    machine.dispatchFolder(job.sid),
    'sendalert_temp_results.csv.gz',
    rows,
  );
  const searchName = savedSearch?.name;
  const code = await runAction(machine, action, {
    app,
    owner,
    sid: job.sid,
    searchName,
    resultsFile,
    resultsLink: link,
    configuration,
    result,
  });
  return code === 0 ? undefined : `Alert script returned error code ${String(code)}.`;
}
