import { expectSame } from '../answers';
import type { Assumption } from '../assumption';
import { isSuccess, saidBy } from '../splunkClient';

const LOOKUP = 'minerva_facts';
/** Nothing scores these: no record has such a key. The second begins like the first, the third differs only in case. */
const keys = ['verify:b/1@a', 'verify:b/1@ab', 'verify:B/1@a'];
const KEYS_A_SEARCH = 200; // as many as minervascore asks for at once

export const documentsByKey: Assumption = {
  id: 'documents-by-key',
  topic: 'search',
  statement:
    'inputlookup of a collection takes where _key="…" OR _key="…", 200 of them, and gives just the documents of these keys, which outputlookup wrote with key_field.',
  restsOnIt:
    'Scoring: the facts and the former score of each 200 businesses are fetched so, instead of all that are kept.',
  ifWrong:
    'Businesses have no facts when they are scored and keep their old score, or every one of them seems to be new.',
  sureness: 'own inference',
  basis:
    'Search Reference, inputlookup: WHERE filters in the KV Store before rows reach the search; its examples compare other fields, and _key by the search command only.',
  probe: async (bench) => {
    const undo = bench.writes(`${keys.length} invented documents in the lookup ${LOOKUP}`);
    for (const key of keys)
      undo.add(`The document ${key} of ${LOOKUP}`, async () => {
        const path = `storage/collections/data/${LOOKUP}/${encodeURIComponent(key)}`;
        const removed = await bench.rest.send({ method: 'DELETE', path, app: bench.app });
        if (!isSuccess(removed) && removed.status !== 404) throw new Error(saidBy(removed));
      });
    await bench.search(
      `| makeresults | eval subject=split("${keys.join(' ')}", " ") | mvexpand subject | eval gone="1" | table subject gone | outputlookup append=true key_field=subject ${LOOKUP}`,
    );
    const absent = Array.from({ length: KEYS_A_SEARCH - 1 }, (_, number) => `verify:absent:${number}`);
    const any = [...absent, keys[0]].map((key) => `_key="${key}"`).join(' OR ');
    const rows = await bench.search(`| inputlookup ${LOOKUP} where ${any} | table subject gone`);
    const seen = rows.map(({ subject, gone }) => [subject?.join(), gone?.join()]);
    return expectSame('documents of the one key that is there', seen, [[keys[0], '1']]);
  },
};
