// Starting other programs from the scripts, with a line of progress for everything over two seconds.
import { spawn } from 'node:child_process';

export interface ProgramOutcome {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

export interface ProgramOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly folder?: string;
  /** Show what the program prints while it runs, instead of keeping it. */
  readonly isShown?: boolean;
}

/** Runs a program to its end; never throws on its failure, the code says it. Output is stdout and stderr together. */
export async function runProgram(
  program: string,
  programArguments: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramOutcome> {
  const started = process.hrtime.bigint();
  const child = spawn(program, programArguments, {
    cwd: options.folder ?? process.cwd(),
    env: { ...process.env, ...options.environment },
    stdio: options.isShown === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { code, output, seconds: Number(process.hrtime.bigint() - started) / 1e9 };
}

/** Says what is going on when a piece of work takes longer than two seconds, and how long it took in the end. */
export async function withProgress<Value>(what: string, work: () => Promise<Value> | Value): Promise<Value> {
  const started = Date.now();
  const timer = setTimeout(() => console.log(`${what} …`), 2000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    const seconds = (Date.now() - started) / 1000;
    if (seconds > 2) console.log(`${what}: ${seconds.toFixed(1)} s`);
  }
}

/** Path of a program that npm installed, to be run with this Node. */
export function installedProgram(path: string): string {
  return `${process.cwd()}/node_modules/${path}`;
}
