// Starts what an app brings as splunkd would: its own environment, which is not the shell's.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const ANSWER_SECONDS = 30;
const MAX_ANSWER = 1_000_000;
const KILL_AFTER_MILLISECONDS = 5000;

export interface ProcessPlace {
  readonly executable: string;
  readonly dataFolder: string;
}

/** Starts the executable in its own process group, so that stopping reaches what it started itself. */
export function startProcess(
  { executable, dataFolder }: ProcessPlace,
  programArguments: readonly string[],
): ChildProcess {
  const child = spawn(executable, [...programArguments], {
    env: environment(dataFolder),
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  // A process that does not read its input is no error of ours.
  child.stdin.on('error', () => undefined);
  return child;
}

export interface ProcessAnswer {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs to the end, or for 30 seconds. */
export function runProcess(
  place: ProcessPlace,
  programArguments: readonly string[],
  input: string | undefined,
): Promise<ProcessAnswer> {
  return new Promise((resolve) => {
    const child = startProcess(place, programArguments);
    let output = '';
    let errors = '';
    const timer = setTimeout(() => endProcess(child), ANSWER_SECONDS * 1000);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (output.length < MAX_ANSWER) output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (errors.length < MAX_ANSWER) errors += text;
    });
    const finish = (code: number | null, more = ''): void => {
      clearTimeout(timer);
      resolve({ code, output, errors: errors + more });
    };
    child.on('error', (error) => finish(null, error.message));
    child.on('close', (code) => finish(code));
    // Left open, as splunkd leaves it: who waits for the end of input waits for ever.
    if (input !== undefined) child.stdin?.write(input);
  });
}

/** SIGTERM, and after five seconds SIGKILL, to the whole group. */
export function endProcess(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_AFTER_MILLISECONDS);
  child.once('close', () => clearTimeout(timer));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended between the question and the signal.
  }
}

/**
 * splunkd's own libraries stand in LD_LIBRARY_PATH, and its OpenSSL settings in OPENSSL_CONF; a wrapper that does
 * not clear them breaks a foreign runtime. The folder named here exists and holds nothing useful.
 */
function environment(dataFolder: string): NodeJS.ProcessEnv {
  const junk = join(dataFolder, 'lib');
  mkdirSync(junk, { recursive: true });
  return {
    PATH: `${join(dataFolder, 'bin')}:/usr/bin:/bin:/usr/sbin:/sbin`,
    HOME: dataFolder,
    LANG: 'C.UTF-8',
    SPLUNK_HOME: dataFolder,
    SPLUNK_DB: dataFolder,
    SPLUNK_ETC: join(dataFolder, 'etc'),
    SPLUNK_SERVER_NAME: 'Splunkd',
    LD_LIBRARY_PATH: junk,
    NODE_PATH: junk,
    OPENSSL_CONF: join(junk, 'openssl.cnf'),
  };
}
