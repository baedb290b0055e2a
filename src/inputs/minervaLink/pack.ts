// What "Minerva - Retire older versions" does last: the catalogue of uniforms is packed where schools or accepted outfits
// have changed. Pages first, the first of them last; a run that dies leaves a version that nobody takes for whole.
import { packedPages } from '../../commands/minervauniform/packing';
import { USUAL_KEPT_VERSIONS } from '../../core/uniforms/catalogue/pages';
import { STATE_COLLECTION, stateDocument, timeThere } from './jobStates';
import type { LinkRun } from './linkRun';
import { LinkJobFailure, type TenantSplunk } from './tenantSplunk';

const PAGES_AT_ONCE = 20; // half a megabyte each; limits.conf [kvstore] max_size_per_batch_save_mb is 50

/** Packs the catalogue of uniforms where it is due. */
export async function packUniforms(run: LinkRun, tenant: TenantSplunk): Promise<void> {
  const now = await timeThere(tenant);
  const wish = { when: 'changed', keep: USUAL_KEPT_VERSIONS, now } as const;
  const pages = await packedPages(tenant.ask, wish, run.say);
  if (pages.length === 0) return;
  for (let first = 0; first < pages.length; first += PAGES_AT_ONCE) {
    if (run.context.host.stop.aborted)
      throw new LinkJobFailure('stopped', 'Splunk wanted this input to end; its next run packs again.');
    await tenant.save('minerva_uniform_catalogue', [
      pages.slice(first, first + PAGES_AT_ONCE).map((page) => ({ ...page })),
    ]);
  }
  run.counts.cataloguePages = pages.length;
  const [newest] = pages.slice(-1);
  const summary = `${pages.length} pages written, ${newest?.left_out ?? 0} outfits left out`;
  const finished = await timeThere(tenant);
  await tenant.save(STATE_COLLECTION, [[stateDocument('uniforms', now, finished, summary)]]);
}
