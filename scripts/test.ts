// `npm test`: everything CI checks. What leaves a core idle runs beside something else.
import { jestCheck, programCheck, scriptCheck } from './checks';
import { ensureChromium } from './chromium';
import { runChecks } from './runChecks';

const appInspectTest = 'tests/packages/appinspect.test.ts';

async function main(): Promise<number> {
  const chromium = await ensureChromium();
  const addOnNode = 'build/TA-minerva/linux_x86_64/bin/node';
  const environment = { CHROMIUM_PATH: chromium ?? '', NODE_OPTIONS: '' };

  return runChecks([
    [
      [programCheck('Lint', 'eslint/bin/eslint.js', ['--cache', '--cache-location', '.cache/eslint', '.'])],
      [
        programCheck('Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
        programCheck('Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
        scriptCheck('Licences', 'licences', ['--check']),
        scriptCheck('Packages build', 'package'),
      ],
    ],
    jestCheck('Unit tests', { projects: ['unit', 'dom'] }),
    jestCheck("The add-on's tests under its own Node", {
      projects: ['unit'],
      paths: ['src/core', 'src/adapters', 'src/sources', 'src/inputs'],
      node: addOnNode,
    }),
    [
      [jestCheck('End to end in Chromium', { projects: ['e2e'], environment, isInBand: true })],
      [
        jestCheck('Package tests', {
          projects: ['packages'],
          leftOut: [appInspectTest],
          environment,
          isInBand: true,
        }),
      ],
      // Splunk's own checker takes a core for minutes; browsers wait often enough to leave it one.
      [jestCheck('AppInspect', { projects: ['packages'], paths: [appInspectTest], isInBand: true })],
    ],
  ]);
}

void main().then((code) => process.exit(code));
