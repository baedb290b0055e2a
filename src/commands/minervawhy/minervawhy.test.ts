// What minervawhy says about a pair, against a tenant in memory.
import { toMid } from '../../core/identifiers/mid';
import { Asker } from '../minervachanged/ask';
import { modelTenant, type ModelTenant } from '../minervapath/modelTenant';
import { minervawhy, whyRows } from './command';

const phone = (n: number): string => toMid('phone', `1202555010${n}`);
const site = toMid('domain', 'shop.example.org');
const blank = { undone: '', undone_by: '', author: 'ana', created: '86400', mid: '' };

async function told(
  tenant: ModelTenant,
  [left, right]: readonly [string, string] = ['k:0', 'k:9'],
): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows: Record<string, string>[] = [];
  for await (const row of whyRows(new Asker(modelTenant(tenant).ask), { left, right }, () => undefined))
    rows.push(Object.fromEntries([...row].map(([field, values]) => [field, values.join('|')])));
  return rows;
}

test('shared values speak for a pair, each with bits, sharers and times; together they make it possibly related', async () => {
  const rows = await told({
    sightings: [
      { key: 'k:0', mids: [phone(0), site], seen: 100 },
      { key: 'k:9', mids: [phone(0), site], seen: 200 },
    ],
    membership: new Map([
      ['k:0', 'e_0123456789ab'],
      ['k:9', 'e_0123456789ab'],
    ]),
  });
  expect(rows).toMatchObject([
    { feature: 'phone', verdict: 'for', bits: '20.0', sharers: '2', first_seen: '100', last_seen: '200' },
    { feature: 'domain', verdict: 'for', bits: '14.0' },
    { feature: 'total', verdict: 'for', level: 'possibly related', bits: '34.0' },
  ]);
  expect(rows[2]?.sentence).toContain('Both are in e_0123456789ab.');
});

test('two rare values of different kinds together make a possible match, as linking says of the same pair', async () => {
  const mids = [phone(0), toMid('email', 'rowan@example.org')];
  const sightings = ['k:0', 'k:9'].map((key) => ({ key, mids }));
  expect((await told({ sightings })).at(-1)).toMatchObject({ level: 'possible match' });
  const refusals = [{ mid: phone(0), verdict: 'hub', reason: 'A call centre.' }];
  expect((await told({ sightings, refusals })).at(-1)).toMatchObject({ level: 'possibly related' });
});

test('what they share and linking refused is told with its reason and weighs nothing', async () => {
  const reason = '9 records share it, and that is a call centre.';
  const sightings = ['k:0', 'k:9'].map((key) => ({ key, mids: [phone(0)] }));
  const rows = await told({ sightings, refusals: [{ mid: phone(0), verdict: 'hub', reason }] });
  expect(rows[0]).toMatchObject({ feature: 'phone', verdict: 'neutral', bits: '0.0', sentence: reason });
  expect(rows.at(-1)).toMatchObject({ feature: 'total', verdict: 'neutral', level: 'none', bits: '0.0' });
});

test('a silence between the two is told; the refusal of linking counts only where it cuts these two', async () => {
  const year = 365 * 86_400;
  const refusals = [{ mid: phone(0), verdict: 'gap', reason: 'Seen in two stretches.' }];
  const at = (seen: number): ModelTenant => ({
    sightings: [
      { key: 'k:0', mids: [phone(0)], seen: year },
      { key: 'k:9', mids: [phone(0)], seen },
    ],
    refusals,
  });
  expect((await told(at(year * 3)))[0]).toMatchObject({
    verdict: 'neutral',
    sentence: expect.stringContaining('Seen in two stretches.'),
  });
  expect((await told(at(year + 9)))[0]).toMatchObject({ verdict: 'for', bits: '20.0' });
});

