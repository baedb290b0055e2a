// Entities as people have left them: the machine's, with decisions laid over, each under the id that its records have at
// home.
import { compareTexts } from './compareTexts';
import { decidePartition, type DecidedPartition } from './decidedPartition';
import { entitiesIn, NO_ENTITY, type Entities, type Labels } from './entities';
import { assignEntityIds, claimIds, firstRecord } from './entityIds';
import { membersOf } from './grouping';
import { newId } from './idSeeds';
import { jointsOf } from './joints';
import { NO_HOME_TEXT, type MembershipTable } from './membershipTable';
import { partitionRecords, type LinkLimits, type Partition } from './partition';
import type { Said } from './said';
import { settleDecisions, type SettledDecisions } from './settledDecisions';

export interface DecidedEntities {
  readonly settled: SettledDecisions;
  /** What joins, people's word about values heard; who is joined by it says `decided`. */
  readonly partition: Partition;
  /** Absent where nobody decided anything: then `partition` is all there is. */
  readonly decided: DecidedPartition | undefined;
  readonly entities: Entities;
  /** Of each entity its id. */
  readonly ids: readonly string[];
  /** The entity of a record had nobody decided anything; `-` for none. */
  readonly homeOf: (record: number) => string;
}

/**
 * Links the records of a table, and lays decisions over.
 *
 * The machine's entities and their ids never depend on decisions. An entity has the id that most of its records have at
 * home (of two, the smaller); of the parts of a home that was split, the one with most of its records keeps its id. What
 * is left is named after where it comes from, so that it has the same name whenever it comes about.
 */
export function decideEntities(table: MembershipTable, limits: LinkLimits, said: Said): DecidedEntities {
  const machine = partitionRecords(table, limits);
  const machineEntities = entitiesIn(table.records.size, machine.sets);
  const homes = assignEntityIds({ table, partition: machine, entities: machineEntities });
  const homeNumber = (record: number): number => machineEntities.of[record] ?? NO_ENTITY;
  const homeOf = (record: number): string => homes[homeNumber(record)] ?? NO_HOME_TEXT;
  const keyOf = (record: number): string => table.records.text(record);
  const settled = settleDecisions(said.decisions, { numberOf: (key) => table.records.find(key), keyOf });
  if (settled.active.length === 0)
    return { settled, partition: machine, decided: undefined, entities: machineEntities, ids: homes, homeOf };
  const partition = withValuesDecided(table, limits, settled) ?? machine;
  const ties = jointsOf(table, partition, said);
  const { sets } = partition;
  const decided = decidePartition({ recordCount: table.records.size, keyOf, sets, ties }, settled);
  const entities = entitiesIn(table.records.size, decided.sets);
  const labels: Labels = {
    recordCount: table.records.size,
    count: machineEntities.count,
    of: (record) => (homeNumber(record) === NO_ENTITY ? 0 : homeNumber(record) + 1),
    text: (home) => homes[home] ?? '',
  };
  const ids = claimIds(labels, entities, table.records);
  nameTheRest({ table, entities, settled, partition, homeOf }, ids);
  return { settled, partition, decided, entities, ids, homeOf };
}

/** The partition anew where people said something about a value that is here. */
function withValuesDecided(
  table: MembershipTable,
  limits: LinkLimits,
  { trusted, distrusted }: SettledDecisions,
): Partition | undefined {
  const here = (values: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
    new Set([...values.keys()].filter((mid) => table.values.has(mid)));
  const decided = { trusted: here(trusted), distrusted: here(distrusted) };
  if (decided.trusted.size + decided.distrusted.size === 0) return undefined;
  return partitionRecords(table, { ...limits, ...decided });
}

interface Unnamed {
  readonly table: MembershipTable;
  readonly entities: Entities;
  readonly settled: SettledDecisions;
  readonly partition: Partition;
  readonly homeOf: (record: number) => string;
}

/**
 * Names what no home is left for. Nothing of the past is in such a name: a decision that is taken back and made again
 * gives the same one.
 */
function nameTheRest(all: Unnamed, ids: string[]): void {
  const { table, entities } = all;
  const given = new Set(ids);
  const seeds = ids
    .map((id, entity) => ({ id, entity }))
    .filter(({ id }) => id === '')
    .map(({ entity }) => {
      const first = table.records.text(firstRecord(entities, entity, table.records));
      return { entity, seed: seedOf(all, entity, first), first };
    })
    .sort((left, right) => compareTexts(left.first, right.first));
  for (const { entity, seed, first } of seeds) {
    let id = newId(seed);
    for (let attempt = 1; given.has(id); attempt += 1) id = newId(`${seed}\n${first}\n${attempt}`);
    given.add(id);
    ids[entity] = id;
  }
}

/** Split from a home: that and the first record. Without any home: the oldest decision that made it, so that it may grow. */
function seedOf(
  { table, entities, settled, partition, homeOf }: Unnamed,
  entity: number,
  first: string,
): string {
  const records = membersOf(entities.records, entity);
  const homes = [...new Set(Array.from(records, homeOf))].filter((home) => home !== NO_HOME_TEXT);
  if (homes.length > 0) return `split\n${homes.sort(compareTexts)[0] ?? ''}\n${first}`;
  const oldest = Array.from(records)
    .flatMap((record) => settled.reasons.get(record)?.at(-1) ?? [])
    .reduce<string | undefined>((least, { created, id }) => {
      const dated = `${String(created).padStart(20, '0')} ${id}`;
      return least === undefined || dated < least ? dated : least;
    }, undefined);
  if (oldest !== undefined) return `same\n${oldest}`;
  const trusted = Array.from(records)
    .flatMap((record) => Array.from(membersOf(partition.joiningTies(), record)))
    .map((tie) => table.values.text(partition.ties.value(tie)))
    .filter((mid) => settled.trusted.has(mid));
  return `trust\n${trusted.sort(compareTexts)[0] ?? first}`;
}
