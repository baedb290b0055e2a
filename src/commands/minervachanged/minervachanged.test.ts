// Laws of what is gathered: against a tenant in memory, for any records, versions and entities.
import fc from 'fast-check';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { Asker } from './ask';
import { gatherSince, standardLimits, type Closure, type ClosureLimits } from './closure';
import { changedRows, minervachanged } from './command';
import { DecisionBook } from './decisions';
import { prefixesFor } from './everything';
import { modelSplunk, type ModelTenant } from './modelSplunk';
import { verdictsOn, type Sighting } from './older';

const HUB_ABOVE = 3;
const NOW = 100;

const midArbitrary = fc.integer({ min: 0, max: 9 }).map((n) => `a${n}:phone:${n}`);
const tenantArbitrary: fc.Arbitrary<ModelTenant> = fc
  .record({
    events: fc.array(
      fc.record({
        key: fc.integer({ min: 0, max: 14 }).map((n) => `k:${n}`),
        version: fc.constantFrom('v1', 'v2'),
        mids: fc.uniqueArray(midArbitrary, { maxLength: 3 }),
        indexed: fc.constantFrom(10, NOW),
      }),
      { maxLength: 30 },
    ),
    retiredAt: fc.array(fc.tuple(fc.nat(), fc.constantFrom(10, NOW)), { maxLength: 6 }),
  })
  .map(({ events, retiredAt }) => {
    // A version is what it is: equal content, equal version.
    const once = [...new Map(events.map((event) => [`${event.key}@${event.version}`, event])).values()];
    const versions = once.map(({ key, version }) => `${key}@${version}`);
    const retired = new Map(
      retiredAt.flatMap(([at, time]) => {
        const version = versions[at % Math.max(1, versions.length)];
        return version === undefined ? [] : [[version, time] as const];
      }),
    );
    return { events: once, retired, membership: new Map<string, string>() };
  });

/** The tenant as it was before, its records in the entities that they formed then. */
function linkedBefore(tenant: ModelTenant): ModelTenant {
  const events = tenant.events.filter(({ indexed }) => indexed < NOW);
  const retired = new Map([...tenant.retired].filter(([, time]) => time < NOW));
  const groups = partitionOf({ events, retired, membership: new Map() });
  const membership = groups.flatMap((group, at) =>
    group.split(' ').map((key) => [key, `e_${String(at).padStart(12, '0')}`] as const),
  );
  return { ...tenant, membership: new Map(membership) };
}

/** The naive oracle: live records joined by values that are no hubs; groups of two and more, sorted. */
function partitionOf({ events, retired }: ModelTenant): readonly string[] {
  const live = events.filter(({ key, version }) => !retired.has(`${key}@${version}`));
  const carriers = new Map<string, Set<string>>();
  for (const { key, mids } of live)
    for (const mid of mids) carriers.set(mid, (carriers.get(mid) ?? new Set()).add(key));
  return groupsOf([...carriers.values()].filter(({ size }) => size > 1 && size <= HUB_ABOVE));
}

function groupsOf(sets: readonly ReadonlySet<string>[]): readonly string[] {
  let groups: Set<string>[] = [];
  for (const set of sets) {
    const touching = groups.filter((group) => [...set].some((key) => group.has(key)));
    const others = groups.filter((group) => !touching.includes(group));
    groups = [...others, new Set([...set, ...touching.flatMap((group) => [...group])])];
  }
  return groups.map((group) => [...group].sort().join(' ')).sort();
}

async function gathered(tenant: ModelTenant, since: number): Promise<readonly CommandRow[]> {
  const rows: CommandRow[] = [];
  const settings = { since, give: 'links', hubAbove: HUB_ABOVE } as const;
  for await (const row of changedRows(new Asker(modelSplunk(tenant)), settings, () => undefined))
    rows.push(row);
  return rows;
}

/** The closure of what has changed by now. */
async function gather(asker: Asker, limits: ClosureLimits): Promise<Closure> {
  return gatherSince(asker, NOW, { hubAbove: HUB_ABOVE, book: await DecisionBook.read(asker), limits });
}

const one = (row: CommandRow, field: string): string => row.get(field)?.[0] ?? '';

