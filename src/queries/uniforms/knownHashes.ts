// Whether a file is on the server's list of known abuse material. Only its hash goes there, and only yes or no comes back.
import type { Result } from '../../core/brand';
import { sealedHash, type FileHashes } from '../../core/uniforms/guard/fileHash';
import { problemAbout } from '../risk/documents';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';

export type HashAnswer =
  | 'known'
  | 'not known'
  /** The list is empty: nothing was checked. */
  | 'no list';

const PATH = 'storage/collections/data/minerva_known_hashes';

/** Asks. A problem is no answer: a picture whose hash could not be checked must not be shown. */
export async function askKnownHash(
  { rest, tenantApp }: { readonly rest: SplunkRest; readonly tenantApp: string },
  { sha256 }: FileHashes,
  signal: AbortSignal,
): Promise<Result<HashAnswer, SearchProblem>> {
  const has = async (query: object): Promise<Result<boolean, SearchProblem>> => {
    const parameters = { query: JSON.stringify(query), fields: '_key', limit: '1' };
    const answer = await rest.send({
      method: 'GET',
      path: PATH,
      app: tenantApp,
      owner: 'nobody',
      parameters,
      signal,
    });
    if (!answer.ok) return { ok: false, problem: problemAbout('list of known hashes', answer.problem) };
    return Array.isArray(answer.value)
      ? { ok: true, value: answer.value.length > 0 }
      : { ok: false, problem: unreadable('the list of known hashes') };
  };
  // Lists that were loaded unsealed are asked, too: a known file must not pass for the form that its hash was written in.
  const listed = await has({ $or: [{ _key: sealedHash(sha256) }, { _key: sha256 }] });
  if (!listed.ok) return listed;
  if (listed.value) return { ok: true, value: 'known' };
  const any = await has({});
  if (!any.ok) return any;
  return { ok: true, value: any.value ? 'not known' : 'no list' };
}
