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
  /** Day of the register, `YYYY-MM-DD`. */
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
  const schools = new Map<SchoolKey, School>();
  const ranks = new Map<SchoolKey, number>();
  const problems = new ProblemCounts();
  let count = 0;
  for (const { source, attributes, asOf } of records) {
    count += 1;
    const read = schoolOfAttributes(attributes, asOf);
    if (!read.ok) {
      problems.add(read.problem);
      continue;
    }
    const { school } = read.value;
    read.value.problems.forEach((problem) => problems.add(problem));
    const rank = findNationPack(school.nation)?.source === source ? 1 : 0;
    const known = schools.get(school.key);
    const isBetter =
      rank > (ranks.get(school.key) ?? -1) || (rank === ranks.get(school.key) && isNewer(school, known));
    schools.set(school.key, known ? merged(isBetter ? school : known, isBetter ? known : school) : school);
    ranks.set(school.key, Math.max(rank, ranks.get(school.key) ?? 0));
  }
  const all = [...schools.values()];
  const links = all.flatMap((school) => school.links);
  return {
    schools,
    history: createHistory(schools, links),
    counts: { records: count, ...countsOf(all), problems: problems.told() },
  };
}

function isNewer(school: School, known: School | undefined): boolean {
  return (school.asOf ?? '') >= (known?.asOf ?? '');
}

/** The better one, with what only the other one has. */
function merged(better: School, other: School): School {
  const isSaid = (value: unknown): boolean => value !== undefined && value !== 'unknown';
  const filled = {
    ...other,
    ...Object.fromEntries(Object.entries(better).filter(([, value]) => isSaid(value))),
  };
  const isPhaseOfOther = better.phase === 'unknown';
  return {
    ...filled,
    phaseFrom: isPhaseOfOther ? other.phaseFrom : better.phaseFrom,
    names: allNames(better, other),
    links: [...better.links, ...other.links],
  };
}

/**
 * Names of both. What the other one calls it in a language that the better one has too is a former name where it is an
 * older sighting, and another name where it is a register that calls it so.
 */
function allNames(better: School, other: School): readonly SchoolName[] {
  const isOlder = other.asOf !== undefined && better.asOf !== undefined && other.asOf < better.asOf;
  const added = other.names.filter(
    ({ name, language }) => !better.names.some((one) => one.name === name && one.language === language),
  );
  const hasLanguage = (language: string): boolean => better.names.some((one) => one.language === language);
  return [
    ...better.names,
    ...added.map((name) =>
      isOlder && name.to === undefined && hasLanguage(name.language)
        ? { ...name, to: other.asOf ?? '' }
        : name,
    ),
  ];
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