test('a decision outranks what is shared, and one taken back says nothing', async () => {
  const sightings = ['k:0', 'k:9'].map((key) => ({ key, mids: [phone(0)] }));
  const apart = { ...blank, decision_id: 'd_000000000001', decision: 'not_same', records: ['k:0', 'k:9'] };
  const rows = await told({ sightings, decisions: [apart] });
  expect(rows.map(({ feature, verdict, level = '' }) => [feature, verdict, level])).toEqual([
    ['phone', 'for', ''],
    ['decision', 'against', ''],
    ['total', 'against', 'not same'],
  ]);
  const undone = await told({ sightings, decisions: [{ ...apart, undone: '9', undone_by: 'bo' }] });
  expect(undone.at(-1)).toMatchObject({ level: 'possibly related' });
  const distrust = {
    ...blank,
    decision_id: 'd_000000000002',
    decision: 'distrust',
    records: '',
    mid: phone(0),
  };
  expect((await told({ sightings, decisions: [distrust] }))[0]).toMatchObject({
    verdict: 'neutral',
    sentence: expect.stringContaining('a person has said'),
  });
});

test('a finding is told feature by feature, turned to the side that was asked, and its bits are the total', async () => {
  const why = JSON.stringify([
    { feature: 'name', level: 'same', left: 'Ada Example', right: 'A. Example', bits: 7.5 },
    { feature: 'date of birth', level: 'differs', left: '1990', right: '1985', bits: -4 },
  ]);
  const findings = [
    { finding_id: 'f_1', left_record: 'k:0', right_record: 'k:9', level: 'possible match', bits: '3.5', why },
  ];
  const rows = await told({ sightings: [], findings }, ['k:9', 'k:0']);
  expect(rows).toMatchObject([
    { feature: 'resolution: name', verdict: 'for', left: 'A. Example', right: 'Ada Example', bits: '7.5' },
    { feature: 'resolution: date of birth', verdict: 'against', left: '1985', bits: '-4.0' },
    { feature: 'resolution', verdict: 'for' },
    { feature: 'total', level: 'possible match', bits: '3.5' },
  ]);
  const broken = await told({ sightings: [], findings: [{ ...findings[0], why: '{' }] });
  expect(broken[0]?.sentence).toContain('cannot be read');
});

test('where nothing joins them, the way between is told and what is missing; or that there is none', async () => {
  const chain = [
    { key: 'k:0', mids: [phone(0)] },
    { key: 'k:1', mids: [phone(0), phone(1)] },
    { key: 'k:9', mids: [phone(1)] },
  ];
  const rows = await told({ sightings: chain });
  expect(rows.map(({ feature, left, right }) => [feature, left, right])).toEqual([
    ['path', 'k:0', 'k:1'],
    ['path', 'k:1', 'k:9'],
    ['path', 'k:0', 'k:9'],
    ['total', 'k:0', 'k:9'],
  ]);
  expect(rows[2]?.sentence).toContain('between them: 1 record.');
  const apart = await told({ sightings: [chain[0]!, { key: 'k:9', mids: [phone(5)] }] });
  expect(apart[0]?.sentence).toContain('No path of up to 3 steps');
});

test('a record that nothing is known of is unknown, not a reason against', async () => {
  const [total] = await told({ sightings: [] });
  expect(total).toMatchObject({ feature: 'total', verdict: 'neutral', level: 'none' });
  expect(total?.sentence).toContain('k:0 carries no value that you may see');
});

test.each([
  [['left=k:0'], "'right' is missing"],
  [['left=k:0', 'right=k:0'], 'the same record'],
  [['left=k:*', 'right=k:0'], 'is no record_key'],
])('%j is refused with what to write instead', (words, message) => {
  const facts = { sid: '', app: 'a', owner: 'o', sessionKey: '', splunkdUri: '', maxResultRows: 9 };
  const begun = minervawhy.begin({ ...facts, arguments: words });
  expect(begun.ok ? '' : begun.problem.message).toContain(message);
});
