// What "Minerva - Retire older versions" does: where a newer version of a record has come in, the older ones no longer count.
import { oneByOne, type KeyedDocument } from '../../adapters/splunk/rest/kvStore';
import { Asker } from '../../commands/minervachanged/ask';
import { changedRows } from '../../commands/minervachanged/command';
import { cellOf } from './cells';
import { STATE_COLLECTION, stateDocument, timeThere } from './jobStates';
import type { LinkRun } from './linkRun';
import type { TenantSplunk } from './tenantSplunk';

/** Writes the versions that begin or cease to count, then how far was read. */
export async function retireOlder(run: LinkRun, tenant: TenantSplunk): Promise<void> {
  const from = await timeThere(tenant);
  const { hubAbove } = run.context.settings.limits;
  const documents: KeyedDocument[] = [];
  const asked = { since: 'state', give: 'older', hubAbove } as const;
  for await (const row of changedRows(new Asker(tenant.ask), asked, run.say)) {
    const [key, version, reason] = ['record_key', 'version', 'reason'].map((field) => cellOf(row, field));
    // By the search head's clock: linking asks for what was retired since a time of that clock.
    documents.push({
      _key: `${key ?? ''}@${version ?? ''}`,
      record_key: key,
      version,
      reason,
      retired: from,
    });
  }
  const written = await tenant.save('minerva_retired', oneByOne(documents));
  run.counts.versionsRetired = written;
  const finished = await timeThere(tenant);
  const summary = `${written} versions written`;
  await tenant.save(STATE_COLLECTION, [[stateDocument('retire', from, finished, summary)]]);
}
