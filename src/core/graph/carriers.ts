// Of each value its carriers, with the times at which each was seen with it: one counting sort, no object a membership.
import { startsOf, type Grouping } from './grouping';
import type { Memberships } from './memberships';

/** Distinct carriers of each value; times lie beside `members`. */
export interface Carriers extends Grouping {
  /** Epoch seconds; 0 is unknown. Absent where no row has a time. */
  readonly times?: Times | undefined;
}

export interface Times {
  readonly firstSeen: Uint32Array;
  readonly lastSeen: Uint32Array;
}

/** Groups memberships by value; of those that come twice, the earliest and the latest time stay. Linear. */
export function carriersOf(memberships: Memberships): Carriers {
  const { edgeRecords, edgeValues, edgeTimes, valueCount: count } = memberships;
  const starts = startsOf(edgeValues, count);
  const total = starts[count] ?? 0;
  if (total === edgeValues.length && areInOrder(edgeValues)) {
    const times = edgeTimes && {
      firstSeen: edgeTimes.firstSeen.slice(),
      lastSeen: edgeTimes.lastSeen.slice(),
    };
    return closeUp({ count, starts, members: edgeRecords.slice(), times }, memberships.recordCount);
  }
  const members = new Uint32Array(total);
  const times = edgeTimes && { firstSeen: new Uint32Array(total), lastSeen: new Uint32Array(total) };
  const next = starts.slice();
  for (let edge = 0; edge < edgeValues.length; edge += 1) {
    const value = edgeValues[edge] ?? count;
    if (value >= count) continue;
    const place = next[value] ?? 0;
    next[value] = place + 1;
    members[place] = edgeRecords[edge] ?? 0;
    if (times === undefined) continue;
    times.firstSeen[place] = edgeTimes?.firstSeen[edge] ?? 0;
    times.lastSeen[place] = edgeTimes?.lastSeen[edge] ?? 0;
  }
  return closeUp({ count, starts, members, times }, memberships.recordCount);
}

/** Rows mostly come by value, and then lie as they shall. */
function areInOrder(edgeValues: Uint32Array): boolean {
  for (let edge = 1; edge < edgeValues.length; edge += 1)
    if ((edgeValues[edge] ?? 0) < (edgeValues[edge - 1] ?? 0)) return false;
  return true;
}

/** Of so few carriers each is compared with those before it: nothing is looked up in a list of all records. */
const FEW = 8;

/** Leaves out repeats, in place: what is read lies never before what is written. */
function closeUp({ count, starts, members, times }: Carriers, recordCount: number): Carriers {
  let keptAt: Uint32Array | undefined; // one more than the last place a record was kept at
  let kept = 0;
  for (let value = 0, from = 0; value < count; value += 1) {
    const to = starts[value + 1] ?? 0;
    const begin = kept;
    const places = to - from > FEW ? (keptAt ??= new Uint32Array(recordCount)) : undefined;
    for (let at = from; at < to; at += 1) {
      const record = members[at] ?? 0;
      // Places only grow: a place beyond the begin was kept for this value.
      const known = places === undefined ? placeOf(members, record, begin, kept) : (places[record] ?? 0);
      if (known > begin) {
        if (times) widen(times, known - 1, at);
        continue;
      }
      members[kept] = record;
      if (times) move(times, kept, at);
      kept += 1;
      if (places !== undefined) places[record] = kept;
    }
    starts[value + 1] = kept;
    from = to;
  }
  const view = (numbers: Uint32Array): Uint32Array => numbers.subarray(0, kept);
  return {
    count,
    starts,
    members: view(members),
    times: times && { firstSeen: view(times.firstSeen), lastSeen: view(times.lastSeen) },
  };
}

/** One more than the place of a record among some; 0 if it is not there. */
function placeOf(members: Uint32Array, record: number, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (members[at] === record) return at + 1;
  return 0;
}

function move({ firstSeen, lastSeen }: Times, to: number, from: number): void {
  firstSeen[to] = firstSeen[from] ?? 0;
  lastSeen[to] = lastSeen[from] ?? 0;
}

function widen({ firstSeen, lastSeen }: Times, known: number, told: number): void {
  firstSeen[known] = earliest(firstSeen[known] ?? 0, firstSeen[told] ?? 0);
  lastSeen[known] = Math.max(lastSeen[known] ?? 0, lastSeen[told] ?? 0);
}

/** The earlier of two times of which 0 is unknown. */
export function earliest(left: number, right: number): number {
  return left === 0 || right === 0 ? Math.max(left, right) : Math.min(left, right);
}
