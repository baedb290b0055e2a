// From the attributes of a record of kind `school`, words as registered, to a school in the words of this tool.
import type { Result } from '../../brand';
import { latLonOfGrid } from './grid';
import type { LatLon } from './datum';
import { linksOfAttributes } from './links';
import { foldWord, type NationPack, type SchoolAttributes } from './nationPack';
import { findNationPack } from './nations/registry';
import { phaseOfAges } from './phase';
import { schoolKeyOf, splitSchoolKey, type School, type SchoolAuthority, type SchoolName } from './school';

export interface SchoolProblem {
  readonly code:
    | 'nation-unknown'
    | 'number-unusable'
    | 'name-missing'
    | 'status-unknown'
    | 'sex-unknown'
    | 'place-off-grid';
  /** What · which one · what to do. */
  readonly message: string;
}

export interface ReadSchool {
  readonly school: School;
  /** What in it could not be understood; the school is good without. */
  readonly problems: readonly SchoolProblem[];
}

/**
 * Reads one school.
 *
 * @param attributes - of a record of kind `school`; values of a wrong type count as absent.
 * @param asOf - day of the register, `YYYY-MM-DD`.
 * @returns the school and what in it was not understood. Problems that make it no school: `nation-unknown`,
 *   `number-unusable`, `name-missing`. Never throws.
 */
export function schoolOfAttributes(
  attributes: SchoolAttributes,
  asOf?: string,
): Result<ReadSchool, SchoolProblem> {
  // The key outranks the number: a register may list schools that another nation's register numbers.
  const keyed = splitSchoolKey(textOf(attributes.school_key) ?? '');
  const nation = keyed?.nation ?? textOf(attributes.nation) ?? '';
  const pack = findNationPack(nation);
  if (!pack) return fail('nation-unknown', `No register of nation '${nation}' is known. Add its data pack.`);
  const number = keyed?.number ?? textOf(attributes.urn) ?? '';
  const key = pack.numberForm.test(number) ? schoolKeyOf(pack.nation, number) : undefined;
  if (!key) return fail('number-unusable', `'${number}' is no school number of ${pack.title}.`);
  const names = namesOf(attributes, pack);
  if (names.length === 0) return fail('name-missing', `School ${key} has no name.`);
  const problems: SchoolProblem[] = [];
  const note = (code: SchoolProblem['code'], message: string): void => void problems.push({ code, message });
  const [lowestAge, highestAge] = [numberOf(attributes.lowest_age), numberOf(attributes.highest_age)];
  const school: School = {
    key,
    nation: pack.nation,
    number,
    names,
    status: meaningOf(attributes.status, pack.statuses, 'unknown', (word) =>
      note('status-unknown', `Status '${word}' of school ${key} is not known; it counts as open.`),
    ),
    ...phaseOf(attributes, pack, number),
    sex: meaningOf(attributes.sex, pack.sexes, 'unknown', (word) => {
      if (!pack.noReligion.includes(word))
        note('sex-unknown', `'${word}' of school ${key} says not whom it admits.`);
    }),
    isOffshore: attributes.offshore === true,
    links: linksOfAttributes(key, pack, attributes),
    ...present({
      opened: textOf(attributes.opened),
      closed: textOf(attributes.closed),
      lowestAge,
      highestAge,
      religion: religionOf(attributes, pack),
      schoolType: textOf(attributes.school_type),
      address: firstOf(attributes.addresses),
      place: textOf(attributes.place),
      postcode: textOf(attributes.postcode),
      phone: textOf(attributes.phone),
      email: textOf(attributes.email),
      site: textOf(attributes.site),
      authority: authorityOf(attributes, pack, number),
      at: placeOf(attributes, pack, (message) => note('place-off-grid', `School ${key}: ${message}`)),
      asOf,
    }),
  };
  return { ok: true, value: { school, problems } };
}

