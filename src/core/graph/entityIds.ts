// Which entity keeps which id, so that a link to an entity in a case file or an address bar stays good as it grows.
import { NO_ENTITY, pastHomes, pastOf, pastSizes, type Entities, type Labels } from './entities';
import { GrowingNumbers } from './growingNumbers';
import { idOfBits, IdSeeds, newId, type Founders } from './idSeeds';
import { NO_NUMBER, type Interner } from './interner';
import type { MembershipTable } from './membershipTable';
import { compareTexts, type Partition } from './partition';

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
  if (labels.count === 0) return claims;
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
  const { table } = all;
  const unnamed = new GrowingNumbers();
  for (let entity = 0; entity < ids.length; entity += 1) if (ids[entity] === '') unnamed.push(entity);
  const seeds = new IdSeeds(table, foundersOf(all, unnamed.view()));
  const bits = new Float64Array(unnamed.length);
  for (let at = 0; at < bits.length; at += 1) bits[at] = seeds.bitsOf(unnamed.at(at));
  const repeated = repeatsIn(bits);
  const isInUse = (id: string): boolean => table.entities.size > 0 && table.entities.has(id);
  const disputed: { readonly entity: number; readonly seed: string }[] = [];
  for (let at = 0; at < bits.length; at += 1) {
    const entity = unnamed.at(at);
    const own = bits[at] ?? 0;
    const id = idOfBits(own);
    if (repeated.has(own) || isInUse(id)) disputed.push({ entity, seed: seeds.textOf(entity) });
    else ids[entity] = id;
  }
  if (disputed.length > 0) settle(ids, disputed, table);
}

/**
 * Numbers that come more than once: of a million ids of 48 bits hardly ever one. In a table of open addresses at most half
 * full; numbers are digests, so that their low bits say where.
 */
function repeatsIn(numbers: Float64Array): ReadonlySet<number> {
  const mask = 2 ** Math.ceil(Math.log2(2 * numbers.length + 1)) - 1;
  const heads = new Uint32Array(mask + 1); // one more than a place among the numbers; 0 is free
  const repeated = new Set<number>();
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    let slot = number & mask; // of its low 32 bits, as all shifts and masks are
    for (let head = heads[slot] ?? 0; head > 0; head = heads[slot] ?? 0) {
      if (numbers[head - 1] === number) repeated.add(number);
      slot = (slot + 1) & mask;
    }
    heads[slot] = at + 1;
  }
  return repeated;
}

/** Of each entity its first record by key, and of the values that join that one the first by text. */
function foundersOf({ table, partition, entities }: Nameable, unnamed: Uint32Array): Founders {
  const { ties, together } = partition;
  const records = firstRecords(entities, unnamed, table.records);
  const values = new Uint32Array(entities.count).fill(NO_NUMBER);
  const offer = (entity: number, value: number): void => {
    const known = values[entity] ?? NO_NUMBER;
    if (known === NO_NUMBER || (known !== value && table.values.compare(value, known) < 0))
      values[entity] = value;
  };
  const { members } = ties;
  for (let tie = 0; tie < ties.count; tie += 1) {
    if (ties.state(tie) !== 'joins') continue;
    const start = ties.start(tie);
    const end = ties.end(tie);
    // All that a tie joins are in one entity.
    const entity = entities.of[members[start] ?? 0] ?? NO_ENTITY;
    const founder = entity === NO_ENTITY ? NO_NUMBER : records[entity];
    for (let at = start; at < end; at += 1) if (members[at] === founder) offer(entity, ties.value(tie));
  }
  for (const pair of together) {
    const entity = entities.of[pair.left] ?? NO_ENTITY;
    const founder = entity === NO_ENTITY ? NO_NUMBER : records[entity];
    if (founder === pair.left || founder === pair.right)
      for (const tie of pair.ties) offer(entity, ties.value(tie));
  }
  return { records, values };
}

function firstRecords(entities: Entities, unnamed: Uint32Array, keys: RecordKeys): Uint32Array {
  if (2 * unnamed.length > entities.count) return keys.firstOfGroups(entities.of, entities.count);
  const records = new Uint32Array(entities.count).fill(NO_NUMBER);
  for (const entity of unnamed) records[entity] = firstRecord(entities, entity, keys);
  return records;
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

/** Keys of records, by their numbers. */
export type RecordKeys = Pick<Interner, 'text' | 'compare' | 'firstOf' | 'firstOfGroups'>;

/** The record of an entity whose key comes first. */
export function firstRecord({ records }: Entities, entity: number, keys: RecordKeys): number {
  return keys.firstOf(records.members, records.starts[entity] ?? 0, records.starts[entity + 1] ?? 0);
}
