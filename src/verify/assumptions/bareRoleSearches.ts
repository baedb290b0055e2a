import { differs, holds, refused } from '../answers';
import type { Assumption } from '../assumption';
import { numberOf, reportOf } from '../searching';

export const bareRoleSearches: Assumption = {
  id: 'bare-role-searches',
  topic: 'rights',
  statement: 'A user whose only role imports nothing and lists its capabilities can log in and search.',
  restsOnIt: "The analyst role of a tenant: importing 'user' would open every index.",
  ifWrong: 'Analysts cannot log in or search until capabilities are added to the role.',
  sureness: 'own inference',
  basis:
    'authorize.conf.spec 10.2.3 lists capabilities; which of them log-in and search need is not said in one place.',
  probe: async (bench) => {
    const { rest, refusal } = await bench.analyst();
    if (rest === undefined) return differs(refusal);
    const report = await reportOf(rest, '| tstats count where `minerva_records`', { app: bench.app });
    if (report.kind === 'failed') return refused('The search of an analyst', report.said);
    const count = numberOf(report.rows, 'count');
    return Number.isNaN(count)
      ? differs('logged in, but a count came back without a number')
      : holds(`logged in, and counted ${count} events`);
  },
};
