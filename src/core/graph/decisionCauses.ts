// Which decisions changed an entity: told by what they did, not by when they were made, so that no clock counts.
import type { DecidedEntities } from './decidedEntities';
import { decidedRecords, decidedValue, type Decision } from './decision';
import { NO_ENTITY } from './entities';
import { membersOf } from './grouping';
import type { MembershipTable } from './membershipTable';

/** By entity id, the decisions that brought its records together or took them apart in this run, in order of their ids. */
export function causesOf(
  table: MembershipTable,
  all: DecidedEntities,
  decisions: readonly Decision[],
): ReadonlyMap<string, readonly Decision[]> {
  const causes = new Map<string, Decision[]>();
  const before = (record: number): string => {
    const label = table.entityLabel(record);
    return label === 0 ? '' : table.entities.text(label - 1);
  };
  const now = (record: number): string => all.ids[all.entities.of[record] ?? NO_ENTITY] ?? '';
  // What was taken back before this run began to read has had its effect.
  const isRecent = ({ undone }: Decision): boolean =>
    undone === undefined || undone.at >= Number(table.since);
  const inOrder = [...new Map(decisions.map((each) => [each.id, each])).values()]
    .filter(isRecent)
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  for (const decision of inOrder) {
    const records = recordsOf(table, all, decision);
    for (const id of joinsPeople(decision) ? gathered(records, before, now) : parted(records, before, now)) {
      const known = causes.get(id);
      if (known === undefined) causes.set(id, [decision]);
      else known.push(decision);
    }
  }
  return causes;
}

/** Whether a decision, or its being taken back, brings records together. */
function joinsPeople({ kind, undone }: Decision): boolean {
  return (kind === 'same' || kind === 'trust') === (undone === undefined);
}

function recordsOf(table: MembershipTable, all: DecidedEntities, decision: Decision): readonly number[] {
  const mid = decidedValue(decision);
  if (mid === undefined) return decidedRecords(decision).flatMap((key) => table.records.find(key) ?? []);
  const value = table.values.find(mid);
  return value === undefined ? [] : Array.from(membersOf(all.partition.carriers, value));
}

type EntityOf = (record: number) => string;

/** Entities in which several of the records are now that were not together before, or one that was in none. */
function gathered(records: readonly number[], before: EntityOf, now: EntityOf): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [id, group] of grouped(records, now)) {
    const pasts = new Set(group.map(before));
    if (group.length > 1 ? pasts.size > 1 || pasts.has('') : records.length === 1 && pasts.has(''))
      ids.add(id);
  }
  return ids;
}

/** Entities in which several of the records were that are not together any more, and those they are in now. */
function parted(records: readonly number[], before: EntityOf, now: EntityOf): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [id, group] of grouped(records, before)) {
    const places = new Set(group.map(now));
    const isParted =
      group.length > 1 ? places.size > 1 || places.has('') : records.length === 1 && !places.has(id);
    if (isParted) for (const each of [id, ...places]) ids.add(each);
  }
  ids.delete('');
  return ids;
}

function grouped(records: readonly number[], entityOf: EntityOf): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const record of records) {
    const id = entityOf(record);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [record]);
    else known.push(record);
  }
  groups.delete('');
  return groups;
}
