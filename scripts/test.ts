// `npm test`: everything CI checks.
import { jestCheck, programCheck, runChecks, scriptCheck } from './checks';
import { ensureChromium } from './chromium';

async function main(): Promise<number> {
  const chromium = await ensureChromium();
  const addOnNode = 'build/TA-minerva/linux_x86_64/bin/node';
  const environment = { CHROMIUM_PATH: chromium ?? '', NODE_OPTIONS: '' };

  return runChecks([
    programCheck('Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    programCheck('Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
    programCheck('Lint', 'eslint/bin/eslint.js', ['--cache', '--cache-location', '.cache/eslint', '.']),
    scriptCheck('Licences', 'licences', ['--check']),
    jestCheck('Unit tests', { projects: ['unit', 'dom'] }),
    scriptCheck('Packages build', 'package'),
    jestCheck("The add-on's tests under its own Node", {
      projects: ['unit'],
      paths: ['src/core', 'src/adapters', 'src/sources', 'src/inputs'],
      node: addOnNode,
    }),
    jestCheck('Package tests', { projects: ['packages'], environment, isInBand: true }),
    jestCheck('End to end in Chromium', { projects: ['e2e'], environment, isInBand: true }),
  ]);
}

void main().then((code) => process.exit(code));
