// Indexes, events, documents and lookups over REST: a stand-in with a small app made here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from './main';
import { clientOf, type Ask } from './testSupport/client';
import { fixtureFiles, writePackage } from './testSupport/fixtureApp';

const password = 'walk-in-the-park';
let folder: string;
let packageFile: string;
let standin: Standin;
let admin: Ask;

const files = {
  ...fixtureFiles,
  'fixture/default/collections.conf': { text: '[cases]\nfield.points = number\n[secret]\n' },
  'fixture/default/transforms.conf': {
    text: '[towns]\nfilename = towns.csv\n[regions]\nfilename = towns.csv\nmatch_type = WILDCARD(town)\ncase_sensitive_match = false\n[cases]\nexternal_type = kvstore\ncollection = cases\nfields_list = _key, title, points\n[escape]\nfilename = ../default/collections.conf\n',
  },
  'fixture/lookups/towns.csv': { text: 'town,region\n"Quill, Upper",north\nInkwell,\n' },
  'fixture/metadata/default.meta': {
    text: '[]\naccess = read : [ * ], write : [ admin ]\nexport = none\n[collections/cases]\naccess = read : [ counter ], write : [ counter ]\n[collections/secret]\naccess = read : [ admin ], write : [ admin ]\n',
  },
};
const start = async (): Promise<void> => {
  standin = await startStandin({
    port: 0,
    dataFolder: join(folder, 'data'),
    packages: [packageFile],
    adminPassword: password,
  });
  admin = clientOf(standin.managementUrl, 'admin', password);
};
const send = async (user: string, method: string, path: string, body?: string): Promise<Response> =>
  fetch(`${standin.managementUrl}${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body }),
  });
const search = async (spl: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const form = { search: spl, exec_mode: 'oneshot', earliest_time: '0' };
  return (await admin('POST', '/servicesNS/admin/fixture/search/v2/jobs', form)).json.results ?? [];
};
const cases = '/servicesNS/nobody/fixture/storage/collections/data/cases';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-data-'));
  packageFile = await writePackage(join(folder, 'fixture.spl'), files);
  await start();
  for (const [name, role] of [
    ['jane', 'counter'],
    ['jack', 'stranger'],
  ] as const)
    await admin('POST', '/services/authentication/users', { name, password, roles: role });
});

afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('indexes over REST', () => {
  test('an index that was made takes events, and is empty when it is made anew', async () => {
    const path = '/servicesNS/nobody/search/data/indexes';
    expect((await admin('POST', path, { name: 'fresh' })).status).toBe(201);
    expect((await admin('POST', path, { name: 'fresh' })).status).toBe(409);
    const raw = '{"a":"b&index=main"}';
    const sent = await send('admin', 'POST', '/services/receivers/simple?index=fresh&host=h&source=s', raw);
    expect([sent.status, await sent.text()]).toEqual([200, expect.stringContaining('<field k="_index">')]);
    expect(await search('search index=fresh | table _raw host source sourcetype')).toEqual([
      { _raw: raw, host: 'h', source: 's', sourcetype: 'web_event' },
    ]);
    expect((await admin('DELETE', `${path}/fresh`)).status).toBe(200);
    expect((await admin('GET', `${path}/fresh`)).status).toBe(404);
    await admin('POST', path, { name: 'fresh' });
    expect(await search('search index=fresh')).toEqual([]);
  });

  test.each(['', 'Upper', '_x', '../x', 'a]b', 'my_kvstore'])('the name %p is refused', async (name) => {
    expect((await admin('POST', '/services/data/indexes', { name })).status).toBe(400);
  });

  test('an index of a package is not removed, and only who may edit indexes makes any', async () => {
    expect((await admin('DELETE', '/services/data/indexes/fixture')).status).toBe(400);
    expect((await send('jane', 'POST', '/services/data/indexes?name=janes')).status).toBe(403);
    expect((await send('jane', 'POST', '/services/receivers/simple?index=fixture', 'x')).status).toBe(403);
  });

  test('the settings of the server name the folder of checkpoints', async () => {
    const settings = (await admin('GET', '/services/server/settings')).json.entry?.[0]?.content;
    expect(settings?.SPLUNK_DB).toBe(join(folder, 'data'));
    expect((await send('jane', 'GET', '/services/server/settings')).status).toBe(403);
  });
});

describe('documents over REST', () => {
  test('are there after a restart, and in a lookup with their types', async () => {
    const made = await send('jane', 'POST', cases, '{"title":"One","points":"7","hidden":1}');
    const { _key: key } = (await made.json()) as { _key: string };
    expect(made.status).toBe(201);
    await send('jane', 'POST', `${cases}/batch_save`, '[{"_key":"two","title":"Two","points":9}]');
    await standin.stop();
    await start();
    expect(await (await send('jane', 'GET', `${cases}/${key}`)).json()).toMatchObject({ points: 7 });
    expect(await search('| inputlookup cases | sort _key | table title points hidden')).toEqual(
      expect.arrayContaining([
        { title: 'One', points: '7' },
        { title: 'Two', points: '9' },
      ]),
    );
    expect(await search('| makeresults | eval _key="two" | lookup cases _key | table title')).toEqual([
      { title: 'Two' },
    ]);
  });

  test('are found by query, replaced whole, and removed', async () => {
    await send('jane', 'POST', `${cases}/batch_save`, '[{"_key":"q1","n":1},{"_key":"q2","n":2}]');
    const query = encodeURIComponent('{"n":{"$gt":1}}');
    expect(await (await send('jane', 'GET', `${cases}?query=${query}&fields=n`)).json()).toEqual([
      { n: 2, _key: 'q2' },
    ]);
    const both = await send('jane', 'POST', `${cases}/batch_find`, '[{"query":{"n":1}},{"query":{"n":3}}]');
    expect(await both.json()).toEqual([[expect.objectContaining({ _key: 'q1' })], []]);
    await send('jane', 'POST', `${cases}/q1`, '{"other":true}');
    expect(await (await send('jane', 'GET', `${cases}/q1`)).json()).toEqual({
      _key: 'q1',
      _user: 'nobody',
      other: true,
    });
    expect((await send('jane', 'DELETE', `${cases}/q1`)).status).toBe(200);
    expect((await send('jane', 'DELETE', `${cases}/q1`)).status).toBe(404);
  });

  test.each([
    ['jack', cases, 404],
    ['jane', '/servicesNS/nobody/fixture/storage/collections/data/secret', 404],
    ['jane', '/servicesNS/nobody/fixture/storage/collections/data/none', 404],
    ['jane', '/servicesNS/admin/fixture/storage/collections/data/cases', 403],
    ['jane', '/services/storage/collections/data/cases', 400],
    ['jane', '/servicesNS/jane/fixture/storage/collections/data/cases', 200],
    ['jane', `${cases}?query=${encodeURIComponent('{"a":{"$in":[1]}}')}`, 400],
    ['jane', `${cases}?limit=-1`, 400],
  ])('%s asking for %s gets %i', async (user, path, status) => {
    expect((await send(user, 'GET', path)).status).toBe(status);
  });

  test('a collection can be made and removed by the admin, not by others', async () => {
    const config = '/servicesNS/nobody/fixture/storage/collections/config';
    expect((await send('jane', 'POST', `${config}?name=mine`)).status).toBe(403);
    expect((await admin('POST', config, { name: 'notes', 'field.n': 'number' })).status).toBe(201);
    const notes = '/servicesNS/nobody/fixture/storage/collections/data/notes';
    expect((await send('admin', 'POST', notes, '{"n":1}')).status).toBe(201);
    expect((await admin('DELETE', `${config}/notes`)).status).toBe(200);
    expect((await send('admin', 'GET', notes)).status).toBe(404);
    await admin('POST', config, { name: 'notes' });
    expect(await (await send('admin', 'GET', notes)).json()).toEqual([]);
    expect((await admin('DELETE', `${config}/cases`)).status).toBe(400);
  });
});

describe('outputlookup into a collection', () => {
  const write = async (user: string, spl: string): Promise<string> => {
    const body = new URLSearchParams({ search: spl, exec_mode: 'oneshot', output_mode: 'json' });
    const ask = clientOf(standin.managementUrl, user, password);
    return (await ask('POST', `/servicesNS/${user}/fixture/search/v2/jobs`, Object.fromEntries(body))).text;
  };
  const titles = '| inputlookup cases | sort title | table title points';

  test('replaces, adds by key, and keeps only the fields of the lookup', async () => {
    const rows = '| makeresults count=2 | streamstats count as points | eval id="k".points, title="T".points';
    await write('jane', `${rows} | outputlookup append=false key_field=id cases`);
    expect(await search(titles)).toEqual([
      { title: 'T1', points: '1' },
      { title: 'T2', points: '2' },
    ]);
    await write(
      'jane',
      '| makeresults | eval id="k2", title="U", id2=1 | outputlookup append=true key_field=id cases',
    );
    expect(await search(titles)).toEqual([{ title: 'T1', points: '1' }, { title: 'U' }]);
    expect(await (await send('jane', 'GET', `${cases}/k2`)).json()).toEqual({
      _key: 'k2',
      _user: 'nobody',
      title: 'U',
    });
  });

  test('needs the right to write, and an explicit append beside a key field', async () => {
    expect(await write('jack', '| makeresults | outputlookup cases')).toContain('is not there');
    expect(await write('jane', '| makeresults | outputlookup towns')).toContain('output_file');
    expect(await write('jane', '| makeresults | outputlookup key_field=id cases')).toContain('append');
    expect(await write('jane', '| makeresults | outputlookup escape')).toContain('can be written');
    expect(await search(titles)).toHaveLength(2);
  });
});

describe('lookups of files', () => {
  test('are read by stanza or by file name, with quoted commas', async () => {
    const rows = [{ town: 'Quill, Upper', region: 'north' }, { town: 'Inkwell' }];
    expect(await search('| inputlookup towns')).toEqual(rows);
    expect(await search('| inputlookup towns.csv')).toEqual(rows);
  });

  test('are matched as transforms.conf says', async () => {
    const spl = '| makeresults | eval town="INKWELL" | lookup';
    expect(await search(`${spl} regions town OUTPUT town as found | table found`)).toEqual([
      { found: 'Inkwell' },
    ]);
    expect(await search(`${spl} towns town OUTPUT town as found | table found`)).toEqual([{}]);
  });

  test('are replaced, added to, and wiped by an empty search unless it says otherwise', async () => {
    await search(
      '| makeresults | eval town="A, \\"B\\"", region="x" | table town region | outputlookup towns',
    );
    expect(await search('| inputlookup towns')).toEqual([{ town: 'A, "B"', region: 'x' }]);
    await search(
      '| makeresults | eval town="C", other=1 | table town other | outputlookup append=true towns',
    );
    expect(await search('| inputlookup towns.csv | table town')).toEqual([{ town: 'A, "B"' }, { town: 'C' }]);
    await search('| inputlookup towns | where town="none" | outputlookup override_if_empty=false towns');
    expect(await search('| inputlookup towns')).toHaveLength(2);
    await search('| inputlookup towns | where town="none" | outputlookup towns');
    expect(await search('| inputlookup towns')).toEqual([]);
  });

  test('of a collection give the documents of the keys asked for, as reading all of them would', async () => {
    const documents = ['k 2', 'K 2', 'ünder/1', 'k1'].map((_key, points) => ({
      _key,
      title: 'by key',
      points,
    }));
    const saved = await send('jane', 'POST', `${cases}/batch_save`, JSON.stringify(documents));
    expect(saved.status).toBe(200);
    const asJane = async (where: string): Promise<readonly unknown[]> => {
      const path = `/servicesNS/jane/fixture/search/v2/jobs?output_mode=json`;
      const spl = `| inputlookup cases where ${where} | table points`;
      const body = new URLSearchParams({ search: spl, exec_mode: 'oneshot', earliest_time: '0' }).toString();
      const authorization = `Basic ${Buffer.from(`jane:${password}`).toString('base64')}`;
      const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await fetch(`${standin.managementUrl}${path}`, { method: 'POST', headers, body });
      const { results } = (await answer.json()) as { readonly results: readonly { points: string }[] };
      return results.map(({ points }) => points);
    };
    expect(await asJane('_key="ünder/1" OR _key="k1" OR _key="k1" OR _key="none"')).toEqual(['2', '3']);
    // Mixed with anything else, all are read; the order is the same.
    expect(await asJane('(_key="ünder/1" OR _key="k1") AND title="by key"')).toEqual(['2', '3']);
    expect(await asJane('_key="k*" AND title="by key"')).toHaveLength(3);
    expect(await asJane('_key="K 2"')).toEqual(['1']);
  });

  test('lead nowhere out of the folder of lookups', async () => {
    for (const name of ['escape', '../default/app.conf']) {
      const form = { search: `| inputlookup "${name}"`, exec_mode: 'oneshot' };
      const answer = await admin('POST', '/servicesNS/admin/fixture/search/v2/jobs', form);
      expect(answer.text).toContain('There is no lookup');
    }
  });
});