function namesOf(attributes: SchoolAttributes, { languages }: NationPack): readonly SchoolName[] {
  const name = textOf(attributes.name);
  const names: SchoolName[] = name === undefined ? [] : [{ name, language: languages[0] ?? 'en' }];
  for (const written of listOf(attributes.names_by_language)) {
    const colon = written.indexOf(': ');
    const language = written.slice(0, Math.max(colon, 0));
    const said = written.slice(colon + 2).trim();
    const isNew = !names.some((one) => one.name === said && one.language === language);
    if (languages.includes(language) && said !== '' && isNew) names.push({ name: said, language });
  }
  return names;
}

function phaseOf(
  attributes: SchoolAttributes,
  pack: NationPack,
  number: string,
): Pick<School, 'phase' | 'phaseFrom'> {
  const registered = meaningOf(attributes.phase, pack.phases, 'unknown');
  if (registered !== 'unknown') return { phase: registered, phaseFrom: 'register' };
  const told = phaseOfAges(numberOf(attributes.lowest_age), numberOf(attributes.highest_age));
  if (told !== 'unknown') return { phase: told, phaseFrom: 'ages' };
  const end = Number(number.slice(-4));
  const numbered = pack.numberPhases?.find(([from, to]) => end >= from && end <= to)?.[2];
  return numbered === undefined
    ? { phase: 'unknown', phaseFrom: 'nothing' }
    : { phase: numbered, phaseFrom: 'number' };
}

function meaningOf<Meaning extends string>(
  value: unknown,
  words: Readonly<Record<string, Meaning>>,
  otherwise: Meaning,
  onUnknown?: (word: string) => void,
): Meaning {
  const word = foldWord(textOf(value) ?? '');
  if (Object.hasOwn(words, word)) return words[word] ?? otherwise;
  if (word !== '') onUnknown?.(word);
  return otherwise;
}

function religionOf({ religion }: SchoolAttributes, { noReligion }: NationPack): string | undefined {
  const word = textOf(religion);
  return word === undefined || noReligion.includes(foldWord(word)) ? undefined : word;
}

function authorityOf(
  { authority, authority_code }: SchoolAttributes,
  { authorities, authorityCharacters = 0, languages }: NationPack,
  number: string,
): SchoolAuthority | undefined {
  const code =
    textOf(authority_code) ?? (authorityCharacters > 0 ? number.slice(0, authorityCharacters) : undefined);
  const known = authorities.find(
    (one) => one.code === code || (code !== undefined && one.otherCodes?.includes(code)),
  );
  const name = known?.names[languages[0] ?? 'en'] ?? textOf(authority);
  if (name === undefined) return undefined;
  return { name, ...present({ code: known?.code ?? textOf(authority_code) }) };
}

function placeOf(
  attributes: SchoolAttributes,
  { grid }: NationPack,
  onOffGrid: (message: string) => void,
): LatLon | undefined {
  const [latitude, longitude] = [numberOf(attributes.latitude), numberOf(attributes.longitude)];
  if (isDegrees(latitude, 90) && isDegrees(longitude, 180)) return { latitude, longitude };
  const [easting, northing] = [numberOf(attributes.easting), numberOf(attributes.northing)];
  if (grid === undefined || easting === undefined || northing === undefined) return undefined;
  const at = latLonOfGrid(grid, easting, northing);
  if (!at && (easting !== 0 || northing !== 0))
    onOffGrid(
      `easting ${easting} and northing ${northing} lie outside of the ${grid.name}; no place is shown.`,
    );
  return at;
}

function isDegrees(value: number | undefined, most: number): value is number {
  return value !== undefined && Math.abs(value) <= most;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function firstOf(value: unknown): string | undefined {
  return textOf(listOf(value)[0]);
}

type Present<Values> = { readonly [Name in keyof Values]?: Exclude<Values[Name], undefined> };

function present<Values extends object>(values: Values): Present<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Present<Values>;
}

function fail(
  code: SchoolProblem['code'],
  message: string,
): { readonly ok: false; readonly problem: SchoolProblem } {
  return { ok: false, problem: { code, message } };
}
