// The process of one chunked command: one request, one answer, and nothing that was not asked for.
import type { ChildProcess } from 'node:child_process';
import { endProcess } from '../inputs/process';
import { SearchRefusal } from '../search/refusal';
import { ChunkReader, printChunk, type Chunk } from './chunks';

const LOOK_MILLISECONDS = 100; // how soon a cancelled job's process is ended
const MAX_STDERR_LINE = 4000;

export interface CommandWatch {
  readonly isCancelled: () => boolean;
  /** One line that the process wrote to stderr. */
  readonly heard: (line: string) => void;
}

export class CommandProcess {
  private readonly reader = new ChunkReader();
  private waiting: { take: (chunk: Chunk) => void; fail: (why: string) => void } | undefined;
  private problem: string | undefined;
  private readonly closed: Promise<void>;
  private isEnded = false;

  constructor(
    private readonly name: string,
    private readonly child: ChildProcess,
    private readonly watch: CommandWatch,
  ) {
    child.stdout?.on('data', (bytes: Buffer) => this.hear(bytes));
    this.hearErrors();
    this.closed = new Promise((resolve) => {
      child.on('error', (error) => this.stopWith(`cannot be started: ${error.message}`, resolve));
      child.on('close', (code, signal) => {
        this.isEnded = true;
        this.stopWith(`exited unexpectedly with ${signal ?? `error code ${String(code)}`}`, resolve);
      });
    });
  }

  /** Sends a chunk and waits for the answer. */
  async ask(metadata: object, body: string): Promise<Chunk> {
    if (this.problem !== undefined) throw this.refusal(this.problem);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Chunk>((take, reject) => {
        this.waiting = { take, fail: (why) => reject(this.refusal(why)) };
        timer = setInterval(() => {
          if (this.watch.isCancelled()) this.stopWith('was ended with the search');
        }, LOOK_MILLISECONDS);
        this.child.stdin?.write(printChunk(metadata, body));
      });
    } finally {
      clearInterval(timer);
    }
  }

  /** Ends the process and waits for its end; the pipe is closed first, as splunkd hangs up. */
  async end(): Promise<void> {
    if (!this.isEnded) {
      this.isEnded = true;
      this.problem ??= 'has been ended';
      this.child.stdin?.destroy();
      endProcess(this.child);
    }
    await this.closed;
  }

  private hear(bytes: Buffer): void {
    if (this.problem !== undefined) return;
    try {
      for (const chunk of this.reader.write(bytes)) {
        const { waiting } = this;
        if (waiting === undefined) throw new Error('wrote a chunk that nobody asked for');
        this.waiting = undefined;
        waiting.take(chunk);
      }
    } catch (error) {
      this.stopWith(error instanceof Error ? error.message : String(error));
      void this.end();
    }
  }

  private hearErrors(): void {
    let rest = '';
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = (lines.pop() ?? '').slice(0, MAX_STDERR_LINE);
      for (const line of lines) if (line !== '') this.watch.heard(line.slice(0, MAX_STDERR_LINE));
    });
  }

  private stopWith(why: string, closed: () => void = () => undefined): void {
    this.problem ??= why;
    this.waiting?.fail(this.problem);
    this.waiting = undefined;
    closed();
  }

  private refusal(why: string): SearchRefusal {
    return new SearchRefusal('bad-argument', `Error in '${this.name}' command: the process ${why}.`);
  }
}
