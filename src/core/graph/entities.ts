// The parts of two or more records, numbered, and what their records were part of before.
import { groupPairs, membersOf, type Grouping } from './grouping';
import type { MembershipTable } from './membershipTable';
import type { Partition } from './partition';

/** Stands where a number of an entity would, for a record in none. */
export const NO_ENTITY = 0xffffffff;

export interface Entities {
  readonly count: number;
  /** Of each record its entity, or NO_ENTITY. */
  readonly of: Uint32Array;
  /** Of each entity its records. */
  readonly records: Grouping;
}

/** Numbers the parts of a partition that have two records or more. */
export function entitiesIn(table: MembershipTable, { sets }: Partition): Entities {
  const recordCount = table.records.size;
  const of = new Uint32Array(recordCount).fill(NO_ENTITY);
  const numberOfRoot = new Uint32Array(recordCount).fill(NO_ENTITY);
  const everyRecord = new Uint32Array(recordCount);
  let count = 0;
  for (let record = 0; record < recordCount; record += 1) {
    everyRecord[record] = record;
    const root = sets.find(record);
    if (sets.size(root) < 2) continue;
    if (numberOfRoot[root] === NO_ENTITY) {
      numberOfRoot[root] = count;
      count += 1;
    }
    of[record] = numberOfRoot[root] ?? NO_ENTITY;
  }
  const records = groupPairs(of, everyRecord, { groupCount: count, memberCount: recordCount });
  return { count, of, records };
}

/** How many records of an entity were in which one before; those that were in none are left out. */
export function pastOf(
  table: MembershipTable,
  { records }: Entities,
  entity: number,
): ReadonlyMap<number, number> {
  const past = new Map<number, number>();
  for (const record of membersOf(records, entity)) {
    const label = table.entityLabel(record);
    if (label > 0) past.set(label - 1, (past.get(label - 1) ?? 0) + 1);
  }
  return past;
}

/** Of each entity that was there before, by its number in `table.entities`, the records that were in it. */
export function pastSizes(table: MembershipTable): Uint32Array {
  const sizes = new Uint32Array(table.entities.size);
  for (let record = 0; record < table.records.size; record += 1) {
    const label = table.entityLabel(record);
    if (label > 0) sizes[label - 1] = (sizes[label - 1] ?? 0) + 1;
  }
  return sizes;
}
