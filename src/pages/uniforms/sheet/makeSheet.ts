// From what is on the page to a sheet: the schools that were put on it, or else the first of the list.
import { observedWords, slotWords } from '../../../core/uniforms/drawing/valueWords';
import { MAX_SHEET_SCHOOLS, type SheetContent, type SheetSchool } from '../../../core/uniforms/sheet/sheet';
import type { SchoolContact } from '../../../queries/uniforms/schools';
import { distanceWords, statusWords, wornWords } from '../answer/verdicts';
import type { Candidate, Shortlist, TieGroup } from '../desk/shortlist';
import { isUnsure, type Question } from '../query/editing';
import { filterTitles, filterWords, setFilters } from '../query/filterWords';

export interface SheetGiven {
  readonly queryId: string;
  readonly question: Question;
  readonly shortlist: Shortlist;
  readonly contacts: ReadonlyMap<string, SchoolContact>;
  /** Keys of schools that were put on the sheet; none: the first of the list. */
  readonly chosen: readonly string[];
}

/** What stands on the sheet. */
export function sheetContent({ queryId, question, shortlist, contacts, chosen }: SheetGiven): SheetContent {
  const listed = shortlist.groups.flatMap((group) =>
    group.candidates.map((candidate) => ({ group, candidate })),
  );
  const wanted =
    chosen.length === 0 ? listed : listed.filter(({ candidate }) => chosen.includes(candidate.key));
  return {
    queryId,
    seen: question.seen.map(
      (seen) =>
        `${slotWords(seen.observation.slot)}: ${observedWords(seen.observation)}${isUnsure(seen) ? ' (unsure)' : ''}`,
    ),
    filters: setFilters(question.filters).map(
      (name) => `${filterTitles[name].toLowerCase()} ${filterWords(question.filters, name)}`,
    ),
    schools: wanted
      .slice(0, MAX_SHEET_SCHOOLS)
      .map(({ group, candidate }) => sheetSchool(group, candidate, contacts.get(candidate.key))),
    allSchools: shortlist.allSchools,
    filteredSchools: shortlist.filteredSchools,
    catalogueVersion: shortlist.catalogueVersion,
  };
}

function sheetSchool(group: TieGroup, candidate: Candidate, contact: SchoolContact | undefined): SheetSchool {
  const now = contact?.successors.join('; ') ?? '';
  return {
    key: candidate.key,
    name: candidate.name,
    rank: group.rank,
    ties: group.ties,
    status: now === '' ? statusWords(candidate) : `${statusWords(candidate)}; now there: ${now}`,
    place: [candidate.place, distanceWords(candidate)].filter((words) => words !== '').join(', '),
    authority: candidate.authority,
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    site: contact?.site ?? '',
    address: contact?.address ?? '',
    asOf: contact?.asOf ?? '',
    worn: wornWords(candidate),
    reasons: candidate.reasons.map(({ slot, seen, has, verdict }) => ({
      slot: slotWords(slot).replace(/^the /, ''),
      seen,
      has,
      verdict,
    })),
  };
}
