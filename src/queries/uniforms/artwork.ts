// Artwork of badges that a moderator accepted: drawn or printed badges without persons, sanitised when they were taken in.
import * as z from 'zod';
import type { Result } from '../../core/brand';
import { problemAbout } from '../risk/documents';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';

const PATH = 'storage/collections/data/minerva_uniform_artwork';
const MAX_ARTWORK = 60;
const MAX_BODY_CHARACTERS = 90_000; // 64 KiB in base64

// Base64 only: what stands in the address of a picture must not be able to end it.
const artworkSchema = z.object({
  school: z.string().min(1),
  media_type: z.enum(['image/svg+xml', 'image/png']),
  body: z
    .string()
    .max(MAX_BODY_CHARACTERS)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
  created: z.coerce.number().catch(0),
  undone: z.coerce.number().nullish().catch(1),
});

/**
 * The newest accepted artwork of each school, as a data address for a picture.
 *
 * @param schools - keys; at most 60 are asked for.
 */
export async function readArtwork(
  { rest, tenantApp }: { readonly rest: SplunkRest; readonly tenantApp: string },
  schools: readonly string[],
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, string>, SearchProblem>> {
  if (schools.length === 0) return { ok: true, value: new Map() };
  const query = { $or: schools.slice(0, MAX_ARTWORK).map((school) => ({ school })) };
  const answer = await rest.send({
    method: 'GET',
    path: PATH,
    app: tenantApp,
    owner: 'nobody',
    parameters: { query: JSON.stringify(query), sort: 'created:1', limit: String(MAX_ARTWORK * 2) },
    signal,
  });
  if (!answer.ok) return { ok: false, problem: problemAbout('artwork of badges', answer.problem) };
  if (!Array.isArray(answer.value)) return { ok: false, problem: unreadable('the artwork of badges') };
  const read = answer.value.flatMap((document) => artworkSchema.safeParse(document).data ?? []);
  const holds = read.filter(({ undone }) => undone === undefined || undone === null);
  return {
    ok: true,
    value: new Map(
      holds.map(({ school, media_type: type, body }) => [school, `data:${type};base64,${body}`]),
    ),
  };
}
