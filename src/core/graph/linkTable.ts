// From memberships to entities: the parts, their ids, and every event that is said about them.
import { entitiesIn, NO_ENTITY, type Entities } from './entities';
import { assignEntityIds, type EntityIds } from './entityIds';
import { groupPairs, groupSize, membersOf, type Grouping } from './grouping';
import { GrowingNumbers } from './growingNumbers';
import { historyEvents } from './history';
import type { HistoryEvent, MembershipEvent, RefusalEvent } from './linkEvent';
import type { MembershipTable, Spread } from './membershipTable';
import { compareTexts, partitionRecords, type LinkLimits, type Partition } from './partition';
import { hubReason, membershipReason, oversizeReason } from './reasons';

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
  const ids = assignEntityIds(table, entities);
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
  const joining = joiningValues(table, partition);
  for (let record = 0; record < table.records.size; record += 1) {
    const entity = entities.of[record] ?? NO_ENTITY;
    const recordKey = table.records.text(record);
    if (entity === NO_ENTITY) {
      const before = table.entityLabel(record);
      if (before > 0) yield departure(recordKey, table.entities.text(before - 1));
      continue;
    }
    const values = Array.from(membersOf(joining, record), (value) => ({
      mid: table.values.text(value),
      sharers: sharersOf(table, partition.carriers, value),
    })).sort((left, right) => left.sharers - right.sharers || compareTexts(left.mid, right.mid));
    yield {
      event: 'membership',
      recordKey,
      entity: ids[entity] ?? '',
      members: groupSize(entities.records, entity),
      joinedBy: values.slice(0, MAX_JOINED_BY).map(({ mid }) => mid),
      reason: membershipReason(values),
    };
  }
}

function departure(recordKey: string, before: string): MembershipEvent {
  const reason = `Was in ${before}; shares no value any more that joins it to another record.`;
  return { event: 'membership', recordKey, entity: '', members: 0, joinedBy: [], reason };
}

/** Of each record the values that join it. */
function joiningValues(table: MembershipTable, { carriers, joins }: Partition): Grouping {
  const [records, values] = [new GrowingNumbers(), new GrowingNumbers()];
  for (let value = 0; value < carriers.count; value += 1) {
    if (!joins(value)) continue;
    for (const record of membersOf(carriers, value)) {
      records.push(record);
      values.push(value);
    }
  }
  return groupPairs(records.view(), values.view(), {
    groupCount: table.records.size,
    memberCount: table.values.size,
  });
}

function* refusalEvents(
  table: MembershipTable,
  { carriers, hubs, refused }: Partition,
  { hubAbove, maxMembers }: LinkLimits,
): Generator<RefusalEvent> {
  for (const value of hubs) {
    const mid = table.values.text(value);
    const spread = spreadOf(table, carriers, value);
    const reason = hubReason(mid, spread, hubAbove);
    yield { event: 'refusal', mid, verdict: 'hub', sharers: spread.sharers, reason };
  }
  for (const { value, partSizes } of refused) {
    const mid = table.values.text(value);
    const sharers = sharersOf(table, carriers, value);
    const reason = oversizeReason(mid, { sharers, partSizes, maxMembers });
    yield { event: 'refusal', mid, verdict: 'oversize', sharers, reason };
  }
}

function sharersOf(table: MembershipTable, carriers: Grouping, value: number): number {
  return Math.max(groupSize(carriers, value), table.spreads.get(value)?.sharers ?? 0);
}

/** What was told of a hub; what was not is counted, if its carriers are all here. */
function spreadOf(table: MembershipTable, carriers: Grouping, value: number): Spread {
  const told = table.spreads.get(value);
  const sharers = sharersOf(table, carriers, value);
  if (groupSize(carriers, value) < sharers) return told ?? { sharers };
  const records = membersOf(carriers, value);
  return {
    ...told,
    sharers,
    sources: told?.sources ?? distinct(records, (record) => table.sourceLabel(record)),
    kinds: told?.kinds ?? distinct(records, (record) => table.kindLabel(record)),
  };
}

/** Distinct known labels; undefined if none is known. */
function distinct(records: Uint32Array, labelOf: (record: number) => number): number | undefined {
  const labels = new Set(Array.from(records, labelOf).filter((label) => label > 0));
  return labels.size === 0 ? undefined : labels.size;
}
