// Who belongs together: records that share a value, unless the value is a hub, or the join would make a lump.
import { mayJoinRecords } from '../identifiers/joining';
import { groupPairs, groupSize, membersOf, type Grouping } from './grouping';
import type { MembershipTable } from './membershipTable';
import { UnionFind } from './unionFind';

export interface LinkLimits {
  /** A value on more distinct records than this is a hub and joins nobody. */
  readonly hubAbove: number;
  /** No entity becomes larger. */
  readonly maxMembers: number;
}

/** Five hundred: beyond it nobody reads an entity, and one wrong bridge puts two rings into one. */
export const DEFAULT_MAX_MEMBERS = 500;

/** A value that would have joined parts into something too large. */
export interface RefusedBridge {
  readonly value: number;
  /** Records of each part as it was then, largest first. */
  readonly partSizes: readonly number[];
}

export interface Partition {
  /** Of each value, the distinct records that carry it. */
  readonly carriers: Grouping;
  readonly sets: UnionFind;
  /** Values that are hubs. */
  readonly hubs: readonly number[];
  readonly refused: readonly RefusedBridge[];
  /** Whether a value may join: on two records or more, no hub, not refused. */
  readonly joins: (value: number) => boolean;
}

/**
 * Parts the records of a table.
 *
 * Every value that may join (see `mayJoinRecords`) does so, by union-find. Where that gives a set beyond `maxMembers`, the set is taken apart and
 * joined again value by value, from the rarest to the most shared (equally rare ones by text); a value whose join would pass
 * the limit joins nobody. So the bridges left out are the weakest, and nothing depends on the order of rows.
 *
 * @returns linear in rows, but for the sets that are joined again, whose values are sorted.
 */
export function partitionRecords(table: MembershipTable, { hubAbove, maxMembers }: LinkLimits): Partition {
  const [recordCount, valueCount] = [table.records.size, table.values.size];
  const carriers = groupPairs(table.edgeValues.view(), table.edgeRecords.view(), {
    groupCount: valueCount,
    memberCount: recordCount,
  });
  const sharersOf = (value: number): number =>
    Math.max(groupSize(carriers, value), table.spreads.get(value)?.sharers ?? 0);
  const sets = new UnionFind(recordCount);
  const mayJoin = new Uint8Array(valueCount);
  const hubs: number[] = [];
  for (let value = 0; value < valueCount; value += 1) {
    const isHub = sharersOf(value) > hubAbove;
    if (!isHub && groupSize(carriers, value) < 2) continue;
    if (!mayJoinRecords(table.values.text(value))) continue;
    if (isHub) hubs.push(value);
    else {
      mayJoin[value] = 1;
      joinAll(sets, membersOf(carriers, value));
    }
  }
  const refused = takeApart({ table, carriers, sets, mayJoin, maxMembers });
  for (const { value } of refused) mayJoin[value] = 0;
  return { carriers, sets, hubs, refused, joins: (value) => mayJoin[value] === 1 };
}

interface Oversized {
  readonly table: MembershipTable;
  readonly carriers: Grouping;
  readonly sets: UnionFind;
  readonly mayJoin: Uint8Array;
  readonly maxMembers: number;
}

function takeApart(all: Oversized): readonly RefusedBridge[] {
  const { table, carriers, sets, mayJoin, maxMembers } = all;
  const isLump = Uint8Array.from({ length: table.records.size }, (_, record) =>
    Number(sets.size(sets.find(record)) > maxMembers),
  );
  const values: number[] = [];
  mayJoin.forEach((may, value) => {
    if (may === 1 && isLump[membersOf(carriers, value)[0] ?? 0] === 1) values.push(value);
  });
  isLump.forEach((is, record) => {
    if (is === 1) sets.reset(record);
  });
  values.sort(
    (left, right) =>
      groupSize(carriers, left) - groupSize(carriers, right) ||
      compareTexts(table.values.text(left), table.values.text(right)),
  );
  return values.flatMap((value) => {
    const partSizes = partsUnder(sets, membersOf(carriers, value));
    if (partSizes.reduce((sum, size) => sum + size, 0) > maxMembers) return [{ value, partSizes }];
    joinAll(sets, membersOf(carriers, value));
    return [];
  });
}

function joinAll(sets: UnionFind, records: Uint32Array): void {
  const first = records[0];
  if (first !== undefined) for (const record of records) sets.join(first, record);
}

function partsUnder(sets: UnionFind, records: Uint32Array): readonly number[] {
  const roots = new Set(Array.from(records, (record) => sets.find(record)));
  return [...roots].map((root) => sets.size(root)).sort((left, right) => right - left);
}

/** Order by UTF-16 code units, the same on every machine. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
