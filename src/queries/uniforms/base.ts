// The schools of a tenant, as a form and a count need them.
import type { Result } from '../../core/brand';
import type { SchoolKey } from '../../core/uniforms/outfit';
import { schoolOfDocument, type KeptSchool } from '../../core/uniforms/schools/schoolDocument';
import type { SearchClient } from '../searchClient';
import type { SearchProblem } from '../searchProblem';
import type { Spl } from '../spl';
import { readAllRows } from './allRows';

/** One row a school, with what it is chosen and counted by. `_key` is hidden from tables, so it comes under another name. */
const schoolsSearch =
  '| inputlookup minerva_uniform_schools | eval school_key=_key | table school_key name names status phase authority place postcode' as Spl;

export interface UniformBase {
  readonly schools: ReadonlyMap<SchoolKey, KeptSchool>;
  /** Documents that are no school. */
  readonly unreadable: number;
  readonly warnings: readonly string[];
}

/**
 * Reads the schools of a tenant, in pages.
 *
 * @param client - of the tenant's app.
 */
export async function readUniformBase(
  client: SearchClient,
  signal: AbortSignal,
): Promise<Result<UniformBase, SearchProblem>> {
  const schools = new Map<SchoolKey, KeptSchool>();
  let unreadable = 0;
  const read = await readAllRows(
    client,
    schoolsSearch,
    (rows) => {
      for (const row of rows) {
        const school = schoolOfDocument(row);
        if (school) schools.set(school.key, school);
        else unreadable += 1;
      }
    },
    signal,
  );
  return read.ok ? { ok: true, value: { schools, unreadable, warnings: read.value.warnings } } : read;
}
