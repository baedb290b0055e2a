// Lumps: parts too large, or made of groups that hang together by single values only. They are taken apart and joined
// again from the strongest tie to the weakest, and what would make the lump again is refused and named.
//
// Freeman et al. (arXiv 2507.13477) dissolve the giant component of millions of adverts by dropping ties that fail a test
// of same authorship. The test here: two records that share two values, a text, or a name at a place are a *core* and
// stay together; a value counts by the cores that it puts together, and those with the most go first.
import { compareTexts } from './compareTexts';
import { Cores } from './cores';
import type { Evidence } from './evidence';
import type { Ties } from './ties';
import { UnionFind } from './unionFind';
import type { TogetherPair } from './weakTies';

/** Cores that a value may put together, lowered step by step until the parts are small enough. */
export const CORE_STEPS = [25, 12, 6] as const;
/** Parts above this share of the limit are looked at for the shape of a lump, with the first step: 100 of 500. */
const LOOKED_AT_SHARE01 = 0.2;
/** Two parts that are both larger, 25 of 500, are not joined by one value that nothing else supports. */
const LARGE_PART_SHARE01 = 0.05;
const LARGE_PART_LEAST = 4;
/** What may join records: a tie, or a pair that weak values join together. */
interface Joint {
  readonly records: Uint32Array;
  readonly bits: number;
  readonly order: string;
  readonly tie: number | undefined;
  /** Cores among its records. */
  readonly cores: number;
}

/** A tie that would have joined parts into something too large. */
export interface RefusedBridge {
  readonly tie: number;
  /** Records of each part as it was then, largest first. */
  readonly partSizes: readonly number[];
}

export interface LumpInput {
  readonly evidence: Evidence;
  readonly ties: Ties;
  /** All parts as they are with every tie; taken apart in place. */
  readonly sets: UnionFind;
  readonly together: readonly TogetherPair[];
  /** Values that a person trusts. */
  readonly trusted: ReadonlySet<number>;
  readonly maxMembers: number;
}

/** Parts of more records than this are looked at. */
export function lookedAtAbove(maxMembers: number): number {
  return Math.floor(maxMembers * LOOKED_AT_SHARE01);
}

/** A part of more records is large: one value alone does not join two of them. */
export function largePartAbove(maxMembers: number): number {
  return Math.max(LARGE_PART_LEAST, Math.floor(maxMembers * LARGE_PART_SHARE01));
}

/**
 * Takes lumps apart, in `sets`.
 *
 * In every part beyond `maxMembers`, ties that put together more cores than a step allows are held back, step by step,
 * until what is left is small enough; where no step suffices, its ties join again from the strongest to the weakest. Then
 * what was held back joins in the same order. A tie whose join would pass the limit, or put two large parts together that
 * nothing else ties, is refused. Parts beyond a fifth of the limit are looked at with the first step alone: that is the
 * shape of a lump before it is too large. Trusted values join whatever comes of it.
 *
 * @returns refused ties; a refused pair is not said. Free where no part is large, else linear in those but for a sort.
 */
export function takeLumpsApart(input: LumpInput): readonly RefusedBridge[] {
  const joints = jointsOfLumps(input);
  if (joints.length === 0) return [];
  const records = [...new Set(joints.flatMap((joint) => [...joint.records]))];
  const { sets, trusted, ties, maxMembers } = input;
  const isTrusted = ({ tie }: Joint): boolean => tie !== undefined && trusted.has(ties.value(tie));
  const isTooLarge = ({ records: [first = 0] }: Joint): boolean => sets.size(sets.find(first)) > maxMembers;
  let active = joints;
  const held: Joint[] = [];
  CORE_STEPS.forEach((step, at) => {
    const isHeld = (joint: Joint): boolean =>
      joint.cores > step && !isTrusted(joint) && (at === 0 || isTooLarge(joint));
    const now = active.filter(isHeld);
    if (now.length === 0) return;
    held.push(...now);
    active = active.filter((joint) => !isHeld(joint));
    joinAnew(sets, records, active);
  });
  const lumps = active.filter(isTooLarge);
  for (const record of new Set(lumps.flatMap((joint) => [...joint.records]))) sets.reset(record);
  const free = lumps.filter(isTrusted);
  for (const { records: trustedRecords } of free) joinAll(sets, trustedRecords);
  const rest = [
    ...lumps.filter((joint) => !isTrusted(joint)).sort(strongestFirst),
    ...held.sort(strongestFirst),
  ];
  return rest.flatMap((joint) => refusalOf(sets, joint, maxMembers) ?? []);
}

function jointsOfLumps({ evidence, ties, sets, together, maxMembers }: LumpInput): readonly Joint[] {
  const above = lookedAtAbove(maxMembers);
  const isLarge = (record: number): boolean => sets.size(sets.find(record)) > above;
  const found: number[] = [];
  for (let tie = 0; tie < ties.count; tie += 1)
    if (ties.state(tie) === 'joins' && isLarge(ties.records(tie)[0] ?? 0)) found.push(tie);
  const pairs = together.filter(({ left }) => isLarge(left));
  if (found.length === 0 && pairs.length === 0) return [];
  const { memberships } = evidence;
  const textOf = (tie: number): string => memberships.textOf(ties.value(tie));
  found.sort(
    (left, right) => ties.size(left) - ties.size(right) || compareTexts(textOf(left), textOf(right)),
  );
  const cores = new Cores(evidence, ties, found, maxMembers);
  return [
    ...found.map((tie) => ({
      records: ties.records(tie),
      bits: ties.bits(tie),
      order: `${textOf(tie)} ${ties.seen(tie).firstSeen}`,
      tie,
      cores: cores.among(ties.records(tie)),
    })),
    ...pairs.map(({ left, right, bits }) => ({
      records: Uint32Array.of(left, right),
      bits,
      order: [memberships.keyOf(left), memberships.keyOf(right)].sort(compareTexts).join(' '),
      tie: undefined,
      cores: 1, // two values are shared
    })),
  ];
}

/** Joins what the guard lets it, else says what it refused. */
function refusalOf(sets: UnionFind, joint: Joint, maxMembers: number): RefusedBridge | undefined {
  const partSizes = partsUnder(sets, joint.records);
  const large = partSizes.filter((size) => size > largePartAbove(maxMembers));
  const all = partSizes.reduce((sum, size) => sum + size, 0);
  if (partSizes.length > 1 && (all > maxMembers || (large.length > 1 && joint.cores > 1)))
    return joint.tie === undefined ? undefined : { tie: joint.tie, partSizes };
  joinAll(sets, joint.records);
  return undefined;
}

/** What is of one core first, then by bits, then the rarer, then by text. */
function strongestFirst(left: Joint, right: Joint): number {
  return (
    Math.min(left.cores, 2) - Math.min(right.cores, 2) ||
    right.bits - left.bits ||
    left.records.length - right.records.length ||
    compareTexts(left.order, right.order)
  );
}

function joinAnew(sets: UnionFind, records: readonly number[], joints: readonly Joint[]): void {
  for (const record of records) sets.reset(record);
  for (const joint of joints) joinAll(sets, joint.records);
}

/** Makes one set of all records. */
export function joinAll(sets: UnionFind, records: Uint32Array): void {
  const first = records[0] ?? 0;
  for (let at = 1; at < records.length; at += 1) sets.join(first, records[at] ?? first);
}

function partsUnder(sets: UnionFind, records: Uint32Array): readonly number[] {
  const roots = new Set(Array.from(records, (record) => sets.find(record)));
  return [...roots].map((root) => sets.size(root)).sort((left, right) => right - left);
}
