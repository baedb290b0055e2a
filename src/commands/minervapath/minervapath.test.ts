// What minervapath says: against a tenant in memory, and against paths over everything at once.
import fc from 'fast-check';
import { toMid } from '../../core/identifiers/mid';
import { findPaths } from '../../core/paths/findPaths';
import type { HopLimits } from '../../core/paths/hopSearch';
import { pathGraphOf } from '../../core/paths/pathGraph';
import { Asker } from '../minervachanged/ask';
import { minervapath, wayRows } from './command';
import { modelTenant, type ModelTenant } from './modelTenant';
import { readSettings, type PathSettings } from './settings';

const phone = (n: number): string => toMid('phone', `1202555010${n}`);
const usual: PathSettings = {
  from: 'k:0',
  to: 'k:9',
  by: 'shortest',
  hops: 6,
  paths: 1,
  crossHubs: false,
  country: '',
};

async function rowsOf(
  tenant: ModelTenant,
  settings: Partial<PathSettings> = {},
  limits?: HopLimits,
): Promise<{
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly said: readonly string[];
  readonly asked: readonly string[];
}> {
  const { ask, asked } = modelTenant(tenant);
  const rows: Record<string, string>[] = [];
  const said: string[] = [];
  const say = (_: string, text: string): number => said.push(text);
  for await (const row of wayRows(new Asker(ask), { ...usual, ...settings }, say, limits))
    rows.push(Object.fromEntries([...row].map(([field, values]) => [field, values.join('|')])));
  return { rows, said, asked };
}

const chain: ModelTenant = {
  sightings: [
    { key: 'k:0', mids: [phone(0)], seen: 100 },
    { key: 'k:1', mids: [phone(0), phone(1)], seen: 200 },
    { key: 'k:9', mids: [phone(1)], seen: 300 },
  ],
};

test('a chain is told step by step, with bits, sharers and times', async () => {
  const { rows, said } = await rowsOf(chain);
  expect(rows).toMatchObject([
    {
      row: 'step',
      path: '1',
      path_bits: '19.0',
      path_hops: '2',
      step: '1',
      record_key: 'k:0',
      mid: phone(0),
      next_record: 'k:1',
      join: 'shared value',
      bits: '20.0',
      sharers: '2',
      first_seen: '100',
      last_seen: '200',
    },
    { step: '2', record_key: 'k:1', mid: phone(1), next_record: 'k:9' },
  ]);
  expect([rows.length, said]).toEqual([2, []]);
});

test('a version that no longer counts joins nothing', async () => {
  const { rows } = await rowsOf({ ...chain, retired: ['k:1@v'] });
  expect(rows.map(({ row }) => row)).toEqual(['none']);
});

test('ends may be an entity, a value as written or as indexed; the step says which record carries it', async () => {
  const membership = new Map([
    ['k:1', 'e_0123456789ab'],
    ['k:9', 'e_0123456789ab'],
  ]);
  const entity = await rowsOf({ ...chain, membership }, { to: 'e_0123456789ab' });
  expect(entity.rows.map(({ next_record }) => next_record)).toEqual(['k:1']);
  for (const from of ['+1 202-555-0100', phone(0)]) {
    const { rows } = await rowsOf(chain, { from });
    expect(rows.map(({ record_key = '', next_record = '' }) => [record_key, next_record])).toEqual([
      ['', 'k:1'],
      ['k:1', 'k:9'],
    ]);
  }
});

test('an end that nothing is known of is named, and nothing is sought', async () => {
  const { rows, asked } = await rowsOf(chain, { from: 'k:77', to: 'no*body' });
  expect(rows.map(({ row, sentence }) => [row, sentence?.slice(0, 52)])).toEqual([
    ['none', "Nothing that you may see is known of 'k:77' as a rec"],
    ['none', "Nothing that you may see is known of 'no*body' as a "],
  ]);
  expect(asked.some((search) => search.includes('minerva_decisions'))).toBe(false);
});

test('decisions and findings join, what a person distrusts does not, and who are not the same may be connected', async () => {
  const blank = { undone: '', undone_by: '', author: 'ana', created: '86400' };
  const same = {
    ...blank,
    decision_id: 'd_000000000001',
    decision: 'same',
    records: ['k:1', 'k:5'],
    mid: '',
  };
  const findings = [
    { finding_id: 'f_1', left_record: 'k:5', right_record: 'k:9', level: 'match', bits: '15' },
    { finding_id: 'f_2', left_record: 'k:0', right_record: 'k:9', level: 'possible match', bits: '9' },
  ];
  const sightings = [
    { key: 'k:0', mids: [phone(0)] },
    { key: 'k:1', mids: [phone(0)] },
    { key: 'k:9', mids: [phone(3)] },
  ];
  const joined = await rowsOf({ sightings, findings, decisions: [same] });
  expect(joined.rows.map(({ join, mid }) => [join, mid])).toEqual([
    ['shared value', phone(0)],
    ['decision', 'decision:d_000000000001'],
    ['finding', 'match:f_1'],
  ]);
  const distrust = {
    ...blank,
    decision_id: 'd_000000000002',
    decision: 'distrust',
    records: '',
    mid: phone(0),
  };
  const refused = await rowsOf({ sightings, findings, decisions: [same, distrust] });
  expect(refused.rows.map(({ row }) => row)).toEqual(['none', 'distrusted']);
  const apart = { ...same, decision_id: 'd_000000000003', decision: 'not_same', records: ['k:0', 'k:1'] };
  const connected = await rowsOf({ sightings, findings, decisions: [same, apart] });
  expect(connected.rows[0]?.sentence).toContain('ana decided that the two are not the same (d_000000000003)');
});

