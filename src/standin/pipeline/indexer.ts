// Takes events from inputs, sends them through the pipeline and writes them, a little at a time together.
import type { EventStore } from '../storage/eventStore';
import type { NewEvent } from '../storage/newEvent';
import type { FinishedEvent, IncomingEvent } from './indexTime';

// One sync of the disk for what arrives in this time. An input may be ahead of it by some hundred kilobytes only: with
// 100 ms it would wait for us.
const GATHER_MILLISECONDS = 15;
const GATHER_EVENTS = 2000;

export interface IndexerOptions {
  readonly store: EventStore;
  readonly pipeline: () => (event: IncomingEvent) => FinishedEvent;
  readonly hasIndex: (name: string) => boolean;
  /** Told of what was lost and why; the same words may come often. */
  readonly complain: (name: string, text: string) => void;
}

interface Waiting {
  readonly events: Map<string, NewEvent[]>;
  count: number;
  readonly written: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export class Indexer {
  private waiting: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly lostPerIndex = new Map<string, number>();

  constructor(private readonly options: IndexerOptions) {}

  /** Resolves when the events are safe on disk; rejects when the disk takes no more. */
  submit(events: readonly IncomingEvent[]): Promise<void> {
    const batch = (this.waiting ??= this.open());
    const run = this.options.pipeline();
    const indexTime = Math.floor(Date.now() / 1000);
    for (const event of events) {
      const finished = run(event);
      if (finished.isDropped) continue;
      if (!this.options.hasIndex(finished.index)) {
        this.lose(finished.index);
        continue;
      }
      const list = batch.events.get(finished.index) ?? [];
      batch.events.set(finished.index, list);
      list.push({ ...finished, indexTime });
      batch.count++;
    }
    if (batch.count >= GATHER_EVENTS) this.flush();
    return batch.written;
  }

  /** Writes what waits. */
  flush(): void {
    const batch = this.waiting;
    this.waiting = undefined;
    clearTimeout(this.timer);
    if (batch === undefined) return;
    try {
      this.options.store.append(batch.events);
      batch.resolve();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.options.complain(
        'disk',
        `${batch.count} events could not be written: ${reason}. Make room on the disk; inputs will be started again.`,
      );
      batch.reject(error);
    }
  }

  private open(): Waiting {
    let resolve = (): void => undefined;
    let reject: (error: unknown) => void = () => undefined;
    const written = new Promise<void>((accept, refuse) => {
      resolve = accept;
      reject = refuse;
    });
    written.catch(() => undefined);
    this.timer = setTimeout(() => this.flush(), GATHER_MILLISECONDS);
    return { events: new Map(), count: 0, written, resolve, reject };
  }

  private lose(index: string): void {
    const lost = (this.lostPerIndex.get(index) ?? 0) + 1;
    this.lostPerIndex.set(index, lost);
    this.options.complain(
      `index:${index}`,
      `Received ${lost} event(s) for unconfigured/disabled/deleted index=${index}; they were dropped. Install an indexes.conf that has it.`,
    );
  }
}
