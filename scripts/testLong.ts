// `npm run test:long [-- NAME …]`: fuzzing, kill loops, scale and the deliberate faults; before a release. A name runs that
// part alone, `-- --list` tells the names and what each costs.
import { jestCheck, scriptCheck } from './checks';
import { ensureChromium } from './chromium';
import { partsNamed, partsTable } from './longTests';
import { runChecks } from './runChecks';

async function main(): Promise<number> {
  const names = process.argv.slice(2);
  const chosen = partsNamed(names.filter((name) => name !== '--list'));
  if (!chosen.ok) console.error(`There is no part ${chosen.unknown.join(', ')}. The parts are:`);
  if (!chosen.ok || names.includes('--list')) {
    console.log(partsTable());
    return chosen.ok ? 0 : 1;
  }
  const { tests, hasFaults } = chosen.value;
  const environment = { CHROMIUM_PATH: (await ensureChromium()) ?? '' };
  const paths = tests.map(({ file }) => file);
  return runChecks([
    ...(paths.length > 0
      ? [
          scriptCheck('Packages build', 'package'),
          jestCheck('Fuzzing, kill loops, scale', {
            projects: ['long'],
            paths,
            environment,
            isInBand: true,
          }),
        ]
      : []),
    ...(hasFaults ? [scriptCheck('Deliberate faults', 'faults')] : []),
  ]);
}

void main().then((code) => process.exit(code));
