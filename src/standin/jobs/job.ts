// One search job: its state as splunkd reports it, and its results.
import type { RowsSoFar, SearchHost, SearchMessage, SearchOutcome, SearchRequest } from '../search/host';

export type RunSearch = (host: SearchHost, request: SearchRequest) => Promise<SearchOutcome>;

export interface JobRequest {
  readonly search: string;
  readonly earliest: number;
  readonly latest: number;
  readonly owner: string;
  readonly app: string;
  readonly ttlSeconds: number;
  /** Where the search is a saved one. */
  readonly savedSearch?: { readonly app: string; readonly name: string };
  /** Epoch seconds that the search takes for now; a scheduled one takes the time it was scheduled for. */
  readonly now?: number;
  /** Roles it has instead of its owner's; only for searches of the machine's own user. */
  readonly roles?: readonly string[];
  /** Set where the one who starts it names it. */
  readonly sid?: string;
}

type JobState = 'RUNNING' | 'FINALIZING' | 'DONE' | 'FAILED';

export class Job {
  state: JobState = 'RUNNING';
  isFinalized = false;
  outcome: SearchOutcome | undefined;
  /** While it runs: rows that are found already. */
  shown: RowsSoFar | undefined;
  readonly messages: SearchMessage[] = [];
  readonly startedAt = Date.now();
  private ttlSeconds: number;
  private endedAt: number | undefined;
  private touchedAt = Date.now();
  /** Resolves when the job has ended, well or not. */
  readonly ended: Promise<void>;

  constructor(
    readonly sid: string,
    readonly request: JobRequest,
    makeHost: (job: Job) => SearchHost,
    runSearch: RunSearch,
  ) {
    this.ttlSeconds = request.ttlSeconds;
    this.ended = this.run(makeHost, runSearch);
  }

  get isDone(): boolean {
    return this.state === 'DONE' || this.state === 'FAILED';
  }

  report(message: SearchMessage): void {
    const isKnown = this.messages.some(({ type, text }) => type === message.type && text === message.text);
    if (!isKnown && this.messages.length < 200) this.messages.push(message);
  }

  /** Stops early and keeps what there is. */
  finalize(): void {
    if (this.isDone) return;
    this.isFinalized = true;
    this.state = 'FINALIZING';
  }

  touch(): void {
    this.touchedAt = Date.now();
  }

  /** Lives so long after its end, or after it was last touched. */
  setTimeToLive(seconds: number): void {
    this.ttlSeconds = seconds;
  }

  get timeToLiveSeconds(): number {
    return this.ttlSeconds;
  }

  /** Lives at least so long after its end: an action that was triggered still reads its results. */
  liveAtLeast(seconds: number): void {
    this.ttlSeconds = Math.max(this.ttlSeconds, seconds);
  }

  secondsToLive(): number {
    if (!this.isDone) return this.ttlSeconds;
    return Math.round(this.ttlSeconds - (Date.now() - Math.max(this.touchedAt, this.endedAt ?? 0)) / 1000);
  }

  runSeconds(): number {
    return ((this.endedAt ?? Date.now()) - this.startedAt) / 1000;
  }

  private async run(makeHost: (job: Job) => SearchHost, runSearch: RunSearch): Promise<void> {
    // The creator learns the sid first, as from splunkd, even if the search fails at once.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      const { search, earliest, latest } = this.request;
      this.outcome = await runSearch(makeHost(this), { spl: search, earliest, latest });
      this.state = 'DONE';
    } catch (error) {
      this.state = 'FAILED';
      this.report({ type: 'FATAL', text: error instanceof Error ? error.message : String(error) });
    }
    this.shown = undefined;
    this.endedAt = Date.now();
  }
}