/** What minervalink would make of the rows: the membership afterwards, where rows say something about a record. */
function relinked(tenant: ModelTenant, rows: readonly CommandRow[]): readonly string[] {
  const carriers = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const row of rows) {
    const key = one(row, 'record_key');
    if (key === '') continue;
    seen.add(key);
    carriers.set(one(row, 'mid'), (carriers.get(one(row, 'mid')) ?? new Set()).add(key));
  }
  const fresh = groupsOf([...carriers.values()].filter(({ size }) => size > 1));
  const untouched = new Map<string, Set<string>>();
  for (const [key, entity] of tenant.membership)
    if (!seen.has(key)) untouched.set(entity, (untouched.get(entity) ?? new Set()).add(key));
  return [...fresh, ...[...untouched.values()].map((group) => [...group].sort().join(' '))].sort();
}

test('linking what has changed gives the entities that linking everything gives', async () => {
  await fc.assert(
    fc.asyncProperty(tenantArbitrary, async (tenant) => {
      const before = linkedBefore(tenant);
      const expected = partitionOf(tenant);
      expect(relinked(before, await gathered(before, NOW))).toEqual(expected);
      expect(relinked(before, await gathered(before, 0))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('every record that is in an entity and is touched says so, and a hub comes without records', async () => {
  await fc.assert(
    fc.asyncProperty(tenantArbitrary, async (tenant) => {
      const before = linkedBefore(tenant);
      const rows = await gathered(before, 0);
      for (const [key, entity] of before.membership)
        expect(rows.some((row) => one(row, 'record_key') === key && one(row, 'entity') === entity)).toBe(
          true,
        );
      for (const row of rows.filter((hub) => hub.has('sharers'))) {
        expect(Number(one(row, 'sharers'))).toBeGreaterThan(HUB_ABOVE);
        expect(row.has('record_key')).toBe(false);
      }
    }),
  );
});

test('rows say from when was read, unless they are all there are', async () => {
  const events = ['k:0', 'k:1'].map((key) => ({ key, version: 'v', mids: ['a0:phone:1'], indexed: NOW }));
  const tenant = { events, retired: new Map<string, number>(), membership: new Map<string, string>() };
  const told = async (since: number) => (await gathered(tenant, since)).map((row) => one(row, 'since'));
  expect(await told(NOW)).toEqual([String(NOW), String(NOW)]);
  expect(await told(0)).toEqual(['', '']);
});

test('records of a crowd come with the contacts that each has alone', async () => {
  const events = Array.from({ length: 20 }, (_, n) => ({
    key: `k:${n}`,
    version: 'v',
    mids: ['a0:phone:1', `a1:email:own${n}@example.org`],
    indexed: n === 0 ? NOW : 10,
  }));
  const rowsOf = async (count: number, since: number) => {
    const tenant = {
      events: events.slice(0, count),
      retired: new Map<string, number>(),
      membership: new Map(),
    };
    const rows: CommandRow[] = [];
    const settings = { since, give: 'links', hubAbove: 50 } as const;
    for await (const row of changedRows(new Asker(modelSplunk(tenant)), settings, () => undefined))
      rows.push(row);
    return rows.filter((row) => one(row, 'mid').includes('email')).length;
  };
  expect([await rowsOf(20, NOW), await rowsOf(20, 0)]).toEqual([20, 20]);
  expect([await rowsOf(19, NOW), await rowsOf(19, 0)]).toEqual([0, 0]);
});

test('a value that was a hub until a version was retired joins those who are left', async () => {
  const mids = ['a0:phone:1'];
  const events = ['k:0', 'k:1', 'k:2', 'k:3'].map((key) => ({ key, version: 'v', mids, indexed: 10 }));
  const tenant = { events, retired: new Map([['k:0@v', NOW]]), membership: new Map<string, string>() };
  expect(relinked(tenant, await gathered(tenant, NOW))).toEqual(['k:1 k:2 k:3']);
});

test('where more hangs together than is held, everything is read instead, and the search says so', async () => {
  const events = Array.from({ length: 20 }, (_, n) => ({
    key: `k:${n}`,
    version: 'v',
    mids: [`a0:x:${n}`, `a0:x:${n + 1}`],
    indexed: n === 0 ? NOW : 10,
  }));
  const asker = new Asker(modelSplunk({ events, retired: new Map(), membership: new Map() }));
  const closureWith = (limits: object) => gather(asker, { ...standardLimits, ...limits });
  expect((await closureWith({})).kind).toBe('closed');
  for (const limits of [{ maxRecords: 10 }, { maxRows: 10 }, { maxRounds: 5 }])
    expect((await closureWith(limits)).kind).toBe('too-much');
});

test('where a large part of all has changed, everything is read instead; a few records are followed always', async () => {
  const events = Array.from({ length: 20 }, (_, n) => ({
    key: `k:${n}`,
    version: 'v',
    mids: [`a0:x:${n}`],
    indexed: n < 4 ? NOW : 10,
  }));
  const closureOf = (changed: number, fewRecords: number) =>
    gather(
      new Asker(
        modelSplunk({ events: events.slice(4 - changed), retired: new Map(), membership: new Map() }),
      ),
      { ...standardLimits, fewRecords },
    );
  expect(await closureOf(4, 3)).toEqual({ kind: 'too-much', why: '4 of about 20 records have changed' });
  expect((await closureOf(3, 2)).kind).toBe('closed');
  expect((await closureOf(4, 4)).kind).toBe('closed');
});

test('an entity that nothing changed in is not gathered, even where the whole membership was read', async () => {
  const events = ['k:0', 'k:1', 'k:2', 'k:3'].map((key, at) => ({
    key,
    version: 'v',
    mids: [at < 2 ? 'a0:x:1' : 'a0:x:2'],
    indexed: at === 0 ? NOW : 10,
  }));
  const { membership } = linkedBefore({
    events: events.map((event) => ({ ...event, indexed: 10 })),
    retired: new Map(),
    membership: new Map(),
  });
  const asker = new Asker(modelSplunk({ events, retired: new Map(), membership }));
  const limits = { ...standardLimits, fewEntities: 0 };
  const closure = await gather(asker, limits);
  expect(closure).toMatchObject({ kind: 'closed', gathered: { records: new Set(['k:0', 'k:1']) } });
});

test('members of many entities come out of the whole membership just as those of few come out of parts', () =>
  fc.assert(
    fc.asyncProperty(tenantArbitrary, async (tenant) => {
      const { membership } = linkedBefore(tenant);
      const asker = new Asker(modelSplunk({ ...tenant, membership }));
      const [few, many] = await Promise.all(
        [1000, 0].map((fewEntities) => gather(asker, { ...standardLimits, fewEntities })),
      );
      expect(many).toEqual(few);
    }),
  ));

const sightingArbitrary: fc.Arbitrary<Sighting> = fc.record({
  recordKey: fc.constantFrom('k:1', 'k:2'),
  version: fc.constantFrom('a', 'b', 'c'),
  lastSeen: fc.integer({ min: 1, max: 3 }),
  lastIndexed: fc.integer({ min: 1, max: 3 }),
  reason: fc.constantFrom('', 'edited', 'returned', 'withdrawn', 'removed'),
});

test('after its verdicts only the newest version of a record counts, and a second look finds nothing', () => {
  const all = fc.uniqueArray(sightingArbitrary, {
    selector: ({ recordKey, version }) => `${recordKey}@${version}`,
  });
  fc.assert(
    fc.property(all, (sightings) => {
      const verdicts = verdictsOn(sightings);
      const after = sightings.map((sighting) => {
        const verdict = verdicts.find(
          ({ recordKey, version }) => recordKey === sighting.recordKey && version === sighting.version,
        );
        return { ...sighting, reason: verdict?.reason ?? sighting.reason };
      });
      expect(verdictsOn(after)).toEqual([]);
      for (const key of ['k:1', 'k:2']) {
        const counting = after.filter(
          ({ recordKey, reason }) => recordKey === key && ['', 'returned'].includes(reason),
        );
        expect(counting.length).toBeLessThanOrEqual(1);
        const latest = Math.max(...after.filter(({ recordKey }) => recordKey === key).map((s) => s.lastSeen));
        for (const { lastSeen } of counting) expect(lastSeen).toBe(latest);
      }
      for (const { reason } of sightings.filter(({ reason }) => ['withdrawn', 'removed'].includes(reason)))
        expect(after.some((sighting) => sighting.reason === reason)).toBe(true);
    }),
  );
});

test('slices cover every beginning of a mid exactly once, finer where there is more', () => {
  const beginnings = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'));
  for (const values of [1, 1_600_000, 1_600_001])
    for (const beginning of beginnings)
      expect(prefixesFor(values).filter((prefix) => beginning.startsWith(prefix))).toHaveLength(1);
});

test('without an address of splunkd the search ends with its reason', async () => {
  const facts = { sid: '', app: 'a', owner: 'o', sessionKey: '', splunkdUri: '', maxResultRows: 9 };
  const begun = minervachanged.begin({ ...facts, arguments: ['since=0'] });
  const rows = begun.ok ? begun.value.finish?.(() => undefined) : undefined;
  const read = async (): Promise<void> => {
    for await (const row of rows ?? []) expect(row).toBeUndefined();
  };
  await expect(read()).rejects.toThrow('splunkd named neither its address nor a session key');
});
