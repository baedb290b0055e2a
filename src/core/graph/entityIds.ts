// Which entity keeps which id, so that a link to an entity in a case file or an address bar stays good as it grows.
import { digest } from '../text/digest';
import { pastHomes, pastOf, pastSizes, type Entities, type Labels } from './entities';
import { GrowingNumbers } from './growingNumbers';
import { membersOf } from './grouping';
import type { Interner } from './interner';
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
  const ids = claimIds(pastHomes(table), entities, table.records);
  nameTheRest(all, ids);
  return ids;
}

/**
 * Gives entities the ids that most of their records are known under, each id once.
 *
 * @returns of each entity its id, or '' where another has a better claim to each.
 */
export function claimIds(labels: Labels, entities: Entities, keys: RecordKeys): string[] {
  const ids = new Array<string>(entities.count).fill('');
  const isGiven = new Uint8Array(labels.count);
  const give = (entity: number, label: number): void => {
    ids[entity] = labels.text(label);
    isGiven[label] = 1;
  };
  const claims = uncontested(labels, entities, give);
  for (const claim of sortedClaims(labels, entities, claims, keys)) {
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

function sortedClaims(labels: Labels, entities: Entities, claims: Claims, keys: RecordKeys): Uint32Array {
  const order = Uint32Array.from({ length: claims.counts.length }, (_, claim) => claim);
  const firsts = new Map<number, number>();
  for (const entity of claims.entities.view())
    if (!firsts.has(entity)) firsts.set(entity, firstRecord(entities, entity, keys));
  const firstOf = (claim: number): number => firsts.get(claims.entities.at(claim)) ?? 0;
  const idOf = (claim: number): string => labels.text(claims.pasts.at(claim));
  return order.sort(
    (left, right) =>
      claims.counts.at(right) - claims.counts.at(left) ||
      compareTexts(idOf(left), idOf(right)) ||
      keys.compare(firstOf(left), firstOf(right)),
  );
}

function nameTheRest(all: Nameable, ids: string[]): void {
  const { table, entities } = all;
  const run = table.since === '' ? '' : `\nsince ${table.since}`;
  const seedOf = (entity: number): string => {
    const founder = firstRecord(entities, entity, table.records);
    return `${table.records.text(founder)}\n${table.values.text(foundingValue(all, founder))}${run}`;
  };
  const takers = new Map<string, number>();
  const disputed = new Set<number>();
  for (let entity = 0; entity < entities.count; entity += 1) {
    if (ids[entity] !== '') continue;
    const id = newId(seedOf(entity));
    const taker = takers.get(id);
    if (taker === undefined) takers.set(id, entity);
    else disputed.add(taker).add(entity);
    if (table.entities.has(id)) disputed.add(entity);
  }
  for (const [id, entity] of takers) if (!disputed.has(entity)) ids[entity] = id;
  if (disputed.size > 0)
    settle(
      ids,
      [...disputed].map((entity) => ({ entity, seed: seedOf(entity) })),
      table,
    );
}

/** Names those whose name is in use, in the order of what they are named after. */
function settle(
  ids: string[],
  disputed: { readonly entity: number; readonly seed: string }[],
  table: MembershipTable,
): void {
  const given = new Set(ids);
  disputed.sort((left, right) => compareTexts(left.seed, right.seed));
  for (const { entity, seed } of disputed) {
    let id = newId(seed);
    for (let attempt = 1; table.entities.has(id) || given.has(id); attempt += 1)
      id = newId(`${seed}\n${attempt}`);
    given.add(id);
    ids[entity] = id;
  }
}

/** The value that joins a record and comes first by text. */
function foundingValue({ table, partition }: Nameable, founder: number): number {
  const { ties, joiningTies } = partition;
  let first: number | undefined;
  for (const tie of membersOf(joiningTies(), founder)) {
    const value = ties.value(tie);
    if (first === undefined || table.values.compare(value, first) < 0) first = value;
  }
  return first ?? 0;
}

/** An id made of a text. */
export function newId(text: string): string {
  return `e_${digest(text).slice(0, ID_HEX)}`;
}

/** Keys of records, by their numbers. */
export type RecordKeys = Pick<Interner, 'text' | 'compare'>;

/** The record of an entity whose key comes first. */
export function firstRecord({ records }: Entities, entity: number, keys: RecordKeys): number {
  const members = membersOf(records, entity);
  let first = members[0] ?? 0;
  for (const record of members) if (keys.compare(record, first) < 0) first = record;
  return first;
}
