import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { manyDomains } from '../sampleEvents';
import { numberOf } from '../searching';

export const indexedListBeyondFirstBytes: Assumption = {
  id: 'indexed-list-beyond-first-bytes',
  topic: 'index time',
  statement:
    'json_array_to_mv(json_extract(_raw, "mid")) in INGEST_EVAL reads a list of any length, also behind the first 5,000 bytes.',
  restsOnIt: 'Records with hundreds of identifiers, such as a sanctions entry with many aliases and sites.',
  ifWrong:
    'Only the first identifiers of a large record are indexed; the rest is found by nobody, without a message.',
  sureness: 'own inference',
  basis:
    'Search Reference, JSON functions (no limit is named); limits.conf.spec names extraction_cutoff for spath only.',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(`| tstats dc(mid) as mids where ${samples} record_key="verify:many"`);
    return expectSame('indexed identifiers of one event', numberOf(rows, 'mids'), manyDomains.length);
  },
};
