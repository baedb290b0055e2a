// From memberships to entities: the parts, their ids, what people decided, and every event that is said about them.
import { decideEntities, type DecidedEntities } from './decidedEntities';
import { contradictionReason, distrustReason, forbiddenReason } from './decisionReasons';
import type { Decision } from './decision';
import { groupSize } from './grouping';
import { historyEvents } from './history';
import { valueOf } from './joints';
import type { ContradictionEvent, HistoryEvent, MembershipEvent, RefusalEvent } from './linkEvent';
import { membershipFamilies } from './membershipEvents';
import type { MembershipTable } from './membershipTable';
import type { LinkLimits } from './partition';
import { nothingSaid, type Said } from './said';
import { verdictReason } from './verdictReasons';

/** What linking found; events are made as they are asked for. */
export interface Linked {
  readonly entityCount: number;
  /** Records in entities. */
  readonly joinedCount: number;
  /** Records of the largest entity. */
  readonly largest: number;
  /** One for each record that is in an entity or was, or would be without decisions; families side by side. */
  readonly memberships: () => Generator<MembershipEvent>;
  /** The same, by family: records that are or were in one entity. Written at once, no entity is seen half changed. */
  readonly families: () => Generator<readonly MembershipEvent[]>;
  /** One for each value that joins nobody or not all who carry it, hubs first. */
  readonly refusals: () => Generator<RefusalEvent>;
  readonly history: () => Generator<HistoryEvent>;
  /** One for each decision that newer ones contradict. */
  readonly contradictions: () => Generator<ContradictionEvent>;
}

/**
 * Links the records of a table.
 *
 * @param limits - `hubAbove` and `maxMembers`, both in records.
 * @param said - decisions of people, which outrank everything, and findings of resolution.
 * @returns entities of two or more records. Neither the order of rows and decisions nor their repetition changes anything
 *   but the order of events. One run over n rows is linear but for sorting what is in dispute.
 */
export function linkTable(table: MembershipTable, limits: LinkLimits, said: Said = nothingSaid): Linked {
  const all = decideEntities(table, limits, said);
  const { entities } = all;
  let largest = 0;
  for (let entity = 0; entity < entities.count; entity += 1)
    largest = Math.max(largest, groupSize(entities.records, entity));
  return {
    entityCount: entities.count,
    joinedCount: entities.records.members.length,
    largest,
    memberships: function* () {
      for (const family of membershipFamilies(table, all, said)) yield* family;
    },
    families: () => membershipFamilies(table, all, said),
    refusals: () => refusalEvents(table, all, limits),
    history: () => historyEvents(table, all, said.decisions),
    contradictions: () => contradictionEvents(all),
  };
}

function* refusalEvents(
  table: MembershipTable,
  { partition, decided, settled }: DecidedEntities,
  { maxMembers }: LinkLimits,
): Generator<RefusalEvent> {
  const sharersOf = (value: number): number =>
    Math.max(groupSize(partition.carriers, value), table.spreads.get(value)?.sharers ?? 0);
  for (const verdict of partition.verdicts) {
    const mid = table.values.text(verdict.value);
    const told = table.spreads.get(verdict.value);
    const sharers = sharersOf(verdict.value);
    const reason = verdictReason(mid, verdict, { sharers, told, maxMembers });
    const decision = verdict.kind === 'distrusted' ? settled.distrusted.get(mid) : undefined;
    const because = decision === undefined ? '' : ` ${distrustReason(decision)}`;
    yield { event: 'refusal', mid, verdict: verdict.kind, sharers, reason: `${reason}${because}` };
  }
  const forbidden = new Map<number, Set<Decision>>();
  for (const { tie, bans } of decided?.forbidden ?? []) {
    const known = forbidden.get(valueOf(partition, tie)) ?? new Set<Decision>();
    for (const ban of bans) {
      const decision = settled.bans[ban]?.decision;
      if (decision !== undefined) known.add(decision);
    }
    forbidden.set(valueOf(partition, tie), known);
  }
  for (const [value, decisions] of forbidden) {
    const [mid, sharers] = [table.values.text(value), sharersOf(value)];
    const reason = forbiddenReason(mid, sharers, [...decisions]);
    yield { event: 'refusal', mid, verdict: 'not_same', sharers, reason };
  }
}

function* contradictionEvents({ settled }: DecidedEntities): Generator<ContradictionEvent> {
  for (const contradiction of settled.contradictions)
    yield {
      event: 'contradiction',
      decision: contradiction.decision.id,
      decisions: contradiction.newer.map(({ id }) => id),
      reason: contradictionReason(contradiction),
    };
}
