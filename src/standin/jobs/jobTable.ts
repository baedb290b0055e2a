import type { SearchHost } from '../search/host';
import { Job, type JobRequest, type RunSearch } from './job';

const MAX_RUNNING_PER_USER = 20; // authorize.conf srchJobsQuota is 3; one page of ours may run several at once
const SWEEP_MILLISECONDS = 5000;

/** All jobs; those whose time has run out are thrown away, as the dispatch reaper does. */
export class JobTable {
  private readonly jobs = new Map<string, Job>();
  private readonly sweeper: NodeJS.Timeout;
  private count = 0;

  constructor(
    private readonly makeHost: (job: Job) => SearchHost,
    private readonly runSearch: RunSearch,
    /** Told of each job that is thrown away. */
    private readonly removed: (sid: string) => void = () => undefined,
  ) {
    this.sweeper = setInterval(() => this.sweep(), SWEEP_MILLISECONDS);
    this.sweeper.unref();
  }

  /** Starts a job; undefined if the user runs too many. */
  create(request: JobRequest): Job | undefined {
    const running = [...this.jobs.values()].filter(
      (job) => !job.isDone && job.request.owner === request.owner,
    );
    if (running.length >= MAX_RUNNING_PER_USER) return undefined;
    const number = ++this.count;
    const sid = request.sid ?? `${(Date.now() / 1000).toFixed(0)}.${number}`;
    const job = new Job(sid, request, this.makeHost, this.runSearch);
    this.jobs.set(sid, job);
    return job;
  }

  get(sid: string): Job | undefined {
    return this.jobs.get(sid);
  }

  all(): readonly Job[] {
    return [...this.jobs.values()];
  }

  cancel(sid: string): void {
    this.jobs.get(sid)?.finalize();
    if (this.jobs.delete(sid)) this.removed(sid);
  }

  stop(): void {
    clearInterval(this.sweeper);
    for (const sid of [...this.jobs.keys()]) this.cancel(sid);
  }

  private sweep(): void {
    for (const job of this.all()) if (job.secondsToLive() <= 0) this.cancel(job.sid);
  }
}
