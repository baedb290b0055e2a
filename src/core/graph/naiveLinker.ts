// For tests only: linking as slowly and plainly as it can be said, to be compared with the fast one. It shares the weight
// table and the numbers of the rule with it, and no code: sets of texts, every pair looked at.
import type { MembershipRow } from './membershipTable';
import type { LinkLimits } from './partition';
import { bitsOf, JOIN_AT_BITS, weightClassOf, weightTable } from './weights';

export interface NaiveLinks {
  /** Records of each part of two or more, sorted, the parts sorted too. */
  readonly parts: readonly (readonly string[])[];
  readonly hubs: readonly string[];
  readonly gaps: readonly string[];
  readonly weak: readonly string[];
  readonly oversize: readonly string[];
}

type Keys = ReadonlySet<string>;
interface Shown {
  readonly name: string;
  readonly place: string;
  readonly text: string;
}
interface Tie {
  readonly mid: string;
  readonly keys: Keys;
  readonly bits: number;
  /** Two records that weak values join, not a value. */
  readonly isPair: boolean;
}
interface Facts {
  readonly limits: LinkLimits;
  readonly valuesOf: ReadonlyMap<string, Keys>;
  readonly carriers: ReadonlyMap<string, Keys>;
  readonly told: ReadonlyMap<string, number>;
  readonly shown: ReadonlyMap<string, Shown>;
  readonly standing: Keys;
  readonly seen: ReadonlyMap<string, readonly [number, number]>;
}

/** Links rows by the rule of docs/linking.md. */
export function linkNaively(rows: readonly MembershipRow[], limits: LinkLimits): NaiveLinks {
  const facts = factsOf(rows, limits);
  const [hubs, gaps]: [string[], string[]] = [[], []];
  const [strong, weak]: [Tie[], Tie[]] = [[], []];
  for (const [mid, keys] of facts.carriers) {
    if (limits.distrusted?.has(mid) === true) continue;
    const weight = weightTable[weightClassOf(mid)];
    const isTrusted = limits.trusted?.has(mid) === true;
    if (!isTrusted && !weight.mayJoin) continue;
    if (!isTrusted && isHub(facts, mid, keys)) {
      hubs.push(mid);
      continue;
    }
    const eras = isTrusted ? [keys] : erasOf(facts, mid, keys);
    if (eras.length > 1) gaps.push(mid);
    for (const era of eras) {
      if (era.size < 2) continue;
      const told = eras.length > 1 || isTrusted ? 0 : (facts.told.get(mid) ?? 0);
      const bits = Math.max(
        bitsOf(weightClassOf(mid), Math.max(era.size, told)),
        isTrusted ? JOIN_AT_BITS : 0,
      );
      (bits >= JOIN_AT_BITS ? strong : weak).push({ mid, keys: era, bits, isPair: false });
    }
  }
  const pairs = weakPairs(weak);
  const { parts, refused } = parted(
    facts,
    strong,
    pairs.map(({ tie }) => tie),
  );
  const inOne = (tie: Tie): boolean => parts.some((part) => [...tie.keys].every((key) => part.includes(key)));
  const used = new Set(pairs.filter(({ tie }) => inOne(tie)).flatMap(({ by }) => by));
  return {
    parts: sorted(parts.filter((part) => part.length > 1).map((part) => [...part].sort())),
    hubs: hubs.sort(),
    gaps: gaps.sort(),
    weak: [...new Set(weak.filter((tie) => !used.has(tie)).map(({ mid }) => mid))].sort(),
    oversize: [...new Set(refused)].sort(),
  };
}

