// A school as the catalogue keeps it: what a shortlist filters by. Contacts are read by key for the few that are shown.
import type { CatalogueSchool } from '../catalogue/catalogue';
import { isOpen, shownName } from './school';
import type { KeptSchool } from './schoolDocument';

/** The columns of a school in the catalogue; of several successors the first counts, all stand in its document. */
export function catalogueSchoolOf(school: KeptSchool): CatalogueSchool {
  const { key, phase, sex, place, authority, at, closed, successors } = school;
  const closedYear = Number(closed?.slice(0, 4));
  const successor = successors[0]?.key;
  return {
    key,
    name: shownName(school),
    phase,
    sex,
    isOpen: isOpen(school),
    ...(place === undefined ? {} : { place }),
    ...(authority === undefined ? {} : { authority: authority.name }),
    ...(at === undefined ? {} : { at }),
    ...(Number.isInteger(closedYear) && closedYear > 0 ? { closedYear } : {}),
    ...(successor === undefined ? {} : { successor }),
  };
}
