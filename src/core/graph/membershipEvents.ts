// Who is in which entity, and why.
import type { DecidedEntities } from './decidedEntities';
import type { Decision } from './decision';
import { departureReason, joinsReason } from './decisionReasons';
import { NO_ENTITY } from './entities';
import { groupSize, membersOf } from './grouping';
import type { MembershipEvent } from './linkEvent';
import { NO_HOME_TEXT, type MembershipTable } from './membershipTable';
import { bitsOfJoins, JoinReader, levelOf, type RecordJoins } from './recordJoins';
import { DECISION, MATCH, type Said } from './said';
import type { SettledDecisions } from './settledDecisions';
import { families } from './writingOrder';

/** Values listed for a record; a person reads three, a chart draws twenty. */
export const MAX_JOINED_BY = 20;

/**
 * One event for each record that is in an entity or was, or is at home in one or was, by family: what has to be written at
 * once (writingOrder.ts). Of records that only are at home in one, each is a family.
 */
export function* membershipFamilies(
  table: MembershipTable,
  all: DecidedEntities,
  said: Said,
): Generator<readonly MembershipEvent[]> {
  const joins = new JoinReader(table, all, said);
  const apart = decisionsThatPart(all.settled);
  const eventsOf = (record: number): readonly MembershipEvent[] =>
    (all.entities.of[record] ?? NO_ENTITY) === NO_ENTITY
      ? departure(table, all, record, apart)
      : [membership(table, all, record, joins.of(record))];
  const grouped = families(table, all);
  const isGrouped = new Uint8Array(table.records.size);
  for (let family = 0; family < grouped.count; family += 1) {
    const records = membersOf(grouped, family);
    for (const record of records) isGrouped[record] = 1;
    yield [...records].flatMap(eventsOf);
  }
  for (let record = 0; record < table.records.size; record += 1)
    if (isGrouped[record] === 0) {
      const events = eventsOf(record);
      if (events.length > 0) yield events;
    }
}

function membership(
  table: MembershipTable,
  all: DecidedEntities,
  record: number,
  by: RecordJoins,
): MembershipEvent {
  const entity = all.entities.of[record] ?? NO_ENTITY;
  const recordKey = table.records.text(record);
  const joinedBy = [
    ...by.decisions.map(({ id }) => `${DECISION}${id}`),
    ...by.findings.map(({ id }) => `${MATCH}${id}`),
    ...by.values.map(({ mid }) => mid),
  ];
  return {
    event: 'membership',
    recordKey,
    entity: all.ids[entity] ?? '',
    home: all.homeOf(record),
    members: groupSize(all.entities.records, entity),
    joinedBy: joinedBy.slice(0, MAX_JOINED_BY),
    level: levelOf(by),
    bits: bitsOfJoins(by),
    reason: joinsReason(recordKey, by),
  };
}

/** Of a record that is in no entity; nothing where it was in none either and has no home. */
function departure(
  table: MembershipTable,
  all: DecidedEntities,
  record: number,
  apart: ReadonlyMap<number, readonly Decision[]>,
): readonly MembershipEvent[] {
  const [recordKey, home] = [table.records.text(record), all.homeOf(record)];
  const before = table.entityLabel(record);
  const wasMember = before > 0 || table.homeLabel(record) > 0;
  if (!wasMember && home === NO_HOME_TEXT) return [];
  const left = before > 0 ? table.entities.text(before - 1) : '';
  const reason = departureReason(recordKey, left, apart.get(record) ?? []);
  return [{ ...nowhere, recordKey, home, reason }];
}

const nowhere = {
  event: 'membership',
  entity: '',
  members: 0,
  joinedBy: [],
  level: '',
  bits: 0,
} as const;

/** Of records that are hidden or held apart, the decisions that say so. */
function decisionsThatPart({ hidden, bans }: SettledDecisions): ReadonlyMap<number, readonly Decision[]> {
  const parting = new Map<number, Decision[]>([...hidden].map(([record, decision]) => [record, [decision]]));
  for (const { decision, records } of bans)
    for (const record of records) {
      const known = parting.get(record);
      if (known === undefined) parting.set(record, [decision]);
      else known.push(decision);
    }
  return parting;
}