function factsOf(rows: readonly MembershipRow[], limits: LinkLimits): Facts {
  const carriers = new Map<string, Set<string>>();
  const valuesOf = new Map<string, Set<string>>();
  const [told, seen] = [new Map<string, number>(), new Map<string, [number, number]>()];
  const shown = new Map<string, Shown>();
  const standing = new Set<string>();
  const smaller = (left: string, right: string): string =>
    left === '-' || (right !== '-' && right < left) ? right : left;
  for (const { mid, recordKey, spread, firstSeen = 0, lastSeen = 0, traits, kind } of rows) {
    if (!carriers.has(mid)) carriers.set(mid, new Set());
    told.set(mid, Math.max(told.get(mid) ?? 0, spread?.sharers ?? 0));
    if (recordKey === undefined) continue;
    carriers.get(mid)?.add(recordKey);
    valuesOf.set(recordKey, new Set(valuesOf.get(recordKey)).add(mid));
    if (kind === 'business') standing.add(recordKey);
    const at = `${mid} ${recordKey}`;
    const times = [...(seen.get(at) ?? []), firstSeen, lastSeen].filter((time) => time > 0);
    seen.set(at, times.length === 0 ? [0, 0] : [Math.min(...times), Math.max(...times)]);
    const [name = '-', place = '-', text = '-'] = traits?.split('/') ?? [];
    const known = shown.get(recordKey) ?? { name: '-', place: '-', text: '-' };
    shown.set(recordKey, {
      name: smaller(known.name, name),
      place: smaller(known.place, place),
      text: smaller(known.text, text),
    });
  }
  return { limits, carriers, valuesOf, told, shown, standing, seen };
}

/** Whether two records show that they are of one hand, beside a value. */
function showSame({ shown }: Facts, left: string, right: string): boolean {
  const [one, other] = [shown.get(left), shown.get(right)];
  if (one === undefined || other === undefined) return false;
  const agree = (trait: keyof Shown): boolean => one[trait] !== '-' && one[trait] === other[trait];
  return agree('text') || (agree('name') && agree('place'));
}

function tells({ limits, carriers, told }: Facts, mid: string): boolean {
  const sharers = Math.max(carriers.get(mid)?.size ?? 0, told.get(mid) ?? 0);
  const weightClass = weightClassOf(mid);
  return (
    sharers <= limits.hubAbove &&
    limits.distrusted?.has(mid) !== true &&
    weightTable[weightClass].mayJoin &&
    bitsOf(weightClass, sharers) >= JOIN_AT_BITS
  );
}

function isHub(facts: Facts, mid: string, keys: Keys): boolean {
  const { limits, valuesOf, shown, told } = facts;
  const sharers = Math.max(keys.size, told.get(mid) ?? 0);
  const from = Math.min(weightTable[weightClassOf(mid)].hubOfContactsFrom, limits.hubAbove);
  if (sharers > keys.size || (told.get(mid) ?? 0) > limits.hubAbove) return sharers > limits.hubAbove;
  const list = [...keys];
  const onBoth = (other: string): number => list.filter((key) => valuesOf.get(key)?.has(other)).length;
  const joinsTwo = (other: string): boolean =>
    other !== mid && onBoth(other) > 1 && onBoth(other) <= keys.size / 2 && tells(facts, other);
  const isOwn = (other: string): boolean =>
    other !== mid &&
    limits.distrusted?.has(other) !== true &&
    ['phone', 'email', 'username', 'url'].includes(weightClassOf(other)) &&
    (onBoth(other) === 1 || joinsTwo(other));
  const own = list.filter((key) => [...(valuesOf.get(key) ?? [])].some(isOwn)).length;
  const names = list.map((key) => shown.get(key)?.name ?? '-').filter((name) => name !== '-');
  const haveOwn =
    names.length >= keys.size / 2 && new Set(names).size >= 0.6 * names.length && own >= 0.6 * keys.size;
  const isOne = (left: string, right: string): boolean => {
    const both = [...(valuesOf.get(left) ?? [])].filter((other) => valuesOf.get(right)?.has(other));
    const [one, other] = [shown.get(left), shown.get(right)];
    const sameName = one !== undefined && one.name !== '-' && one.name === other?.name;
    const sameDoor = sameName && one.place !== '-' && one.place === other.place;
    const sameText = one !== undefined && one.text !== '-' && one.text === other?.text;
    return both.some(joinsTwo) || sameDoor || (sameText && !haveOwn);
  };
  const holders = closed(list, isOne).length;
  return holders > limits.hubAbove || (holders >= from && haveOwn && sharers >= from);
}

