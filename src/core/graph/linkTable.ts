// From memberships to entities: the parts, their ids, and every event that is said about them.
import { entitiesIn, NO_ENTITY, type Entities } from './entities';
import { assignEntityIds, type EntityIds } from './entityIds';
import { groupSize, membersOf } from './grouping';
import { historyEvents } from './history';
import type { HistoryEvent, MembershipEvent, RefusalEvent } from './linkEvent';
import type { MembershipTable } from './membershipTable';
import { compareTexts, partitionRecords, type LinkLimits, type Partition } from './partition';
import { membershipReason, type RecordJoin } from './reasons';
import { verdictReason } from './verdictReasons';

/** Values listed for a record; a person reads three, a chart draws twenty. */
export const MAX_JOINED_BY = 20;

/** What linking found; events are made as they are asked for. */
export interface Linked {
  readonly entityCount: number;
  /** Records in entities. */
  readonly joinedCount: number;
  /** Records of the largest entity. */
  readonly largest: number;
  /** One for each record that is in an entity, or was. */
  readonly memberships: () => Generator<MembershipEvent>;
  /** One for each value that joins nobody, hubs first. */
  readonly refusals: () => Generator<RefusalEvent>;
  readonly history: () => Generator<HistoryEvent>;
}

/**
 * Links the records of a table.
 *
 * @param limits - `hubAbove` and `maxMembers`, both in records.
 * @returns entities of two or more records, joined by shared values alone. Neither the order of rows nor their repetition
 *   changes anything but the order of events. One run over n rows is linear but for sorting what is in dispute.
 */
export function linkTable(table: MembershipTable, limits: LinkLimits): Linked {
  const partition = partitionRecords(table, limits);
  const entities = entitiesIn(table, partition);
  const ids = assignEntityIds({ table, partition, entities });
  const sizes = Array.from({ length: entities.count }, (_, entity) => groupSize(entities.records, entity));
  return {
    entityCount: entities.count,
    joinedCount: entities.records.members.length,
    largest: sizes.reduce((largest, size) => Math.max(largest, size), 0),
    memberships: () => membershipEvents(table, partition, entities, ids),
    refusals: () => refusalEvents(table, partition, limits),
    history: () => historyEvents(table, entities, ids),
  };
}

function* membershipEvents(
  table: MembershipTable,
  partition: Partition,
  entities: Entities,
  { ids }: EntityIds,
): Generator<MembershipEvent> {
  for (let record = 0; record < table.records.size; record += 1) {
    const entity = entities.of[record] ?? NO_ENTITY;
    const recordKey = table.records.text(record);
    if (entity === NO_ENTITY) {
      const before = table.entityLabel(record);
      if (before > 0) yield departure(recordKey, table.entities.text(before - 1));
      continue;
    }
    const joins = joinsOf(table, partition, record);
    yield {
      event: 'membership',
      recordKey,
      entity: ids[entity] ?? '',
      members: groupSize(entities.records, entity),
      joinedBy: joins.slice(0, MAX_JOINED_BY).map(({ mid }) => mid),
      bits: joins.reduce((most, { bits }) => Math.max(most, bits), 0),
      reason: membershipReason(joins),
    };
  }
}

function departure(recordKey: string, before: string): MembershipEvent {
  const reason = `Was in ${before}; shares no value any more that joins it to another record.`;
  return { event: 'membership', recordKey, entity: '', members: 0, joinedBy: [], bits: 0, reason };
}

/**
 * What joins a record, rarest first.
 *
 * @returns of each tie its value, how many records carry it within its era, what it proves, and when it was seen.
 */
export function joinsOf(
  table: MembershipTable,
  { ties, joiningTies }: Partition,
  record: number,
): readonly RecordJoin[] {
  return Array.from(membersOf(joiningTies(), record), (tie) => ({
    mid: table.values.text(ties.value(tie)),
    sharers: ties.size(tie),
    bits: ties.bits(tie),
    isWeak: ties.state(tie) === 'weak',
    ...ties.seen(tie),
  })).sort((left, right) => left.sharers - right.sharers || compareTexts(left.mid, right.mid));
}

function* refusalEvents(
  table: MembershipTable,
  { carriers, verdicts }: Partition,
  { maxMembers }: LinkLimits,
): Generator<RefusalEvent> {
  for (const verdict of verdicts) {
    const mid = table.values.text(verdict.value);
    const told = table.spreads.get(verdict.value);
    const sharers = Math.max(groupSize(carriers, verdict.value), told?.sharers ?? 0);
    const reason = verdictReason(mid, verdict, { sharers, told, maxMembers });
    yield { event: 'refusal', mid, verdict: verdict.kind, sharers, reason };
  }
}
