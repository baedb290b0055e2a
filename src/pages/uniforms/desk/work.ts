// What the worker does: opens the catalogue, reads words, searches. All of it is core; this puts its answers into the shape
// that the page shows, in words, so that nothing large is copied between threads.
import { observedWords, valueWords } from '../../../core/uniforms/drawing/valueWords';
import { readBodies } from '../../../core/uniforms/catalogue/pages';
import type { QueryFilters, UniformQuery } from '../../../core/uniforms/outfit';
import { kilometresBetween } from '../../../core/uniforms/search/filters';
import type { Question } from '../../../core/uniforms/search/questions';
import type { Reason as CoreReason } from '../../../core/uniforms/search/reasons';
import type { FoundGroup, FoundSchool } from '../../../core/uniforms/search/answer';
import { openSearch, type UniformSearch } from '../../../core/uniforms/search/search';
import { readWords } from '../../../core/uniforms/words/readWords';
import type { Told, Work } from './serve';
import type {
  Candidate,
  CatalogueFacts,
  NextQuestion,
  ReadWords,
  Reason,
  Shortlist,
  TieGroup,
  Verdict,
} from './shortlist';

const LISTED_SCHOOLS = 40; // four screens; who needs more narrows the search
// Schools that fit equally well are one answer: a large first group must not hide the next one, in which the right school
// stands where one thing was seen wrong.
const LISTED = { limit: LISTED_SCHOOLS, groups: 20, ofEachGroup: 4 } as const;
const QUESTIONS = 6; // three are shown, some may be skipped

interface OpenCatalogue {
  readonly version: string;
  readonly search: UniformSearch;
}

/** The work of one page: it holds one catalogue. */
export function createWork(now: () => number = () => performance.now()): Work {
  let open: OpenCatalogue | undefined;
  return (asked): Told => {
    switch (asked.kind) {
      case 'open': {
        // The one before stays open where this one cannot be read.
        open = { version: asked.version, search: opened(asked.bodies) };
        return { kind: 'opened', facts: factsOf(open.search) };
      }
      case 'words':
        return { kind: 'words', read: wordsOf(asked.text) };
      case 'search': {
        if (open === undefined) throw new Error('no catalogue is open');
        return { kind: 'shortlist', shortlist: shortlistOf(open, asked.query, now) };
      }
    }
  };
}

function opened(bodies: readonly string[]): UniformSearch {
  const read = readBodies(bodies);
  if (!read.ok) throw new Error(`the catalogue could not be read: ${read.problem.code}`);
  return openSearch(read.value);
}

function factsOf(search: UniformSearch): CatalogueFacts {
  const { schools, rows } = search.catalogue;
  const told = (names: readonly string[]): readonly string[] =>
    names.filter((name) => name !== '').sort((left, right) => left.localeCompare(right, 'en'));
  return {
    schools: schools.count,
    dressed: search.search({ observations: [], filters: {} }, { limit: 1 }).schoolsBefore,
    outfits: rows.count,
    authorities: told(schools.authorities),
    nations: told(schools.nations),
  };
}

function wordsOf(text: string): ReadWords {
  const { observations, understood, notSearched, notUnderstood, slips, suggestedFilters } = readWords(text);
  return {
    observations,
    understood: understood.map(({ span }) => span),
    notSearched: notSearched.map(({ start, end, what }) => ({ span: { start, end }, what })),
    notUnderstood,
    slips: slips.map(({ written, readAs }) => ({ written, readAs })),
    suggested: suggestedFilters,
  };
}

function shortlistOf({ version, search }: OpenCatalogue, query: UniformQuery, now: () => number): Shortlist {
  const begun = now();
  const answer = search.search(query, LISTED);
  const asked = query.observations.length === 0 ? [] : search.questions(query, QUESTIONS);
  const among = answer.groups[0]?.count ?? 0;
  return {
    catalogueVersion: version,
    allSchools: answer.schoolsBefore,
    filteredSchools: answer.schoolsAfter,
    without: Object.fromEntries(
      search.countFilters(query.filters).map(({ filter, withoutIt }) => [filter, withoutIt]),
    ),
    groups: answer.groups
      .filter(({ schools }) => schools.length > 0)
      .map((group) => groupOf(group, query.filters.near)),
    questions: asked.map((question) => nextQuestion(question, among)),
    milliseconds: now() - begun,
  };
}

function groupOf({ rank, count, score, schools }: FoundGroup, near: QueryFilters['near']): TieGroup {
  return { rank, ties: count, bits: score, candidates: schools.map((found) => candidateOf(found, near)) };
}

function candidateOf({ school, outfit, reasons }: FoundSchool, near: QueryFilters['near']): Candidate {
  return {
    ...school,
    place: school.place ?? '',
    authority: school.authority ?? '',
    kilometres:
      near === undefined || school.at === undefined ? undefined : kilometresBetween(near, school.at),
    ...outfit,
    supplierDesign: outfit.supplierDesign ?? '',
    reasons: reasons.filter(({ isImplied }) => !isImplied).map(reasonOf),
  };
}

const verdicts: Readonly<Record<CoreReason['verdict'], Verdict>> = {
  agrees: 'agrees',
  near: 'near',
  disagrees: 'disagrees',
  'nothing there': 'disagrees',
  'no data': 'unknown',
};

function reasonOf({ slot, seen, has, verdict, deltaE, bits }: CoreReason): Reason {
  return {
    slot,
    seen: observedWords({ values: seen }),
    has: verdict === 'nothing there' ? 'none' : has.map(valueWords).join(' or '),
    verdict: verdicts[verdict],
    bits,
    deltaE,
  };
}

function nextQuestion(
  { slot, label, expectedLeft, separates, answers }: Question,
  among: number,
): NextQuestion {
  return {
    slot,
    label,
    among: Math.max(among, Math.round(expectedLeft + separates)),
    separates,
    expectedLeft,
    answers: answers.flatMap(({ values, left }) => {
      const [value] = values;
      return value === undefined ? [] : [{ values, schools: left }];
    }),
  };
}
