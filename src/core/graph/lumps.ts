// Lumps: parts too large, or made of groups that hang together by single values only. They are taken apart and joined
// again from the strongest tie to the weakest, and what would make the lump again is refused and named.
//
// Freeman et al. (arXiv 2507.13477) dissolve the giant component of millions of adverts by dropping ties that fail a test
// of same authorship. The test here: two records that share two values, a text, or a name at a place are a *core* and
// stay together; a value counts by the cores that it puts together, and those with the most go first.
import { compareTexts } from './compareTexts';
import { coresOf } from './cores';
import type { Evidence } from './evidence';
import type { Slice } from './grouping';
import { GrowingNumbers } from './growingNumbers';
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
  if (joints === undefined) return [];
  const { sets, maxMembers } = input;
  const held = holdBack(joints, sets, maxMembers);
  const lumps = joints.all.filter((joint) => held[joint] === 0 && isAbove(sets, joints, joint, maxMembers));
  for (const joint of lumps) reset(sets, joints.records(joint));
  for (const joint of lumps) if (joints.isTrusted(joint)) join(sets, joints.records(joint));
  const rejoined = [
    ...strongestFirst(
      joints,
      lumps.filter((joint) => !joints.isTrusted(joint)),
    ),
    ...strongestFirst(
      joints,
      joints.all.filter((joint) => held[joint] === 1),
    ),
  ];
  return rejoined.flatMap((joint) => refusalOf(sets, joints, joint, maxMembers) ?? []);
}

/** What may join records of large parts: ties, and after them pairs that weak values join together. */
interface Joints {
  readonly all: Uint32Array;
  readonly records: (joint: number) => Slice;
  readonly bits: (joint: number) => number;
  /** Says which of two equal ones goes first. */
  readonly order: (joint: number) => string;
  readonly tie: (joint: number) => number | undefined;
  /** Of each joint the cores among its records. */
  readonly cores: Uint32Array;
  readonly isTrusted: (joint: number) => boolean;
}

function jointsOfLumps(input: LumpInput): Joints | undefined {
  const { evidence, ties, sets, together, trusted, maxMembers } = input;
  const above = lookedAtAbove(maxMembers);
  const isLarge = (record: number): boolean => sets.size(sets.find(record)) > above;
  const large = new GrowingNumbers();
  for (let tie = 0; tie < ties.count; tie += 1)
    if (ties.state(tie) === 'joins' && isLarge(ties.firstRecord(tie))) large.push(tie);
  const pairs = together.filter(({ left }) => isLarge(left));
  const found = large.view();
  if (found.length === 0 && pairs.length === 0) return undefined;
  // A place before the first is no place: reading there would cost more than all the rest.
  const pairAt = (joint: number): TogetherPair | undefined =>
    joint < found.length ? undefined : pairs[joint - found.length];
  const { textOf, keyOf } = evidence.memberships;
  const tieOf = (joint: number): number | undefined => (joint < found.length ? found[joint] : undefined);
  const inPairs = Uint32Array.from(pairs.flatMap(({ left, right }) => [left, right]));
  const recordsOf = (joint: number): Slice => {
    const tie = tieOf(joint);
    if (tie !== undefined) return { members: ties.members, start: ties.start(tie), end: ties.end(tie) };
    const start = 2 * (joint - found.length);
    return { members: inPairs, start, end: start + 2 };
  };
  const coreSets = coresOf(evidence, ties, found, maxMembers);
  const all = new Uint32Array(found.length + pairs.length);
  const cores = new Uint32Array(all.length);
  for (let joint = 0; joint < all.length; joint += 1) {
    all[joint] = joint;
    // A pair shares two values: that is one core.
    cores[joint] = joint < found.length ? coreSets.among(recordsOf(joint)) : 1;
  }
  return {
    all,
    cores,
    records: recordsOf,
    tie: tieOf,
    bits: (joint) => pairAt(joint)?.bits ?? ties.bits(tieOf(joint) ?? 0),
    order: (joint) => {
      const [tie, pair] = [tieOf(joint), pairAt(joint)];
      if (tie !== undefined) return `${textOf(ties.value(tie))} ${ties.seen(tie).firstSeen}`;
      return [keyOf(pair?.left ?? 0), keyOf(pair?.right ?? 0)].sort(compareTexts).join(' ');
    },
    isTrusted: (joint) => {
      const tie = trusted.size > 0 ? tieOf(joint) : undefined;
      return tie !== undefined && trusted.has(ties.value(tie));
    },
  };
}

/** Holds joints back step by step, and leaves `sets` as the others join them. @returns 1 for each that is held back. */
function holdBack(joints: Joints, sets: UnionFind, maxMembers: number): Uint8Array {
  const held = new Uint8Array(joints.all.length);
  CORE_STEPS.forEach((step, at) => {
    const now = joints.all.filter(
      (joint) =>
        held[joint] === 0 &&
        (joints.cores[joint] ?? 0) > step &&
        !joints.isTrusted(joint) &&
        (at === 0 || isAbove(sets, joints, joint, maxMembers)),
    );
    if (now.length === 0) return;
    for (const joint of now) held[joint] = 1;
    for (const joint of joints.all) reset(sets, joints.records(joint));
    for (const joint of joints.all) if (held[joint] === 0) join(sets, joints.records(joint));
  });
  return held;
}

function reset(sets: UnionFind, { members, start, end }: Slice): void {
  for (let at = start; at < end; at += 1) sets.reset(members[at] ?? 0);
}

function join(sets: UnionFind, { members, start, end }: Slice): void {
  sets.joinStretch(members, start, end);
}

function isAbove(sets: UnionFind, joints: Joints, joint: number, maxMembers: number): boolean {
  const { members, start } = joints.records(joint);
  return sets.size(sets.find(members[start] ?? 0)) > maxMembers;
}

/** Joins what the guard lets it, else says what it refused. */
function refusalOf(
  sets: UnionFind,
  joints: Joints,
  joint: number,
  maxMembers: number,
): RefusedBridge | undefined {
  const records = joints.records(joint);
  const partSizes = partsUnder(sets, records);
  const large = partSizes.filter((size) => size > largePartAbove(maxMembers));
  const all = partSizes.reduce((sum, size) => sum + size, 0);
  const cores = joints.cores[joint] ?? 1;
  if (partSizes.length > 1 && (all > maxMembers || (large.length > 1 && cores > 1))) {
    const tie = joints.tie(joint);
    return tie === undefined ? undefined : { tie, partSizes };
  }
  join(sets, records);
  return undefined;
}

/** What is of one core first, then by bits, then the rarer, then by text. */
function strongestFirst(joints: Joints, some: Uint32Array): readonly number[] {
  const keyed = Array.from(some, (joint) => ({
    joint,
    spread: Math.min(joints.cores[joint] ?? 1, 2),
    bits: joints.bits(joint),
    size: joints.records(joint).end - joints.records(joint).start,
    order: joints.order(joint),
  }));
  keyed.sort(
    (left, right) =>
      left.spread - right.spread ||
      right.bits - left.bits ||
      left.size - right.size ||
      compareTexts(left.order, right.order),
  );
  return keyed.map(({ joint }) => joint);
}

function partsUnder(sets: UnionFind, { members, start, end }: Slice): readonly number[] {
  const roots = new Set<number>();
  for (let at = start; at < end; at += 1) roots.add(sets.find(members[at] ?? 0));
  return [...roots].map((root) => sets.size(root)).sort((left, right) => right - left);
}
