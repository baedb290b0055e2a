// What schools wear, as accepted, read by school: fresh from the collection, those taken back among them.
import type { Result } from '../../core/brand';
import { outfitOfDocument } from '../../core/uniforms/intake/outfitDocument';
import type { AcceptedOutfit } from '../../core/uniforms/intake/moderation';
import { problemAbout } from '../risk/documents';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';

const PATH = 'storage/collections/data/minerva_uniform_outfits';
const WHAT = 'outfits of schools';
const SCHOOLS_AT_ONCE = 50; // a query stands in the address, which proxies cut at some 8,000 characters
const MAX_OUTFITS = 5_000;

export interface OutfitsOfSchools {
  readonly outfits: readonly AcceptedOutfit[];
  /** Documents that are none, or tell nothing that this release knows. */
  readonly unreadable: number;
}

/** Accepted outfits of some schools, in no order; at most 5,000 for each fifty of them. */
export async function readOutfitsOf(
  { rest, tenantApp }: { readonly rest: SplunkRest; readonly tenantApp: string },
  schools: readonly string[],
  signal: AbortSignal,
): Promise<Result<OutfitsOfSchools, SearchProblem>> {
  const keys = [...new Set(schools)];
  const outfits: AcceptedOutfit[] = [];
  let notRead = 0;
  for (let at = 0; at < keys.length; at += SCHOOLS_AT_ONCE) {
    const query = { $or: keys.slice(at, at + SCHOOLS_AT_ONCE).map((school) => ({ school })) };
    const parameters = { query: JSON.stringify(query), limit: String(MAX_OUTFITS) };
    const answer = await rest.send({
      method: 'GET',
      path: PATH,
      app: tenantApp,
      owner: 'nobody',
      parameters,
      signal,
    });
    if (!answer.ok) return { ok: false, problem: problemAbout(WHAT, answer.problem) };
    if (!Array.isArray(answer.value)) return { ok: false, problem: unreadable(`the ${WHAT}`) };
    for (const document of answer.value as readonly unknown[]) {
      const read = outfitOfDocument(document);
      if (read === undefined) notRead += 1;
      else outfits.push(read.outfit);
    }
  }
  return { ok: true, value: { outfits, unreadable: notRead } };
}