function erasOf(facts: Facts, mid: string, keys: Keys): readonly Keys[] {
  const { gapDays } = weightTable[weightClassOf(mid)];
  if (gapDays === 'never') return [keys];
  const timeOf = (key: string): readonly [number, number] => facts.seen.get(`${mid} ${key}`) ?? [0, 0];
  const isDated = (key: string): boolean => timeOf(key)[0] > 0 && !facts.standing.has(key);
  const dated = [...keys]
    .filter(isDated)
    .sort((left, right) => timeOf(left)[0] - timeOf(right)[0] || timeOf(left)[1] - timeOf(right)[1]);
  const areKin = (left: string, right: string): boolean =>
    showSame(facts, left, right) ||
    [...(facts.valuesOf.get(left) ?? [])].some(
      (other) => other !== mid && facts.valuesOf.get(right)?.has(other) === true && tells(facts, other),
    );
  const nameOf = (key: string): string => facts.shown.get(key)?.name ?? '-';
  const eras: Set<string>[] = [];
  dated.forEach((key, at) => {
    const last = Math.max(...dated.slice(0, at).map((before) => timeOf(before)[1]));
    const rules = (timeOf(key)[0] - last) / (gapDays * 86_400);
    const [before, after] = [[...(eras.at(-1) ?? [])], dated.slice(at)];
    const known = (side: readonly string[]): readonly string[] =>
      side.map(nameOf).filter((name) => name !== '-');
    const strangers = !before.some((one) => after.some((other) => areKin(one, other)));
    const namesDiffer =
      known(before).length > 0 &&
      known(after).length > 0 &&
      !known(before).some((name) => known(after).includes(name));
    if (at === 0 || (rules > 1 && strangers && (rules > 2 || namesDiffer))) eras.push(new Set());
    eras.at(-1)?.add(key);
  });
  if (eras.length < 2) return [keys];
  const before = eras.map((era) => [...era]);
  for (const key of keys) {
    if (isDated(key)) continue;
    const kin = before.flatMap((era, at) => (era.some((other) => areKin(key, other)) ? [at] : []));
    if (kin.length === 1) eras[kin[0] ?? 0]?.add(key);
  }
  return eras;
}

/** Pairs of records that two weak values of different types join. */
function weakPairs(weak: readonly Tie[]): readonly { readonly tie: Tie; readonly by: readonly Tie[] }[] {
  const keys = [...new Set(weak.flatMap((tie) => [...tie.keys]))].sort();
  const typeOf = ({ mid }: Tie): string => mid.split(':')[1] ?? '';
  return keys.flatMap((left, at) =>
    keys.slice(at + 1).flatMap((right) => {
      const by = weak.filter((tie) => tie.keys.has(left) && tie.keys.has(right) && tie.keys.size <= 40);
      const bits = by.reduce((sum, tie) => sum + tie.bits, 0);
      if (new Set(by.map(typeOf)).size < 2 || bits < JOIN_AT_BITS) return [];
      return [{ tie: { mid: `${left} ${right}`, keys: new Set([left, right]), bits, isPair: true }, by }];
    }),
  );
}

type Parts = readonly (readonly string[])[];

