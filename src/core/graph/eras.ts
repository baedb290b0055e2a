// Eras: a number that is silent for long and comes up with somebody else is two numbers for us. What it joined before
// and what it joins after have nothing to do with each other.
import type { Times } from './carriers';
import type { Evidence } from './evidence';
import { nameAtPlace } from './holders';
import { seenWithin } from './ties';
import type { Weight } from './weights';

const SECONDS_A_DAY = 86_400;
/**
 * Where names, places and texts of the two sides are known and none agrees, the rule of the table holds; where little is
 * known the silence must be twice as long, and so long a silence is not outweighed by a first name in common.
 */
const DOUBTFUL_FACTOR = 2;

/** A stretch of carriers of one value, in order of time. */
export interface Era {
  readonly start: number;
  readonly end: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** What is cut: a stretch of all carriers, their times beside them. */
export interface Stretch {
  readonly members: Uint32Array;
  readonly times: Times;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the carriers of a value into eras.
 *
 * A silence longer than the rule, with nothing in common between who was there before and who came after (another value
 * that tells, a text, a name at a place, a name), begins a new era. Standing entries and carriers without a time begin and
 * end none; once there is a cut, they go with the one era that they have something in common with, else with none.
 *
 * @returns undefined if nothing is cut; else two eras or more, and then the carriers **in place** in order of eras, those
 *   of no era last. Linear, but for sorting the carriers of a value that was silent.
 */
export function erasOf(
  evidence: Evidence,
  value: number,
  stretch: Stretch,
  gapDays: Weight['gapDays'],
): readonly Era[] | undefined {
  const { times, start, end } = stretch;
  if (gapDays === 'never' || end - start < 2) return undefined;
  const gapSeconds = gapDays * SECONDS_A_DAY;
  const { firstSeen, lastSeen } = seenWithin(times, start, end);
  if (firstSeen === 0 || lastSeen - firstSeen <= gapSeconds) return undefined;
  const { dated, undated } = sortedByTime(evidence, stretch);
  const eras = cutAtSilences(evidence, value, dated, gapSeconds);
  if (eras.length < 2) return undefined;
  // All are compared with those who have a time: else their order would matter.
  const kinOf = undated.map((carrier) =>
    eras.filter((era) => haveAnyCommon(evidence, value, recordsOf(era), recordsOf([carrier]))),
  );
  const without = undated.filter((_, at) => kinOf[at]?.length !== 1);
  undated.forEach((carrier, at) => {
    const [only, ...more] = kinOf[at] ?? [];
    if (more.length === 0) only?.push(carrier);
  });
  let at = start;
  const bounds = eras.map((era) => {
    const from = at;
    at = place(stretch, at, era);
    return { start: from, end: at, ...seenWithin(times, from, at) };
  });
  place(stretch, at, without);
  return bounds;
}

interface Carrier {
  readonly record: number;
  readonly first: number;
  readonly last: number;
}

function sortedByTime(
  { memberships: { isStanding } }: Evidence,
  { members, times, start, end }: Stretch,
): { readonly dated: readonly Carrier[]; readonly undated: readonly Carrier[] } {
  const all = Array.from({ length: end - start }, (_, at) => ({
    record: members[start + at] ?? 0,
    first: times.firstSeen[start + at] ?? 0,
    last: times.lastSeen[start + at] ?? 0,
  }));
  const isDated = ({ record, first }: Carrier): boolean => first > 0 && isStanding?.(record) !== true;
  const dated = all.filter(isDated).sort((left, right) => left.first - right.first || left.last - right.last);
  return { dated, undated: all.filter((carrier) => !isDated(carrier)) };
}

function cutAtSilences(
  evidence: Evidence,
  value: number,
  dated: readonly Carrier[],
  gapSeconds: number,
): readonly Carrier[][] {
  let era: Carrier[] = [];
  const eras = [era];
  let lastBefore = Infinity;
  dated.forEach((carrier, at) => {
    const rules = (carrier.first - lastBefore) / gapSeconds;
    if (rules > 1 && isCut(evidence, value, [recordsOf(era), recordsOf(dated.slice(at))], rules)) {
      era = [];
      eras.push(era);
    }
    era.push(carrier);
    lastBefore = at === 0 ? carrier.last : Math.max(lastBefore, carrier.last);
  });
  return eras;
}

function recordsOf(carriers: readonly Carrier[]): readonly number[] {
  return carriers.map(({ record }) => record);
}

/** @returns where the next ones go. */
function place({ members, times }: Stretch, from: number, carriers: readonly Carrier[]): number {
  carriers.forEach(({ record, first, last }, at) => {
    members[from + at] = record;
    times.firstSeen[from + at] = first;
    times.lastSeen[from + at] = last;
  });
  return from + carriers.length;
}

type Records = readonly number[];

/** @param rules - how many times the silence of the rule it was silent, above 1. */
function isCut(
  evidence: Evidence,
  value: number,
  [before, after]: readonly [Records, Records],
  rules: number,
): boolean {
  const { names } = evidence.traits;
  if (haveAnyCommon(evidence, value, before, after)) return false;
  if (rules > DOUBTFUL_FACTOR) return true;
  const name = (record: number): Records => [names[record] ?? 0];
  return areKnown(before, names) && areKnown(after, names) && !haveCommon(before, after, name);
}

/** Whether a text, a name at a place, or another value that tells is on both sides. */
function haveAnyCommon(evidence: Evidence, value: number, before: Records, after: Records): boolean {
  const { traits } = evidence;
  return (
    haveCommon(before, after, (record) => [traits.texts[record] ?? 0]) ||
    haveCommon(before, after, (record) => [nameAtPlace(traits, record)]) ||
    haveCommon(before, after, (record) => otherValues(evidence, value, record))
  );
}

/** Values that tell, one more than their number each. */
function otherValues(evidence: Evidence, value: number, record: number): Records {
  const others: number[] = [];
  const { members, start, end } = evidence.valuesOf(record);
  for (const other of members.subarray(start, end))
    if (other !== value && evidence.tells(other)) others.push(other + 1);
  return others;
}

function haveCommon(before: Records, after: Records, keysOf: (record: number) => Records): boolean {
  const seen = new Set<number>();
  for (const record of before) for (const key of keysOf(record)) seen.add(key);
  seen.delete(0);
  if (seen.size === 0) return false;
  return after.some((record) => keysOf(record).some((key) => seen.has(key)));
}

function areKnown(records: Records, labels: Uint32Array): boolean {
  return records.some((record) => (labels[record] ?? 0) > 0);
}
