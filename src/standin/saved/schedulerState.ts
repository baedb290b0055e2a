// What the scheduler must know after a kill: when each search runs next, what it counted last, what is silent. One file,
// replaced as a whole.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Silences } from './throttle';

export interface SearchState {
  /** The schedule that nextRun was reckoned by; another one begins anew. */
  cron: string;
  /** Epoch milliseconds. */
  nextRun: number;
  /** What the last run that ended counted. */
  lastCount?: number;
}

interface Stored {
  readonly searches?: Readonly<Record<string, SearchState>>;
  readonly silences?: Readonly<Record<string, number>>;
}

export class SchedulerState {
  readonly searches: Map<string, SearchState>;
  readonly silences: Silences;

  constructor(private readonly file: string) {
    const stored = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Stored;
    this.searches = new Map(Object.entries(stored.searches ?? {}));
    this.silences = new Map(Object.entries(stored.silences ?? {}));
  }

  /** On disk when it returns. */
  save(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const text = JSON.stringify({
      searches: Object.fromEntries(this.searches),
      silences: Object.fromEntries(this.silences),
    });
    writeFileSync(`${this.file}.new`, text);
    renameSync(`${this.file}.new`, this.file);
  }

  /** Forgets searches that are no longer scheduled. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of [...this.searches.keys()]) if (!keys.has(key)) this.searches.delete(key);
  }
}
