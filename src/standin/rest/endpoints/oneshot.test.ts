// Files and texts that go through index time over REST: a stand-in with a small app made here.
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from '../../main';
import { clientOf, type Ask } from '../../testSupport/client';
import { fixtureFiles, writePackage } from '../../testSupport/fixtureApp';

const password = 'walk-in-the-park';
let folder: string;
let standin: Standin;
let admin: Ask;

const files = {
  ...fixtureFiles,
  'fixture/default/props.conf': {
    text: '[lines]\nSHOULD_LINEMERGE = false\n[table]\nINDEXED_EXTRACTIONS = csv\nKV_MODE = none\n[source::.../named.log]\nsourcetype = lines\n[lines]\nLOOKUP-secret = secret user OUTPUT level\nLOOKUP-towns = towns town OUTPUT region\n',
  },
  'fixture/default/transforms.conf': {
    text: '[towns]\nfilename = towns.csv\n[secret]\nfilename = secret.csv\n',
  },
  'fixture/default/eventtypes.conf': { text: '[login]\nsearch = action=login\n' },
  'fixture/default/tags.conf': { text: '[eventtype=login]\nauth = enabled\n' },
  'fixture/lookups/towns.csv': { text: 'town,region\nQuill,north\n' },
  'fixture/lookups/secret.csv': { text: 'user,level\nann,high\n' },
  'fixture/metadata/default.meta': {
    text: '[]\naccess = read : [ * ], write : [ admin ]\nexport = none\n[transforms/secret]\naccess = read : [ nobody_has_it ]\n',
  },
};

const search = async (spl: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const form = { search: spl, exec_mode: 'oneshot', earliest_time: '0' };
  return (await admin('POST', '/servicesNS/admin/fixture/search/v2/jobs', form)).json.results ?? [];
};
const oneshot = (form: Record<string, string>) => admin('POST', '/services/data/inputs/oneshot', form);
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-oneshot-'));
  const packageFile = await writePackage(join(folder, 'fixture.spl'), files);
  standin = await startStandin({
    port: 0,
    dataFolder: join(folder, 'data'),
    packages: [packageFile],
    adminPassword: password,
  });
  admin = clientOf(standin.managementUrl, 'admin', password);
});

afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a file that is indexed once', () => {
  test('is broken into events, timed, and searched by its fields, event types and tags', async () => {
    const recent = new Date(Date.now() - 86_400_000).toISOString();
    const path = fileOf('named.log', `${recent} action=login town=Quill\n${recent} action=logout user=ann\n`);
    const said = await oneshot({ name: path, host: 'web1' });
    expect([said.status, said.json.entry?.[0]?.content.Events]).toEqual([201, 2]);
    expect(await search('search index=main tag=auth | table host sourcetype region eventtype tag')).toEqual([
      { host: 'web1', sourcetype: 'lines', region: 'north', eventtype: 'login', tag: 'auth' },
    ]);
    expect(await search(`search index=main source="${path}" | eval t=_time | stats dc(t) as n`)).toEqual([
      { n: '1' },
    ]);
  });

  test('is read without a lookup that the user may not read', async () => {
    expect(await search('search index=main user=ann | stats count count(level) as n')).toEqual([
      { count: '1', n: '0' },
    ]);
  });

  test('with INDEXED_EXTRACTIONS has its columns for tstats, and the time of the file where it has none', async () => {
    const path = fileOf('t.csv', 'id,kind\n1,a\n2,b\n3,a\n');
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    expect((await oneshot({ name: path, sourcetype: 'table', 'rename-source': 'list' })).status).toBe(201);
    expect(await search('| tstats count where index=main source=list by kind')).toEqual([
      { kind: 'a', count: '2' },
      { kind: 'b', count: '1' },
    ]);
    expect(await search('search index=main source=list | stats values(_time) as t')).toEqual([
      { t: '1700000000' },
    ]);
  });

  test.each([
    ['relative/path.log', 'whole path'],
    ['/no/such/file', 'no file'],
    ['/dev/zero', 'no plain file'],
  ])('is refused where its name is %s', async (name, reason) => {
    const said = await oneshot({ name, sourcetype: 'lines' });
    expect([said.status, said.text]).toEqual([400, expect.stringContaining(reason)]);
  });

  test('is refused within the data folder, without a source type, for an index that is not there, by a stranger', async () => {
    const path = fileOf('x.txt', 'x');
    const users = join(folder, 'data', 'etc', 'users.json');
    expect((await oneshot({ name: users, sourcetype: 'lines' })).text).toContain('own data folder');
    expect((await oneshot({ name: path })).text).toContain('does not learn source types');
    expect((await oneshot({ name: path, sourcetype: 'lines', index: 'none' })).text).toContain("'none'");
    expect((await oneshot({ name: path, sourcetype: 'lines', host_regex: 'x' })).text).toContain(
      'host_regex',
    );
    await admin('POST', '/services/authentication/users', { name: 'jane', password, roles: 'counter' });
    const jane = clientOf(standin.managementUrl, 'jane', password);
    expect((await jane('POST', '/services/data/inputs/oneshot', { name: path })).status).toBe(403);
  });
});

test('receivers/simple breaks lines and reads times', async () => {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const address = `${standin.managementUrl}/services/receivers/simple?sourcetype=lines&source=simple`;
  const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
  const body = `${day} 10:00:00 a\n${day} 11:00:00 b\n`;
  expect((await fetch(address, { method: 'POST', headers: { authorization }, body })).status).toBe(200);
  expect(
    await search(
      'search index=main source=simple | sort _time | eval h=strftime(_time, "%H") | table h _raw',
    ),
  ).toEqual([
    { h: '10', _raw: `${day} 10:00:00 a` },
    { h: '11', _raw: `${day} 11:00:00 b` },
  ]);
});
