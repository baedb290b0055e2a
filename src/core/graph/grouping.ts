// Pairs put together by their first half: one counting sort, two arrays, no object a pair.

/** Members of each group, side by side. */
export interface Grouping {
  readonly count: number;
  /** Members of group g are `members[starts[g]]` to `members[starts[g + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Members of one group, without a copy. */
export function membersOf({ starts, members }: Grouping, group: number): Uint32Array {
  return members.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
}

/** A stretch of a list. A view of a typed array says the same, but takes ten times as long to make. */
export interface Slice {
  readonly members: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** Where the members of one group lie, for loops that run over many groups. */
export function sliceOf({ starts, members }: Grouping, group: number): Slice {
  return { members, start: starts[group] ?? 0, end: starts[group + 1] ?? 0 };
}

/** How many members a group has. */
export function groupSize({ starts }: Grouping, group: number): number {
  return (starts[group + 1] ?? 0) - (starts[group] ?? 0);
}

/**
 * Groups pairs. Linear in pairs, groups and members.
 *
 * @param groups - of each pair its group, 0 … groupCount−1; a larger number leaves the pair out.
 * @param members - of each pair its member, 0 … memberCount−1.
 * @returns each member once in its group, in order of first arrival.
 */
export function groupPairs(
  groups: Uint32Array,
  members: Uint32Array,
  { groupCount, memberCount }: { readonly groupCount: number; readonly memberCount: number },
): Grouping {
  const starts = startsOf(groups, groupCount);
  const placed = new Uint32Array(starts[groupCount] ?? 0);
  const next = starts.slice();
  for (let pair = 0; pair < groups.length; pair += 1) {
    const group = groups[pair] ?? groupCount;
    if (group >= groupCount) continue;
    const place = next[group] ?? 0;
    placed[place] = members[pair] ?? 0;
    next[group] = place + 1;
  }
  return withoutRepeats({ count: groupCount, starts, members: placed }, memberCount);
}

/** Groups the other way round: of each member its groups, in rising order. Linear. */
export function transposed({ count, starts, members }: Grouping, memberCount: number): Grouping {
  const begins = startsOf(members, memberCount);
  const next = begins.slice();
  const groups = new Uint32Array(members.length);
  for (let group = 0; group < count; group += 1)
    for (let at = starts[group] ?? 0, end = starts[group + 1] ?? 0; at < end; at += 1) {
      const member = members[at] ?? 0;
      const place = next[member] ?? 0;
      groups[place] = group;
      next[member] = place + 1;
    }
  return { count: memberCount, starts: begins, members: groups };
}

/** Closes up in place: what is read lies never before what is written. */
function withoutRepeats({ count, starts, members }: Grouping, memberCount: number): Grouping {
  const seenIn = new Uint32Array(memberCount); // one more than the last group a member was seen in
  let kept = 0;
  for (let group = 0, from = 0; group < count; group += 1) {
    const to = starts[group + 1] ?? 0;
    for (let at = from; at < to; at += 1) {
      const member = members[at] ?? 0;
      if (seenIn[member] === group + 1) continue;
      seenIn[member] = group + 1;
      members[kept] = member;
      kept += 1;
    }
    starts[group + 1] = kept;
    from = to;
  }
  return { count, starts, members: members.subarray(0, kept) };
}

/** Where each group begins, from how often it is named; one more than there are groups. */
export function startsOf(groups: Uint32Array, groupCount: number): Uint32Array {
  const starts = new Uint32Array(groupCount + 1);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? groupCount;
    if (group < groupCount) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0, sum = 0; group < groupCount; group += 1) {
    sum += starts[group + 1] ?? 0;
    starts[group + 1] = sum;
  }
  return starts;
}
