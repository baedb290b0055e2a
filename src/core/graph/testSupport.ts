// For tests only: linking of a handful of rows.
import type { ContradictionEvent, HistoryEvent, MembershipEvent, RefusalEvent } from './linkEvent';
import { linkTable } from './linkTable';
import { MembershipTable, type MembershipRow } from './membershipTable';
import { sorted } from './naiveLinker';
import type { LinkLimits } from './partition';
import { nothingSaid, type Said } from './said';

export interface Told {
  readonly memberships: readonly MembershipEvent[];
  readonly refusals: readonly RefusalEvent[];
  readonly history: readonly HistoryEvent[];
  readonly contradictions: readonly ContradictionEvent[];
  /** Record → its entity, as the next run will be told; records that left are absent. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** Record → its home, of those that are told. */
  readonly homeOf: ReadonlyMap<string, string>;
  readonly parts: readonly (readonly string[])[];
}

/** Links rows and collects what is said, in an order of its own. */
export function link(
  rows: readonly MembershipRow[],
  limits: Partial<LinkLimits> = {},
  said: Said = nothingSaid,
): Told {
  const table = new MembershipTable();
  for (const row of rows) table.add(row);
  const linked = linkTable(table, { hubAbove: 50, maxMembers: 500, ...limits }, said);
  const memberships = inOrder([...linked.memberships()], ({ recordKey }) => recordKey);
  const entityOf = new Map(
    memberships.filter(({ entity }) => entity !== '').map(({ recordKey, entity }) => [recordKey, entity]),
  );
  return {
    memberships,
    refusals: inOrder([...linked.refusals()], ({ mid }) => mid),
    history: inOrder([...linked.history()], ({ entity, change }) => `${entity} ${change}`),
    contradictions: inOrder([...linked.contradictions()], ({ decision }) => decision),
    entityOf,
    homeOf: new Map(memberships.map(({ recordKey, home }) => [recordKey, home])),
    parts: sorted([...groupKeys(entityOf).values()]),
  };
}

/** The same rows, as they come when every record is known to be in the entity of an earlier run. */
export function withEntities(
  rows: readonly MembershipRow[],
  entityOf: ReadonlyMap<string, string>,
): readonly MembershipRow[] {
  return rows.map((row) => ({
    ...row,
    entity: row.recordKey === undefined ? undefined : entityOf.get(row.recordKey),
  }));
}

/** One membership a pair: `rowsOf(['a', 'x'], …)` says that record a carries x. */
export function rowsOf(...pairs: readonly (readonly [string, string])[]): readonly MembershipRow[] {
  return pairs.map(([recordKey, mid]) => ({ recordKey, mid }));
}

/** So many records that all carry one value: `<prefix>1` … */
export function crowd(count: number, mid: string, prefix = 'r'): readonly MembershipRow[] {
  return Array.from({ length: count }, (_, at) => ({ recordKey: `${prefix}${at + 1}`, mid }));
}

/** Keys by entity, each list sorted. */
export function groupKeys(entityOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, entity] of entityOf) groups.set(entity, [...(groups.get(entity) ?? []), key]);
  for (const keys of groups.values()) keys.sort();
  return groups;
}

function inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...items].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}
