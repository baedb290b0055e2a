// Which school is there now where a closed one was: links of succession followed to their end. Registers hold circles
// (two schools that each name the other), links to schools they do not list, and one link told from both sides.
import type { School, SchoolKey, SchoolLink, SchoolLinkKind, SchoolStatus } from './school';

/** A school on the way from a closed one to what is there now. */
export interface Successor {
  readonly key: SchoolKey;
  /** Its name in the base, else as the link wrote it. */
  readonly name: string;
  readonly kind: SchoolLinkKind;
  readonly since?: string;
  readonly status: SchoolStatus;
  /** Steps from the school that was asked for, from 1. */
  readonly steps: number;
}

export interface Succession {
  /** Where the chains end: schools that are open, or, if none is, the last ones known. Empty: nobody follows. */
  readonly now: readonly Successor[];
  /** Every school on the way, nearest first, those in `now` too. */
  readonly all: readonly Successor[];
  /** Following the links came back to a school already met; the circle was left there. */
  readonly isCircular: boolean;
}

export interface SchoolHistory {
  readonly successorsOf: (key: SchoolKey) => Succession;
  /** Schools whose uniforms may still be worn or seen in old pictures, nearest first. */
  readonly predecessorsOf: (key: SchoolKey) => Succession;
  readonly counts: HistoryCounts;
}

export interface HistoryCounts {
  /** Links given, as read. */
  readonly links: number;
  /** Distinct steps of succession; a link told from both sides is one. */
  readonly steps: number;
  /** Links that say nothing of who came first (sixth form centres, changes of age range). */
  readonly related: number;
  /** Distinct schools that links name and the base does not have. */
  readonly notInBase: number;
}

interface Step {
  readonly to: SchoolKey;
  readonly kind: SchoolLinkKind;
  readonly since?: string;
}

const MOST_STEPS = 60; // the longest chain seen has nine; beyond this somebody wrote links to do harm
const MOST_SCHOOLS = 500; // met on one walk

/**
 * Builds the history of a base.
 *
 * @param links - of all schools, in any order, also told twice.
 */
export function createHistory(
  schools: ReadonlyMap<SchoolKey, School>,
  links: readonly SchoolLink[],
): SchoolHistory {
  const forward = new Map<SchoolKey, Map<SchoolKey, Step>>();
  const back = new Map<SchoolKey, Map<SchoolKey, Step>>();
  const writtenNames = new Map<SchoolKey, string>();
  let [steps, related] = [0, 0];
  for (const link of links) {
    nameOther(writtenNames, schools, link);
    const turned = directed(link, schools);
    if (!turned) {
      related += 1;
      continue;
    }
    const isNew = addStep(forward, turned.from, turned.to, turned);
    addStep(back, turned.to, turned.from, turned);
    if (isNew) steps += 1;
  }
  const facts = (key: SchoolKey): Pick<Successor, 'name' | 'status'> => {
    const school = schools.get(key);
    return {
      name: school?.names[0]?.name ?? writtenNames.get(key) ?? key,
      status: school?.status ?? 'unknown',
    };
  };
  const notInBase = [...writtenNames.keys()].filter((key) => !schools.has(key)).length;
  return {
    successorsOf: (key) => walk(forward, key, facts),
    predecessorsOf: (key) => walk(back, key, facts),
    counts: { links: links.length, steps, related, notInBase },
  };
}

/** The link from the earlier school to the later one; undefined where it does not say which is which. */
function directed(link: SchoolLink, schools: ReadonlyMap<SchoolKey, School>): SchoolLink | undefined {
  if (link.kind === 'related') return undefined;
  if (link.kind !== 'amalgamated' || !link.isMutual) return link;
  const isClosed = (key: SchoolKey): boolean => schools.get(key)?.status === 'closed';
  if (isClosed(link.from) === isClosed(link.to)) return undefined;
  return isClosed(link.from) ? link : { ...link, from: link.to, to: link.from };
}

function nameOther(
  names: Map<SchoolKey, string>,
  schools: ReadonlyMap<SchoolKey, School>,
  { from, to, otherName, toldBy }: SchoolLink,
): void {
  const other = toldBy === from ? to : from;
  if (!schools.has(other) && !names.has(other)) names.set(other, otherName);
}

function addStep(
  steps: Map<SchoolKey, Map<SchoolKey, Step>>,
  at: SchoolKey,
  to: SchoolKey,
  { kind, since }: SchoolLink,
): boolean {
  const here = steps.get(at) ?? new Map<SchoolKey, Step>();
  steps.set(at, here);
  const known = here.get(to);
  // Told from both sides: the side that knows the day counts.
  if (known?.since === undefined) here.set(to, { to, kind, ...(since === undefined ? {} : { since }) });
  return known === undefined;
}

function walk(
  steps: ReadonlyMap<SchoolKey, ReadonlyMap<SchoolKey, Step>>,
  start: SchoolKey,
  facts: (key: SchoolKey) => Pick<Successor, 'name' | 'status'>,
): Succession {
  const met = new Map<SchoolKey, Successor>();
  let isCircular = false;
  let edge: readonly SchoolKey[] = [start];
  const ends: SchoolKey[] = [];
  for (
    let distance = 1;
    edge.length > 0 && distance <= MOST_STEPS && met.size < MOST_SCHOOLS;
    distance += 1
  ) {
    const next: SchoolKey[] = [];
    for (const key of edge) {
      const further = [...(steps.get(key)?.values() ?? [])];
      if (further.length === 0 && key !== start) ends.push(key);
      for (const { to, kind, since } of further) {
        if (to === start || met.has(to)) isCircular ||= to === start || leadsBack(steps, to, key);
        else {
          met.set(to, {
            key: to,
            kind,
            steps: distance,
            ...facts(to),
            ...(since === undefined ? {} : { since }),
          });
          next.push(to);
        }
      }
    }
    edge = next;
  }
  const all = [...met.values()];
  return { now: endsOf(all, ends), all, isCircular };
}

/** Whether a school already met is also behind the one that names it; else two ways only meet again. */
function leadsBack(
  steps: ReadonlyMap<SchoolKey, ReadonlyMap<SchoolKey, Step>>,
  from: SchoolKey,
  wanted: SchoolKey,
): boolean {
  const seen = new Set([from]);
  for (const key of seen) {
    if (key === wanted) return true;
    if (seen.size > MOST_SCHOOLS) return false;
    for (const to of steps.get(key)?.keys() ?? []) seen.add(to);
  }
  return false;
}

/** Open schools on the way that nobody follows, or any open ones; where none is open, the last known ones. */
function endsOf(all: readonly Successor[], ends: readonly SchoolKey[]): readonly Successor[] {
  const last = all.filter(({ key }) => ends.includes(key));
  const open = (some: readonly Successor[]): readonly Successor[] =>
    some.filter(({ status }) => status === 'open' || status === 'closing');
  const openEnds = open(last);
  if (openEnds.length > 0) return openEnds;
  const openOnes = open(all);
  if (openOnes.length > 0) return openOnes;
  return last.length > 0 ? last : all.slice(-1);
}