test('a hub is a row and not crossed, unless asked', async () => {
  const sightings = Array.from({ length: 51 }, (_, n) => ({ key: `k:${n}`, mids: [phone(0)] }));
  const { rows } = await rowsOf({ sightings });
  expect(rows).toMatchObject([{ row: 'none' }, { row: 'hub', mid: phone(0), sharers: '51' }]);
  const crossed = await rowsOf({ sightings }, { crossHubs: true });
  expect(crossed.rows).toMatchObject([
    { row: 'step', sentence: expect.stringContaining('a hub of more than 50, by its number alone') },
  ]);
});

test('what linking said of a value outranks its number, and the row says who judged', async () => {
  const crowdOf = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ key: `k:${n}`, mids: [phone(0)] }));
  const refused = await rowsOf({ sightings: crowdOf(30), refusals: [{ mid: phone(0), verdict: 'hub' }] });
  expect(refused.rows).toMatchObject([
    { row: 'none' },
    { row: 'hub', mid: phone(0), sentence: expect.stringContaining('linking judged it a hub') },
  ]);
  const joining = await rowsOf({ sightings: crowdOf(60), joining: [phone(0)] });
  expect(joining.rows).toMatchObject([{ row: 'step', mid: phone(0) }]);
  expect(String(joining.rows[0]?.['sentence'])).not.toContain('hub');
});

test('a long silence is a row and not crossed, unless asked', async () => {
  const sightings = [
    { key: 'k:0', mids: [phone(0)], seen: 86_400 },
    { key: 'k:9', mids: [phone(0)], seen: 86_400 * 400 },
  ];
  const { rows } = await rowsOf({ sightings });
  expect(rows).toMatchObject([{ row: 'none' }, { row: 'silence', mid: phone(0) }]);
  const crossed = await rowsOf({ sightings }, { crossHubs: true });
  expect(crossed.rows[0]?.sentence).toContain('399 days apart');
});

test('every cut is a message and a row', async () => {
  const sightings = Array.from({ length: 6 }, (_, n) => [
    { key: 'k:0', mids: [phone(n)] },
    { key: `m:${n}`, mids: [phone(n)] },
  ]).flat();
  const tenant = {
    sightings: [...sightings, { key: 'k:9', mids: [phone(8)] }, { key: 'k:8', mids: [phone(8)] }],
  };
  const cut = await rowsOf(tenant, {}, { frontier: 3, rows: 1000 });
  expect(cut.rows.filter(({ row }) => row === 'cut')[0]?.sentence).toContain('6 shared values; the 3 rarest');
  expect(cut.said[0]).toContain('6 shared values; the 3 rarest');
  const short = await rowsOf(chain, { hops: 1 });
  expect(short.rows.map(({ row }) => row)).toEqual(['none', 'cut']);
  expect(short.said).toHaveLength(1);
});

test('no search asks about more than 2,000 values, and a hop asks a handful of searches', async () => {
  const sightings = Array.from({ length: 2100 }, (_, n) => [
    { key: 'k:0', mids: [toMid('username', `x:u${n}`)] },
    { key: `m:${n}`, mids: [toMid('username', `x:u${n}`)] },
  ]).flat();
  const { asked } = await rowsOf(
    { sightings: [...sightings, { key: 'k:9', mids: [] }] },
    { hops: 1, to: 'm:7' },
  );
  for (const search of asked)
    expect((search.match(/"[0-9a-f]{2}:username/g) ?? []).length).toBeLessThanOrEqual(4000);
  expect(asked.length).toBeLessThan(15);
});

test('finds what a search over everything at once finds', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 24 }), async (pairs) => {
      const sightings = pairs.map(([key, value]) => ({ key: `k:${key}`, mids: [phone(value)] }));
      const graph = pathGraphOf(
        pairs.map(([key, value]) => ({ recordKey: `k:${key}`, value: phone(value) })),
      );
      const [best] = findPaths(graph, { from: { records: ['k:0'] }, to: { records: ['k:9'] } }).paths;
      const { rows } = await rowsOf({ sightings }, { hops: 8 });
      const steps = rows.filter(({ row }) => row === 'step');
      expect(steps.map(({ mid }) => mid)).toEqual(
        (best?.nodes ?? []).flatMap((node) => graph.ties[node - graph.records.length]?.value ?? []),
      );
    }),
  ));

test.each([
  [['from=a', 'to=b'], { by: 'shortest', hops: 6, paths: 1, crossHubs: false }],
  [
    ['from=a', 'to=b', 'by=strongest', 'hops=8', 'paths=5', 'cross_hubs=T', 'country=us'],
    { by: 'strongest', hops: 8, paths: 5, crossHubs: true, country: 'US' },
  ],
])('%j is read', (words, settings) => {
  expect(readSettings(words)).toMatchObject({ ok: true, value: { from: 'a', to: 'b', ...settings } });
});

test.each([
  [['from=a'], "'to' is missing"],
  [['from=a', 'to=b', 'by=longest'], 'write shortest or strongest'],
  [['from=a', 'to=b', 'hops=9'], 'between 1 and 8'],
  [['from=a', 'to=b', 'paths=0'], 'between 1 and 5'],
  [['from=a', 'to=b', 'cross_hubs=maybe'], 'write true or false'],
  [['from=a', 'to=b', 'country=Mars'], 'two letters'],
])('%j is refused with what to write instead', (words, message) => {
  const facts = { sid: '', app: 'a', owner: 'o', sessionKey: '', splunkdUri: '', maxResultRows: 9 };
  const begun = minervapath.begin({ ...facts, arguments: words });
  expect(begun.ok ? '' : begun.problem.message).toContain(message);
});
