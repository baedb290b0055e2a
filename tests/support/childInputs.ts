// Processes of modular inputs and commands that a stand-in started. Reads /proc: the packages
// the stand-in runs are Linux ones.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Process ids of the runs of a modular input, without those that only ask it for its scheme or check arguments.
 *
 * @param scheme - name of the input, e.g. minerva_file; or of a command.
 * @param standin - process that the stand-in runs in; this one unless told.
 */
export function runsOfInput(scheme: string, standin = process.pid): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === standin && isRunOf(scheme, argumentsOf(pid)));
}

/** A run has no argument of its own, so the script is the last word: of the wrapper's shell, then of the Node it becomes. */
function isRunOf(scheme: string, words: readonly string[]): boolean {
  return words.at(-1)?.includes(`/${scheme}.`) ?? false;
}

function parentOf(pid: number): number {
  // The name in brackets may itself hold brackets and spaces.
  return Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1]);
}

function argumentsOf(pid: number): readonly string[] {
  return read(`/proc/${pid}/cmdline`)
    .split('\0')
    .filter((word) => word !== '');
}

/** Empty for a process that has gone meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
