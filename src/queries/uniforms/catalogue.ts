// The packed catalogue, read page by page from the tenant's collection. Pages of one version only: a catalogue that is being
// written while it is read would be half of one and half of another.
import * as z from 'zod';
import type { Result } from '../../core/brand';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';
import { problemAbout } from '../risk/documents';

export interface CataloguePages {
  readonly version: string;
  /** Epoch seconds. */
  readonly created: number;
  /** Bodies, in order. */
  readonly bodies: readonly string[];
}

export interface CatalogueReading {
  readonly rest: SplunkRest;
  /** `minerva_tenant_main` */
  readonly tenantApp: string;
  /** Told after each page. */
  readonly onPage: (read: number, of: number) => void;
}

const PATH = 'storage/collections/data/minerva_uniform_catalogue';
const WHAT = 'catalogue of uniforms';
const AT_ONCE = 4; // a browser holds six connections to one host; the page needs some itself
const MAX_HEADS = 400;

const headSchema = z.array(
  z.object({
    version: z.string().min(1),
    number: z.coerce.number().int().min(0),
    of: z.coerce.number().int().min(1),
    created: z.coerce.number().catch(0),
  }),
);
const bodySchema = z.array(z.object({ body: z.string() })).length(1);

/**
 * Reads the newest whole catalogue. Where its pages are written over while they are read, the one that is newest then is
 * read from its first page.
 *
 * @returns undefined where the tenant has none.
 */
export async function readCataloguePages(
  reading: CatalogueReading,
  signal: AbortSignal,
): Promise<Result<CataloguePages | undefined, SearchProblem>> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const read = await readNewest(reading, signal);
    if (read !== 'written over') return read;
  }
  return { ok: false, problem: writtenOver };
}

/** A catalogue is packed every five minutes at most, and three are kept: once is rare, three times is something else. */
const MAX_TRIES = 3;
const writtenOver: SearchProblem = {
  code: 'failed',
  message: 'The catalogue of uniforms was written over while it was read, three times.',
  remedy:
    'Load the page again. If it stays, two searches pack at once: ask your Splunk admin for "Minerva - Pack the catalogue of uniforms".',
};

async function readNewest(
  { rest, tenantApp, onPage }: CatalogueReading,
  signal: AbortSignal,
): Promise<Result<CataloguePages | undefined, SearchProblem> | 'written over'> {
  const ask = (parameters: Readonly<Record<string, string>>) =>
    rest.send({ method: 'GET', path: PATH, app: tenantApp, owner: 'nobody', parameters, signal });
  const heads = await ask({
    fields: 'version,number,of,created',
    limit: String(MAX_HEADS),
    sort: 'created:-1',
  });
  if (!heads.ok) return { ok: false, problem: problemAbout(WHAT, heads.problem) };
  const read = headSchema.safeParse(heads.value);
  if (!read.success) return { ok: false, problem: unreadable(`the ${WHAT}`) };
  const newest = newestWhole(read.data);
  if (newest === undefined) return { ok: true, value: undefined };
  const { version, of, created } = newest;
  const bodies: string[] = [];
  for (let first = 0; first < of; first += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, of - first) }, (_, at) => first + at);
    const answers = await Promise.all(
      numbers.map((number) =>
        ask({ query: JSON.stringify({ version, number }), fields: 'body', limit: '1' }),
      ),
    );
    for (const answer of answers) {
      if (!answer.ok) return { ok: false, problem: problemAbout(WHAT, answer.problem) };
      if (Array.isArray(answer.value) && answer.value.length === 0) return 'written over';
      const page = bodySchema.safeParse(answer.value);
      if (!page.success)
        return { ok: false, problem: unreadable(`page ${bodies.length + 1} of the ${WHAT}`) };
      bodies.push(page.data[0]?.body ?? '');
      onPage(bodies.length, of);
    }
  }
  return { ok: true, value: { version, created, bodies } };
}

type Head = z.infer<typeof headSchema>[number];

function newestWhole(heads: readonly Head[]): Head | undefined {
  const counts = new Map<string, Set<number>>();
  for (const { version, number } of heads)
    counts.set(version, (counts.get(version) ?? new Set<number>()).add(number));
  return [...heads]
    .sort((left, right) => right.created - left.created)
    .find(({ version, of }) => counts.get(version)?.size === of);
}
