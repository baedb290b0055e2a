// tstats over data models of an app, and what roles see of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from './main';
import { clientOf, type Ask } from './testSupport/client';

const password = 'walk-in-the-park';
const token = '11111111-2222-3333-4444-555555555555';
const dataset = (objectName: string, parentName: string, search: string, fields: readonly string[]) => ({
  objectName,
  parentName,
  constraints: [{ search }],
  fields: fields.map((fieldName) => ({ fieldName })),
  calculations: [] as unknown[],
});
const root = dataset('Trade', 'BaseEvent', 'index=fruit', ['colour', 'price']);
const calculated = {
  calculationType: 'Eval',
  outputFields: [{ fieldName: 'dear' }],
  expression: 'if(price>5,"yes","no")',
};
const objects = [
  dataset('Sweet', 'Red', 'colour=red price>1', ['grower']),
  { ...root, calculations: [calculated] },
  dataset('Red', 'Trade', 'colour=red', ['grower']),
];
let folder: string;
let standin: Standin;
let admin: Ask;

const rows = async (ask: Ask, search: string): Promise<readonly unknown[] | string> => {
  const { status, json } = await ask('POST', '/services/search/v2/jobs', {
    search,
    exec_mode: 'oneshot',
    earliest_time: '0',
  });
  return status < 300 ? (json.results ?? []) : (json.messages?.[0]?.text ?? '');
};

/** An app with the same model twice, once accelerated, and one of a search. */
function writeModels(etc: string): void {
  const models = join(etc, 'apps', 'search', 'default', 'data', 'models');
  mkdirSync(models, { recursive: true });
  const write = (name: string, all: readonly unknown[]): void =>
    writeFileSync(join(models, `${name}.json`), JSON.stringify({ modelName: name, objects: all }));
  write('Market', objects);
  write('Fast_Market', objects);
  write('Two', [root, { ...root, objectName: 'Other' }]);
  write('Searched', [{ ...root, parentName: 'BaseSearch' }]);
  writeFileSync(join(models, 'Broken.json'), '{');
}

