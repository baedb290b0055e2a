// The search: from what was seen to a shortlist with reasons, in groups of schools that fit equally well.
import { kindNames, schoolAt, type Catalogue, type CatalogueSchool } from '../catalogue/catalogue';
import type { OutfitKind, QueryFilters, UniformQuery } from '../outfit';
import { cluesOf } from './clues';
import { CatalogueFilters, type FilterCount } from './filters';
import { questionsFor, type Question } from './questions';
import { RankRoom, type Ranking } from './rank';
import { reasonsOf, type Reason } from './reasons';
import { scoreTables, weigh, type WeighedClue } from './scores';
import { indexCatalogue, type SearchIndex } from './searchIndex';
import { STEPS_A_BIT } from './weights';

/** A school of the shortlist with the outfit that fits best. */
export interface FoundSchool {
  readonly school: CatalogueSchool;
  readonly outfit: {
    readonly kind: OutfitKind;
    readonly wornFrom: number | undefined;
    readonly wornTo: number | undefined;
    readonly source: string;
    readonly supplierDesign: string | undefined;
  };
  /** Add up to the group's score exactly. */
  readonly reasons: readonly Reason[];
}

/** Schools that fit equally well. */
export interface FoundGroup {
  /** 1 for the first; else one more than there are schools that fit better. */
  readonly rank: number;
  /** Bits: each one doubles the odds against a school drawn at random. */
  readonly score: number;
  /** All of them. */
  readonly count: number;
  /** The first of them, in the catalogue's order, as many as were asked for over all groups. */
  readonly schools: readonly FoundSchool[];
}

export interface UniformAnswer {
  readonly groups: readonly FoundGroup[];
  /** "412 schools fit equally well." */
  readonly sentence: string;
  readonly schoolsBefore: number;
  /** Schools that the filters leave. */
  readonly schoolsAfter: number;
}

export interface SearchOptions {
  /** Schools to list with reasons; 20 unless told. */
  readonly limit?: number;
}

/** An open catalogue. One search at a time. */
export interface UniformSearch {
  readonly catalogue: Catalogue;
  readonly search: (query: UniformQuery, options?: SearchOptions) => UniformAnswer;
  /** What to look at next, best first; empty where nothing that is known would part the schools that are left. */
  readonly questions: (query: UniformQuery, wanted?: number) => readonly Question[];
  /** What each filter that is set does. */
  readonly countFilters: (filters: QueryFilters) => readonly FilterCount[];
  /** Keys of all schools of the first group. */
  readonly bestKeys: (query: UniformQuery) => readonly string[];
  /** Where one school stands; undefined where nothing speaks for it, or the filters leave it out. */
  readonly standing: (query: UniformQuery, key: string) => Standing | undefined;
}

/** A school's group: how many fit better, and how many as well. */
export interface Standing {
  /** 1 for the first group; else one more than there are schools that fit better. */
  readonly rank: number;
  readonly count: number;
  readonly score: number;
}

const USUAL_LIMIT = 20;
const MAX_LIMIT = 500;

