// The fictional schools and what they wear, in a tenant's collections: as intake and the scheduled packing would have
// filled them, so that whoever opens the page Uniforms can search at once.
import { writePages } from '../src/core/uniforms/catalogue/pages';
import {
  acceptedOutfits,
  decide,
  senderKinds,
  submit,
  type Submission,
} from '../src/core/uniforms/intake/moderation';
import { documentOfOutfit } from '../src/core/uniforms/intake/outfitDocument';
import { documentOfSubmission } from '../src/core/uniforms/intake/submissionDocument';
import type { Outfit } from '../src/core/uniforms/outfit';
import type { WorldSchool } from '../src/world/schools/generateSchools';
import { worldCatalogue } from '../src/world/uniforms/worldCatalogue';
import type { ManagementClient } from './managementClient';

const VERSION = 'world-1';
const YEAR = 2026;
const SAVED_AT_ONCE = 500; // KV Store takes 1,000
const CREATED = Date.UTC(YEAR, 5, 1) / 1000;
const OUTFITS_A_SUBMISSION = 1000;
const IDLE_ENDS_MILLISECONDS = 1_000;
/** Beyond it only the packed catalogue is written: 141,000 outfits as documents are what a tenant has after years. */
const MAX_SCHOOLS_WITH_OUTFITS = 10_000;

export interface WrittenUniforms {
  readonly schools: number;
  readonly outfits: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Whether the tenant has a catalogue already. */
export async function hasUniforms(client: ManagementClient, tenant: string): Promise<boolean> {
  const path = `${collectionPath(tenant, 'minerva_uniform_catalogue')}?limit=1&fields=version`;
  return ((await client.get(path)) as readonly unknown[]).length > 0;
}

/**
 * Writes schools, what was told of their outfits, and both packed as the catalogue.
 *
 * @param schools - how many; equal numbers give equal schools. Of more than 10,000 the outfits are in the catalogue alone.
 */
export async function writeUniforms(
  client: ManagementClient,
  tenant: string,
  schools: number,
): Promise<WrittenUniforms> {
  const dressed = new Map<string, WorldSchool>();
  const outfits: Outfit[] = [];
  const catalogue = worldCatalogue({ seed: 'minerva', schools, year: YEAR }, ({ school, told }) => {
    dressed.set(school.key, school);
    if (schools <= MAX_SCHOOLS_WITH_OUTFITS) outfits.push(...told);
  });
  // Dressing 55,000 schools holds up the loop for a minute, and the server has ended connections that idle: they are let go
  // before the next one is asked for.
  await new Promise((resolve) => setTimeout(resolve, IDLE_ENDS_MILLISECONDS));
  const accepted = acceptedSubmissions(outfits);
  const documents = [...dressed.values()].map((school) => schoolDocument(school, dressed));
  await saveAll(client, collectionPath(tenant, 'minerva_uniform_schools'), documents, SAVED_AT_ONCE);
  const vouched = accepted.flatMap((submission) => acceptedOutfits(submission)).map(documentOfOutfit);
  await saveAll(client, collectionPath(tenant, 'minerva_uniform_outfits'), vouched, SAVED_AT_ONCE);
  const submissions = accepted.map(documentOfSubmission);
  await saveAll(client, collectionPath(tenant, 'minerva_uniform_intake'), submissions, 4);
  const pages = writePages(catalogue, VERSION);
  const pageDocuments = pages.map(({ version, page, of, text }) => ({
    _key: `${version}:${page}`,
    version,
    number: page,
    of,
    body: text,
    created: CREATED,
  }));
  await saveAll(client, collectionPath(tenant, 'minerva_uniform_catalogue'), pageDocuments, 4);
  return {
    schools: catalogue.schools.count,
    outfits: catalogue.rows.count,
    pages: pages.length,
    bytes: pages.reduce((sum, { text }) => sum + text.length, 0),
  };
}

async function saveAll(
  client: ManagementClient,
  path: string,
  documents: readonly object[],
  atOnce: number,
): Promise<void> {
  for (let first = 0; first < documents.length; first += atOnce)
    await client.postJson(`${path}/batch_save`, documents.slice(first, first + atOnce));
}

function collectionPath(tenant: string, collection: string): string {
  return `/servicesNS/nobody/minerva_tenant_${tenant}/storage/collections/data/${collection}`;
}

/** Submissions that told the outfits, by source, each accepted by somebody else, so that packing again finds the same. */
function acceptedSubmissions(outfits: readonly Outfit[]): readonly Submission[] {
  const bySource = new Map<string, Outfit[]>();
  for (const outfit of outfits) {
    const known = bySource.get(outfit.source);
    if (known === undefined) bySource.set(outfit.source, [outfit]);
    else known.push(outfit);
  }
  return [...bySource].flatMap(([source, all]) =>
    Array.from({ length: Math.ceil(all.length / OUTFITS_A_SUBMISSION) }, (_, at) =>
      acceptedSubmission(source, all.slice(at * OUTFITS_A_SUBMISSION, (at + 1) * OUTFITS_A_SUBMISSION), at),
    ),
  );
}

function acceptedSubmission(source: string, outfits: readonly Outfit[], part: number): Submission {
  const [kind = ''] = source.split(': ', 1);
  const submitted = submit({
    senderKind: senderKinds.find((known) => known === kind) ?? 'volunteer',
    sender: source.includes(': ') ? source.slice(kind.length + 2) : source,
    basis: 'fictional world',
    artworkLicence: '',
    file: `world-${part + 1}.csv`,
    fileSha256: '',
    year: YEAR,
    outfits: outfits.map((outfit, at) => ({ ...outfit, row: at + 1 })),
    problems: [],
    artwork: [],
    author: 'world',
    created: CREATED - 2,
  });
  // A second before the catalogue, which has it.
  const decision = { verdict: 'accepted', by: 'world_moderator', at: CREATED - 1, reason: '' } as const;
  const decided = submitted.ok ? decide(submitted.value, decision) : submitted;
  if (!decided.ok) throw new Error(decided.problem.message);
  return decided.value;
}

/** A school's row of the base, with contacts that lead nowhere: postcode area ZZ does not exist, example.org is nobody's. */
function schoolDocument(school: WorldSchool, schools: ReadonlyMap<string, WorldSchool>): object {
  const { key, nation, number, name, phase, sex, place, authority, at, phone, openedYear, closedYear } =
    school;
  const host = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${number}.example.org`;
  const digits = Number.parseInt(number.replace(/\D/g, ''), 10);
  const named = (other: string | undefined): readonly string[] =>
    other === undefined ? [] : [`${other} ${schools.get(other)?.name ?? ''}`.trim()];
  return {
    _key: key,
    nation,
    number,
    name,
    names: [`en: ${name}`],
    status: closedYear === undefined ? 'open' : 'closed',
    opened: String(openedYear),
    ...(closedYear === undefined ? {} : { closed: String(closedYear) }),
    phase,
    phase_from: 'register',
    sex,
    address: `${(digits % 180) + 1} School Lane, ${place}`,
    place,
    postcode: `ZZ${Number.parseInt(authority.code, 10) % 100 || 1} ${digits % 10}AA`,
    phone,
    email: `office@${host}`,
    site: `https://${host}`,
    authority: authority.name,
    authority_code: authority.code,
    ...at,
    successors: named(school.successor),
    predecessors: named(school.predecessor),
    as_of: `${YEAR}-06-01`,
    updated: CREATED,
  };
}
