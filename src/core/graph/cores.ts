// Cores: records within a lump that more than one thing ties together, so that no single value can be the mistake.
import type { Evidence } from './evidence';
import { groupSize, membersOf, sliceOf, type Grouping, type Slice } from './grouping';
import { GrowingNumbers } from './growingNumbers';
import { nameAtPlace } from './holders';
import type { Ties } from './ties';
import { UnionFind } from './unionFind';

/** A record in more ties of a lump is a list, not a person's: what it shares makes no core. */
export const MOST_TIES_OF_RECORD = 64;
/** Of a tie on more carriers, what is on more than half of them is the same crowd again and makes no core. */
export const FEW_CARRIERS = 12;

export interface Cores {
  /** Cores among records; each record that is in none counts as one. */
  readonly among: (records: Slice) => number;
}

/**
 * Groups the carriers of ties into cores: two records that a tie joins are of one core if they also show the same text,
 * or the same name at the same place, or share a second tie. Two ties of which one is a crowd (`FEW_CARRIERS`) and the
 * other is on more than half of it make no core: a platform shows its number and its address together. A core beyond the
 * limit is none.
 *
 * @returns linear in what the ties hold, times twelve at most for small ones.
 */
export function coresOf(evidence: Evidence, ties: Ties, joining: Uint32Array, maxMembers: number): Cores {
  const { recordCount } = evidence.memberships;
  const sets = new UnionFind(recordCount);
  const tiesOf = tiesOfRecords(ties, joining, recordCount);
  joinBySmallTies(sets, ties, joining, tiesOf);
  joinByCrowds(sets, ties, joining, tiesOf);
  joinByTraits(sets, evidence, ties, joining);
  const countedIn = new Uint32Array(recordCount); // of each root the last count it was met in
  let counting = 0;
  return {
    among: ({ members, start, end }) => {
      counting += 1;
      let cores = 0;
      for (let at = start; at < end; at += 1) {
        const root = sets.find(members[at] ?? 0);
        if (countedIn[root] === counting && sets.size(root) <= maxMembers) continue;
        countedIn[root] = counting;
        cores += 1;
      }
      return cores;
    },
  };
}

/** Of each record its ties, as places in `joining`; none for one that is a list. */
function tiesOfRecords(ties: Ties, joining: Uint32Array, recordCount: number): Grouping {
  const degrees = new Uint32Array(recordCount);
  const { members } = ties;
  for (const tie of joining)
    for (let at = ties.start(tie), end = ties.end(tie); at < end; at += 1) {
      const record = members[at] ?? 0;
      degrees[record] = (degrees[record] ?? 0) + 1;
    }
  // A tie has each carrier once, so that its places are counted already.
  const starts = new Uint32Array(recordCount + 1);
  for (let record = 0, sum = 0; record < recordCount; record += 1) {
    const degree = degrees[record] ?? 0;
    sum += degree > MOST_TIES_OF_RECORD ? 0 : degree;
    starts[record + 1] = sum;
  }
  const next = starts.slice();
  const places = new Uint32Array(starts[recordCount] ?? 0);
  for (let place = 0; place < joining.length; place += 1)
    for (let at = ties.start(joining[place] ?? 0), end = ties.end(joining[place] ?? 0); at < end; at += 1) {
      const record = members[at] ?? 0;
      if ((degrees[record] ?? 0) > MOST_TIES_OF_RECORD) continue;
      const to = next[record] ?? 0;
      places[to] = place;
      next[record] = to + 1;
    }
  return { count: recordCount, starts, members: places };
}

/** Joins records that share two small ties: of each record, how often the others come beside it. */
function joinBySmallTies(sets: UnionFind, ties: Ties, joining: Uint32Array, tiesOf: Grouping): void {
  const times = new Uint8Array(tiesOf.count);
  const touched = new GrowingNumbers();
  for (let record = 0; record < tiesOf.count; record += 1) {
    if (groupSize(tiesOf, record) < 2) continue;
    touched.clear();
    const places = sliceOf(tiesOf, record);
    for (let place = places.start; place < places.end; place += 1) {
      const tie = joining[places.members[place] ?? 0] ?? 0;
      if (ties.size(tie) > FEW_CARRIERS) continue;
      for (let at = ties.start(tie), end = ties.end(tie); at < end; at += 1) {
        const other = ties.members[at] ?? 0;
        if (other <= record || groupSize(tiesOf, other) < 2) continue;
        const before = times[other] ?? 0;
        if (before === 0) touched.push(other);
        if (before === 1) sets.join(record, other);
        times[other] = Math.min(before + 1, 2);
      }
    }
    for (let at = 0; at < touched.length; at += 1) times[touched.at(at)] = 0;
  }
}

/** Joins records that share a crowd and another tie which is not that crowd again. */
function joinByCrowds(sets: UnionFind, ties: Ties, joining: Uint32Array, tiesOf: Grouping): void {
  const counts = new Uint32Array(joining.length);
  const firstWith = new Uint32Array(joining.length);
  const touched = new GrowingNumbers();
  for (let crowd = 0; crowd < joining.length; crowd += 1) {
    const records = ties.records(joining[crowd] ?? 0);
    if (records.length <= FEW_CARRIERS) continue;
    touched.clear();
    for (const record of records)
      for (const place of membersOf(tiesOf, record)) {
        if (counts[place] === 0) touched.push(place);
        counts[place] = (counts[place] ?? 0) + 1;
        firstWith[place] = record;
      }
    const isCore = (place: number): boolean => {
      const count = counts[place] ?? 0;
      const size = ties.size(joining[place] ?? 0);
      return count * 2 <= records.length && (size <= FEW_CARRIERS || count * 2 <= size);
    };
    for (const record of records)
      for (const place of membersOf(tiesOf, record))
        if (isCore(place)) sets.join(firstWith[place] ?? 0, record);
    for (let at = 0; at < touched.length; at += 1) counts[touched.at(at)] = 0;
  }
}

function joinByTraits(sets: UnionFind, { traits }: Evidence, ties: Ties, joining: Uint32Array): void {
  if (traits.texts.length === 0) return;
  for (const tie of joining) {
    const records = ties.records(tie);
    joinEqual(sets, records, (record) => traits.texts[record] ?? 0);
    joinEqual(sets, records, (record) => nameAtPlace(traits, record));
  }
}

function joinEqual(sets: UnionFind, records: Uint32Array, keyOf: (record: number) => number): void {
  const firstWith = new Map<number, number>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === 0) continue;
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, record);
    else sets.join(first, record);
  }
}
