// `npm run test:fast`: what every change is checked with; no packages, no browser.
import { jestCheck, programCheck, runChecks } from './checks';

async function main(): Promise<number> {
  return runChecks([
    programCheck('Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
    jestCheck('Unit tests', { projects: ['unit', 'dom'] }),
  ]);
}

void main().then((code) => process.exit(code));
