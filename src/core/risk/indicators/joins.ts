// Which values join, and how counts of one value stand together.
import type { IdentifierType } from '../../identifiers/identifier';
import type { Mid } from '../../brand';
import type { Count, FactQuestion, Facts } from '../facts';
import type { RecordKind } from '../../records/record';
import type { Signal } from '../signal';

export const phoneTypes: readonly IdentifierType[] = ['phone'];
export const otherContactTypes: readonly IdentifierType[] = ['email', 'domain', 'url', 'username'];
export const contactTypes: readonly IdentifierType[] = [...phoneTypes, ...otherContactTypes];
export const addressTypes: readonly IdentifierType[] = ['address', 'coordinates'];
export const pictureTypes: readonly IdentifierType[] = ['hash'];
export const accountTypes: readonly IdentifierType[] = ['iban', 'payment', 'wallet'];

/** What several questions find, one list, most records first. */
export function countsOfAny(facts: Facts, questions: readonly FactQuestion[]): readonly Count[] {
  return questions
    .flatMap((question) => facts.counts(question))
    .sort((left, right) => right.records - left.records);
}

/**
 * Records by value that show one of several signals which exclude each other: a review has one rating, and says one
 * number of things of the lexicon. Of other signals the sum would count a record twice.
 */
export function sumPerMid(
  facts: Facts,
  kind: RecordKind,
  signals: readonly Signal[],
): ReadonlyMap<Mid, { readonly records: number; readonly counts: readonly Count[] }> {
  const sums = new Map<Mid, { records: number; counts: readonly Count[] }>();
  for (const count of signals.flatMap((signal) => facts.counts({ kind, signal }))) {
    const held = sums.get(count.mid) ?? { records: 0, counts: [] };
    sums.set(count.mid, { records: held.records + count.records, counts: [...held.counts, count] });
  }
  return sums;
}

/** Counts of a signal's several values, by the value of the subject that carries them: names under one phone. */
export function perValueOfMid(counts: readonly Count[]): readonly (readonly [Mid, readonly Count[]])[] {
  const byMid = new Map<Mid, Count[]>();
  for (const count of counts) {
    const held = byMid.get(count.mid);
    if (held === undefined) byMid.set(count.mid, [count]);
    else held.push(count);
  }
  return [...byMid].sort(
    ([left, its], [right, others]) => others.length - its.length || (left < right ? -1 : 1),
  );
}

/** Counts of several signals that exclude each other: the values with most records of any of them come first. */
export function mostOfOneMid(facts: Facts, kind: RecordKind, signals: readonly Signal[]): readonly Count[] {
  return countsOfAny(
    facts,
    signals.map((signal) => ({ kind, signal })),
  );
}
