import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { listFacts } from '../fictionalList';
import { valuesOf } from '../searching';

export const inputParsedByProps: Assumption = {
  id: 'input-parsed-by-props',
  topic: 'modular input',
  statement:
    'Index-time props of a sourcetype apply to events whose sourcetype a modular input sets in the XML.',
  restsOnIt: 'mid and record_key, which INGEST_EVAL writes for minerva:record.',
  ifWrong: 'Records arrive, and no search by identifier ever finds one.',
  sureness: 'own inference',
  basis: 'Many add-ons rely on it; no page says it for sourcetypes set per event.',
  probe: async (bench) => {
    const { sandbox } = await bench.inputRun();
    const rows = await bench.search(
      `| tstats count where index=${sandbox.recordsIndex} source=${listFacts.source} by mid`,
    );
    const mids = valuesOf(rows, 'mid');
    return mids.some((mid) => mid.endsWith(`:${listFacts.sharedMail}`))
      ? holds(`${mids.length} indexed identifiers, the shared mail address among them`)
      : differs(
          `the indexed identifiers are ${JSON.stringify(mids)}; one ending in ${listFacts.sharedMail} was assumed`,
        );
  },
};
