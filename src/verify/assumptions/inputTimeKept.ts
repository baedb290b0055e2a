import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { listFacts } from '../fictionalList';
import { numberOf } from '../searching';

export const inputTimeKept: Assumption = {
  id: 'input-time-kept',
  topic: 'modular input',
  statement: 'The <time> of an event becomes its _time, whatever dates stand in its text.',
  restsOnIt: 'Last seen, newest version, retention.',
  ifWrong:
    'Records are dated by a birth date or a fetch time in their text, and the newest version is mistaken.',
  sureness: 'specification',
  basis:
    'props.conf.spec 10.2.3, DATETIME_CONFIG: NONE leaves the time that the input layer chose; that <time> is such a time is inferred.',
  probe: async (bench) => {
    const { sandbox } = await bench.inputRun();
    const rows = await bench.search(
      `search index=${sandbox.recordsIndex} source=${listFacts.source} | spath output=seen path=seen_at | eval apart=abs(_time-tonumber(seen)) | stats count as events, count(apart) as dated, max(apart) as apart`,
    );
    const [events, dated, apart] = ['events', 'dated', 'apart'].map((field) => numberOf(rows, field));
    return events !== undefined && events > 0 && dated === events && (apart ?? 1) < 0.01
      ? holds(`${events} events, each dated by its header`)
      : differs(`${events} events, ${dated} with a readable seen_at, up to ${apart} seconds from it`);
  },
};
