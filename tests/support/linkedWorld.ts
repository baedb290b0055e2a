// A fictional world, collected and linked, measured against what is planted in it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { worldInputs, writeWorld } from '../../scripts/worldFiles';
import { linkTable } from '../../src/core/graph/linkTable';
import { MembershipTable } from '../../src/core/graph/membershipTable';
import { HUB_ABOVE } from '../../src/core/graph/hubLimit';
import { DEFAULT_MAX_MEMBERS } from '../../src/core/graph/partition';
import type { RefusalEvent } from '../../src/core/graph/linkEvent';
import type { GroupFact, HubFact, RecycledFact, TruthFact } from '../../src/world/truth';
import { membershipRows, recordsOf, type LinkedRecord } from './membershipRows';

export interface LinkedWorld extends Links {
  readonly records: readonly LinkedRecord[];
  readonly facts: readonly TruthFact[];
  readonly groups: readonly GroupFact[];
}

export interface Links {
  /** Record → entity. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** Record → values that join it. */
  readonly joinedBy: ReadonlyMap<string, readonly string[]>;
  readonly refusals: readonly RefusalEvent[];
}

/** Writes a world, reads it with the world's mappings, and links what came. */
export async function linkedWorld(records: number, hiddenShare01: number): Promise<LinkedWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-world-'));
  try {
    writeWorld(folder, records, { hiddenShare01 });
    const collected: LinkedRecord[] = [];
    for (const { mapping, path } of worldInputs(folder))
      for (const record of await recordsOf(mapping, path)) collected.push(record);
    const facts = factsOf(folder);
    return { ...linkRecords(collected), records: collected, facts, groups: facts.filter(isGroup) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is planted in a world that was written into a folder. */
export function factsOf(folder: string): readonly TruthFact[] {
  return (JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as { facts: TruthFact[] }).facts;
}

/** Links records with the limits that are usual. */
export function linkRecords(records: readonly LinkedRecord[]): Links {
  const table = new MembershipTable();
  for (const row of membershipRows(records)) table.add(row);
  const linked = linkTable(table, { hubAbove: HUB_ABOVE, maxMembers: DEFAULT_MAX_MEMBERS });
  const entityOf = new Map<string, string>();
  const joinedBy = new Map<string, readonly string[]>();
  for (const event of linked.memberships()) {
    entityOf.set(event.recordKey, event.entity);
    joinedBy.set(event.recordKey, event.joinedBy);
  }
  return { entityOf, joinedBy, refusals: [...linked.refusals()] };
}

/** Pairs of records put together that belong together, and pairs of rings that were found, as shares. */
export function pairQuality({ entityOf, groups }: Pick<LinkedWorld, 'entityOf' | 'groups'>): {
  readonly precision01: number;
  readonly ringRecall01: number;
} {
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((key) => [key, id] as const)));
  const together = equalPairs([...entityOf.values()]);
  // Entity and group in one: pairs that agree in both.
  const right = equalPairs([...entityOf].map(([key, entity]) => `${entity} ${groupOf.get(key) ?? key}`));
  const rings = groups.filter(({ worldClass }) => worldClass === 'organised');
  const found = sum(rings.map(({ members }) => equalPairs(members.map((key) => entityOf.get(key) ?? key))));
  return {
    precision01: right / together,
    ringRecall01: found / sum(rings.map(({ members }) => pairs(members.length))),
  };
}

/** Records that belong together. */
export function isGroup(fact: TruthFact): fact is GroupFact {
  return fact.fact === 'group';
}

function equalPairs(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return sum([...counts.values()].map(pairs));
}

const pairs = (size: number): number => (size * (size - 1)) / 2;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Hubs whose value reaches the records as it is written in truth, by name: hosts are few where mailboxes carry them. */
export function plainHubs({ facts }: LinkedWorld): readonly HubFact[] {
  return facts.filter(
    (fact): fact is HubFact =>
      fact.fact === 'hub' && fact.type !== 'address' && fact.kind !== 'reserved-host',
  );
}

/** Clients of the call centre, and what is wrong with their links: joined by its number, or with a stranger. */
export function callCentreClients(world: LinkedWorld): {
  readonly clients: number;
  readonly wrong: readonly string[];
} {
  const number = `:phone:${plainHubs(world).find(({ kind }) => kind === 'call-centre')?.value ?? 'none'}`;
  const clients = world.records.filter(({ mid }) => mid.some((each) => each.endsWith(number)));
  const groupOf = new Map(
    world.groups.flatMap(({ id, members }) => members.map((key) => [key, id] as const)),
  );
  const groupIn = new Map<string, string | undefined>();
  const wrong = clients.filter(({ record_key: key }) => {
    if (world.joinedBy.get(key)?.some((mid) => mid.endsWith(number)) === true) return true;
    const entity = world.entityOf.get(key);
    if (entity === undefined) return false;
    // A client may have a second advert of its own, tied to the first by its own mailbox.
    if (!groupIn.has(entity)) groupIn.set(entity, groupOf.get(key));
    return groupIn.get(entity) !== groupOf.get(key);
  });
  return { clients: clients.length, wrong: wrong.map(({ record_key }) => record_key) };
}

/** Numbers that went from one holder to another, and those of them whose two holders are in one entity. */
export function joinedAcrossGap({ facts, entityOf }: LinkedWorld): {
  readonly recycled: number;
  readonly wrong: readonly string[];
} {
  const recycled = facts.filter((fact): fact is RecycledFact => fact.fact === 'recycled');
  const wrong = recycled.filter(({ before, after }) => {
    const entity = entityOf.get(before);
    return entity !== undefined && entity === entityOf.get(after);
  });
  return { recycled: recycled.length, wrong: wrong.map(({ value }) => value) };
}
