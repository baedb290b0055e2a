// Which entity keeps which id, so that a link to an entity in a case file or an address bar stays good as it grows.
import { digest } from '../text/digest';
import { NO_ENTITY, pastOf, pastSizes, type Entities } from './entities';
import { GrowingNumbers } from './growingNumbers';
import { membersOf } from './grouping';
import type { MembershipTable } from './membershipTable';
import { compareTexts, type Partition } from './partition';

const ID_HEX = 12;

export interface EntityIds {
  /** Of each entity its id: `e_` and 12 hexadecimal digits. */
  readonly ids: readonly string[];
  /** Of each id that was there before, by its number in `table.entities`, the entity that has it now, or NO_ENTITY. */
  readonly heirs: Uint32Array;
}

/** What ids are given on. */
export interface Nameable {
  readonly table: MembershipTable;
  readonly partition: Partition;
  readonly entities: Entities;
}

/**
 * Gives every entity an id.
 *
 * The id under which most of its records were known; where two parts want one id, the part that has more of its records
 * (then the one with the smallest record key) keeps it; where two ids have as many, the smaller one. An entity that is
 * left without is named after its smallest record key and the first value that joins it, once more hashed where that id
 * is in use among these rows. That would not do alone: a record that founded an entity, left it and founds another may be
 * linked without the rows of the first, whose id would come up again. So what the rows were read from is part of the name
 * where they are not all there are; whoever hung together in a run is seen again by every run from the same time.
 *
 * @returns the same whatever the order of rows was.
 */
export function assignEntityIds(all: Nameable): EntityIds {
  const { table, entities } = all;
  const ids = new Array<string>(entities.count).fill('');
  const heirs = new Uint32Array(table.entities.size).fill(NO_ENTITY);
  const give = (entity: number, past: number): void => {
    ids[entity] = table.entities.text(past);
    heirs[past] = entity;
  };
  const claims = uncontested(table, entities, give);
  for (const claim of sortedClaims(table, entities, claims)) {
    const [entity, past] = [claims.entities.at(claim), claims.pasts.at(claim)];
    if (ids[entity] === '' && heirs[past] === NO_ENTITY) give(entity, past);
  }
  nameTheRest(all, ids);
  return { ids, heirs };
}

/** A claim: an entity has so many records that were known under an id. */
interface Claims {
  readonly entities: GrowingNumbers;
  readonly pasts: GrowingNumbers;
  readonly counts: GrowingNumbers;
}

/** Settles what nobody disputes, which is nearly everything, and gives back the rest. */
function uncontested(
  table: MembershipTable,
  entities: Entities,
  give: (entity: number, past: number) => void,
): Claims {
  const sizes = pastSizes(table);
  const claims: Claims = {
    entities: new GrowingNumbers(),
    pasts: new GrowingNumbers(),
    counts: new GrowingNumbers(),
  };
  for (let entity = 0; entity < entities.count; entity += 1) {
    const past = pastOf(table, entities, entity);
    const [only] = past;
    if (past.size === 1 && only !== undefined && sizes[only[0]] === only[1]) give(entity, only[0]);
    else
      for (const [id, count] of past) {
        claims.entities.push(entity);
        claims.pasts.push(id);
        claims.counts.push(count);
      }
  }
  return claims;
}

function sortedClaims(table: MembershipTable, entities: Entities, claims: Claims): Uint32Array {
  const order = Uint32Array.from({ length: claims.counts.length }, (_, claim) => claim);
  const keys = new Map<number, string>();
  for (const entity of claims.entities.view())
    keys.set(entity, table.records.text(firstRecord(table, entities, entity)));
  const keyOf = (claim: number): string => keys.get(claims.entities.at(claim)) ?? '';
  const idOf = (claim: number): string => table.entities.text(claims.pasts.at(claim));
  return order.sort(
    (left, right) =>
      claims.counts.at(right) - claims.counts.at(left) ||
      compareTexts(idOf(left), idOf(right)) ||
      compareTexts(keyOf(left), keyOf(right)),
  );
}

function nameTheRest(all: Nameable, ids: string[]): void {
  const { table, entities } = all;
  const founders = new Map<number, number>(); // record → entity
  ids.forEach((id, entity) => {
    if (id === '') founders.set(firstRecord(table, entities, entity), entity);
  });
  const run = table.since === '' ? '' : `\nsince ${table.since}`;
  const seeds = [...foundingValues(all, founders)].map(([record, value]) => ({
    entity: founders.get(record) ?? NO_ENTITY,
    seed: `${table.records.text(record)}\n${table.values.text(value)}${run}`,
  }));
  seeds.sort((left, right) => compareTexts(left.seed, right.seed));
  const given = new Set<string>();
  for (const { entity, seed } of seeds) {
    let id = newId(seed);
    for (let attempt = 1; table.entities.has(id) || given.has(id); attempt += 1)
      id = newId(`${seed}\n${attempt}`);
    given.add(id);
    ids[entity] = id;
  }
}

/** Of each founder, the value that joins it and comes first by text. */
function foundingValues(
  { table, partition }: Nameable,
  founders: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const record of founders.keys())
    for (const tie of membersOf(partition.joiningTies(), record)) {
      const value = partition.ties.value(tie);
      const known = first.get(record);
      if (known === undefined || table.values.text(value) < table.values.text(known))
        first.set(record, value);
    }
  return first;
}

function newId(text: string): string {
  return `e_${digest(text).slice(0, ID_HEX)}`;
}

/** The record of an entity whose key comes first. */
function firstRecord(table: MembershipTable, { records }: Entities, entity: number): number {
  let [first, smallest] = [0, ''];
  for (const record of membersOf(records, entity)) {
    const key = table.records.text(record);
    if (smallest === '' || key < smallest) [first, smallest] = [record, key];
  }
  return first;
}
