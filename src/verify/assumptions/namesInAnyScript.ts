import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { namesByScript } from '../sampleEvents';
import { numberOf } from '../searching';

export const namesInAnyScript: Assumption = {
  id: 'names-in-any-script',
  topic: 'finding',
  statement:
    'The quoted words of a name find the event that holds them, in Latin, Cyrillic, Arabic and Chinese script.',
  restsOnIt: 'Searching by name on the page Find.',
  ifWrong: 'Names in that script are found only by their identifiers.',
  sureness: 'own inference',
  basis:
    'segmenters.conf.spec 10.2.3 lists the breakers, all of them ASCII; how other scripts are cut is not said.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const missed: string[] = [];
    for (const [script, name] of Object.entries(namesByScript)) {
      const words = name.split(' ').map((word) => `"${word}"`);
      const rows = await bench.search(`search ${samples} ${words.join(' ')} | stats count`);
      if (numberOf(rows, 'count') !== 1)
        missed.push(`${script} (${rows[0]?.count?.[0] ?? 'no answer'} events)`);
    }
    return missed.length === 0
      ? holds('each of the four names found its event')
      : differs(`not found: ${missed.join(', ')}`);
  },
};
