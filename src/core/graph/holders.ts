// Who holds a value that many records carry: carriers of one hand count once. Sixty re-posts of one poster are one holder;
// sixty businesses that hire one call centre are sixty.
import type { Evidence } from './evidence';
import type { RecordTraits } from './memberships';
import { UnionFind } from './unionFind';
import type { WeightClass } from './weights';

/** What is known about the carriers of one value. */
export interface Holders {
  readonly records: number;
  /** Carriers, those of one hand counted once: same text, same name at the same place, or another value in common. */
  readonly holders: number;
  /** Distinct known names, places, texts, sources and kinds of record; 0 where none is known. */
  readonly names: number;
  readonly places: number;
  readonly texts: number;
  readonly sources: number;
  readonly kinds: number;
  /** Carriers whose name is known. */
  readonly named: number;
  /** Carriers that carry a contact which no other holder of the value carries. */
  readonly withOwnContacts: number;
}

/** From this share of carriers on that have contacts and names of their own, they are not re-posts of one text. */
export const OWN_SHARE01 = 0.6;
/**
 * Of larger crowds the other values are not looked at, only what they show: no entity is so large that such a value could
 * join it, and the largest hubs would cost more than all the rest.
 */
export const MOST_LOOKED_AT = 1_000;
/** What somebody is reached by. */
const contacts: ReadonlySet<WeightClass> = new Set(['phone', 'email', 'username', 'url']);
/** A value that more than this share of the carriers have too is the same crowd again, and tells nothing new. */
const PARALLEL_SHARE01 = 0.5;

/**
 * Counts the holders of a value.
 *
 * @param carriers - distinct records that carry it.
 * @returns linear in the values of the carriers.
 */
export function holdersOf(evidence: Evidence, value: number, carriers: Uint32Array): Holders {
  const { traits } = evidence;
  const byValues = new UnionFind(carriers.length);
  const isLookedAt = carriers.length <= MOST_LOOKED_AT;
  const withOwnContacts = isLookedAt ? joinByValues(evidence, value, carriers, byValues) : 0;
  if (traits.names.length > 0 && traits.places.length > 0)
    joinEqual(byValues, carriers, (record) => nameAtPlace(traits, record));
  const facts = {
    records: carriers.length,
    names: distinct(carriers, traits.names),
    places: distinct(carriers, traits.places),
    texts: distinct(carriers, traits.texts),
    sources: distinct(carriers, traits.sources),
    kinds: distinct(carriers, traits.kinds),
    named: known(carriers, traits.names),
    withOwnContacts,
  };
  // A text that many businesses copy, each with its own name and contact, makes them no single poster.
  if (traits.texts.length > 0 && !haveOwn(facts))
    joinEqual(byValues, carriers, (record) => traits.texts[record] ?? 0);
  return { ...facts, holders: rootsIn(byValues, carriers.length) };
}

/** Whether most carriers have contacts of their own, and there are nearly as many names. */
export function haveOwn({ records, names, named, withOwnContacts }: Omit<Holders, 'holders'>): boolean {
  return named * 2 >= records && names >= OWN_SHARE01 * named && withOwnContacts >= OWN_SHARE01 * records;
}

// Marks of values in the scratch list while a crowd is looked at; smaller numbers are one more than a place in it.
const COMMON = 0xffffffff; // on several carriers, and makes them not one: nobody's own
const TELLING = 0xfffffffe; // makes its carriers one, and was not met yet

/** Joins carriers that share another value that tells. @returns how many have contacts that are not common. */
function joinByValues(evidence: Evidence, value: number, carriers: Uint32Array, sets: UnionFind): number {
  const { scratch, memberships } = evidence;
  const touched = countValues(evidence, carriers);
  for (const other of touched) {
    const count = scratch[other] ?? 0;
    const isCrowd = count > PARALLEL_SHARE01 * carriers.length;
    if (other === value || evidence.distrusted.has(other)) scratch[other] = COMMON;
    else if (count < 2) scratch[other] = 0;
    else scratch[other] = isCrowd || !evidence.tells(other) ? COMMON : TELLING;
  }
  let withOwn = 0;
  for (let at = 0; at < carriers.length; at += 1) {
    let hasOwn = false;
    const values = evidence.valuesOf(carriers[at] ?? 0);
    for (let place = values.start; place < values.end; place += 1) {
      const other = values.members[place] ?? 0;
      const mark = scratch[other] ?? 0;
      if (mark === COMMON) continue;
      hasOwn ||= contacts.has(memberships.weightClassOf(other));
      if (mark === TELLING) scratch[other] = at + 1;
      else if (mark > 0) sets.join(mark - 1, at);
    }
    withOwn += Number(hasOwn);
  }
  for (const other of touched) scratch[other] = 0;
  return withOwn;
}

/** Counts, in `scratch`, on how many carriers each of their values is. @returns those values. */
function countValues(evidence: Evidence, carriers: Uint32Array): readonly number[] {
  const { scratch } = evidence;
  const touched: number[] = [];
  for (const record of carriers) {
    const { members, start, end } = evidence.valuesOf(record);
    for (let place = start; place < end; place += 1) {
      const other = members[place] ?? 0;
      const count = scratch[other] ?? 0;
      if (count === 0) touched.push(other);
      scratch[other] = count + 1;
    }
  }
  return touched;
}

/** Joins places in the list whose records have the same key; 0 is unknown and joins nobody. */
function joinEqual(sets: UnionFind, records: Uint32Array, keyOf: (record: number) => number): void {
  const firstWith = new Map<number, number>();
  records.forEach((record, at) => {
    const key = keyOf(record);
    if (key === 0) return;
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, at);
    else sets.join(first, at);
  });
}

/** One number for a name at a place; 0 where either is unknown. Two 32-bit hashes in 53 bits: good enough to count by. */
export function nameAtPlace({ names, places }: RecordTraits, record: number): number {
  const name = names[record] ?? 0;
  const place = places[record] ?? 0;
  return name === 0 || place === 0 ? 0 : name * 0x200000 + (place % 0x200000);
}

function rootsIn(sets: UnionFind, count: number): number {
  let roots = 0;
  for (let at = 0; at < count; at += 1) if (sets.find(at) === at) roots += 1;
  return roots;
}

/** Of how many records a label is known; lists of labels are empty where none is. */
function known(records: Uint32Array, labels: Uint32Array): number {
  let count = 0;
  if (labels.length > 0) for (const record of records) count += Number((labels[record] ?? 0) > 0);
  return count;
}

function distinct(records: Uint32Array, labels: Uint32Array): number {
  const met = new Set<number>();
  let before = 0;
  if (labels.length > 0)
    for (const record of records) {
      const label = labels[record] ?? 0;
      // Records of one source come one after another.
      if (label !== before && label !== 0) met.add(label);
      before = label;
    }
  return met.size;
}
