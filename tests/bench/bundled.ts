// Runs a program as one file, as the packaged commands are made. What is translated file by file while it runs reaches every
// function over its module, names each function anew, and takes twice as long, which no user ever sees.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import webpack from 'webpack';

/**
 * The young space is as large as `npm run bench` has it: in a small one a program with large arrays is tidied up every few
 * milliseconds, what the engine knows of classes at rest goes too, and it compiles the same again in every run.
 */
const engine = ['--expose-gc', '--max-semi-space-size=128'] as const;

/**
 * Bundles a program for Node and prints what it says.
 *
 * @param entry - path from the root of the repository.
 * @throws where the program does not end well.
 */
export async function runBundled(entry: string, print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-bundled-'));
  try {
    const program = await bundle(resolve(entry), folder);
    const child = spawn(process.execPath, [...engine, program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise<number | null>((end) => child.once('close', end));
    for await (const line of createInterface(child.stdout)) print(line);
    const code = await ended;
    if (code !== 0) throw new Error(`${entry} ended with ${String(code)}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundle(entry: string, folder: string): Promise<string> {
  const rule = {
    test: /\.ts$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
  };
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    devtool: false,
    entry,
    output: { path: folder, filename: 'measured.js' },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: { rules: [rule] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve(join(folder, 'measured.js'));
    });
  });
}
