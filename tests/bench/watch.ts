// What a stage takes of processor and memory, in this process and in those it started. Linux only: it reads /proc.
import { readdirSync, readFileSync } from 'node:fs';
import { megabytes } from './benchmark';

const SAMPLE_MILLISECONDS = 500;
const TICKS_A_SECOND = 100; // USER_HZ, the same on every Linux that is built today

/** What a stage took. */
export interface Watched {
  /** Seconds of processor of this process: the stand-in with the bench. */
  readonly ownSeconds: number;
  /** Most resident at one look. */
  readonly ownBytes: number;
  /** The same of all processes it started, together. */
  readonly childSeconds: number;
  readonly childBytes: number;
}

/** Looks twice a second; what a child does between the last look and its end is not in it. */
export class Watch {
  private peak = { own: 0, children: 0 };
  private ownBefore = process.cpuUsage();
  /** Processor seconds of each process as last seen. */
  private readonly childSeconds = new Map<number, number>();
  private childSecondsBefore = 0;
  private readonly timer = setInterval(() => this.look(), SAMPLE_MILLISECONDS);

  begin(): void {
    this.peak = { own: 0, children: 0 };
    this.look();
    this.ownBefore = process.cpuUsage();
    this.childSecondsBefore = this.secondsOfChildren();
  }

  end(): Watched {
    this.look();
    const { user, system } = process.cpuUsage(this.ownBefore);
    return {
      ownSeconds: (user + system) / 1e6,
      ownBytes: this.peak.own,
      childSeconds: this.secondsOfChildren() - this.childSecondsBefore,
      childBytes: this.peak.children,
    };
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private secondsOfChildren(): number {
    return [...this.childSeconds.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  private look(): void {
    const own = process.memoryUsage().rss;
    let children = 0;
    for (const pid of descendantsOf(process.pid)) {
      children += residentBytes(pid);
      this.childSeconds.set(pid, Math.max(this.childSeconds.get(pid) ?? 0, processorSeconds(pid)));
    }
    this.peak = { own: Math.max(this.peak.own, own), children: Math.max(this.peak.children, children) };
  }
}

/** A line of it. */
export function toldOf({ ownSeconds, ownBytes, childSeconds, childBytes }: Watched): string {
  return (
    `stand-in (with the bench) ${ownSeconds.toFixed(1)} s of a processor, peak ${megabytes(ownBytes)}; ` +
    `what it started ${childSeconds.toFixed(1)} s, ${megabytes(childBytes)}`
  );
}

/** Fields 14 and 15 of proc(5)'s stat, counted behind the name, which may hold spaces. */
function processorSeconds(pid: number): number {
  const fields = textOf(`/proc/${pid}/stat`, (file) => readFileSync(file, 'utf8'))
    .split(') ')[1]
    ?.split(' ');
  return (Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0)) / TICKS_A_SECOND;
}

function descendantsOf(pid: number): readonly number[] {
  const children = textOf(`/proc/${pid}/task`, (folder) =>
    readdirSync(folder)
      .map((task) => readFileSync(`${folder}/${task}/children`, 'utf8'))
      .join(' '),
  )
    .split(/\s+/)
    .filter((text) => text !== '')
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function residentBytes(pid: number): number {
  const status = textOf(`/proc/${pid}/status`, (file) => readFileSync(file, 'utf8'));
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

/** '' for a process that has ended meanwhile. */
function textOf(path: string, read: (path: string) => string): string {
  try {
    return read(path);
  } catch {
    return '';
  }
}
