import { couldNotBeTested, expectSame } from '../answers';
import type { Assumption } from '../assumption';

export const tenantMacroInTstats: Assumption = {
  id: 'tenant-macro-in-tstats',
  topic: 'search',
  statement:
    "A macro of the tenant's app stands for its index inside tstats … where and inside search, if the search is created in that app.",
  restsOnIt: 'Every search of a page; it is what binds a page to one tenant.',
  ifWrong: "Pages report an unknown macro, or search another tenant's index.",
  sureness: 'own inference',
  basis:
    'Knowledge Manager Manual, "Use search macros in searches" (app context); use inside tstats where is inferred.',
  probe: async (bench) => {
    const byMacro = await bench.search('| tstats count where `minerva_records` by index | sort index');
    const byName = await bench.search(
      `| tstats count where index=minerva_records_${bench.tenant} by index | sort index`,
    );
    await bench.search('search `minerva_records` | head 1');
    if (byName.length === 0 && byMacro.length === 0)
      return couldNotBeTested(
        'the macro is accepted, but the tenant has no record yet, so it cannot be seen where it looks; load a source first.',
      );
    return expectSame('indexes and counts by macro', byMacro, byName);
  },
};
