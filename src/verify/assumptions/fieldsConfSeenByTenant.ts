import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';
import { isOn, readEntry } from '../entries';

export const fieldsConfSeenByTenant: Assumption = {
  id: 'fields-conf-seen-by-tenant',
  topic: 'rights',
  statement: "fields.conf of the app minerva is seen by searches in the tenant's app.",
  restsOnIt: "Searching events by mid and record_key in the tenant's app.",
  ifWrong: 'Such searches look for the words in the text first and miss hashed or late values.',
  sureness: 'documented',
  basis:
    'Admin Manual, "App architecture and object ownership": settings exported to system are seen by all apps.',
  probe: async (bench) => {
    const missing: string[] = [];
    for (const field of ['mid', 'record_key', 'version', 'kind']) {
      const entry = await readEntry(bench.rest, `configs/conf-fields/${field}`, bench.app);
      if (!isOn(entry?.content.INDEXED)) missing.push(field);
    }
    return missing.length === 0
      ? holds('mid, record_key, version and kind are known as indexed')
      : differs(`not known as indexed in ${bench.app}: ${missing.join(', ')}`);
  },
};
