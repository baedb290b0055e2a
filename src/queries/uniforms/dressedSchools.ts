// Schools that a search can find: those of the packed catalogue, which is what is searched. Outfits that one person alone
// wrote are not in it, nor those taken back.
import type { Result } from '../../core/brand';
import { readBodies } from '../../core/uniforms/catalogue/pages';
import type { SchoolKey } from '../../core/uniforms/outfit';
import { unreadable, type SearchProblem } from '../searchProblem';
import { readCataloguePages, type CatalogueReading } from './catalogue';

/** Keys of schools with an outfit in the newest catalogue; none where the tenant has no catalogue. */
export async function readDressedSchools(
  reading: Omit<CatalogueReading, 'onPage'>,
  signal: AbortSignal,
): Promise<Result<ReadonlySet<SchoolKey>, SearchProblem>> {
  const pages = await readCataloguePages({ ...reading, onPage: () => undefined }, signal);
  if (!pages.ok) return pages;
  if (pages.value === undefined) return { ok: true, value: new Set() };
  // A browser's copy that may be old would count schools as missing that are not.
  if (pages.value.unsure !== undefined) return { ok: false, problem: pages.value.unsure };
  const read = readBodies(pages.value.bodies);
  if (!read.ok) {
    await reading.shelf.forget();
    return { ok: false, problem: unreadable('the catalogue of uniforms') };
  }
  const { keys } = read.value.schools;
  const dressed = new Set<SchoolKey>();
  for (const school of new Set(read.value.rows.school)) {
    const key = keys[school];
    if (key !== undefined) dressed.add(key as SchoolKey);
  }
  return { ok: true, value: dressed };
}
