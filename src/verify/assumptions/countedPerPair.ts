import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { lateSignal, phone, sharedMail, siteWithSigns, userName } from '../sampleEvents';

export const countedPerPair: Assumption = {
  id: 'counted-per-pair',
  topic: 'finding',
  statement:
    'tstats "by mid signal", two multivalued fields, gives one row for each pair of values and counts an event in each of its pairs.',
  restsOnIt: 'Scoring: how many records that carry a value show a signal is read off exactly such rows.',
  ifWrong: 'Facts are missing or counted under the wrong value, and scores with them; no search complains.',
  sureness: 'own inference',
  basis:
    'Search Reference, tstats (BY over index-time fields); how two multivalued fields are split together is not described.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(
      `| tstats dc(record_key) as records where ${samples} record_key IN ("verify:one", "verify:two") by mid signal | table mid signal records`,
    );
    const shown = rows.map(
      (row) => `${String(row['mid'])} ${String(row['signal'])} ${String(row['records'])}`,
    );
    const ofOne = [siteWithSigns, phone].flatMap((mid) => [`${mid} all 1`, `${mid} ${lateSignal} 1`]);
    const wanted = [`${sharedMail} all 2`, `${sharedMail} ${lateSignal} 1`, ...ofOne, `${userName} all 1`];
    return expectSame('pairs of mid and signal', shown.sort(), wanted.sort());
  },
};
