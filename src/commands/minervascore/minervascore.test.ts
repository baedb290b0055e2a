import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { EpochSeconds } from '../../core/brand';
import { currentModel } from '../../core/risk/models/registry';
import { ScoreRun } from './command';
import { minervascoreDefinition } from './definition';
import { exampleFactsText } from './exampleFactsText';
import { readSettings, type ScoreSettings } from './settings';
import { tenantModel } from './tenantModel';

const now = 1_790_000_000 as EpochSeconds;
const rowOf = (cells: Readonly<Record<string, string>>): CommandRow =>
  new Map(Object.entries(cells).map(([field, text]) => [field, [text]]));

async function run(
  words: readonly string[],
  rows: readonly CommandRow[],
  kept: Readonly<Record<string, string>> = {},
) {
  const settings = readSettings(words);
  if (!settings.ok) throw new Error(settings.problem.message);
  const said: string[] = [];
  const answer = (search: string) =>
    Promise.resolve(
      search.includes('minerva_facts')
        ? Object.entries(kept).map(([subject, facts]) => ({ subject, facts }))
        : [],
    );
  const scoring = new ScoreRun(settings.value, answer, now);
  const out: CommandRow[] = [];
  const say = (_: string, text: string): void => void said.push(text);
  for await (const row of scoring.take(rows, say)) out.push(row);
  for await (const row of scoring.finish(say)) out.push(row);
  return {
    out: out.map((row) =>
      Object.fromEntries(Array.from(row, ([field, values]) => [field, values.join(' ')])),
    ),
    said,
  };
}
const facts = rowOf({ subject: 'list:1', facts: exampleFactsText, scope: 'all' });

test('the example of the help gives what the help says', async () => {
  const [expected] = minervascoreDefinition.examples[0].rows;
  const { out } = await run(['model=1'], [facts]);
  expect(out[0]).toMatchObject(expected ?? {});
});

test('events add up to the score, and a second run with the document tells nothing', async () => {
  const { out: documents } = await run([], [facts]);
  const { out } = await run(['emit=events'], [facts]);
  const sum = out.reduce((total, row) => total + Number(row.risk_score ?? 0), 0);
  expect(String(sum)).toBe(documents[0]?.score);
  expect(out.map((row) => row.risk_event)).toEqual(['indicator', 'indicator', 'indicator', 'score', 'run']);
  const again = new Map([...facts, ['old_result', [documents[0]?.result ?? '']] as const]);
  expect((await run(['emit=events'], [again])).out.map((row) => row.risk_event)).toEqual(['run']);
});

test('a document says where lists put it: higher than its score where its region lacks sources, by the score else', async () => {
  const document = JSON.parse(exampleFactsText) as { readonly subject: object };
  const facts = JSON.stringify({
    ...document,
    subject: { ...document.subject, region: 'Nowhere', signals: ['all', 'category:massage', 'rating:high'] },
    region_records: { licence: 900, advert: 900 },
  });
  const [row = {}] = (await run([], [rowOf({ subject: 'list:1', facts })])).out;
  expect(Number(row.standing)).toBeGreaterThan(Number(row.score));
  expect(JSON.parse(row.result ?? '')).toMatchObject({ standing: { missing: ['review'] } });
  const [before = {}] = (await run(['model=2'], [rowOf({ subject: 'list:1', facts })])).out;
  expect(before.standing).toBe(before.score);
});

test('a row without facts is scored by those that are kept', async () => {
  const { out } = await run([], [rowOf({ subject: 'list:1', scored_at: '1789000000' })], {
    'list:1': exampleFactsText,
  });
  expect(out).toMatchObject([{ subject: 'list:1', updated: '1789000000' }]);
});

test('a run over some businesses does not say how many there are', async () => {
  const { out } = await run(
    ['emit=events'],
    [facts, rowOf({ subject: 'list:2', gone: '1', scope: 'changed' })],
  );
  expect(out.filter((row) => row.risk_event === 'run')).toEqual([]);
});

test('a row that is no facts is counted and left out', async () => {
  const { out, said } = await run([], [rowOf({ subject: 'list:1', facts: '{}' }), facts]);
  expect(out).toHaveLength(1);
  expect(said.join()).toContain('1 of 2 rows');
});

test.each([
  [['emit=all'], 'Known are: events, documents'],
  [['model=9'], 'Known are: 1'],
])('%j is refused, and what is known is named', (words, message) => {
  const read = readSettings(words);
  expect(read.ok ? '' : read.problem.message).toContain(message);
});

test('arguments are read', () => {
  const expected: ScoreSettings = { emit: 'documents', model: undefined };
  expect(readSettings([])).toEqual({ ok: true, value: expected });
});

describe('the tenant’s table of points', () => {
  const change = {
    indicator: 'massage.closes_after_22',
    version: currentModel.version,
    points: '9',
    on: '1',
    points_before: '3',
    on_before: '1',
  };

  test('is the release’s where nobody changed anything', () => {
    expect(tenantModel([])).toBe(currentModel);
  });

  test('counts a change, and its taking back, as steps', () => {
    const changed = tenantModel([{ ...change, created: '10' }]);
    expect([changed.version, changed.indicators[change.indicator]?.points]).toEqual([
      `${currentModel.version}+1`,
      9,
    ]);
    const back = tenantModel([{ ...change, created: '10', undone: '20' }]);
    expect([back.version, back.indicators[change.indicator]?.points]).toEqual([
      `${currentModel.version}+2`,
      3,
    ]);
  });

  test('does not depend on the order of rows, nor hold changes of another version', () => {
    const rows = [
      { ...change, created: '10' },
      { ...change, points: '4', points_before: '9', created: '30' },
    ];
    expect(tenantModel(rows).indicators[change.indicator]?.points).toBe(4);
    expect(tenantModel([...rows].reverse())).toEqual(tenantModel(rows));
    expect(tenantModel([{ ...change, version: '0', created: '10' }])).toBe(currentModel);
  });
});
