import { textCell } from '../../cells';
import { readEntries, textsIn } from '../../restEntries';
import { spl } from '../../spl';
import { bad, good, unanswered, unknown, type SetupCheck } from '../check';

// An address of a domain reserved for examples.
const trial = spl`| makeresults | eval text="setup at example dot org" | minervaextract field=text`;

export const searchCommands: SetupCheck = {
  name: 'search-commands',
  question: 'Do Minerva’s search commands run on this search head?',
  remedy:
    'Install TA-minerva on the search head too (without an input), on Linux on x86_64 with glibc 2.28 or newer, and add run_custom_command to the role. Where no program may run, Find and the pages still work.',
  ask: async ({ rest, client, signal }) => {
    const rights = await readEntries(rest, { path: 'authorization/capabilities' }, signal);
    const isAllowed =
      rights.ok &&
      rights.value.some((entry) => textsIn(entry, 'capabilities').includes('run_custom_command'));
    if (!isAllowed)
      return unknown('You may not run search commands of apps. Needs: the capability run_custom_command.');
    const page = await client.run(trial, { offset: 0, count: 1 }, signal);
    if (!page.ok)
      return ['failed', 'refused'].includes(page.problem.code)
        ? bad(page.problem.message)
        : unanswered(page.problem, 'a search that ends');
    const told = Object.keys(page.value.rows[0] ?? {}).map((field) =>
      textCell(page.value.rows[0] ?? {}, field),
    );
    return told.some((cell) => cell.includes('setup@example.org'))
      ? good('minervaextract read an address that was written in words.')
      : bad(
          `minervaextract ran, and did not find the address. Splunk says: ${page.value.warnings.join(' ') || 'nothing'}`,
        );
  },
};
