// All schools of all registers as one base. Two registers may list one school (the English one lists Welsh schools); the
// nation's own list outranks the other, which fills what it leaves open.
import { findNationPack } from './nations/registry';
import { createHistory, type SchoolHistory } from './history';
import type { SchoolAttributes } from './nationPack';
import { isOpen, type NationCode, type School, type SchoolKey, type SchoolName } from './school';
import { schoolOfAttributes, type SchoolProblem } from './schoolOfAttributes';

/** A record of kind `school`, as far as the base needs it. */
export interface SchoolRecord {
  /** Source of the record, e.g. `gias`. */
  readonly source: string;
  readonly attributes: SchoolAttributes;
  /** Day of the register, `YYYY-MM-DD`, or a time of that day; of two the later one counts. */
  readonly asOf?: string;
}

export interface SchoolBase {
  readonly schools: ReadonlyMap<SchoolKey, School>;
  readonly history: SchoolHistory;
  readonly counts: BaseCounts;
}

export interface BaseCounts {
  readonly records: number;
  readonly schools: number;
  readonly open: number;
  readonly closed: number;
  readonly proposed: number;
  readonly offshore: number;
  readonly withPlace: number;
  /** Schools by nation. */
  readonly byNation: Readonly<Record<string, number>>;
  /** Problems by code, and the first few of each in words. */
  readonly problems: Readonly<
    Record<string, { readonly count: number; readonly examples: readonly string[] }>
  >;
}

const MOST_EXAMPLES = 5;

/** Builds the base; rows that make no school are counted among the problems and left out. */
export function createSchoolBase(records: Iterable<SchoolRecord>): SchoolBase {
  const seen = new Map<SchoolKey, Map<string, Sightings>>();
  const problems = new ProblemCounts();
  let count = 0;
  for (const { source, attributes, asOf = '' } of records) {
    count += 1;
    const read = schoolOfAttributes(attributes, asOf === '' ? undefined : asOf.slice(0, DAY_CHARACTERS));
    if (!read.ok) {
      problems.add(read.problem);
      continue;
    }
    const { school } = read.value;
    read.value.problems.forEach((problem) => problems.add(problem));
    const bySource = seen.get(school.key) ?? new Map<string, Sightings>();
    seen.set(school.key, bySource);
    const sightings = bySource.get(source);
    if (sightings) takeSighting(sightings, school, asOf);
    else bySource.set(source, { newest: school, asOf, formerNames: [] });
  }
  const all = [...seen.values()].map(schoolOfSources);
  const schools = new Map(all.map((school) => [school.key, school]));
  const links = all.flatMap((school) => school.links);
  return {
    schools,
    history: createHistory(schools, links),
    counts: { records: count, ...countsOf(all), problems: problems.told() },
  };
}

const DAY_CHARACTERS = 10;

/** What one register says of a school: its newest row counts alone, of older ones only names are kept. */
interface Sightings {
  newest: School;
  asOf: string;
  readonly formerNames: SchoolName[];
}

function takeSighting(sightings: Sightings, school: School, asOf: string): void {
  const isNewer = asOf > sightings.asOf;
  const older = isNewer ? sightings.newest : school;
  const until = (isNewer ? sightings.asOf : asOf).slice(0, DAY_CHARACTERS);
  for (const name of older.names) sightings.formerNames.push({ ...name, to: until });
  if (isNewer) [sightings.newest, sightings.asOf] = [school, asOf];
}

/** One school of what several registers say: that of its own nation first, then the newest. */
function schoolOfSources(bySource: ReadonlyMap<string, Sightings>): School {
  const sorted = [...bySource].sort(([leftSource, left], [rightSource, right]) => {
    const [leftOwn, rightOwn] = [isOwn(leftSource, left.newest), isOwn(rightSource, right.newest)];
    if (leftOwn !== rightOwn) return leftOwn ? -1 : 1;
    return left.asOf === right.asOf ? 0 : left.asOf > right.asOf ? -1 : 1;
  });
  const [best, ...others] = sorted.map(([, { newest }]) => newest) as [School, ...School[]];
  const school = others.reduce(filled, best);
  return {
    ...school,
    names: namesOf(
      school.names,
      sorted.flatMap(([, { formerNames }]) => formerNames),
    ),
  };
}

function isOwn(source: string, { nation }: School): boolean {
  return findNationPack(nation)?.source === source;
}

/** The better one, with what only the other one says. */
function filled(better: School, other: School): School {
  const isSaid = (value: unknown): boolean => value !== undefined && value !== 'unknown';
  const said = Object.fromEntries(Object.entries(better).filter(([, value]) => isSaid(value)));
  return {
    ...other,
    ...said,
    phaseFrom: better.phase === 'unknown' ? other.phaseFrom : better.phaseFrom,
    names: namesOf(better.names, other.names),
    links: [...better.links, ...other.links],
  };
}

/** Names that hold, and of the others each once, with the last day it was seen. */
function namesOf(hold: readonly SchoolName[], others: readonly SchoolName[]): readonly SchoolName[] {
  const names = [...hold];
  const newestFirst = [...others].sort((left, right) => ((left.to ?? '') < (right.to ?? '') ? 1 : -1));
  for (const other of newestFirst) {
    const isNew = !names.some(({ name, language }) => name === other.name && language === other.language);
    if (isNew) names.push(other);
  }
  return names;
}

function countsOf(all: readonly School[]): Omit<BaseCounts, 'records' | 'problems'> {
  const byNation: Record<NationCode, number> = {};
  for (const { nation } of all) byNation[nation] = (byNation[nation] ?? 0) + 1;
  const count = (test: (school: School) => boolean): number => all.filter(test).length;
  return {
    schools: all.length,
    open: count(isOpen),
    closed: count(({ status }) => status === 'closed'),
    proposed: count(({ status }) => status === 'proposed'),
    offshore: count(({ isOffshore }) => isOffshore),
    withPlace: count(({ at }) => at !== undefined),
    byNation,
  };
}

class ProblemCounts {
  private readonly counted = new Map<string, { count: number; readonly examples: string[] }>();

  add({ code, message }: SchoolProblem): void {
    const known = this.counted.get(code) ?? { count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < MOST_EXAMPLES) known.examples.push(message);
    this.counted.set(code, known);
  }

  told(): BaseCounts['problems'] {
    return Object.fromEntries(this.counted);
  }
}
