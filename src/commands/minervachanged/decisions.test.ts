// Laws of runs with decisions and findings: what is gathered from a tenant in memory, linked by the command itself.
import fc from 'fast-check';
import { printTable, type CommandRow } from '../../adapters/splunk/searchCommand/table';
import { minervalink } from '../minervalink/command';
import { Asker } from './ask';
import { changedRows } from './command';
import { modelSplunk, type ModelDecision, type ModelFinding, type ModelTenant } from './modelSplunk';

const HUB_ABOVE = 3;
const DAY = 86_400;
const BEFORE = 10;
/** Later than what was written before by more than clocks may differ. */
const NOW = BEFORE + 2 * DAY;

const aKey = fc.integer({ min: 0, max: 11 }).map((n) => `k:${n}`);
const aMid = fc.integer({ min: 0, max: 7 }).map((n) => `a${n}:phone:1202555010${n}`);
const aTime = fc.constantFrom(BEFORE, NOW);

const someDecisions: fc.Arbitrary<readonly ModelDecision[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('same', 'not_same', 'hide', 'trust', 'distrust'),
      keys: fc.uniqueArray(aKey, { minLength: 2, maxLength: 3 }),
      mid: aMid,
      created: aTime,
      isUndone: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ kind, keys, mid, created, isUndone }, at) => ({
      id: `d_${String(at).padStart(12, '0')}`,
      kind,
      records: kind === 'trust' || kind === 'distrust' ? [] : kind === 'hide' ? keys.slice(0, 1) : keys,
      mid: kind === 'trust' || kind === 'distrust' ? mid : '',
      created,
      ...(isUndone ? { undone: NOW } : {}),
    })),
  );
const someFindings: fc.Arbitrary<readonly ModelFinding[]> = fc.array(
  fc.record({
    id: fc.integer({ min: 0, max: 99 }).map((n) => `f_${String(n).padStart(12, '0')}`),
    pair: fc
      .uniqueArray(aKey, { minLength: 2, maxLength: 2 })
      .map(([one = '', other = '']) => [one, other] as const),
    level: fc.constantFrom('match', 'disclosed', 'possible match', 'none'),
    updated: aTime,
  }),
  { maxLength: 3 },
);
const someTenant: fc.Arbitrary<ModelTenant> = fc
  .record({
    events: fc.uniqueArray(
      fc.record({
        key: aKey,
        version: fc.constant('v'),
        mids: fc.uniqueArray(aMid, { maxLength: 3 }),
        indexed: aTime,
      }),
      { maxLength: 12, selector: ({ key }) => key },
    ),
    isRetired: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    decisions: someDecisions,
    findings: fc.uniqueArray(someFindings, { maxLength: 1 }).map(([some = []]) => some),
  })
  .map(({ events, isRetired, decisions, findings }) => ({
    events,
    retired: new Map(
      events.flatMap(({ key }, at) => (at % 3 === 0 && isRetired[at] ? [[`${key}@v`, NOW] as const] : [])),
    ),
    membership: new Map<string, string>(),
    decisions,
    findings: [...new Map(findings.map((each) => [each.id, each])).values()],
  }));

/** The tenant as it was before: nothing of what is new now. */
function asBefore(tenant: ModelTenant): ModelTenant {
  const { events, decisions = [], findings = [] } = tenant;
  return {
    ...tenant,
    events: events.filter(({ indexed }) => indexed < NOW),
    retired: new Map(),
    decisions: decisions
      .filter(({ created }) => created < NOW)
      .map(({ id, kind, records, mid, created }) => ({ id, kind, records, mid, created })),
    // What is below now was a match then: a finding that no longer holds is kept, and written anew.
    findings: findings.flatMap((each): readonly ModelFinding[] => {
      if (each.updated < NOW) return [each];
      return each.level === 'none' ? [{ ...each, level: 'match', updated: BEFORE }] : [];
    }),
  };
}

