// What became of the entities that were there, and which are new. Nothing changed: nothing said.
import { causesOf } from './decisionCauses';
import type { DecidedEntities } from './decidedEntities';
import type { Decision } from './decision';
import { causeReason } from './decisionReasons';
import { pastEntities, pastOf, pastSizes } from './entities';
import { groupSize } from './grouping';
import type { EntityChange, HistoryEvent } from './linkEvent';
import type { MembershipTable } from './membershipTable';
import { compareTexts } from './partition';
import { countOf, listed } from './reasons';

const SHOWN_ENTITIES = 5;

/**
 * Compares the entities with those that the records say they were in.
 *
 * @param decisions - of people, also those that were taken back: a change that one caused names it.
 * @returns for an entity `formed` (nobody was in one), `split` (it comes out of others that live on elsewhere), `merged`
 *   or `grew`, and `shrank`; for an id that nobody has any more, and no merger names, `dissolved`.
 */
export function* historyEvents(
  table: MembershipTable,
  all: DecidedEntities,
  decisions: readonly Decision[],
): Generator<HistoryEvent> {
  const causes = causesOf(table, all, decisions);
  for (const change of changes(table, all)) {
    // What is cut off with somebody else's record is named nowhere but where it comes from.
    const places = change.change === 'split' ? [change.entity, ...change.from] : [change.entity];
    const by = [...new Set(places.flatMap((id) => causes.get(id) ?? []))];
    yield by.length === 0
      ? change
      : { ...change, decisions: by.map(({ id }) => id), reason: `${change.reason} ${causeReason(by)}` };
  }
}

function* changes(table: MembershipTable, { entities, ids }: DecidedEntities): Generator<HistoryEvent> {
  const labels = pastEntities(table);
  const sizes = pastSizes(labels);
  const named = new Uint8Array(labels.count);
  const living = new Set(ids);
  for (let entity = 0; entity < entities.count; entity += 1) {
    const past = pastOf(labels, entities, entity);
    for (const id of past.keys()) named[id] = 1;
    const own = [...past.keys()].find((id) => labels.text(id) === ids[entity]);
    const said = { id: ids[entity] ?? '', members: groupSize(entities.records, entity), past, table };
    if (own !== undefined) yield* livesOn(said, own, sizes[own] ?? 0);
    else if ([...past].some(([id, count]) => !living.has(labels.text(id)) && sizes[id] === count))
      yield mergedFrom(said);
    else yield bornFrom(said);
  }
  for (let id = 0; id < labels.count; id += 1)
    if (!living.has(labels.text(id)) && named[id] === 0 && (sizes[id] ?? 0) > 0)
      yield event(labels.text(id), 'dissolved', 0, dissolvedReason(sizes[id] ?? 0));
}

interface Now {
  readonly id: string;
  readonly members: number;
  /** Label of an entity → records of this one that were in it. */
  readonly past: ReadonlyMap<number, number>;
  readonly table: MembershipTable;
}

function bornFrom({ id, members, past, table }: Now): HistoryEvent {
  if (past.size === 0)
    return event(id, 'formed', members, `${countOf(members, 'record')} that were in no entity are one now.`);
  const from = textsOf(table, past.keys());
  const reason =
    `${countOf(knownIn(past), 'record')} of ${shownList(from)} no longer ` +
    `${knownIn(past) === 1 ? 'hangs' : 'hang'} together with the rest there.`;
  return event(id, 'split', members, reason, from);
}

/** Under an id that none of its records was known under. */
function mergedFrom({ id, members, past, table }: Now): HistoryEvent {
  const from = textsOf(table, past.keys());
  const newcomers = members - knownIn(past);
  const also = newcomers > 0 ? ` with ${countOf(newcomers, 'record')} that ${wasIn(newcomers)} in none` : '';
  const reason = `Records of ${shownList(from)} are one entity of ${members} records now${also}, under this id.`;
  return event(id, 'merged', members, reason, from);
}

function* livesOn({ id, members, past, table }: Now, own: number, before: number): Generator<HistoryEvent> {
  const newcomers = members - knownIn(past);
  const lost = before - (past.get(own) ?? 0);
  if (past.size > 1) {
    const from = textsOf(table, past.keys());
    const also =
      newcomers > 0 ? `, with ${countOf(newcomers, 'record')} that ${wasIn(newcomers)} in none` : '';
    const reason = `Records of ${shownList(from)} are one entity of ${members} records now${also}.`;
    yield event(id, 'merged', members, reason, from);
  } else if (newcomers > 0)
    yield event(id, 'grew', members, `${countOf(newcomers, 'record')} joined; it has ${members} now.`);
  if (lost > 0) yield event(id, 'shrank', members, `${countOf(lost, 'record')} left; it has ${members} now.`);
}

function event(
  entity: string,
  change: EntityChange,
  members: number,
  reason: string,
  from: readonly string[] = [],
): HistoryEvent {
  return { event: 'history', entity, change, from, members, decisions: [], reason };
}

function dissolvedReason(before: number): string {
  const those = before === 1 ? 'The only record of it here shares' : `None of its ${before} records shares`;
  return `${those} ${before === 1 ? 'no value that joins it' : 'a value that may join it'} to another any more.`;
}

function knownIn(past: ReadonlyMap<number, number>): number {
  return [...past.values()].reduce((sum, count) => sum + count, 0);
}

function textsOf(table: MembershipTable, ids: Iterable<number>): readonly string[] {
  return [...ids].map((id) => table.entities.text(id)).sort(compareTexts);
}

function shownList(ids: readonly string[]): string {
  const rest = ids.length - SHOWN_ENTITIES;
  return listed(rest > 0 ? [...ids.slice(0, SHOWN_ENTITIES), countOf(rest, 'more')] : ids);
}

function wasIn(count: number): string {
  return count === 1 ? 'was' : 'were';
}
