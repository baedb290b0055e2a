import { differs, expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { waitForCount } from '../sandbox';
import { numberOf, valuesOf } from '../searching';

export const collectIndexesFields: Assumption = {
  id: 'collect-indexes-fields',
  topic: 'index time',
  statement:
    'collect with output_format=hec makes every field of a row an indexed field, with all its values, as text, and each only once.',
  restsOnIt: 'Linking: membership, refusals and history are written so, and counted with tstats.',
  ifWrong: 'Entities have no members on the chart, or each member is there twice.',
  sureness: 'documented',
  basis:
    'Search Reference, collect (output_format): "All fields are automatically indexed"; several values and leading zeros are inferred.',
  probe: async (bench) => {
    const { recordsIndex } = await bench.samples();
    const mine = `index=${recordsIndex} source=verify-collect`;
    const passedOn = await bench.search(
      `| makeresults | eval source="verify-collect", sourcetype="verify", members="007", joined_by=split("a1:x,b2:y", ",") | collect index=${recordsIndex} output_format=hec`,
    );
    if (passedOn.length !== 1) return differs(`collect passed on ${passedOn.length} rows of 1`);
    await waitForCount(
      1,
      async () => numberOf(await bench.search(`| tstats count where ${mine}`), 'count') || 0,
    );
    const rows = await bench.search(`| tstats count where ${mine} by joined_by, members | sort joined_by`);
    const events = await bench.search(`search ${mine} | table members`);
    return expectSame(
      'values of joined_by and members by tstats, and members in the event',
      [valuesOf(rows, 'joined_by'), valuesOf(rows, 'members'), events[0]?.members],
      [['a1:x', 'b2:y'], ['007', '007'], ['007']],
    );
  },
};
