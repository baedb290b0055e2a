// `npm run test:long`: fuzzing, kill loops, scale and the deliberate faults; before a release.
import { jestCheck, scriptCheck } from './checks';
import { ensureChromium } from './chromium';
import { runChecks } from './runChecks';

async function main(): Promise<number> {
  const environment = { CHROMIUM_PATH: (await ensureChromium()) ?? '' };
  return runChecks([
    scriptCheck('Packages build', 'package'),
    jestCheck('Fuzzing, kill loops, scale', { projects: ['long'], environment, isInBand: true }),
    scriptCheck('Deliberate faults', 'faults'),
  ]);
}

void main().then((code) => process.exit(code));