/** Membership after a run from a time, as the scheduled search would leave it. */
async function run(tenant: ModelTenant, since: number): Promise<Pick<ModelTenant, 'membership' | 'homes'>> {
  const facts = { sid: '', app: 'a', owner: 'o', sessionKey: '', splunkdUri: '', maxResultRows: 9 };
  const begun = minervalink.begin({ ...facts, arguments: [`hub_above=${HUB_ABOVE}`, 'emit=membership'] });
  if (!begun.ok) throw new Error(begun.problem.message);
  const settings = { since, give: 'links', hubAbove: HUB_ABOVE } as const;
  const rows: CommandRow[] = [];
  for await (const row of changedRows(new Asker(modelSplunk(tenant)), settings, () => undefined))
    rows.push(row);
  const fields = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const taken = begun.value.takeBytes?.(Buffer.from(printTable(fields, rows)), () => undefined);
  if (rows.length > 0 && taken?.ok !== true) throw new Error('minervalink did not take the rows.');
  const membership = new Map(tenant.membership);
  const homes = new Map(tenant.homes ?? []);
  for await (const row of begun.value.finish?.(() => undefined) ?? []) {
    const one = (field: string): string => row.get(field)?.[0] ?? '';
    membership.set(one('record_key'), one('entity'));
    homes.set(one('record_key'), one('home'));
  }
  return { membership, homes };
}

/** Who is together, by entity or by home; names do not matter. */
function groupsOf(entities: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const [key, entity] of entities)
    if (entity.startsWith('e_')) groups.set(entity, [...(groups.get(entity) ?? []), key]);
  return [...groups.values()].map((keys) => keys.sort().join(' ')).sort();
}

test('linking what has changed gives the entities and homes that linking everything gives', async () => {
  await fc.assert(
    fc.asyncProperty(someTenant, async (tenant) => {
      const before = { ...tenant, ...(await run(asBefore(tenant), 0)) };
      const [changed, everything] = [await run(before, NOW), await run(before, 0)];
      expect(groupsOf(changed.membership)).toEqual(groupsOf(everything.membership));
      expect(groupsOf(changed.homes)).toEqual(groupsOf(everything.homes));
      const anew = await run(tenant, 0);
      expect(groupsOf(everything.membership)).toEqual(groupsOf(anew.membership));
    }),
    { numRuns: 150 },
  );
});

test('homes are those of a tenant in which nobody ever decided anything', async () => {
  await fc.assert(
    fc.asyncProperty(someTenant, async (tenant) => {
      const undecided = { ...tenant, decisions: [] };
      const before = { ...tenant, ...(await run(asBefore(tenant), 0)) };
      const beforeUndecided = { ...undecided, ...(await run(asBefore(undecided), 0)) };
      const [homes, entities] = [
        (await run(before, NOW)).homes,
        (await run(beforeUndecided, NOW)).membership,
      ];
      const named = (all: ReadonlyMap<string, string> = new Map()) =>
        [...all].filter(([, id]) => id.startsWith('e_')).sort();
      expect(named(homes)).toEqual(named(entities));
    }),
    { numRuns: 100 },
  );
});

const pair = (change: Partial<ModelTenant>): ModelTenant => ({
  events: ['k:0', 'k:1', 'k:2'].map((key) => ({
    key,
    version: 'v',
    mids: key === 'k:2' ? [] : ['a0:phone:12025550100'],
    indexed: BEFORE,
  })),
  retired: new Map(),
  membership: new Map(),
  ...change,
});
const same: ModelDecision = {
  id: 'd_000000000001',
  kind: 'same',
  records: ['k:1', 'k:2'],
  mid: '',
  created: BEFORE,
};
const match: ModelFinding = { id: 'f_000000000001', pair: ['k:1', 'k:2'], level: 'match', updated: BEFORE };

test.each<[string, Partial<ModelTenant>]>([
  ['a decision', { decisions: [same] }],
  ['a finding', { findings: [match] }],
])('a withdrawn record takes with it the join of %s that rested on it', async (_, change) => {
  const linked = pair(change);
  const before = { ...linked, ...(await run(linked, 0)) };
  expect(groupsOf(before.membership)).toEqual(['k:0 k:1 k:2']);
  const withdrawn = { ...before, retired: new Map([['k:1@v', NOW]]) };
  expect(groupsOf((await run(withdrawn, NOW)).membership)).toEqual([]);
});

test('a decision is seen although the clock of its page is hours slow', async () => {
  const before = pair({});
  const decided = { ...before, ...(await run(before, 0)), decisions: [{ ...same, created: NOW - DAY / 2 }] };
  expect(groupsOf((await run(decided, NOW)).membership)).toEqual(['k:0 k:1 k:2']);
});
