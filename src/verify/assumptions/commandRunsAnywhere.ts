import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { valuesOf } from '../searching';

export const commandRunsAnywhere: Assumption = {
  id: 'command-runs-anywhere',
  topic: 'search',
  statement:
    'A chunked command of TA-minerva, started by a wrapper in linux_x86_64/bin, runs in a search of another app.',
  restsOnIt: 'Every search command of Minerva.',
  ifWrong:
    'Searches with a command of Minerva end with an error; collecting, Find and everything else still work.',
  sureness: 'specification',
  basis:
    'commands.conf.spec 10.2.3: filename is looked up in <app>/<PLATFORM>/bin first; default.meta exports it.',
  probe: async (bench) => {
    const rows = await bench.search(
      '| makeresults | eval text="ask jane at example dot org" | minervaextract field=text | table mid',
    );
    return expectSame('values', valuesOf(rows, 'mid'), ['46:email:jane@example.org']);
  },
};
