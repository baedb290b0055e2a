// What is true in the world, written beside the files and never read by an input. Each fact is one line of truth.json.
import type { WorldClass } from './overlap';
import type { WorldRecord } from './workshop';
import { recordKey } from './workshop';
import type { PlantedIdentifier } from './writing/planted';

/** Two records of a group that carry the same identifier, one after the other in the group's order. */
export interface PlantedLink {
  readonly from: string;
  readonly to: string;
  readonly kind: PlantedIdentifier['type'];
  readonly value: string;
  /** Written plainly at both ends. */
  readonly isPlain: boolean;
}

/** Records that belong together. A record named by no group stands alone. */
export interface GroupFact {
  readonly fact: 'group';
  readonly id: string;
  readonly worldClass: WorldClass;
  /** Record keys. */
  readonly members: readonly string[];
  readonly links: readonly PlantedLink[];
  /** In how many parts the group falls if every identifier is read: 1, unless wording alone holds the rest. */
  readonly parts: number;
  /** The same if only plainly written identifiers are read. */
  readonly plainParts: number;
  /** The author's wording, where the group keeps to one. */
  readonly template?: string | undefined;
  /** Members that nothing but the wording joins. */
  readonly byWordingOnly?: readonly string[];
  /** Places in order of time, if the group moves. */
  readonly circuit?: readonly string[];
  /** Licences at one address one after another: keys in order of time. */
  readonly rotation?: readonly string[];
}

/** A value that many unrelated records carry. It must join nobody. */
export interface HubFact {
  readonly fact: 'hub';
  readonly kind: string;
  readonly type: PlantedIdentifier['type'] | 'domain';
  readonly value: string;
}

/** A phone number that went from one holder to another; it must not join them. */
export interface RecycledFact {
  readonly fact: 'recycled';
  readonly value: string;
  readonly before: string;
  readonly after: string;
  readonly gapDays: number;
}

/** Two groups whose values differ by one character; nothing joins them. */
export interface NearMissFact {
  readonly fact: 'near-miss';
  readonly type: PlantedIdentifier['type'];
  readonly values: readonly [string, string];
  readonly groups: readonly [string, string];
}

/** Somebody who shares something harmless with a ring and does not belong to it. */
export interface InnocentFact {
  readonly fact: 'innocent';
  readonly group: string;
  readonly ring: string;
  readonly shares: 'building' | 'street' | 'first-name';
}

export type TruthFact = GroupFact | HubFact | RecycledFact | NearMissFact | InnocentFact;

/** What a scene adds to the world. */
export interface Scene {
  readonly records: readonly WorldRecord[];
  readonly facts: readonly TruthFact[];
}

export interface GroupPlan {
  readonly id: string;
  readonly worldClass: WorldClass;
  readonly records: readonly WorldRecord[];
  readonly template?: string | undefined;
  readonly circuit?: readonly string[];
  readonly rotation?: readonly string[];
}

/** The fact that some records belong together, with every link counted from what was really written in them. */
export function groupFact({ id, worldClass, records, ...rest }: GroupPlan): GroupFact {
  const links = linksBetween(records);
  const keys = records.map(recordKey);
  const linked = new Set(links.flatMap((link) => [link.from, link.to]));
  const byWordingOnly = keys.length < 2 ? [] : keys.filter((key) => !linked.has(key));
  return {
    fact: 'group',
    id,
    worldClass,
    members: keys,
    links,
    parts: countParts(keys, links),
    plainParts: countParts(
      keys,
      links.filter((link) => link.isPlain),
    ),
    ...(byWordingOnly.length > 0 ? { byWordingOnly } : {}),
    ...rest,
  };
}

function linksBetween(records: readonly WorldRecord[]): readonly PlantedLink[] {
  const carriers = new Map<string, { key: string; planted: PlantedIdentifier }[]>();
  for (const record of records) {
    for (const planted of record.identifiers) {
      if (planted.hub !== undefined) continue;
      const value = `${planted.type} ${planted.value}`;
      const list = carriers.get(value) ?? [];
      list.push({ key: recordKey(record), planted });
      carriers.set(value, list);
    }
  }
  return [...carriers.values()].flatMap((list) =>
    chain(list, false).concat(chain(list.filter(isPlain), true)),
  );
}

const isPlain = ({ planted }: { readonly planted: PlantedIdentifier }): boolean =>
  planted.writing === 'plain';

/** Links neighbours of a list; plain ones are listed once, as plain. */
function chain(
  list: readonly { key: string; planted: PlantedIdentifier }[],
  areAllPlain: boolean,
): PlantedLink[] {
  const links: PlantedLink[] = [];
  for (let index = 1; index < list.length; index += 1) {
    const [before, after] = [list[index - 1], list[index]];
    if (before === undefined || after === undefined || before.key === after.key) continue;
    if (!areAllPlain && isPlain(before) && isPlain(after)) continue;
    const { type: kind, value } = after.planted;
    links.push({ from: before.key, to: after.key, kind, value, isPlain: areAllPlain });
  }
  return links;
}

/** Number of parts that the links leave the keys in. */
export function countParts(
  keys: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): number {
  const parentOf = new Map(keys.map((key) => [key, key]));
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parentOf.get(root) ?? root; parent !== root; parent = parentOf.get(root) ?? root)
      root = parent;
    return root;
  };
  let parts = keys.length;
  for (const link of links) {
    const [from, to] = [rootOf(link.from), rootOf(link.to)];
    if (from === to) continue;
    parentOf.set(from, to);
    parts -= 1;
  }
  return parts;
}
