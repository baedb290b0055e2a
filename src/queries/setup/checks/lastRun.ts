import { readRuns } from '../../home/home';
import { bad, good, unanswered, unknown, type SetupCheck } from '../check';

const FAILED: readonly string[] = ['broken', 'failed'];

export const lastRun: SetupCheck = {
  name: 'last-run',
  question: 'Did the last run of every input end well?',
  remedy:
    'Open Home: each run stands there with its problem. On the collecting host: index=_internal component=ExecProcessor minerva.',
  ask: async ({ client, signal }) => {
    const runs = await readRuns(client, signal);
    if (!runs.ok) return unanswered(runs.problem, 'the right to search the tenant’s health index');
    if (runs.value.items.length === 0)
      return unknown(
        'No run was reported in the last 30 days. Needs: a collector that runs, and the tenant’s role.',
      );
    const failed = runs.value.items.filter(({ outcome }) => FAILED.includes(outcome));
    return failed.length > 0
      ? bad(
          `${failed.length} of ${runs.value.items.length} ended badly: ${failed
            .slice(0, 5)
            .map(({ stanza, outcome }) => `${stanza} (${outcome})`)
            .join(', ')}.`,
        )
      : good(`${runs.value.items.length} inputs reported, none of them a failure.`);
  },
};
