// Runs saved searches when their cron says so, as their owners (savedsearches.conf.spec; Reporting Manual, "Configure
// the priority of scheduled reports").
import type { ChildProcess } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { isTrue } from '../../splunk/conf/layers';
import { endProcess } from '../inputs/process';
import type { Machine } from '../machine';
import { readCron, type Schedule } from './cron';
import { FiredAlerts } from './firedAlerts';
import { allSavedSearches, isScheduled, type SavedSearch } from './savedSearch';
import { runScheduled } from './scheduledRun';
import { SchedulerState, type SearchState } from './schedulerState';
import { tidySilences } from './throttle';

const LOOK_MILLISECONDS = 1000;
/** limits.conf: half of (6 + one for each processor). */
const MAX_RUNNING = Math.floor((6 + cpus().length) / 2);

interface Due {
  readonly search: SavedSearch;
  readonly key: string;
  readonly state: SearchState;
  readonly schedule: Schedule;
}

export class Scheduler {
  readonly fired = new FiredAlerts();
  readonly state: SchedulerState;
  private readonly running = new Map<string, number>();
  private readonly underway = new Set<Promise<void>>();
  private readonly processes = new Set<ChildProcess>();
  private timer: NodeJS.Timeout | undefined;
  private isFirstLook = true;
  private isAnyWaiting = false;
  isStopped = false;

  constructor(private readonly machine: Machine) {
    this.state = new SchedulerState(join(machine.databaseFolder, 'var', 'scheduler.json'));
  }

  /** Epoch milliseconds. */
  now(): number {
    return this.machine.options.schedulerClock?.() ?? Date.now();
  }

  /** From now on it looks by itself, unless it was given a clock. */
  start(): void {
    if (this.machine.options.schedulerClock !== undefined) return;
    this.timer = setInterval(() => this.look(), LOOK_MILLISECONDS);
    this.timer.unref();
  }

  /** Looks once, and again while a search found no free place; waits for what it started. */
  async runOnce(): Promise<void> {
    do {
      this.look();
      while (this.underway.size > 0) await Promise.all(this.underway);
    } while (this.isAnyWaiting && !this.isStopped);
  }

  /** Ends what runs; what a process has not done by then is not done. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    for (const job of this.machine.jobs.all()) if (job.request.savedSearch !== undefined) job.finalize();
    for (const child of this.processes) endProcess(child);
    await Promise.all(this.underway);
  }

  /** Notes the process of an alert action, so that stopping ends it; to be called when it has ended. */
  whileRunning(child: ChildProcess): () => void {
    this.processes.add(child);
    return () => void this.processes.delete(child);
  }

  /** The next moment of a search in epoch milliseconds; undefined if it is not scheduled. */
  nextRun(search: SavedSearch): number | undefined {
    const schedule = isScheduled(search) ? readCron(search.settings.get('cron_schedule') ?? '') : '';
    if (typeof schedule === 'string') return undefined;
    return this.state.searches.get(keyOf(search))?.nextRun ?? schedule.next(this.now());
  }

  private look(): void {
    const scheduled = allSavedSearches(this.machine).filter(isScheduled);
    this.state.keepOnly(new Set(scheduled.map(keyOf)));
    const due = scheduled.flatMap((search) => this.dueOf(search));
    this.isFirstLook = false;
    this.isAnyWaiting = false;
    tidySilences(this.state.silences, this.now());
    this.state.save();
    // Those that may skip come before those that may not, as documented.
    const byKind = (one: Due): number => (isContinuous(one.search) ? 1 : 0);
    for (const one of [...due].sort((left, right) => byKind(left) - byKind(right))) this.begin(one);
  }

  /** A search whose moment has come; a new or changed schedule begins with the next one. */
  private dueOf(search: SavedSearch): readonly Due[] {
    const key = keyOf(search);
    const cron = search.settings.get('cron_schedule') ?? '';
    const schedule = readCron(cron);
    if (typeof schedule === 'string') {
      this.machine.complain(`schedule:${key}`, `Saved search '${search.name}' of ${search.app}: ${schedule}`);
      return [];
    }
    const now = this.now();
    const known = this.state.searches.get(key);
    if (known?.cron !== cron) {
      this.state.searches.set(key, { cron, nextRun: schedule.next(now) });
      return [];
    }
    if (known.nextRun > now) return [];
    if (this.isFirstLook && !isContinuous(search)) {
      this.skip(search, known.nextRun, 'the machine was not running');
      known.nextRun = schedule.next(now);
      return [];
    }
    return [{ search, key, state: known, schedule }];
  }

  private begin(due: Due): void {
    const { search, key, state, schedule } = due;
    const running = this.running.get(key) ?? 0;
    const isFull = running >= Number(search.settings.get('max_concurrent') ?? 1);
    const all = [...this.running.values()].reduce((sum, count) => sum + count, 0);
    const scheduledFor = state.nextRun;
    if (isFull && !isContinuous(search)) {
      this.skip(
        search,
        scheduledFor,
        `The maximum number of concurrent running jobs for this scheduled search has been reached (usage ${running})`,
      );
      state.nextRun = schedule.next(this.now());
    }
    // Without a free place it stays due, and is looked at again.
    if (!isFull && all >= MAX_RUNNING) this.isAnyWaiting = true;
    if (isFull || all >= MAX_RUNNING) return;
    // One that may be skipped is done with before it starts, one that may not only once it has ended: a kill in between
    // loses the one and repeats the other.
    if (!isContinuous(search)) state.nextRun = schedule.next(this.now());
    this.state.save();
    this.running.set(key, running + 1);
    const release = (): void => {
      this.running.set(key, (this.running.get(key) ?? 1) - 1);
      if (isContinuous(search) && !this.isStopped) state.nextRun = schedule.next(scheduledFor);
    };
    const periodSeconds = schedule.period(scheduledFor) / 1000;
    const run = runScheduled(this.machine, { search, scheduledFor, periodSeconds, state, release });
    const noted = run.finally(() => this.underway.delete(noted));
    this.underway.add(noted);
  }

  private skip(search: SavedSearch, scheduledFor: number, reason: string): void {
    const time = Math.floor(scheduledFor / 1000);
    this.machine.log(
      'WARN',
      'SavedSplunker',
      `savedsearch_id="${search.owner};${search.app};${search.name}", status=skipped, reason="${reason}", scheduled_time=${time}`,
      'scheduler',
    );
  }
}

/** Names a search in the state; ids of apps hold no slash. */
export function keyOf({ app, name }: SavedSearch): string {
  return `${app}/${name}`;
}

/** Whether no moment of it may be left out. */
export function isContinuous({ settings }: SavedSearch): boolean {
  return !isTrue(settings.get('realtime_schedule'), true);
}
