// `npm run test:fast`: what every change is checked with; no packages, no browser, and of the slow tests those about what
// has changed. `npm test` runs them all.
import { jestCheck, programCheck } from './checks';
import { runChecks } from './runChecks';
import { changedFiles, leftOut, slowTests } from './slowTests';

async function main(): Promise<number> {
  const left = leftOut(changedFiles()).map(({ file }) => file);
  console.log(
    `${left.length} of ${slowTests.length} slow test files are about nothing that has changed and are left out; npm test runs all.`,
  );
  return runChecks([
    programCheck('Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
    jestCheck('Unit tests', { projects: ['unit', 'dom'], leftOut: left }),
  ]);
}

void main().then((code) => process.exit(code));
