import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { versionWithZeros } from '../sampleEvents';
import { valuesOf } from '../searching';

export const leadingZerosKept: Assumption = {
  id: 'leading-zeros-kept',
  topic: 'index time',
  statement: 'A name with [string] in INGEST_EVAL stores a value of digits as text, with its leading zeros.',
  restsOnIt: 'version and record_key, which may consist of digits only.',
  ifWrong: 'Some versions are rounded or lose zeros, so that two sightings are taken for one.',
  sureness: 'specification',
  basis: 'transforms.conf.spec 10.2.3, INGEST_EVAL: type suffixes such as [string].',
  probe: async (bench) => {
    const { samples } = await bench.samples();
    const rows = await bench.search(
      `| tstats values(version) as version where ${samples} record_key="verify:one"`,
    );
    return expectSame('version of 16 digits', valuesOf(rows, 'version'), [versionWithZeros]);
  },
};
