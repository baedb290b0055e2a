import { hubQuota } from './composition';
import { worldClasses } from './overlap';
import { hubDefinitions } from './scenes/hubClients';
import { readWorld } from './testSupport';
import { countParts } from './truth';

describe.each([1000, 12_000])('truth of a world of %i records', (records) => {
  const world = readWorld({ seed: 'truth', records });
  const carriers = new Map<string, Set<string>>();
  for (const { record, type, value } of world.identifiers) {
    const key = `${type} ${value}`;
    carriers.set(key, (carriers.get(key) ?? new Set()).add(record));
  }
  const groupOf = new Map(
    world.groups.flatMap((group) => group.members.map((key) => [key, group.id] as const)),
  );

  test('every planted identifier is written in the field of the record it names', () => {
    const absent = world.identifiers.filter(
      ({ record, field, written }) => !world.rows.get(record)?.cells[field]?.includes(written),
    );
    expect(absent).toEqual([]);
  });

  test('every member of a group is a row, and a row is a member of at most one group', () => {
    const members = world.groups.flatMap((group) => group.members);
    expect(members.filter((key) => !world.rows.has(key))).toEqual([]);
    expect(new Set(members).size).toBe(members.length);
  });

  test('nothing but hubs and recycled numbers stands in records that do not belong together', () => {
    const excused = new Set(
      world.facts.flatMap((fact) =>
        fact.fact === 'hub'
          ? [`${fact.type} ${fact.value}`]
          : fact.fact === 'recycled'
            ? [`phone ${fact.value}`]
            : [],
      ),
    );
    const shared = [...carriers].filter(
      ([key, records]) =>
        !excused.has(key) && new Set([...records].map((record) => groupOf.get(record) ?? record)).size > 1,
    );
    expect(shared).toEqual([]);
  });

  test('both ends of every link carry its value', () => {
    const loose = world.groups.flatMap(({ links }) =>
      links.filter(({ from, to, kind, value }) => {
        const holders = carriers.get(`${kind} ${value}`);
        return !holders?.has(from) || !holders.has(to);
      }),
    );
    expect(loose).toEqual([]);
  });

  test('the parts of a group are what its links leave, and wording alone holds what they do not', () => {
    for (const group of world.groups) {
      expect(countParts(group.members, group.links)).toBe(group.parts);
      expect(group.plainParts).toBeGreaterThanOrEqual(group.parts);
      expect(group.parts).toBe(1 + (group.byWordingOnly?.length ?? 0));
      expect(group.byWordingOnly === undefined || group.template !== undefined).toBe(true);
    }
  });

  test('no identifier is on all adverts of a large ring: rings are chains', () => {
    const large = world.groups.filter(
      (group) => group.worldClass === 'organised' && group.members.length > 12,
    );
    expect(large.length).toBeGreaterThan(0);
    for (const { links, members } of large) {
      const sharers = new Map<string, Set<string>>();
      for (const { kind, value, from, to } of links) {
        sharers.set(`${kind} ${value}`, (sharers.get(`${kind} ${value}`) ?? new Set()).add(from).add(to));
      }
      expect(Math.max(...[...sharers.values()].map((keys) => keys.size))).toBeLessThan(members.length);
    }
  });

  test('rings have two to forty adverts, every class has groups, some rings move and some rotate licences', () => {
    const rings = world.groups.filter((group) => group.worldClass === 'organised');
    for (const { members } of rings) {
      const adverts = members.filter((key) => key.startsWith('world_adverts:')).length;
      expect(adverts).toBeGreaterThanOrEqual(2);
      // Two more may be tied to a ring of forty by wording alone.
      expect(adverts).toBeLessThanOrEqual(42);
    }
    expect(Object.keys(world.summary.groupsByClass).sort()).toEqual([...worldClasses].sort());
    expect(rings.some((group) => (group.circuit?.length ?? 0) > 1)).toBe(true);
    expect(records < 5000 || rings.some((group) => group.rotation?.length === 4)).toBe(true);
  });

  test('every hub is carried by at least as many records as planned', () => {
    for (const hub of hubDefinitions) {
      expect(world.summary.hubCarriers[hub.name]).toBeGreaterThanOrEqual(hubQuota(hub, records));
    }
    const callCentre = world.facts.find((fact) => fact.fact === 'hub' && fact.kind === 'call-centre');
    expect(callCentre).toBeDefined();
    const value = callCentre?.fact === 'hub' ? callCentre.value : '';
    expect(carriers.get(`phone ${value}`)!.size).toBeGreaterThanOrEqual(200);
  });

  test('no value but a hub is carried by more than fifty records', () => {
    const hubs = new Set(
      world.facts.flatMap((fact) => (fact.fact === 'hub' ? [`${fact.type} ${fact.value}`] : [])),
    );
    expect([...carriers].filter(([key, holders]) => !hubs.has(key) && holders.size > 50)).toEqual([]);
  });

  test('near misses differ in exactly one character and belong to different groups', () => {
    const misses = world.facts.filter((fact) => fact.fact === 'near-miss');
    expect(misses.length).toBeGreaterThan(0);
    for (const { values, groups } of misses) {
      const [left, right] = values;
      expect(left).toHaveLength(right.length);
      expect(Array.from(left).filter((character, place) => character !== right[place])).toHaveLength(1);
      expect(groups[0]).not.toBe(groups[1]);
    }
  });

  test('a recycled number has two holders, the old one gone for years before the new one came', () => {
    const recycled = world.facts.filter((fact) => fact.fact === 'recycled');
    expect(records < 5000 || recycled.length > 0).toBe(true);
    for (const { value, before, after } of recycled) {
      const days = (id: string): readonly string[] =>
        [...carriers.get(`phone ${value}`)!]
          .filter((record) => groupOf.get(record) === id && record.startsWith('world_adverts:'))
          .map((record) => world.rows.get(record)!.cells['posted']!.slice(0, 4));
      const [old, recent] = [days(before), days(after)];
      expect(old.length).toBeGreaterThan(0);
      expect(recent.length).toBeGreaterThan(0);
      expect(Math.max(...old.map(Number))).toBeLessThanOrEqual(Math.min(...recent.map(Number)) - 3);
    }
  });

  test('innocents name a ring that exists and are no part of it', () => {
    const ids = new Map(world.groups.map((group) => [group.id, group]));
    for (const fact of world.facts) {
      if (fact.fact !== 'innocent') continue;
      expect(ids.get(fact.ring)?.worldClass).toBe('organised');
      expect(ids.get(fact.group)?.worldClass).not.toBe('organised');
    }
  });
});
