// The packed catalogue, read page by page from the tenant's collection. Pages of one version only: a catalogue that is being
// written while it is read would be half of one and half of another.
import * as z from 'zod';
import type { Result } from '../../core/brand';
import { GIVEN_UP } from '../../core/uniforms/catalogue/pages';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';
import { problemAbout } from '../risk/documents';
import type { CatalogueShelf } from './catalogueShelf';

export interface CataloguePages {
  readonly version: string;
  /** Epoch seconds. */
  readonly created: number;
  /** Bodies, in order. */
  readonly bodies: readonly string[];
}

/** A catalogue as it was come by. */
export interface ReadCatalogue extends CataloguePages {
  readonly origin: 'splunk' | 'browser';
  /** Why it is not known whether it is the newest: the browser's copy stands in for a Splunk that gives no answer. */
  readonly unsure?: SearchProblem;
}

export interface CatalogueReading {
  readonly rest: SplunkRest;
  /** `minerva_tenant_main` */
  readonly tenantApp: string;
  /** The browser's own copy. */
  readonly shelf: CatalogueShelf;
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
 * Reads the newest whole catalogue: from the browser's copy where that is the newest, else from Splunk, and keeps it there.
 * Where its pages are written over while they are read, the one that is newest then is read from its first page.
 *
 * @returns undefined where the tenant has none. Where Splunk gives no answer, the browser's copy with why it is unsure; where
 *   Splunk refuses, the refusal, and the copy goes: who may not read it keeps none.
 */
export async function readCataloguePages(
  reading: CatalogueReading,
  signal: AbortSignal,
): Promise<Result<ReadCatalogue | undefined, SearchProblem>> {
  const { shelf, tenantApp } = reading;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const read = await readNewest(reading, signal);
    if (read === 'written over') continue;
    if (read.ok) {
      if (read.value === undefined) await shelf.forget();
      else if (read.value.origin === 'splunk') void shelf.keep(tenantApp, read.value);
      return read;
    }
    return standIn(reading, read.problem);
  }
  return { ok: false, problem: writtenOver };
}

/** A Splunk that is away, busy or broken says nothing of whether this person may read it; a refusal does. */
const silent: ReadonlySet<SearchProblem['code']> = new Set(['unreachable', 'timed-out', 'failed', 'refused']);
const forbidden: ReadonlySet<SearchProblem['code']> = new Set(['not-allowed', 'not-found']);

async function standIn(
  { shelf, tenantApp }: CatalogueReading,
  problem: SearchProblem,
): Promise<Result<ReadCatalogue, SearchProblem>> {
  if (forbidden.has(problem.code)) await shelf.forget();
  const kept = silent.has(problem.code) ? await shelf.read(tenantApp) : undefined;
  return kept === undefined
    ? { ok: false, problem }
    : { ok: true, value: { ...kept, origin: 'browser', unsure: problem } };
}

/**
 * Asks which catalogue is the newest, without reading it: one small document, the first page of a version, which is written
 * last.
 *
 * @returns its version; undefined where the tenant has none.
 */
export async function readNewestVersion(
  { rest, tenantApp }: Pick<CatalogueReading, 'rest' | 'tenantApp'>,
  signal: AbortSignal,
): Promise<Result<string | undefined, SearchProblem>> {
  const first = await rest.send({
    method: 'GET',
    path: PATH,
    app: tenantApp,
    owner: 'nobody',
    parameters: {
      query: JSON.stringify({ number: 0 }),
      fields: 'version,number,of,created',
      sort: 'created:-1',
      limit: '1',
    },
    signal,
  });
  if (!first.ok) return { ok: false, problem: problemAbout(WHAT, first.problem) };
  const read = headSchema.safeParse(first.value);
  if (!read.success) return { ok: false, problem: unreadable(`the ${WHAT}`) };
  const [newest] = read.data;
  return { ok: true, value: newest?.version === GIVEN_UP ? undefined : newest?.version };
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
  { rest, tenantApp, shelf, onPage }: CatalogueReading,
  signal: AbortSignal,
): Promise<Result<ReadCatalogue | undefined, SearchProblem> | 'written over'> {
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
  const kept = await shelf.read(tenantApp);
  if (kept?.version === version && kept.created === created && kept.bodies.length === of)
    return { ok: true, value: { ...kept, origin: 'browser' } };
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
  return { ok: true, value: { version, created, bodies, origin: 'splunk' } };
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
