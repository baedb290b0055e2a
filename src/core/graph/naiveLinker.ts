// For tests only: linking as slowly and plainly as it can be said, to be compared with the fast one.
import type { MembershipRow } from './membershipTable';
import type { LinkLimits } from './partition';

export interface NaiveLinks {
  /** Records of each part of two or more, sorted, the parts sorted too. */
  readonly parts: readonly (readonly string[])[];
  readonly hubs: readonly string[];
  readonly oversize: readonly string[];
}

/** Sets of keys, joined by value in order of rareness; parts beyond the limit are made anew with the guard on. */
export function linkNaively(rows: readonly MembershipRow[], limits: LinkLimits): NaiveLinks {
  const carriers = new Map<string, Set<string>>();
  const told = new Map<string, number>();
  for (const { mid, recordKey, spread } of rows) {
    if (!carriers.has(mid)) carriers.set(mid, new Set());
    if (recordKey !== undefined) carriers.get(mid)?.add(recordKey);
    told.set(mid, Math.max(told.get(mid) ?? 0, spread?.sharers ?? 0));
  }
  const records = [...new Set(rows.flatMap(({ recordKey }) => recordKey ?? []))];
  const isHub = (mid: string): boolean =>
    Math.max(carriers.get(mid)?.size ?? 0, told.get(mid) ?? 0) > limits.hubAbove;
  const values = [...carriers]
    .filter(([mid, keys]) => keys.size > 1 && !isHub(mid))
    .sort(([left, { size: few }], [right, { size: many }]) => few - many || (left < right ? -1 : 1));
  const whole = joined(records, values, Infinity);
  const lumps = new Set(whole.parts.filter((part) => part.length > limits.maxMembers).flat());
  const inLump = values.filter(([, keys]) => [...keys].some((key) => lumps.has(key)));
  const guarded = joined([...lumps], inLump, limits.maxMembers);
  const parts = [...whole.parts.filter((part) => part.length <= limits.maxMembers), ...guarded.parts];
  return {
    parts: sorted(parts.filter((part) => part.length > 1).map((part) => [...part].sort())),
    hubs: [...carriers.keys()].filter(isHub).sort(),
    oversize: [...guarded.refused].sort(),
  };
}

function joined(
  records: readonly string[],
  values: readonly (readonly [string, ReadonlySet<string>])[],
  limit: number,
): { readonly parts: readonly (readonly string[])[]; readonly refused: readonly string[] } {
  let parts: readonly (readonly string[])[] = records.map((record) => [record]);
  const refused: string[] = [];
  for (const [mid, keys] of values) {
    const touched = parts.filter((part) => part.some((key) => keys.has(key)));
    const together = touched.flat();
    if (together.length > limit) refused.push(mid);
    else parts = [...parts.filter((part) => !touched.includes(part)), together];
  }
  return { parts, refused };
}

/** Parts in an order that does not depend on how they came about. */
export function sorted(parts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...parts].sort((left, right) => ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1));
}