async function fill(): Promise<void> {
  const make = async (path: string, form: Record<string, string>): Promise<void> => {
    expect([path, (await admin('POST', path, form)).status]).toEqual([path, expect.any(Number)]);
  };
  await make('/services/data/indexes', { name: 'fruit' });
  for (const [name, accelerated] of Object.entries({
    Market: '0',
    Fast_Market: '1',
    Two: '0',
    Searched: '0',
    Broken: '0',
  }))
    await make('/servicesNS/nobody/search/configs/conf-datamodels', { name, acceleration: accelerated });
  await make('/services/authorization/roles', {
    name: 'picker',
    srchIndexesAllowed: 'fruit',
    srchIndexesDefault: 'fruit',
    srchFilter: 'source=market',
    capabilities: 'search',
  });
  await make('/services/authorization/roles', {
    name: 'outsider',
    srchIndexesAllowed: 'main',
    capabilities: 'search',
  });
  await make('/services/authentication/users', { name: 'pat', password: 'a-long-one-1', roles: 'picker' });
  await make('/services/authentication/users', { name: 'out', password: 'a-long-one-1', roles: 'outsider' });
  await make('/services/data/inputs/http', { name: 'feed', token, indexes: 'fruit' });
  await make('/services/data/inputs/http/http/enable', {});
  const port = (await admin('GET', '/services/data/inputs/http/http')).json.entry?.[0]?.content.port;
  const events = [
    { source: 'orchard', event: { colour: 'red', price: 9, grower: 'ann' } },
    { source: 'orchard', event: { colour: 'green', price: 2 } },
    { source: 'market', event: { colour: 'red', price: 1 } },
  ];
  const body = events
    .map((event) => JSON.stringify({ ...event, index: 'fruit', sourcetype: '_json' }))
    .join('');
  const url = `http://127.0.0.1:${String(port)}/services/collector/event`;
  const answer = await fetch(url, { method: 'POST', headers: { authorization: `Splunk ${token}` }, body });
  expect(answer.status).toBe(200);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-models-'));
  standin = await startStandin({ port: 0, dataFolder: folder, packages: [], adminPassword: password });
  admin = clientOf(standin.managementUrl, 'admin', password);
  writeModels(join(folder, 'etc'));
  await fill();
});
afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('tstats from a data model', () => {
  test.each([
    ['| tstats count from datamodel=Market', [{ count: '3' }]],
    [
      '| tstats count from datamodel=Market.Trade by Trade.colour',
      [
        { 'Trade.colour': 'green', count: '1' },
        { 'Trade.colour': 'red', count: '2' },
      ],
    ],
    ['| tstats sum(Trade.price) as p from datamodel=Market where Trade.colour=red', [{ p: '10' }]],
    ['| tstats count from datamodel=Market where nodename=Trade.Red', [{ count: '2' }]],
    ['| tstats count from datamodel=Market where nodename=Trade.Red.Sweet', [{ count: '1' }]],
    ['| tstats values(Trade.Red.grower) as g from datamodel=Market where nodename=Trade.Red', [{ g: 'ann' }]],
    [
      '| tstats count from datamodel=Market by Trade.dear',
      [
        { 'Trade.dear': 'no', count: '2' },
        { 'Trade.dear': 'yes', count: '1' },
      ],
    ],
    [
      '| tstats count from datamodel=Market where source=orchard index=fruit by source',
      [{ source: 'orchard', count: '2' }],
    ],
    [
      '| tstats fillnull_value="none" count from datamodel=Market by Trade.Red.grower',
      [
        { 'Trade.Red.grower': 'ann', count: '1' },
        { 'Trade.Red.grower': 'none', count: '2' },
      ],
    ],
    ['| tstats count from datamodel=Market by Trade.Red.grower', [{ 'Trade.Red.grower': 'ann', count: '1' }]],
    ['| tstats summariesonly=true count from datamodel=Market', [{ count: '0' }]],
    ['| tstats summariesonly=true count from datamodel=Fast_Market', [{ count: '3' }]],
    [
      '| tstats fillnull_value=x count where index=fruit by source nothing',
      [
        { source: 'market', nothing: 'x', count: '1' },
        { source: 'orchard', nothing: 'x', count: '2' },
      ],
    ],
  ])('%s gives %j', async (search, expected) => {
    expect(await rows(admin, search)).toEqual(expected);
  });

  test.each([
    ['| tstats count from datamodel=Two', "has no root dataset ''. It has: Trade, Other"],
    ['| tstats count from datamodel=Market.Red', "has no root dataset 'Red'"],
    ['| tstats count from datamodel=Searched', 'event datasets only'],
    ['| tstats count from datamodel=Broken', 'cannot be read'],
    ['| tstats count from datamodel=Nowhere', "no data model 'Nowhere'"],
    ['| tstats count from summary', 'reads data models'],
  ])('%s is refused: %s', async (search, message) => {
    expect(await rows(admin, search)).toContain(message);
  });

  test('a search filter of a role does not hold for an accelerated model, and does for every other search', async () => {
    const pat = clientOf(standin.managementUrl, 'pat', 'a-long-one-1');
    expect(await rows(pat, 'search index=fruit | stats count')).toEqual([{ count: '1' }]);
    expect(await rows(pat, '| tstats count where index=fruit')).toEqual([{ count: '1' }]);
    expect(await rows(pat, '| tstats count from datamodel=Market')).toEqual([{ count: '1' }]);
    expect(await rows(pat, '| tstats count from datamodel=Fast_Market')).toEqual([{ count: '3' }]);
  });

  test('whoever may not search the index sees none of its events, accelerated or not', async () => {
    const out = clientOf(standin.managementUrl, 'out', 'a-long-one-1');
    expect(await rows(out, '| tstats count from datamodel=Fast_Market')).toEqual([{ count: '0' }]);
  });
});
