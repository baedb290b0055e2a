import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { sampleEvents } from '../sampleEvents';
import { numberOf } from '../searching';

export const longEventsWhole: Assumption = {
  id: 'long-events-whole',
  topic: 'index time',
  statement: 'TRUNCATE as set for minerva:record lets an event of 60,000 bytes through uncut.',
  restsOnIt: 'Records with long texts: adverts, remarks, reviews.',
  ifWrong: 'The JSON of long records is cut at 10,000 bytes and cannot be read; evidence is lost.',
  sureness: 'specification',
  basis: 'props.conf.spec 10.2.3, TRUNCATE: default 10000 bytes, 0 for never.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const sent = sampleEvents.find(({ key }) => key === 'verify:long')?.raw.length ?? 0;
    const rows = await bench.search(
      `search ${samples} record_key="verify:long" | eval characters=len(_raw) | table characters`,
    );
    const arrived = numberOf(rows, 'characters');
    return arrived === sent
      ? holds(`${sent} characters sent, all arrived`)
      : differs(`${sent} characters sent, ${Number.isNaN(arrived) ? 'no event' : arrived} arrived`);
  },
};
