// One stanza of a modular input: its process, its interval, its events and its words.
import type { ChildProcess } from 'node:child_process';
import type { Machine } from '../machine';
import type { IncomingEvent } from '../pipeline/indexTime';
import type { LogLevel } from '../splunkdLog';
import { runDocument, type InputSettings } from './inputXml';
import { endProcess, startProcess } from './process';
import { createStreamReader, type StreamedEvent } from './streamReader';
import type { KnownScheme } from './supervisor';

const DEFAULT_INTERVAL_SECONDS = 60;
const MIN_RESTART_MILLISECONDS = 1000; // a process that dies at once is not started in a busy loop
const STDERR_LINE = 8000;
/** Read of one input and not on disk yet. One sync of the disk a pipe's fill of 64 KB took longer than all the indexing. */
const MAX_UNWRITTEN_CHARACTERS = 400_000;

export class RunningInput {
  private child: ChildProcess | undefined;
  private closed: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(
    private readonly machine: Machine,
    private readonly scheme: KnownScheme,
    private readonly stanza: InputSettings,
    readonly fingerprint: string,
  ) {}

  get isRunning(): boolean {
    return this.child !== undefined;
  }

  start(): void {
    if (this.isStopped) return;
    const intervalText = this.stanza.settings.get('interval') ?? String(DEFAULT_INTERVAL_SECONDS);
    const interval = Number(intervalText);
    if (Number.isNaN(interval)) {
      this.say(
        'ERROR',
        `The stand-in has no cron intervals (see COVERAGE.md): interval='${intervalText}'. Use seconds, 0 or -1.`,
      );
      return;
    }
    const startedAt = Date.now();
    this.closed = this.run().then((code) => {
      this.child = undefined;
      if (this.isStopped) return;
      if (code !== 0) this.say('ERROR', `The process ended with ${String(code)}.`);
      // -1 means once, but a run that was cut short has not happened.
      if (interval < 0 && code === 0) return;
      const pause = interval <= 0 ? 0 : interval * 1000 - (Date.now() - startedAt);
      this.timer = setTimeout(() => this.start(), Math.max(pause, MIN_RESTART_MILLISECONDS));
    });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    if (this.child !== undefined) endProcess(this.child);
    await this.closed;
  }

  private run(): Promise<number | string> {
    const child = startProcess(this.machine.inputs.place(this.scheme), []);
    this.child = child;
    const facts = this.machine.inputs.facts(this.scheme.scheme);
    child.stdin?.write(runDocument(facts, this.stanza));
    this.readEvents(child);
    this.readErrors(child);
    return new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message));
      child.on('close', (code, signal) => {
        child.stdin?.destroy();
        this.machine.sessions.close(facts.sessionKey);
        resolve(code ?? signal ?? 'no exit code');
      });
    });
  }

  /** Reading waits for the disk: an input that writes faster than we index feels it in its pipe. */
  private readEvents(child: ChildProcess): void {
    let waiting: IncomingEvent[] = [];
    let unwritten = 0;
    const reader =
      this.scheme.description.streamingMode === 'xml'
        ? createStreamReader((event) => waiting.push(this.incoming(event)))
        : lineReader((data) => waiting.push(this.incoming({ ...nothingSaid, data })));
    child.stdout?.setEncoding('utf8');
    child.stdout?.on('data', (text: string) => {
      reader.write(text);
      if (waiting.length === 0) return;
      const events = waiting;
      waiting = [];
      unwritten += text.length;
      if (unwritten >= MAX_UNWRITTEN_CHARACTERS) child.stdout?.pause();
      this.machine.indexer.submit(events).then(
        () => {
          unwritten -= text.length;
          if (unwritten < MAX_UNWRITTEN_CHARACTERS) child.stdout?.resume();
        },
        () => endProcess(child),
      );
    });
    child.stdout?.on('end', () => {
      const problem = reader.end();
      if (waiting.length > 0) void this.machine.indexer.submit(waiting);
      if (problem !== undefined) this.say('WARN', problem);
    });
  }

  private readErrors(child: ChildProcess): void {
    let rest = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = (lines.pop() ?? '').slice(0, STDERR_LINE);
      for (const line of lines) this.sayLine(line);
    });
    child.stderr?.on('end', () => this.sayLine(rest));
  }

  /** A line without a level is an error, as splunkd takes it. */
  private sayLine(line: string): void {
    if (line.trim() === '') return;
    const read = /^(DEBUG|INFO|WARN|ERROR|FATAL) (.*)$/.exec(line);
    this.say((read?.[1] ?? 'ERROR') as LogLevel, (read?.[2] ?? line).slice(0, STDERR_LINE));
  }

  private say(level: LogLevel, text: string): void {
    this.machine.log(
      level,
      'ExecProcessor',
      `message from "${this.scheme.executable}" stanza="${this.stanza.name}" ${text}`,
    );
  }

  private incoming(event: StreamedEvent): IncomingEvent {
    const { settings, name } = this.stanza;
    const time = event.time === undefined ? Number.NaN : Number(event.time);
    const index = event.index ?? settings.get('index') ?? 'default';
    return {
      raw: event.data,
      time: Number.isFinite(time) ? time : Date.now() / 1000,
      host: event.host ?? settings.get('host') ?? '',
      source: event.source ?? settings.get('source') ?? name,
      sourcetype: event.sourcetype ?? settings.get('sourcetype') ?? this.scheme.scheme,
      index: index === 'default' ? 'main' : index,
    };
  }
}

const nothingSaid = {
  stanza: undefined,
  unbroken: false,
  time: undefined,
  host: undefined,
  source: undefined,
  sourcetype: undefined,
  index: undefined,
};

/** Simple streaming mode: a line is an event (LINE_BREAKER's default). */
function lineReader(take: (line: string) => void) {
  let rest = '';
  return {
    write: (text: string): void => {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') take(line);
    },
    end: (): undefined => {
      if (rest !== '') take(rest);
      return undefined;
    },
  };
}
