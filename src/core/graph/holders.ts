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
  const shared = joinByValues(evidence, value, carriers, byValues);
  joinEqual(byValues, carriers, (record) => nameAtPlace(traits, record));
  const facts = {
    records: carriers.length,
    names: distinct(carriers, traits.names),
    places: distinct(carriers, traits.places),
    texts: distinct(carriers, traits.texts),
    sources: distinct(carriers, traits.sources),
    kinds: distinct(carriers, traits.kinds),
    named: carriers.reduce((sum, record) => sum + Number((traits.names[record] ?? 0) > 0), 0),
    withOwnContacts: countWithOwn(evidence, value, carriers, shared),
  };
  // A text that many businesses copy, each with its own name and contact, makes them no single poster.
  if (!haveOwn(facts)) joinEqual(byValues, carriers, (record) => traits.texts[record] ?? 0);
  return { ...facts, holders: rootsIn(byValues, carriers.length) };
}

/** Whether most carriers have contacts of their own, and there are nearly as many names. */
export function haveOwn({ records, names, named, withOwnContacts }: Omit<Holders, 'holders'>): boolean {
  return named * 2 >= records && names >= OWN_SHARE01 * named && withOwnContacts >= OWN_SHARE01 * records;
}

/** @returns values that several carriers carry and that did not make them one: they are nobody's own. */
function joinByValues(
  evidence: Evidence,
  value: number,
  carriers: Uint32Array,
  sets: UnionFind,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const record of carriers)
    for (const other of evidence.valuesOf(record)) counts.set(other, (counts.get(other) ?? 0) + 1);
  const firstWith = new Map<number, number>();
  const common = new Set<number>();
  for (const [other, count] of counts) {
    if (other === value || count < 2) continue;
    if (count > PARALLEL_SHARE01 * carriers.length || !evidence.tells(other)) common.add(other);
    else firstWith.set(other, -1);
  }
  carriers.forEach((record, at) => {
    for (const other of evidence.valuesOf(record)) {
      const first = firstWith.get(other);
      if (first === -1) firstWith.set(other, at);
      else if (first !== undefined) sets.join(first, at);
    }
  });
  return common;
}

function countWithOwn(
  evidence: Evidence,
  value: number,
  carriers: Uint32Array,
  common: ReadonlySet<number>,
): number {
  const isOwn = (other: number): boolean =>
    other !== value && !common.has(other) && contacts.has(evidence.memberships.weightClassOf(other));
  let count = 0;
  for (const record of carriers) if (evidence.valuesOf(record).some(isOwn)) count += 1;
  return count;
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
  const [name, place] = [names[record] ?? 0, places[record] ?? 0];
  return name === 0 || place === 0 ? 0 : name * 0x200000 + (place % 0x200000);
}

function rootsIn(sets: UnionFind, count: number): number {
  let roots = 0;
  for (let at = 0; at < count; at += 1) if (sets.find(at) === at) roots += 1;
  return roots;
}

function distinct(records: Uint32Array, labels: Uint32Array): number {
  const known = new Set<number>();
  for (const record of records) known.add(labels[record] ?? 0);
  known.delete(0);
  return known.size;
}
