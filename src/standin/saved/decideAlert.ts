// After a run: does the alert trigger, and for which results? Silences are set here, before any action runs.
import { isTrue } from '../../splunk/conf/layers';
import type { Job } from '../jobs/job';
import type { Machine } from '../machine';
import type { FieldValue, SearchResults } from '../search/host';
import { runSearchOver } from '../search/run';
import { createSearchHost } from '../searchHost';
import { conditionProblem, countOf, meetsCondition } from './alertCondition';
import type { SavedSearch } from './savedSearch';
import { mayAlert, resultKey, silenceKey, silenceLength, silencingFields, type Silences } from './throttle';

type Row = ReadonlyMap<string, FieldValue>;

const MAX_PER_RESULT_ALERTS = 500; // limits.conf [scheduler] max_per_result_alerts

export interface Decision {
  /** What the next run's "drops by" and "rises by" are measured by. */
  readonly count: number;
  /** Each is alerted by itself: all results together, or one by one. */
  readonly groups: readonly (readonly Row[])[];
  /** How many would have alerted, but are silent. */
  readonly suppressed: number;
  /** Beyond the limit of single results. */
  readonly cut: number;
}

export interface DecisionPlan {
  readonly previous: number | undefined;
  readonly silences: Silences;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Decides on a job that has ended well.
 *
 * @throws Error with a sentence for the log if the settings of the alert cannot be followed.
 */
export async function decideAlert(
  machine: Machine,
  search: SavedSearch,
  job: Job,
  plan: DecisionPlan,
): Promise<Decision> {
  const { settings } = search;
  const results = job.outcome?.results ?? { fields: [], rows: [] };
  const problem = conditionProblem(settings) ?? throttlingProblem(search);
  if (problem !== undefined) throw new Error(problem);
  const count = countOf(settings.get('counttype') ?? 'always', results);
  const nothing = { count, groups: [], suppressed: 0, cut: 0 };
  if (!(await isTriggered(machine, search, job, { results, count, previous: plan.previous }))) return nothing;
  return { count, ...loudGroups(search, results.rows, plan) };
}

/** What of the throttling cannot be followed; undefined if all can. */
export function throttlingProblem({ settings }: Pick<SavedSearch, 'settings'>): string | undefined {
  if (!isTrue(settings.get('alert.suppress'))) return undefined;
  if (silenceLength(settings) === 0)
    return `alert.suppress is on, but alert.suppress.period is '${settings.get('alert.suppress.period') ?? ''}'; write a length such as 60m.`;
  const isPerResult = !isTrue(settings.get('alert.digest_mode'), true);
  if (isPerResult && silencingFields(settings).length === 0)
    return 'alert.suppress is on and alert.digest_mode off, so alert.suppress.fields must name fields.';
  return undefined;
}

interface Counted {
  readonly results: SearchResults;
  readonly count: number;
  readonly previous: number | undefined;
}

async function isTriggered(
  machine: Machine,
  { settings }: SavedSearch,
  job: Job,
  { results, count, previous }: Counted,
): Promise<boolean> {
  const condition = settings.get('alert_condition') ?? '';
  if (condition !== '') {
    const { earliest, latest } = job.request;
    const request = { spl: condition, earliest, latest };
    return (await runSearchOver(createSearchHost(machine, job), request, results)).rows.length > 0;
  }
  const countType = settings.get('counttype') ?? 'always';
  return countType === 'always' || meetsCondition(settings, count, previous);
}

function loudGroups(
  search: SavedSearch,
  rows: readonly Row[],
  { silences, now }: DecisionPlan,
): Omit<Decision, 'count'> {
  const length = silenceLength(search.settings);
  if (isTrue(search.settings.get('alert.digest_mode'), true)) {
    const isLoud = mayAlert(silences, silenceKey(search), now, length);
    return { groups: isLoud ? [rows] : [], suppressed: isLoud ? 0 : 1, cut: 0 };
  }
  const fields = silencingFields(search.settings);
  const groups: (readonly Row[])[] = [];
  let suppressed = 0;
  for (const [at, row] of rows.entries()) {
    // What is not alerted for the limit's sake is not silenced either.
    if (groups.length === MAX_PER_RESULT_ALERTS) return { groups, suppressed, cut: rows.length - at };
    if (mayAlert(silences, resultKey(search, row, fields), now, length)) groups.push([row]);
    else suppressed++;
  }
  return { groups, suppressed, cut: 0 };
}
