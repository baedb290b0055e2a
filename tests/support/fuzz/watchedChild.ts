// A process of its own under a watchdog: a text that is not read to its end stops nothing but that process.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';

const START_MILLISECONDS = 180_000;
const LOOK_MILLISECONDS = 500;
const TICK_MILLISECONDS = 10; // the kernel tells programs hundredths, whatever it counts in

export interface WatchedChild {
  /** A TypeScript file; its last argument is the file of its progress, of which it is to change the text before each step. */
  readonly script: string;
  readonly parameters: readonly string[];
  /** What a step is given: time of the processor where the system tells it, so that other work on the machine is no fault. */
  readonly stepMilliseconds: number;
}

export interface EndOfChild {
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
  readonly isHanging: boolean;
  /** The progress it told last; empty if it never began. */
  readonly reached: string;
}

/** Runs the script to its end, or until a step takes too long. */
export async function watchedChild({
  script,
  parameters,
  stepMilliseconds,
}: WatchedChild): Promise<EndOfChild> {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  const progressFile = join(folder, 'progress');
  const loader = join(repositoryRoot, 'node_modules', 'tsx', 'dist', 'loader.mjs');
  const child = spawn(process.execPath, ['--import', loader, script, ...parameters, progressFile]);
  let [output, errors, isHanging] = ['', '', false];
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  let last = { progress: '', since: millisecondsOf(child.pid) };
  const watch = setInterval(() => {
    const progress = readProgress(progressFile);
    const now = millisecondsOf(child.pid);
    if (progress !== last.progress) last = { progress, since: now };
    isHanging = now - last.since > (progress === '' ? START_MILLISECONDS : stepMilliseconds);
    if (isHanging) child.kill('SIGKILL');
  }, LOOK_MILLISECONDS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const reached = readProgress(progressFile);
  rmSync(folder, { recursive: true, force: true });
  return { output, errors, code, isHanging, reached };
}

/** Time of the processor that a process took, or the time of day where the system tells no such thing. */
function millisecondsOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? ''}/stat`, 'utf8');
    // Fields 14 and 15, of the program and of the kernel for it; the name, field 2, may hold blanks.
    const [user = '', system = ''] = status
      .slice(status.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return (Number(user) + Number(system)) * TICK_MILLISECONDS;
  } catch {
    return Date.now();
  }
}

function readProgress(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
