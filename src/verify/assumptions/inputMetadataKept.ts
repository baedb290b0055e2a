import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { listFacts } from '../fictionalList';
import { valuesOf } from '../searching';

export const inputMetadataKept: Assumption = {
  id: 'input-metadata-kept',
  topic: 'modular input',
  statement: 'Events of a modular input land in the index, source and sourcetype that each <event> names.',
  restsOnIt: "A tenant's records and health go to different indexes from one input.",
  ifWrong: 'Records land in the default index, where no role of a tenant may look.',
  sureness: 'documented',
  basis:
    'Developing Views and Apps, "Create modular inputs": XML streaming, elements source, sourcetype, index.',
  probe: async (bench) => {
    const { sandbox } = await bench.inputRun();
    const rows = await bench.search(
      `| tstats count where index=${sandbox.recordsIndex} source=${listFacts.source} by index, source, sourcetype`,
    );
    return expectSame(
      'index, source and sourcetype of the records',
      [valuesOf(rows, 'index'), valuesOf(rows, 'source'), valuesOf(rows, 'sourcetype')],
      [[sandbox.recordsIndex], [listFacts.source], ['minerva:record']],
    );
  },
};
