// The school that a row of a submission is about: by key, or by its number in a register.
import type { Result } from '../../brand';
import { nationPacks } from '../schools/nations/registry';
import { schoolKeyOf, splitSchoolKey, type SchoolKey } from '../schools/school';

/** Whether the base has a school; a base that is not at hand takes every key that has the right form. */
export type IsKnownSchool = (key: SchoolKey) => boolean;

export type SchoolOfCell = Result<
  SchoolKey,
  {
    readonly code: 'school-missing' | 'school-unusable' | 'school-unknown' | 'school-ambiguous';
    readonly message: string;
  }
>;

/**
 * Reads a school.
 *
 * @param cell - `GB-ENG:100000`, or a number alone: a URN, a Welsh number, a reference of Northern Ireland.
 */
export function schoolOfCell(cell: string, isKnown: IsKnownSchool): SchoolOfCell {
  const written = cell.trim();
  if (written === '')
    return fail('school-missing', 'The row names no school. Write its number in its register.');
  const keyed = splitSchoolKey(written.toUpperCase());
  const candidates = keyed ? fittingKeys(keyed.number, keyed.nation) : fittingKeys(written);
  if (candidates.length === 0)
    return fail(
      'school-unusable',
      `'${written.slice(0, 40)}' is no school number. Write a URN (6 digits), a Welsh number (7 digits) or a DE reference.`,
    );
  const known = candidates.filter(isKnown);
  const [only, second] = known;
  if (only === undefined)
    return fail(
      'school-unknown',
      `No register has a school '${written.slice(0, 40)}'. Check the number, or read the registers anew.`,
    );
  // A number of six digits has the form of two registers; which one is meant is clear where only one of them has it.
  if (second !== undefined)
    return fail('school-ambiguous', `'${written}' may be ${known.join(' or ')}. Write the whole key.`);
  return { ok: true, value: only };
}

function fittingKeys(number: string, nation?: string): readonly SchoolKey[] {
  // Spreadsheets make a number of a number: `100001.0`.
  const bare = number
    .replace(/\.0{1,4}$/, '')
    .replace(/[\s-]/g, '')
    .toUpperCase();
  const packs = nationPacks.filter(
    (pack) => (nation === undefined || pack.nation === nation) && pack.numberForm.test(bare),
  );
  const fitting = packs.flatMap((pack) => schoolKeyOf(pack.nation, bare) ?? []);
  return fitting;
}

function fail(
  code: 'school-missing' | 'school-unusable' | 'school-unknown' | 'school-ambiguous',
  message: string,
): SchoolOfCell {
  return { ok: false, problem: { code, message } };
}
