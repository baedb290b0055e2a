// The search: from what was seen to a shortlist with reasons, in groups of schools that fit equally well.
import type { Catalogue } from '../catalogue/catalogue';
import type { QueryFilters, UniformQuery } from '../outfit';
import { answerOf, type Asked, type UniformAnswer } from './answer';
import { cluesOf } from './clues';
import { CatalogueFilters, type FilterCount } from './filters';
import { questionsFor, type Question } from './questions';
import { RankRoom, type Ranking } from './rank';
import { TableScorer, weigh } from './scores';
import { indexCatalogue, type SearchIndex } from './searchIndex';
import { STEPS_A_BIT } from './weights';

export interface SearchOptions {
  /** Schools to list with reasons; 20 unless told. */
  readonly limit?: number;
  /** Groups of schools that fit equally well to list at least, where there are so many; 1 unless told. */
  readonly groups?: number;
  /** Schools to list of each group beyond the limit; 0 unless told. */
  readonly ofEachGroup?: number;
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
  /** The same where each group is one answer: 1 for the first group, 2 for the second. */
  readonly place: number;
}

const USUAL_LIMIT = 20;
const MAX_LIMIT = 500;
const MAX_GROUPS = 50;

/** Opens a catalogue for searching; takes some tenths of a second for 55,000 schools. */
export function openSearch(catalogue: Catalogue): UniformSearch {
  const index = indexCatalogue(catalogue);
  const room = new RankRoom(index);
  const scorer = new TableScorer(index);
  const filters = new CatalogueFilters(index);
  const asked = (query: UniformQuery, schools: number, groups = 1): Asked => {
    const clues = cluesOf(query.observations);
    const weighed = weigh(index, clues, query.light ?? 'daylight');
    const { rows, before, after } = filters.apply(query.filters);
    const ranking =
      clues.length === 0 ? unasked(index, rows) : room.rank(scorer.score(weighed), rows, { schools, groups });
    return { weighed, ranking, before, after };
  };
  return {
    catalogue,
    search: (query, { limit = USUAL_LIMIT, groups = 1, ofEachGroup = 0 } = {}) => {
      const wanted = between(1, limit, MAX_LIMIT);
      const listing = { wanted, ofEachGroup: between(0, ofEachGroup, USUAL_LIMIT) };
      return answerOf(index, { ...asked(query, wanted, between(1, groups, MAX_GROUPS)), ...listing });
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

function between(least: number, asked: number, most: number): number {
  return Math.max(least, Math.min(most, Math.floor(asked)));
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
  for (const [at, { score, count, schools }] of groups.entries()) {
    if (schools.includes(number))
      return { rank: ahead + 1, count, score: score / STEPS_A_BIT, place: at + 1 };
    ahead += count;
  }
  return undefined;
}
