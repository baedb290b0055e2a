// Which entity keeps which id, so that a link to an entity in a case file or an address bar stays good as it grows.
import { digest } from '../text/digest';
import { NO_ENTITY, pastOf, pastSizes, type Entities } from './entities';
import { GrowingNumbers } from './growingNumbers';
import { membersOf } from './grouping';
import type { MembershipTable } from './membershipTable';
import { compareTexts } from './partition';

const ID_HEX = 12;

export interface EntityIds {
  /** Of each entity its id: `e_` and 12 hexadecimal digits. */
  readonly ids: readonly string[];
  /** Of each id that was there before, by its number in `table.entities`, the entity that has it now, or NO_ENTITY. */
  readonly heirs: Uint32Array;
}

/**
 * Gives every entity an id.
 *
 * The id under which most of its records were known; where two parts want one id, the part that has more of its records
 * (then the one with the smallest record key) keeps it; where two ids have as many, the smaller one. An entity that is
 * left without is named after its smallest record key, once more hashed where that id is in use among these rows.
 *
 * @returns the same whatever the order of rows was.
 */
export function assignEntityIds(table: MembershipTable, entities: Entities): EntityIds {
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
  nameTheRest(table, entities, ids);
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
  for (const entity of claims.entities.view()) keys.set(entity, smallestKey(table, entities, entity));
  const keyOf = (claim: number): string => keys.get(claims.entities.at(claim)) ?? '';
  const idOf = (claim: number): string => table.entities.text(claims.pasts.at(claim));
  return order.sort(
    (left, right) =>
      claims.counts.at(right) - claims.counts.at(left) ||
      compareTexts(idOf(left), idOf(right)) ||
      compareTexts(keyOf(left), keyOf(right)),
  );
}

function nameTheRest(table: MembershipTable, entities: Entities, ids: string[]): void {
  const nameless: { readonly entity: number; readonly key: string }[] = [];
  ids.forEach((id, entity) => {
    if (id === '') nameless.push({ entity, key: smallestKey(table, entities, entity) });
  });
  nameless.sort((left, right) => compareTexts(left.key, right.key));
  const given = new Set<string>();
  for (const { entity, key } of nameless) {
    let id = newId(key);
    for (let attempt = 1; table.entities.has(id) || given.has(id); attempt += 1)
      id = newId(`${key}\n${attempt}`);
    given.add(id);
    ids[entity] = id;
  }
}

function newId(text: string): string {
  return `e_${digest(text).slice(0, ID_HEX)}`;
}

/** The record key of an entity that comes first. */
function smallestKey(table: MembershipTable, { records }: Entities, entity: number): string {
  let smallest: string | undefined;
  for (const record of membersOf(records, entity)) {
    const key = table.records.text(record);
    if (smallest === undefined || key < smallest) smallest = key;
  }
  return smallest ?? '';
}
