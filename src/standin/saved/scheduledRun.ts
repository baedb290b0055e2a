// One run of a scheduled search: search, decision, actions, and a line in scheduler.log.
import type { Job } from '../jobs/job';
import type { Machine } from '../machine';
import type { LogLevel } from '../splunkdLog';
import { actionNames, actOnAlert } from './actOnAlert';
import { decideAlert, type Decision } from './decideAlert';
import { dispatchSaved } from './dispatch';
import { SYSTEM_USER, type SavedSearch } from './savedSearch';
import type { SearchState } from './schedulerState';

export interface ScheduledRun {
  readonly search: SavedSearch;
  /** Epoch milliseconds. */
  readonly scheduledFor: number;
  readonly periodSeconds: number;
  readonly state: SearchState;
  /** Called once the search has ended and its alert is decided: the next run may begin while actions go on. */
  readonly release: () => void;
}

/** Runs it. Never rejects. */
export async function runScheduled(machine: Machine, run: ScheduledRun): Promise<void> {
  const { search, scheduledFor, periodSeconds, release } = run;
  const user = ownerToRunAs(machine, search);
  if (user === undefined) {
    complainOfOrphan(machine, search);
    release();
    return;
  }
  machine.settle(orphanSubject(search));
  const job = dispatchSaved(machine, search, { user, now: scheduledFor, periodSeconds });
  if (typeof job === 'string') {
    note(machine, run, 'WARN', `status=skipped, reason="${job}"`);
    release();
    return;
  }
  await job.ended;
  const decision = await decide(machine, run, job);
  release();
  // Silences and counts are on disk before an action starts: a kill in between costs an alert and never doubles one.
  machine.scheduler.state.save();
  if (decision === undefined || machine.scheduler.isStopped) return;
  const { groups } = decision;
  if (groups.length > 0)
    await actOnAlert(machine, { search, job, groups, periodSeconds, now: machine.scheduler.now() });
}

/** As whom it runs; undefined if its owner is no user any more. */
export function ownerToRunAs(machine: Machine, { owner }: SavedSearch): string | undefined {
  if (owner === 'nobody') return SYSTEM_USER;
  return machine.users.get(owner) === undefined ? undefined : owner;
}

async function decide(machine: Machine, run: ScheduledRun, job: Job): Promise<Decision | undefined> {
  if (machine.scheduler.isStopped) return undefined;
  if (job.outcome === undefined) {
    const reason = job.messages.map(({ text }) => text).join(' ');
    note(machine, run, 'ERROR', `status=failed, sid="${job.sid}", reason="${reason}"`);
    return undefined;
  }
  const { silences } = machine.scheduler.state;
  const plan = { previous: run.state.lastCount, silences, now: machine.scheduler.now() };
  try {
    const decision = await decideAlert(machine, run.search, job, plan);
    run.state.lastCount = decision.count;
    noteSuccess(machine, run, job, decision);
    return decision;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    note(machine, run, 'ERROR', `status=failed, sid="${job.sid}", reason="${reason}"`);
    return undefined;
  }
}

function noteSuccess(machine: Machine, run: ScheduledRun, job: Job, decision: Decision): void {
  const { groups, suppressed, cut } = decision;
  const rows = job.outcome?.results.rows.length ?? 0;
  const actions = groups.length > 0 ? actionNames(run.search).join(',') : '';
  const took = job.runSeconds().toFixed(3);
  note(
    machine,
    run,
    'INFO',
    `status=success, run_time=${took}, result_count=${rows}, alert_actions="${actions}", sid="${job.sid}", suppressed=${suppressed}`,
  );
  if (cut > 0)
    note(
      machine,
      run,
      'WARN',
      `max_per_result_alerts reached: ${cut} results were not alerted, and are not throttled.`,
    );
}

function orphanSubject({ app, name }: SavedSearch): string {
  return `orphan:${app}/${name}`;
}

function complainOfOrphan(machine: Machine, search: SavedSearch): void {
  const { app, name, owner } = search;
  machine.complain(
    orphanSubject(search),
    `The scheduled search '${name}' of ${app} is not run: its owner '${owner}' is no user here. Make the user, or give the search another owner.`,
  );
}

function note(machine: Machine, { search, scheduledFor }: ScheduledRun, level: LogLevel, text: string): void {
  const { app, name, owner } = search;
  const about = `savedsearch_id="${owner};${app};${name}", user="${owner}", app="${app}", savedsearch_name="${name}", scheduled_time=${Math.floor(scheduledFor / 1000)}`;
  machine.log(level, 'SavedSplunker', `${about}, ${text}`, 'scheduler');
}
