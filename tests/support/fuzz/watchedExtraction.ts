// Fuzzing under a watchdog: a text that is not read to its end stops nothing but its own process.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';
import type { FuzzedTexts } from './extractLaws';
import { extractionText } from './extractTexts';

/** What takes milliseconds is given a minute; a machine that does other work is no fault. */
const WATCHDOG_MILLISECONDS = 60_000;
const START_MILLISECONDS = 180_000;
const LOOK_MILLISECONDS = 500;

/**
 * Reads a share of the texts in a process of its own.
 *
 * @param range - numbers of the texts, `to` exclusive.
 * @returns what was found; a text that hangs, and a process that dies, are faults with the text they read.
 */
export async function watchedExtraction(
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<FuzzedTexts> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-extraction-'));
  const progressFile = join(folder, 'progress');
  const loader = join(repositoryRoot, 'node_modules', 'tsx', 'dist', 'loader.mjs');
  const script = join(__dirname, 'fuzzExtractionChild.ts');
  const child = spawn(process.execPath, [
    '--import',
    loader,
    script,
    String(seed),
    String(from),
    String(to),
    progressFile,
  ]);
  let [output, errors, isHanging] = ['', '', false];
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  let last = { progress: '', since: Date.now() };
  const watch = setInterval(() => {
    const progress = readProgress(progressFile);
    if (progress !== last.progress) last = { progress, since: Date.now() };
    isHanging = Date.now() - last.since > (progress === '' ? START_MILLISECONDS : WATCHDOG_MILLISECONDS);
    if (isHanging) child.kill('SIGKILL');
  }, LOOK_MILLISECONDS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const reached = Number(readProgress(progressFile));
  rmSync(folder, { recursive: true, force: true });
  if (code === 0 && !isHanging) return JSON.parse(output) as FuzzedTexts;
  const fault = {
    index: reached,
    law: isHanging ? 'no hang' : 'no crash',
    text: JSON.stringify(extractionText(seed, reached)).slice(0, 300),
    says: isHanging ? `not read after ${WATCHDOG_MILLISECONDS} ms` : errors.slice(-500),
  };
  return {
    texts: reached - from,
    finds: 0,
    faults: [fault],
    slowest: { index: reached, milliseconds: WATCHDOG_MILLISECONDS },
  };
}

function readProgress(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
