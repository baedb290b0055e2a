// A school as it lies in the collection `minerva_uniform_schools`, and back: texts, numbers, lists of texts.
import type { Successor } from './history';
import { findNationPack } from './nations/registry';
import {
  schoolPhases,
  schoolSexes,
  schoolStatuses,
  shownName,
  splitSchoolKey,
  type School,
  type SchoolKey,
  type SchoolName,
} from './school';
import type { SchoolBase } from './schoolBase';

/** Fields of a document by name; one that is not known is absent. */
export type SchoolDocument = Readonly<Record<string, string | number | readonly string[]>>;

/** Another school as a document names it: `<key> <name>`. */
export interface NamedSchool {
  readonly key: SchoolKey;
  readonly name: string;
}

/** A school as read back: without links, with what they led to. */
export interface KeptSchool extends Omit<School, 'links'> {
  readonly successors: readonly NamedSchool[];
  readonly predecessors: readonly NamedSchool[];
}

const MOST_NAMED = 50; // predecessors of the most merged school that was seen are 11

/** Documents of a base, in the order it was read. */
export function* documentsOf(base: SchoolBase): Generator<SchoolDocument> {
  for (const school of base.schools.values()) yield documentOf(school, base);
}

function documentOf(school: School, { history }: SchoolBase): SchoolDocument {
  const [before, after] = [history.predecessorsOf(school.key), history.successorsOf(school.key)];
  return present({
    school_key: school.key,
    nation: school.nation,
    number: school.number,
    name: shownName(school, findNationPack(school.nation)?.languages[0]),
    names: school.names.map(writeName),
    status: school.status,
    opened: school.opened,
    closed: school.closed,
    phase: school.phase,
    phase_from: school.phaseFrom,
    lowest_age: school.lowestAge,
    highest_age: school.highestAge,
    sex: school.sex,
    religion: school.religion,
    school_type: school.schoolType,
    offshore: school.isOffshore ? '1' : undefined,
    address: school.address,
    place: school.place,
    postcode: school.postcode,
    phone: school.phone,
    email: school.email,
    site: school.site,
    authority: school.authority?.name,
    authority_code: school.authority?.code,
    latitude: school.at?.latitude,
    longitude: school.at?.longitude,
    // A school that is open may have successors in the register, such as the junior school its pupils go on to.
    successors: school.status === 'closed' ? named(after.now) : [],
    predecessors: named(before.all),
    as_of: school.asOf,
  });
}

/**
 * The school of a document.
 *
 * @param fields - of the collection, as the KV Store or a search gives them: numbers also as text, one value of a list also
 *   without the list.
 * @returns undefined for a document without a key of a school, or without a name.
 */
export function schoolOfDocument(fields: Readonly<Record<string, unknown>>): KeptSchool | undefined {
  const keyed = splitSchoolKey(textOf(fields._key) ?? textOf(fields.school_key) ?? '');
  const names = listOf(fields.names).flatMap(readName);
  const name = textOf(fields.name);
  if (!keyed || (names.length === 0 && name === undefined)) return undefined;
  const latitude = numberOf(fields.latitude);
  const longitude = numberOf(fields.longitude);
  const authority = textOf(fields.authority);
  const code = textOf(fields.authority_code);
  return {
    ...keyed,
    names: names.length > 0 ? names : [{ name: name ?? '', language: 'en' }],
    status: oneOf(schoolStatuses, fields.status, 'unknown'),
    phase: oneOf(schoolPhases, fields.phase, 'unknown'),
    phaseFrom: oneOf(['register', 'ages', 'number', 'nothing'] as const, fields.phase_from, 'nothing'),
    sex: oneOf(schoolSexes, fields.sex, 'unknown'),
    isOffshore: textOf(fields.offshore) === '1',
    successors: listOf(fields.successors).flatMap(readNamed),
    predecessors: listOf(fields.predecessors).flatMap(readNamed),
    ...present({
      opened: textOf(fields.opened),
      closed: textOf(fields.closed),
      lowestAge: numberOf(fields.lowest_age),
      highestAge: numberOf(fields.highest_age),
      religion: textOf(fields.religion),
      schoolType: textOf(fields.school_type),
      address: textOf(fields.address),
      place: textOf(fields.place),
      postcode: textOf(fields.postcode),
      phone: textOf(fields.phone),
      email: textOf(fields.email),
      site: textOf(fields.site),
      asOf: textOf(fields.as_of),
      authority: authority === undefined ? undefined : { name: authority, ...present({ code }) },
      at: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    }),
  };
}

/** `cy: Ysgol …`, a former one `en: … (until 2019-08-31)`. */
function writeName({ name, language, to }: SchoolName): string {
  return `${language}: ${name}${to === undefined ? '' : ` (until ${to})`}`;
}

function readName(written: string): readonly SchoolName[] {
  const [, language, said = ''] = /^([a-z]{2,3}): (.*)$/s.exec(written) ?? [];
  if (language === undefined || said === '') return [];
  const to = / \(until (\d{4}-\d\d-\d\d)\)$/.exec(said);
  return [to ? { language, name: said.slice(0, to.index), to: to[1] ?? '' } : { language, name: said }];
}

function named(schools: readonly Successor[]): readonly string[] {
  return schools.slice(0, MOST_NAMED).map(({ key, name }) => `${key} ${name}`);
}

function readNamed(written: string): readonly NamedSchool[] {
  const space = written.indexOf(' ');
  const key = splitSchoolKey(space < 0 ? written : written.slice(0, space))?.key;
  return key === undefined ? [] : [{ key, name: space < 0 ? key : written.slice(space + 1) }];
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown, otherwise: Word): Word {
  return words.find((word) => word === value) ?? otherwise;
}

function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one !== '' ? one : undefined;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number(textOf(value) ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

function listOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string' && one !== '') as readonly string[];
}

type Present<Values> = { readonly [Name in keyof Values]?: Exclude<Values[Name], undefined> };

/** Only what is there: neither `undefined` nor an empty list. */
function present<Values extends object>(values: Values): Present<Values> {
  const isThere = (value: unknown): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isThere(value))) as Present<Values>;
}
