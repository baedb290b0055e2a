// Second half of the walk: a list goes in, records are found, the page is served.
import { differs, expectSame, holds, shorten } from '../answers';
import type { Probe } from '../assumption';
import { listFacts } from '../fictionalList';
import { numberOf, valuesOf } from '../searching';

/** The invented list has been read whole. */
export const recordsArrive: Probe = {
  id: 'records-arrive',
  statement: 'An input over an invented list of three entries leaves three records, counted by their keys.',
  probe: async (bench) => {
    const { records, sandbox, name } = await bench.inputRun();
    if (records === listFacts.records) return holds(`${records} records`);
    const health = await bench.search(`search index=${sandbox.healthIndex} | head 3 | table _raw`);
    const log = await bench.search(`search index=_internal "${name}" | head 3 | table _raw`);
    const words = valuesOf([...health, ...log], '_raw').map(shorten);
    return differs(
      `${records} records after a minute. ${words.length === 0 ? 'Neither health nor the log says why.' : `The last words: ${words.join(' | ')}`}`,
    );
  },
};

/** Two entries share a mail address in their remarks. */
export const sharedValueFound: Probe = {
  id: 'shared-value-found',
  statement: 'The two entries that share a mail address in their remarks are found by it.',
  probe: async (bench) => {
    const { sandbox } = await bench.inputRun();
    const rows = await bench.search(
      `| tstats dc(record_key) as records where index=${sandbox.recordsIndex} by mid | where like(mid, "%:${listFacts.sharedMail}")`,
    );
    return expectSame('records that share it', numberOf(rows, 'records'), listFacts.sharers);
  },
};

/** The run has said what it did. */
export const runReported: Probe = {
  id: 'run-reported',
  statement: 'The run of the input is reported in the health index.',
  probe: async (bench) => {
    const { sandbox } = await bench.inputRun();
    const rows = await bench.search(
      `search index=${sandbox.healthIndex} sourcetype="minerva:run" | stats count`,
    );
    const reports = numberOf(rows, 'count');
    return reports > 0 ? holds(`${reports} report(s)`) : differs('no event of sourcetype minerva:run');
  },
};

/** The page and its script. */
export const pageServed: Probe = {
  id: 'page-served',
  statement: 'The page Find and its script are served.',
  probe: async (bench) => {
    const web = await bench.web();
    const page = await web.open('/en-US/app/minerva/find');
    const address = /["'(]([^"'()\s]*\/pages\/find\.js[^"'()\s]*)/.exec(page.text)?.[1];
    if (page.status !== 200 || address === undefined)
      return differs(`the page was answered with ${page.status}, and names no script find.js`);
    const script = await web.open(address);
    return script.status === 200 && script.text.length > 10_000
      ? holds(`page and script, ${Math.round(script.text.length / 1000)} kB`)
      : differs(`${address} was answered with ${script.status} and ${script.text.length} characters`);
  },
};