/** Opens a catalogue for searching; takes some tenths of a second for 55,000 schools. */
export function openSearch(catalogue: Catalogue): UniformSearch {
  const index = indexCatalogue(catalogue);
  const room = new RankRoom(index);
  const filters = new CatalogueFilters(index);
  const asked = (query: UniformQuery, wanted: number): Asked => {
    const clues = cluesOf(query.observations);
    const weighed = weigh(index, clues, query.light ?? 'daylight');
    const { rows, before, after } = filters.apply(query.filters);
    const ranking =
      clues.length === 0 ? unasked(index, rows) : room.rank(scoreTables(index, weighed), rows, wanted);
    return { weighed, ranking, before, after };
  };
  return {
    catalogue,
    search: (query, { limit = USUAL_LIMIT } = {}) => {
      const wanted = Math.max(1, Math.min(MAX_LIMIT, Math.floor(limit)));
      return answerOf(index, query, { ...asked(query, wanted), wanted });
    },
    questions: (query, wanted = 3) => {
      const { ranking, weighed } = asked(query, USUAL_LIMIT);
      const told = new Set(weighed.flatMap(({ clue }) => (clue.isImplied ? [] : [clue.slot])));
      return questionsFor(index, { rows: rowsLeft(ranking), told, wanted });
    },
    countFilters: (set) => filters.count(set),
    bestKeys: (query) => {
      const [first] = asked(query, 1).ranking.groups;
      return (first?.schools ?? []).map((school) => catalogue.schools.keys[school] ?? '');
    },
    standing: (query, key) => {
      const number = catalogue.schools.keys.indexOf(key);
      for (const wanted of [USUAL_LIMIT, MAX_LIMIT, catalogue.schools.count]) {
        const found = standingIn(asked(query, wanted).ranking, number);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

interface Asked {
  readonly weighed: readonly WeighedClue[];
  readonly ranking: Ranking;
  readonly before: number;
  readonly after: number;
}

/** Without a clue every school that the filters let through fits equally well. */
function unasked(index: SearchIndex, rows: Uint8Array | undefined): Ranking {
  const firstRow = new Map<number, number>();
  index.rowSchool.forEach((school, row) => {
    if ((rows === undefined || rows[row] === 1) && !firstRow.has(school)) firstRow.set(school, row);
  });
  const schools = [...firstRow.keys()].sort((left, right) => left - right);
  const groups = schools.length === 0 ? [] : [{ score: 0, count: schools.length, schools }];
  return { groups, bestRow: (school) => firstRow.get(school) ?? 0 };
}

/** The first group; where it is one school alone, the groups after it as well. */
function rowsLeft({ groups, bestRow }: Ranking): readonly number[] {
  const [first] = groups;
  const left = first === undefined || first.count > 1 ? groups.slice(0, 1) : groups;
  return left.flatMap(({ schools }) => schools.map(bestRow));
}

function standingIn({ groups }: Ranking, number: number): Standing | undefined {
  let ahead = 0;
  for (const { score, count, schools } of groups) {
    if (schools.includes(number)) return { rank: ahead + 1, count, score: score / STEPS_A_BIT };
    ahead += count;
  }
  return undefined;
}

function answerOf(
  index: SearchIndex,
  query: UniformQuery,
  { weighed, ranking, before, after, wanted }: Asked & { readonly wanted: number },
): UniformAnswer {
  const groups: FoundGroup[] = [];
  let ahead = 0;
  for (const { score, count, schools } of ranking.groups) {
    const listed = schools.slice(0, Math.max(0, wanted - ahead));
    groups.push({
      rank: ahead + 1,
      score: score / STEPS_A_BIT,
      count,
      schools: listed.map((school) =>
        foundSchool(index, query, { weighed, school, row: ranking.bestRow(school) }),
      ),
    });
    ahead += count;
  }
  return { groups, sentence: sentenceOf(groups[0]), schoolsBefore: before, schoolsAfter: after };
}

function foundSchool(
  index: SearchIndex,
  query: UniformQuery,
  {
    weighed,
    school,
    row,
  }: { readonly weighed: readonly WeighedClue[]; readonly school: number; readonly row: number },
): FoundSchool {
  const { catalogue } = index;
  const { rows } = catalogue;
  const supplierDesign = catalogue.supplierDesigns[rows.supplierDesign[row] ?? 0];
  return {
    school: schoolAt(catalogue, school),
    outfit: {
      kind: kindNames[rows.kind[row] ?? 0] ?? 'everyday',
      wornFrom: rows.from[row] === 0 ? undefined : rows.from[row],
      wornTo: rows.to[row] === 0 ? undefined : rows.to[row],
      source: catalogue.sources[rows.source[row] ?? 0] ?? '',
      supplierDesign: supplierDesign === '' ? undefined : supplierDesign,
    },
    reasons: reasonsOf(index, weighed, row, query.light ?? 'daylight'),
  };
}

function sentenceOf(first: FoundGroup | undefined): string {
  if (first === undefined) return 'No school of the catalogue fits.';
  return first.count === 1
    ? 'One school fits best.'
    : `${first.count.toLocaleString('en')} schools fit equally well.`;
}
