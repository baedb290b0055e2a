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
 * The carriers are put in order of time **in place**, those without a time last. A silence longer than the rule, with
 * nothing in common between who was there before and who came after (another value that tells, a text, a name at a
 * place, a name), begins a new era.
 *
 * @returns undefined if nothing is cut; else two eras or more. Carriers without a time are in none: nobody knows whose
 *   they are. Linear, but for sorting the carriers of a value that was silent.
 */
export function erasOf(
  evidence: Evidence,
  value: number,
  { members, times, start, end }: Stretch,
  gapDays: Weight['gapDays'],
): readonly Era[] | undefined {
  if (gapDays === 'never' || end - start < 2) return undefined;
  const gapSeconds = gapDays * SECONDS_A_DAY;
  const { firstSeen, lastSeen } = seenWithin(times, start, end);
  if (firstSeen === 0 || lastSeen - firstSeen <= gapSeconds) return undefined;
  const known = sortByTime({ members, times, start, end });
  const cuts: number[] = [];
  let lastBefore = times.lastSeen[start] ?? 0;
  let from = start;
  for (let at = start + 1; at < known; at += 1) {
    const silence = (times.firstSeen[at] ?? 0) - lastBefore;
    if (silence > gapSeconds) {
      const sides = { before: members.subarray(from, at), after: members.subarray(at, known) };
      if (isCut(evidence, value, sides, silence / gapSeconds)) {
        cuts.push(at);
        from = at;
      }
    }
    lastBefore = Math.max(lastBefore, times.lastSeen[at] ?? 0);
  }
  if (cuts.length === 0) return undefined;
  return [start, ...cuts].map((begin, index) => {
    const stop = cuts[index] ?? known;
    return { start: begin, end: stop, ...seenWithin(times, begin, stop) };
  });
}

interface Sides {
  readonly before: Uint32Array;
  readonly after: Uint32Array;
}

/** @param rules - how many times the silence of the rule it was silent, above 1. */
function isCut(evidence: Evidence, value: number, sides: Sides, rules: number): boolean {
  const { traits } = evidence;
  const isLong = rules > DOUBTFUL_FACTOR;
  if (haveCommon(sides, (record) => [traits.texts[record] ?? 0])) return false;
  if (haveCommon(sides, (record) => [nameAtPlace(traits, record)])) return false;
  const name = (record: number): readonly number[] => [traits.names[record] ?? 0];
  if (!isLong && haveCommon(sides, name)) return false;
  if (haveCommon(sides, (record) => otherValues(evidence, value, record))) return false;
  return isLong || (areKnown(sides.before, traits.names) && areKnown(sides.after, traits.names));
}

/** Values that tell, one more than their number each. */
function otherValues(evidence: Evidence, value: number, record: number): readonly number[] {
  const others: number[] = [];
  for (const other of evidence.valuesOf(record))
    if (other !== value && evidence.tells(other)) others.push(other + 1);
  return others;
}

function haveCommon({ before, after }: Sides, keysOf: (record: number) => readonly number[]): boolean {
  const seen = new Set<number>();
  for (const record of before) for (const key of keysOf(record)) seen.add(key);
  seen.delete(0);
  if (seen.size === 0) return false;
  for (const record of after) for (const key of keysOf(record)) if (seen.has(key)) return true;
  return false;
}

function areKnown(records: Uint32Array, labels: Uint32Array): boolean {
  return records.some((record) => (labels[record] ?? 0) > 0);
}

/** @returns where those without a time begin. */
function sortByTime({ members, times, start, end }: Stretch): number {
  const order = Array.from({ length: end - start }, (_, at) => ({
    record: members[start + at] ?? 0,
    first: times.firstSeen[start + at] ?? 0,
    last: times.lastSeen[start + at] ?? 0,
  }));
  const rank = (first: number): number => (first === 0 ? Infinity : first);
  order.sort((left, right) => compare(rank(left.first), rank(right.first)) || left.last - right.last);
  order.forEach(({ record, first, last }, at) => {
    members[start + at] = record;
    times.firstSeen[start + at] = first;
    times.lastSeen[start + at] = last;
  });
  return start + order.filter(({ first }) => first > 0).length;
}

function compare(left: number, right: number): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
