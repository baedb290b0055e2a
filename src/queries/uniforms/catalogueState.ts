// How far the catalogue that is searched lags behind what was accepted: it is packed on the five-minute tick.
import * as z from 'zod';
import type { Result } from '../../core/brand';
import { problemAbout } from '../risk/documents';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';

/** The saved search that packs it at once, as every tenant has it. */
export const PACKING_SEARCH = 'Minerva - Pack the catalogue of uniforms';
/** How often the tenant looks whether there is something to pack: by its schedule, or by the collector's. */
export const PACKED_EVERY_MINUTES = 5;
export const MAX_COUNTED_CHANGES = 5_000;

export interface CatalogueState {
  /** When the newest catalogue was packed, epoch seconds; undefined: there is none. */
  readonly packedAt: number | undefined;
  /** Outfits accepted or taken back since; at most 5,000 are counted. */
  readonly changedSince: number;
  /** Outfits that are not in it, because no second person stands for them. */
  readonly leftOut: number;
}

const headsSchema = z.array(
  z.object({ created: z.coerce.number().min(0).catch(0), left_out: z.coerce.number().min(0).catch(0) }),
);
const keysSchema = z.array(z.object({ _key: z.string() }));

/** Reads when the catalogue was packed, and what it does not have yet. */
export async function readCatalogueState(
  { rest, tenantApp }: { readonly rest: SplunkRest; readonly tenantApp: string },
  signal: AbortSignal,
): Promise<Result<CatalogueState, SearchProblem>> {
  const ask = (collection: string, parameters: Readonly<Record<string, string>>) =>
    rest.send({
      method: 'GET',
      path: `storage/collections/data/${collection}`,
      app: tenantApp,
      owner: 'nobody',
      parameters,
      signal,
    });
  const heads = await ask('minerva_uniform_catalogue', {
    fields: 'created,left_out',
    sort: 'created:-1',
    limit: '1',
  });
  if (!heads.ok) return { ok: false, problem: problemAbout('catalogue of uniforms', heads.problem) };
  const read = headsSchema.safeParse(heads.value);
  if (!read.success) return { ok: false, problem: unreadable('the catalogue of uniforms') };
  // A page that was emptied has no time.
  const [newest] = read.data.filter(({ created }) => created > 0);
  const { created: packedAt, left_out: leftOut = 0 } = newest ?? {};
  const since = { $gte: packedAt ?? 0 };
  const changed = await ask('minerva_uniform_outfits', {
    query: JSON.stringify({ $or: [{ created: since }, { undone: since }] }),
    fields: '_key',
    limit: String(MAX_COUNTED_CHANGES),
  });
  if (!changed.ok) return { ok: false, problem: problemAbout('outfits of schools', changed.problem) };
  const keys = keysSchema.safeParse(changed.value);
  return keys.success
    ? { ok: true, value: { packedAt, changedSince: keys.data.length, leftOut } }
    : { ok: false, problem: unreadable('the outfits of schools') };
}
