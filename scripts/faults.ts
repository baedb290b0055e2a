// `npm run test:long` (and `npx tsx scripts/faults.ts NAME …`): breaks the code on purpose, one fault at a time, in a
// copy of the repository, and fails where no test notices. A test suite is worth what it catches.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deliberateFaults, type DeliberateFault } from '../tests/faults/list';
import { runProgram } from './processes';

const copy = join('.cache', 'faults');

async function main(): Promise<number> {
  const named = process.argv.slice(2);
  const chosen = deliberateFaults.filter((fault) => named.length === 0 || named.includes(fault.name));
  copyRepository();
  // A test that fails by itself would "catch" everything: each test named must pass on the unbroken copy first.
  const baseline = await runTests([...new Set(chosen.flatMap((fault) => fault.caughtBy))]);
  if (baseline.code !== 0) {
    console.error(`The tests fail before any fault is made:\n${baseline.output.slice(-3000)}`);
    return 1;
  }
  const missed: string[] = [];
  for (const fault of chosen) if (!(await isCaught(fault))) missed.push(fault.name);
  console.log(`${chosen.length - missed.length} of ${chosen.length} deliberate faults caught`);
  return missed.length === 0 ? 0 : 1;
}

async function isCaught(fault: DeliberateFault): Promise<boolean> {
  const path = join(copy, fault.file);
  const sound = readFileSync(path, 'utf8');
  const pieces = sound.split(fault.find);
  if (pieces.length !== 2) {
    console.error(
      `${fault.name}: '${fault.find}' stands ${pieces.length - 1} times in ${fault.file}; it must stand once`,
    );
    return false;
  }
  writeFileSync(path, pieces.join(fault.replace));
  const outcome = await runTests(fault.caughtBy);
  writeFileSync(path, sound);
  const isRed = outcome.code !== 0 && /Tests: .*\d+ failed/.test(outcome.output);
  console.log(
    `${isRed ? 'caught' : 'MISSED'}  ${fault.name}: ${fault.what} (${outcome.seconds.toFixed(1)} s)`,
  );
  if (!isRed) console.error(outcome.output.slice(-1500));
  return isRed;
}

function runTests(paths: readonly string[]) {
  const jest = join(process.cwd(), 'node_modules', 'jest', 'bin', 'jest.js');
  return runProgram(
    process.execPath,
    [jest, '--selectProjects', 'unit', 'dom', '--maxWorkers=2', '--', ...paths],
    { folder: copy },
  );
}

function copyRepository(): void {
  rmSync(copy, { recursive: true, force: true });
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    .toString()
    .split('\0');
  for (const file of files) {
    if (file === '' || !existsSync(file)) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'dir');
}

void main().then((code) => process.exit(code));
