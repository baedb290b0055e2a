// From one description to the rows that are given for it.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { QueryFilters } from '../../core/uniforms/outfit';
import type { FoundGroup, FoundSchool } from '../../core/uniforms/search/answer';
import type { UniformSearch } from '../../core/uniforms/search/search';
import { valueInWords } from '../../core/uniforms/words/describe';
import { readWords, type WordsRead } from '../../core/uniforms/words/readWords';

type Cells = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A row of cells; those without a value are left out. */
export function rowOf(cells: Cells): CommandRow {
  return new Map(
    Object.entries(cells).flatMap(([field, value]): readonly (readonly [string, readonly string[]])[] => {
      if (value === undefined) return [];
      return [[field, typeof value === 'object' ? value : [String(value)]]];
    }),
  );
}

/** What was understood, one row each; at least one, so that no description goes without an answer. */
export function clueRows(query: string, text: string): readonly CommandRow[] {
  const read = readWords(text);
  const common = { query, not_understood: leftOver(read, text) };
  const rows = read.observations.map(({ slot, values, certainty01, span }) =>
    rowOf({
      ...common,
      slot,
      values: values.map(({ value }) => valueInWords(slot, value)),
      certainty: certainty01,
      said: span === undefined ? undefined : text.slice(span.start, span.end),
    }),
  );
  return rows.length > 0 ? rows : [rowOf(common)];
}

function leftOver({ notUnderstood }: WordsRead, text: string): readonly string[] {
  return notUnderstood.map(({ start, end }) => text.slice(start, end));
}

export interface Described {
  readonly query: string;
  readonly text: string;
  readonly filters: QueryFilters;
  readonly limit: number;
}

/** The schools that fit best; one row without a school where none does. */
export function schoolRows(
  search: UniformSearch,
  { query, text, filters, limit }: Described,
): readonly CommandRow[] {
  const read = readWords(text);
  const asked = { observations: read.observations, filters };
  const { groups, sentence, schoolsAfter } = search.search(asked, { limit });
  const [question] = search.questions(asked, 1);
  const common = {
    query,
    sentence,
    schools_searched: schoolsAfter,
    not_understood: leftOver(read, text),
    next_question:
      question === undefined ? undefined : `${question.label} would part ${question.separates} schools`,
  };
  const rows = groups.flatMap((group) => group.schools.map((found) => schoolRow(common, group, found)));
  return rows.length > 0 ? rows : [rowOf(common)];
}

function schoolRow(
  common: Cells,
  { rank, count, score }: FoundGroup,
  { school, outfit, reasons }: FoundSchool,
): CommandRow {
  const labels = (verdict: string): readonly string[] =>
    reasons.flatMap((reason) => (reason.verdict === verdict && !reason.isImplied ? [reason.label] : []));
  return rowOf({
    ...common,
    rank,
    tie_count: count,
    score,
    school_key: school.key,
    school_name: school.name,
    place: school.place,
    authority: school.authority,
    phase: school.phase,
    is_open: school.isOpen ? 1 : 0,
    closed_year: school.closedYear,
    successor: school.successor,
    outfit: outfit.kind,
    worn_from: outfit.wornFrom,
    worn_to: outfit.wornTo,
    agrees: labels('agrees'),
    near: labels('near'),
    disagrees: [...labels('disagrees'), ...labels('nothing there')],
    no_data: labels('no data'),
  });
}
