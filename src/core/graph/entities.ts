// The parts of two or more records, numbered, and what their records were part of before.
import { membersOf, type Grouping } from './grouping';
import { GrowingNumbers } from './growingNumbers';
import type { MembershipTable } from './membershipTable';
import type { UnionFind } from './unionFind';

/** Stands where a number of an entity would, for a record in none. */
export const NO_ENTITY = 0xffffffff;

export interface Entities {
  readonly count: number;
  /** Of each record its entity, or NO_ENTITY. */
  readonly of: Uint32Array;
  /** Of each entity its records. */
  readonly records: Grouping;
}

/** Numbers the parts that have two records or more. */
export function entitiesIn(recordCount: number, sets: UnionFind): Entities {
  const of = new Uint32Array(recordCount).fill(NO_ENTITY);
  const numberOfRoot = new Uint32Array(recordCount); // one more than it
  const sizes = new GrowingNumbers();
  let joined = 0;
  for (let record = 0; record < recordCount; record += 1) {
    const root = sets.find(record);
    const size = sets.size(root);
    if (size < 2) continue;
    if (numberOfRoot[root] === 0) {
      sizes.push(size);
      numberOfRoot[root] = sizes.length;
    }
    of[record] = (numberOfRoot[root] ?? 0) - 1;
    joined += 1;
  }
  return { count: sizes.length, of, records: recordsOf(of, sizes, joined) };
}

function recordsOf(of: Uint32Array, sizes: GrowingNumbers, joined: number): Grouping {
  const count = sizes.length;
  const starts = new Uint32Array(count + 1);
  for (let entity = 0; entity < count; entity += 1)
    starts[entity + 1] = (starts[entity] ?? 0) + sizes.at(entity);
  const next = starts.slice();
  const members = new Uint32Array(joined);
  for (let record = 0; record < of.length; record += 1) {
    const entity = of[record] ?? NO_ENTITY;
    if (entity === NO_ENTITY) continue;
    const place = next[entity] ?? 0;
    members[place] = record;
    next[entity] = place + 1;
  }
  return { count, starts, members };
}

/** What records are known under: of each record 0, or one more than the number of a text. */
export interface Labels {
  readonly recordCount: number;
  readonly count: number;
  readonly of: (record: number) => number;
  readonly text: (number: number) => string;
}

/** Entities that records were in when the run began. */
export function pastEntities(table: MembershipTable): Labels {
  return labelsOf(table, (record) => table.entityLabel(record));
}

/** Entities that they were in by the machine alone. */
export function pastHomes(table: MembershipTable): Labels {
  return labelsOf(table, (record) => table.homeLabel(record));
}

function labelsOf({ records, entities }: MembershipTable, of: Labels['of']): Labels {
  return { recordCount: records.size, count: entities.size, of, text: (number) => entities.text(number) };
}

/** How many records of an entity are known under which label; those under none are left out. */
export function pastOf(labels: Labels, { records }: Entities, entity: number): ReadonlyMap<number, number> {
  const past = new Map<number, number>();
  for (const record of membersOf(records, entity)) {
    const label = labels.of(record);
    if (label > 0) past.set(label - 1, (past.get(label - 1) ?? 0) + 1);
  }
  return past;
}

/** Of each label, by its number, the records that are known under it. */
export function pastSizes(labels: Labels): Uint32Array {
  const sizes = new Uint32Array(labels.count);
  for (let record = 0; record < labels.recordCount; record += 1) {
    const label = labels.of(record);
    if (label > 0) sizes[label - 1] = (sizes[label - 1] ?? 0) + 1;
  }
  return sizes;
}
