import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { phone, sharedMail, siteWithSigns, userName } from '../sampleEvents';
import { numberOf } from '../searching';

const carriers = new Map([
  [sharedMail, 2],
  [siteWithSigns, 1],
  [phone, 1],
  [userName, 1],
  // Shares all but the last sign with the shared address: a term search would find it, an exact one must not.
  [sharedMail.slice(0, -1), 0],
]);

export const foundByExactMid: Assumption = {
  id: 'found-by-exact-mid',
  topic: 'finding',
  statement:
    'tstats with mid="…" finds an indexed value that holds : . @ / - and _ whole, and nothing that only begins alike.',
  restsOnIt: 'Find, and every link between records.',
  ifWrong: 'Searching for a mail address or a site finds nothing, or finds others as well.',
  sureness: 'own inference',
  basis:
    'segmenters.conf.spec 10.2.3: these signs are minor breakers, and index-time fields are stored as one term.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const wrong: string[] = [];
    for (const [mid, wanted] of carriers) {
      const rows = await bench.search(`| tstats dc(record_key) as records where ${samples} mid="${mid}"`);
      const found = numberOf(rows, 'records') || 0;
      if (found !== wanted) wrong.push(`${mid} found ${found} records instead of ${wanted}`);
    }
    return wrong.length === 0
      ? holds(`${carriers.size} values, each with its records`)
      : differs(wrong.join('; '));
  },
};
