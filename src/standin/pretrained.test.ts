// Files that a stranger brings, read by the source types that every Splunk knows.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from './main';
import { clientOf, type Ask } from './testSupport/client';

let folder: string;
let standin: Standin;
let admin: Ask;

const rowsOf = async (search: string): Promise<readonly unknown[]> => {
  const form = { search, exec_mode: 'oneshot', output_mode: 'json' };
  return (await admin('POST', '/services/search/v2/jobs', form)).json.results ?? [];
};
const upload = async (name: string, sourcetype: string, lines: readonly string[]): Promise<void> => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  const form = { name: join(folder, name), index: 'main', sourcetype };
  expect((await admin('POST', '/services/data/inputs/oneshot', form)).status).toBe(201);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-uploads-'));
  standin = await startStandin({
    port: 0,
    dataFolder: mkdtempSync(join(tmpdir(), 'standin-bare-')),
    packages: [],
    adminPassword: 'walk-in-the-park',
  });
  admin = clientOf(standin.managementUrl, 'admin', 'walk-in-the-park');
});
afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('without an app', () => {
  test('_json makes an event of each line, its fields once and indexed, its time that of the line', async () => {
    await upload(
      'places.json',
      '_json',
      ['Leeds', 'Ely'].map(
        (city, at) => `{"time": ${1_795_000_000 + at}, "city": "${city}", "tags": ["a", "b"]}`,
      ),
    );
    expect(await rowsOf("search sourcetype=_json | eval n=mvcount('tags{}') | table _time city n")).toEqual([
      { _time: '1795000001', city: 'Ely', n: '2' },
      { _time: '1795000000', city: 'Leeds', n: '2' },
    ]);
    expect(await rowsOf('| tstats count where index=main city=Ely')).toEqual([{ count: '1' }]);
  });

  test('csv takes its names from the first line', async () => {
    await upload('stock.csv', 'csv', ['fruit,amount', 'apple,3', 'pear,4']);
    expect(await rowsOf('search sourcetype=csv | stats sum(amount) as n by fruit')).toEqual([
      { fruit: 'apple', n: '3' },
      { fruit: 'pear', n: '4' },
    ]);
  });

  test('access_combined has the fields of a request and its time; a comment may stand as a macro', async () => {
    await upload('access.log', 'access_combined', [
      '192.0.2.7 - ann [14/May/2026:12:34:56 +0000] "GET /a?b=1 HTTP/1.1" 404 17 "-" "curl/8"',
    ]);
    expect(
      await rowsOf(
        'search `comment("why")` sourcetype=access_combined | table _time clientip user method uri_path uri_query status bytes',
      ),
    ).toEqual([
      {
        _time: '1778762096',
        clientip: '192.0.2.7',
        user: 'ann',
        method: 'GET',
        uri_path: '/a',
        uri_query: 'b=1',
        status: '404',
        bytes: '17',
      },
    ]);
  });
});
