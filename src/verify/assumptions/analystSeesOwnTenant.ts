import { couldNotBeTested, differs, holds, refused } from '../answers';
import type { Assumption } from '../assumption';
import { numberOf, reportOf } from '../searching';

export const analystSeesOwnTenant: Assumption = {
  id: 'analyst-sees-own-tenant',
  topic: 'rights',
  statement:
    'A role with exact index names sees no event, no count and no name of another index, by name, wildcard or tstats.',
  restsOnIt: 'The separation of tenants.',
  ifWrong: 'One tenant sees what another did not share.',
  sureness: 'specification',
  basis: 'authorize.conf.spec 10.2.3, srchIndexesAllowed.',
  probe: async (bench) => {
    const { recordsIndex } = await bench.samples();
    const { rest, refusal } = await bench.analyst();
    if (rest === undefined) return couldNotBeTested(refusal);
    const leaks: string[] = [];
    for (const spl of searchesFor(recordsIndex)) {
      // What nobody finds proves nothing: the same search must find something for the admin.
      const control = numberOf(await bench.search(spl), 'count');
      if (!(control > 0)) return couldNotBeTested(`${bench.rest.user} finds nothing by ${spl} either`);
      const report = await reportOf(rest, spl, { app: bench.app });
      if (report.kind === 'failed') return refused(`The search ${spl}`, report.said);
      const count = report.rows[0]?.count?.[0] ?? '0';
      if (count !== '0') leaks.push(`${spl} → ${count}`);
    }
    return leaks.length === 0
      ? holds('five searches for what belongs to others found nothing')
      : differs(leaks.join('; '));
  },
};

function searchesFor(index: string): readonly string[] {
  return [
    `| tstats count where index=${index} by index | stats sum(count) as count`,
    '| tstats count where index=minerva_records_verify* by index | stats sum(count) as count',
    '| tstats count where index=* source=verify by index | stats sum(count) as count',
    `search index=${index} OR index=_internal | stats count`,
    'search index=* "verify:one" | stats count',
  ];
}
