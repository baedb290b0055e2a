// What the uniform tool reads of a tenant as a whole: its schools, and what is accepted of what they wear.
import type { Result } from '../../core/brand';
import { outfitOfDocument } from '../../core/uniforms/intake/outfitDocument';
import type { AcceptedOutfit } from '../../core/uniforms/intake/moderation';
import { versionsOf, type OutfitVersion } from '../../core/uniforms/intake/versions';
import type { SchoolKey } from '../../core/uniforms/outfit';
import { schoolOfDocument, type KeptSchool } from '../../core/uniforms/schools/schoolDocument';
import type { SearchClient } from '../searchClient';
import type { SearchProblem } from '../searchProblem';
import type { Spl } from '../spl';
import { readAllRows } from './allRows';

const schoolFields =
  'nation number name names status opened closed phase phase_from lowest_age highest_age sex religion school_type offshore ' +
  'address place postcode phone email site authority authority_code latitude longitude successors predecessors as_of';
const outfitFields =
  'school kind worn_from worn_to facts supplier_design source submission row artwork author created undone undone_by undone_reason';

/** One row a school. `_key` is hidden from tables, so it comes under another name. */
export const schoolsSearch =
  `| inputlookup minerva_uniform_schools | eval school_key=_key | table school_key ${schoolFields}` as Spl;

/** The same with what coverage counts by and nothing else: a quarter of the bytes. */
export const schoolsToCountSearch =
  '| inputlookup minerva_uniform_schools | eval school_key=_key | table school_key name status phase authority' as Spl;

/** The same with what a school is chosen by in a form: its names, where it is, whether it is open. */
export const schoolsToChooseSearch =
  '| inputlookup minerva_uniform_schools | eval school_key=_key | table school_key name names status phase authority place postcode' as Spl;

/** One row an accepted outfit, those taken back too. */
export const outfitsSearch =
  `| inputlookup minerva_uniform_outfits | eval outfit_id=_key | table outfit_id ${outfitFields}` as Spl;

export interface UniformBase {
  readonly schools: ReadonlyMap<SchoolKey, KeptSchool>;
  /** Versions that count, by school. */
  readonly outfits: ReadonlyMap<SchoolKey, readonly OutfitVersion[]>;
  readonly counts: {
    /** Documents that are no school, or no outfit. */
    readonly unreadableSchools: number;
    readonly unreadableOutfits: number;
    /** Facts of outfits that this release does not know. */
    readonly factsLeftOut: number;
    /** Outfits of schools that the base does not have. */
    readonly withoutSchool: number;
  };
  readonly warnings: readonly string[];
}

/**
 * Reads schools and outfits of a tenant, each in pages.
 *
 * @param client - of the tenant's app.
 * @param schoolsAsked - which fields of schools: `schoolsSearch` (the default), or `schoolsToCountSearch`.
 */
export async function readUniformBase(
  client: SearchClient,
  signal: AbortSignal,
  schoolsAsked: Spl = schoolsSearch,
): Promise<Result<UniformBase, SearchProblem>> {
  const schools = new Map<SchoolKey, KeptSchool>();
  const accepted: AcceptedOutfit[] = [];
  let [unreadableSchools, unreadableOutfits, factsLeftOut] = [0, 0, 0];
  const readSchools = await readAllRows(
    client,
    schoolsAsked,
    (rows) => {
      for (const row of rows) {
        const school = schoolOfDocument(row);
        if (school) schools.set(school.key, school);
        else unreadableSchools += 1;
      }
    },
    signal,
  );
  if (!readSchools.ok) return readSchools;
  const readOutfits = await readAllRows(
    client,
    outfitsSearch,
    (rows) => {
      for (const { outfit_id: id, ...row } of rows) {
        const read = outfitOfDocument({ ...row, _key: id });
        if (read) accepted.push(read.outfit);
        else unreadableOutfits += 1;
        factsLeftOut += read?.leftOut ?? 0;
      }
    },
    signal,
  );
  if (!readOutfits.ok) return readOutfits;
  const outfits = bySchool(versionsOf(accepted));
  const withoutSchool = [...outfits.keys()].filter((key) => !schools.has(key)).length;
  const counts = { unreadableSchools, unreadableOutfits, factsLeftOut, withoutSchool };
  const warnings = [...readSchools.value.warnings, ...readOutfits.value.warnings];
  return { ok: true, value: { schools, outfits, counts, warnings } };
}

function bySchool(versions: readonly OutfitVersion[]): ReadonlyMap<SchoolKey, readonly OutfitVersion[]> {
  const groups = new Map<SchoolKey, OutfitVersion[]>();
  for (const version of versions) {
    const group = groups.get(version.school) ?? [];
    group.push(version);
    groups.set(version.school, group);
  }
  return groups;
}
