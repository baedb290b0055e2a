// How to reach the schools of a shortlist, and roughly where a postcode is: both from the tenant's base of schools.
import * as z from 'zod';
import type { Result } from '../../core/brand';
import { problemAbout } from '../risk/documents';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';

type Answer<Value> = Promise<Result<Value, SearchProblem>>;

export interface SchoolContact {
  readonly key: string;
  readonly name: string;
  readonly status: string;
  readonly closed: string;
  readonly phone: string;
  readonly email: string;
  readonly site: string;
  readonly address: string;
  readonly place: string;
  readonly postcode: string;
  readonly authority: string;
  readonly asOf: string;
  /** `<key> <name>` of what is there now in place of a closed one. */
  readonly successors: readonly string[];
}

export interface Where {
  readonly rest: SplunkRest;
  /** `minerva_tenant_main` */
  readonly tenantApp: string;
}

/** About where something is: the middle of the schools there. */
export interface SchoolsPlace {
  readonly latitude: number;
  readonly longitude: number;
  /** `LS6 2AB`, `LS6 2`, `LS6` or `Leeds`: the part that was found. */
  readonly part: string;
  readonly schools: number;
}

const PATH = 'storage/collections/data/minerva_uniform_schools';
const WHAT = 'base of schools';
const MAX_CONTACTS = 200;
const MAX_NEAR = 400;

const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch('')
  .transform((value) => value ?? '');
const texts = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .nullish()
  .catch([])
  .transform((value) => value ?? []);
const contactSchema = z.object({
  _key: z.string().min(1),
  name: text,
  status: text,
  closed: text,
  phone: text,
  email: text,
  site: text,
  address: text,
  place: text,
  postcode: text,
  authority: text,
  as_of: text,
  successors: texts,
});
const placeSchema = z.object({ latitude: z.coerce.number(), longitude: z.coerce.number() });

/**
 * Contacts of schools.
 *
 * @param keys - at most 200 are asked for; a school that the base does not have is not in the answer.
 */
export async function readContacts(
  where: Where,
  keys: readonly string[],
  signal: AbortSignal,
): Answer<ReadonlyMap<string, SchoolContact>> {
  if (keys.length === 0) return { ok: true, value: new Map() };
  const query = { $or: keys.slice(0, MAX_CONTACTS).map((key) => ({ _key: key })) };
  const answer = await find(where, query, { limit: String(MAX_CONTACTS) }, signal);
  if (!answer.ok) return answer;
  const contacts = answer.value.flatMap((document) => {
    const read = contactSchema.safeParse(document);
    if (!read.success) return [];
    const { _key: key, as_of: asOf, ...rest } = read.data;
    return [[key, { key, asOf, ...rest }] as const];
  });
  return { ok: true, value: new Map(contacts) };
}

/**
 * About where a British postcode is. No table of postcodes is needed: every district has schools.
 *
 * @param postcode - `LS6 2AB`, or a district alone: `LS6`.
 * @returns undefined where no school shares even the district.
 */
export async function placeOfPostcode(
  where: Where,
  postcode: string,
  signal: AbortSignal,
): Answer<SchoolsPlace | undefined> {
  const [district = '', inward = ''] = postcode.split(' ');
  const sector = `${district} ${inward.charAt(0)}`;
  const parts: readonly (readonly [part: string, pattern: string])[] = [
    ...(inward === ''
      ? []
      : ([
          [postcode, `^${postcode}$`],
          [sector, `^${sector}`],
        ] as const)),
    [district, `^${district} `],
  ];
  for (const [part, pattern] of parts) {
    const found = await middleOf(where, { part, query: { postcode: { $regex: pattern } } }, signal);
    if (!found.ok || found.value !== undefined) return found;
  }
  return { ok: true, value: undefined };
}

/** About where a town is: the middle of its schools. Undefined where no school is registered there. */
export async function placeOfTown(
  where: Where,
  town: string,
  signal: AbortSignal,
): Answer<SchoolsPlace | undefined> {
  return middleOf(where, { part: town, query: { place: town } }, signal);
}

async function middleOf(
  where: Where,
  { part, query }: { readonly part: string; readonly query: object },
  signal: AbortSignal,
): Answer<SchoolsPlace | undefined> {
  const options = { fields: 'latitude,longitude', limit: String(MAX_NEAR) };
  const answer = await find(where, query, options, signal);
  if (!answer.ok) return answer;
  const places = answer.value.flatMap((document) => placeSchema.safeParse(document).data ?? []);
  if (places.length === 0) return { ok: true, value: undefined };
  const middle = (of: (place: z.infer<typeof placeSchema>) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const latitude = middle((place) => place.latitude);
  const longitude = middle((place) => place.longitude);
  return { ok: true, value: { latitude, longitude, part, schools: places.length } };
}

async function find(
  { rest, tenantApp }: Where,
  query: object,
  options: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Answer<readonly unknown[]> {
  const answer = await rest.send({
    method: 'GET',
    path: PATH,
    app: tenantApp,
    owner: 'nobody',
    parameters: { query: JSON.stringify(query), ...options },
    signal,
  });
  if (!answer.ok) return { ok: false, problem: problemAbout(WHAT, answer.problem) };
  return Array.isArray(answer.value)
    ? { ok: true, value: answer.value }
    : { ok: false, problem: unreadable(`the ${WHAT}`) };
}
