// Who is in which entity, and why.
import type { DecidedEntities } from './decidedEntities';
import type { Decision } from './decision';
import { departureReason, joinsReason } from './decisionReasons';
import { NO_ENTITY } from './entities';
import { groupSize } from './grouping';
import type { MembershipEvent } from './linkEvent';
import { NO_HOME_TEXT, type MembershipTable } from './membershipTable';
import { bitsOfJoins, JoinReader, levelOf } from './recordJoins';
import { DECISION, MATCH, type Said } from './said';
import type { SettledDecisions } from './settledDecisions';

/** Values listed for a record; a person reads three, a chart draws twenty. */
export const MAX_JOINED_BY = 20;

/** One event for each record that is in an entity or was, or is at home in one or was. */
export function* membershipEvents(
  table: MembershipTable,
  all: DecidedEntities,
  said: Said,
): Generator<MembershipEvent> {
  const joins = new JoinReader(table, all, said);
  const apart = decisionsThatPart(all.settled);
  for (let record = 0; record < table.records.size; record += 1) {
    const entity = all.entities.of[record] ?? NO_ENTITY;
    const recordKey = table.records.text(record);
    const home = all.homeOf(record);
    if (entity === NO_ENTITY) {
      const before = table.entityLabel(record);
      const wasMember = before > 0 || table.homeLabel(record) > 0;
      if (!wasMember && home === NO_HOME_TEXT) continue;
      const reason = departureReason(
        recordKey,
        before > 0 ? table.entities.text(before - 1) : '',
        apart.get(record) ?? [],
      );
      yield { ...nowhere, recordKey, home, reason };
      continue;
    }
    const by = joins.of(record);
    const joinedBy = [
      ...by.decisions.map(({ id }) => `${DECISION}${id}`),
      ...by.findings.map(({ id }) => `${MATCH}${id}`),
      ...by.values.map(({ mid }) => mid),
    ];
    yield {
      event: 'membership',
      recordKey,
      entity: all.ids[entity] ?? '',
      home,
      members: groupSize(all.entities.records, entity),
      joinedBy: joinedBy.slice(0, MAX_JOINED_BY),
      level: levelOf(by),
      bits: bitsOfJoins(by),
      reason: joinsReason(recordKey, by),
    };
  }
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
