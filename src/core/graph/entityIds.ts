// Which entity keeps which id, so that a link to an entity in a case file or an address bar stays good as it grows.
import { digest } from '../text/digest';
import { NO_ENTITY, pastHomes, pastOf, pastSizes, type Entities, type Labels } from './entities';
import { GrowingNumbers } from './growingNumbers';
import { membersOf } from './grouping';
import type { MembershipTable } from './membershipTable';
import { compareTexts, type Partition } from './partition';

const ID_HEX = 12;

/** What ids are given on. */
export interface Nameable {
  readonly table: MembershipTable;
  readonly partition: Partition;
  readonly entities: Entities;
}

/**
 * Gives every entity of the machine an id: `e_` and 12 hexadecimal digits.
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
export function assignEntityIds(all: Nameable): readonly string[] {
  const { table, entities } = all;
  const ids = claimIds(pastHomes(table), entities, (record) => table.records.text(record));
  nameTheRest(all, ids);
  return ids;
}

/**
 * Gives entities the ids that most of their records are known under, each id once.
 *
 * @returns of each entity its id, or '' where another has a better claim to each.
 */
export function claimIds(labels: Labels, entities: Entities, keyOf: (record: number) => string): string[] {
  const ids = new Array<string>(entities.count).fill('');
  const isGiven = new Uint8Array(labels.count);
  const give = (entity: number, label: number): void => {
    ids[entity] = labels.text(label);
    isGiven[label] = 1;
  };
  const claims = uncontested(labels, entities, give);
  for (const claim of sortedClaims(labels, entities, claims, keyOf)) {
    const [entity, label] = [claims.entities.at(claim), claims.pasts.at(claim)];
    if (ids[entity] === '' && isGiven[label] === 0) give(entity, label);
  }
  return ids;
}

/** A claim: an entity has so many records that were known under an id. */
interface Claims {
  readonly entities: GrowingNumbers;
  readonly pasts: GrowingNumbers;
  readonly counts: GrowingNumbers;
}

/** Settles what nobody disputes, which is nearly everything, and gives back the rest. */
function uncontested(
  labels: Labels,
  entities: Entities,
  give: (entity: number, past: number) => void,
): Claims {
  const sizes = pastSizes(labels);
  const claims: Claims = {
    entities: new GrowingNumbers(),
    pasts: new GrowingNumbers(),
    counts: new GrowingNumbers(),
  };
  for (let entity = 0; entity < entities.count; entity += 1) {
    const past = pastOf(labels, entities, entity);
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

function sortedClaims(
  labels: Labels,
  entities: Entities,
  claims: Claims,
  textOf: (record: number) => string,
): Uint32Array {
  const order = Uint32Array.from({ length: claims.counts.length }, (_, claim) => claim);
  const keys = new Map<number, string>();
  for (const entity of claims.entities.view())
    keys.set(entity, textOf(firstRecord(entities, entity, textOf)));
  const keyOf = (claim: number): string => keys.get(claims.entities.at(claim)) ?? '';
  const idOf = (claim: number): string => labels.text(claims.pasts.at(claim));
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
    if (id === '')
      founders.set(
        firstRecord(entities, entity, (record) => table.records.text(record)),
        entity,
      );
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

/** An id made of a text. */
export function newId(text: string): string {
  return `e_${digest(text).slice(0, ID_HEX)}`;
}

/** The record of an entity whose key comes first. */
export function firstRecord(
  { records }: Entities,
  entity: number,
  keyOf: (record: number) => string,
): number {
  let [first, smallest] = [0, ''];
  for (const record of membersOf(records, entity)) {
    const key = keyOf(record);
    if (smallest === '' || key < smallest) [first, smallest] = [record, key];
  }
  return first;
}