function parted(
  facts: Facts,
  strong: readonly Tie[],
  pairs: readonly Tie[],
): { readonly parts: Parts; readonly refused: readonly string[] } {
  const { maxMembers, trusted } = facts.limits;
  const all = [...strong, ...pairs];
  const whole = unite(
    [...facts.valuesOf.keys()].map((key) => [key]),
    all,
  );
  const large = whole.filter((part) => part.length > Math.floor(maxMembers * 0.2));
  const inLarge = all.filter((tie) => large.some((part) => part.some((key) => tie.keys.has(key))));
  const coresOf = coreCounter(
    facts,
    inLarge.filter(({ isPair }) => !isPair),
  );
  const isTrusted = ({ mid }: Tie): boolean => trusted?.has(mid) === true;
  const cores = new Map(inLarge.map((tie) => [tie, tie.isPair ? 1 : coresOf(tie.keys)]));
  const singles = large.flat().map((key) => [key]);
  const partOf = (parts: Parts, tie: Tie): readonly string[] =>
    parts.find((part) => part.some((key) => tie.keys.has(key))) ?? [];
  let active = inLarge;
  let parts: Parts = large;
  for (const step of [25, 12, 6]) {
    const isFirst = step === 25;
    active = active.filter(
      (tie) =>
        isTrusted(tie) ||
        (cores.get(tie) ?? 1) <= step ||
        (!isFirst && partOf(parts, tie).length <= maxMembers),
    );
    parts = unite(singles, active);
  }
  const stillLarge = active.filter((tie) => partOf(parts, tie).length > maxMembers);
  const broken = new Set(stillLarge.flatMap((tie) => [...tie.keys]));
  parts = [
    ...parts.filter((part) => part.every((key) => !broken.has(key))),
    ...[...broken].map((key) => [key]),
  ];
  parts = unite(parts, stillLarge.filter(isTrusted));
  const order = (left: Tie, right: Tie): number =>
    Math.min(cores.get(left) ?? 1, 2) - Math.min(cores.get(right) ?? 1, 2) ||
    Math.fround(right.bits) - Math.fround(left.bits) ||
    left.keys.size - right.keys.size ||
    (left.mid < right.mid ? -1 : 1);
  const held = inLarge.filter((tie) => !active.includes(tie));
  const refused: string[] = [];
  for (const tie of [...stillLarge.filter((each) => !isTrusted(each)).sort(order), ...held.sort(order)]) {
    const touched = parts.filter((part) => part.some((key) => tie.keys.has(key)));
    const sizes = touched.map(({ length }) => length);
    const isHeavy = sizes.filter((size) => size > Math.max(4, Math.floor(maxMembers * 0.05))).length > 1;
    const isTooLarge = sizes.reduce((sum, size) => sum + size, 0) > maxMembers;
    if (touched.length > 1 && (isTooLarge || (isHeavy && (cores.get(tie) ?? 1) > 1))) {
      if (!tie.isPair) refused.push(tie.mid);
    } else parts = unite(parts, [tie]);
  }
  return { parts: [...whole.filter((part) => !large.includes(part)), ...parts], refused };
}

function coreCounter(facts: Facts, ties: readonly Tie[]): (keys: Keys) => number {
  const keys = [...new Set(ties.flatMap((tie) => [...tie.keys]))];
  const isCrowdOf = (both: number, size: number): boolean => size > 12 && both * 2 > size;
  const isOne = (left: string, right: string): boolean => {
    const by = ties.filter((tie) => tie.keys.has(left) && tie.keys.has(right));
    if (by.length > 0 && showSame(facts, left, right)) return true;
    return by.some((one, at) =>
      by.slice(at + 1).some((other) => {
        const both = [...one.keys].filter((key) => other.keys.has(key)).length;
        return !isCrowdOf(both, one.keys.size) && !isCrowdOf(both, other.keys.size);
      }),
    );
  };
  const cores = closed(keys, isOne);
  return (some) => {
    const touched = cores.filter((core) => core.some((key) => some.has(key)));
    return touched.reduce(
      (sum, core) =>
        sum + (core.length > facts.limits.maxMembers ? core.filter((key) => some.has(key)).length : 1),
      0,
    );
  };
}

/** Parts that a relation between two makes of all. */
function closed(keys: readonly string[], isOne: (left: string, right: string) => boolean): Parts {
  let parts: Parts = keys.map((key) => [key]);
  keys.forEach((left, at) => {
    for (const right of keys.slice(at + 1))
      if (isOne(left, right)) parts = unite(parts, [{ keys: new Set([left, right]) }]);
  });
  return parts;
}

function unite(parts: Parts, ties: readonly { readonly keys: Keys }[]): Parts {
  let united = parts;
  for (const { keys } of ties) {
    const touched = united.filter((part) => part.some((key) => keys.has(key)));
    if (touched.length > 1) united = [...united.filter((part) => !touched.includes(part)), touched.flat()];
  }
  return united;
}

/** Parts in an order that does not depend on how they came about. */
export function sorted(parts: Parts): Parts {
  return [...parts].sort((left, right) => ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1));
}
