// Ties, and pairs that weak values join together, as one list: what decisions are laid over.
import { compareTexts } from './compareTexts';
import type { DecidableTies } from './decidedPartition';
import type { MembershipTable } from './membershipTable';
import type { Partition } from './partition';
import { findingOf, type Said } from './said';

/**
 * Everything that joins records in a partition: its ties by their numbers, then its pairs.
 *
 * The strongest comes first, of equally strong ones the rarer, then by text.
 */
export function jointsOf(table: MembershipTable, partition: Partition, said: Said): DecidableTies {
  const { ties, together, joins } = partition;
  const textOf = (joint: number): string => table.values.text(valueOf(partition, joint));
  const carriersOf = (joint: number): Uint32Array => {
    if (joint < ties.count) return ties.records(joint);
    const pair = together[joint - ties.count];
    return pair === undefined ? new Uint32Array() : Uint32Array.of(pair.left, pair.right);
  };
  const bitsOf = (joint: number): number =>
    joint < ties.count
      ? (findingOf(said, textOf(joint))?.bits ?? ties.bits(joint))
      : (together[joint - ties.count]?.bits ?? 0);
  const smallestKey = (joint: number): string =>
    [...carriersOf(joint)]
      .map((record) => table.records.text(record))
      .reduce((least, key) => (key < least ? key : least));
  return {
    count: ties.count + together.length,
    carriersOf,
    joins: (joint) => joint >= ties.count || joins(joint),
    compare: (left, right) =>
      bitsOf(right) - bitsOf(left) ||
      carriersOf(left).length - carriersOf(right).length ||
      compareTexts(textOf(left), textOf(right)) ||
      compareTexts(smallestKey(left), smallestKey(right)),
  };
}

/** Value of a joint; of a pair, one of those that join it. */
export function valueOf({ ties, together }: Partition, joint: number): number {
  const pair = together[joint - ties.count];
  return ties.value(joint < ties.count ? joint : (pair?.ties[0] ?? 0));
}
