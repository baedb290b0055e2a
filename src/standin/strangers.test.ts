// What programs that were not written for the stand-in ask of it: Splunk's own SDKs, curl, people at a prompt.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from './main';
import { clientOf, until, type Ask } from './testSupport/client';

const password = 'walk-in-the-park';
const jobs = '/services/search/v2/jobs';
let folder: string;
let standin: Standin;
let admin: Ask;

const text = async (path: string, form?: Record<string, string>): Promise<string> => {
  const response = await fetch(`${standin.managementUrl}${path}`, {
    headers: { Authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}` },
    ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
  });
  return response.text();
};
const rowsOf = async (ask: Ask, search: string): Promise<readonly unknown[]> =>
  (await ask('POST', jobs, { search, exec_mode: 'oneshot', output_mode: 'json' })).json.results ?? [];
const job = async (search: string): Promise<string> => {
  const made = await admin('POST', jobs, { search, exec_mode: 'blocking' });
  return made.json.sid ?? '';
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-bare-'));
  standin = await startStandin({ port: 0, dataFolder: folder, packages: [], adminPassword: password });
  admin = clientOf(standin.managementUrl, 'admin', password);
  await admin('POST', '/services/data/indexes', { name: 'fruit' });
  for (const [source, colour] of [
    ['orchard', 'red'],
    ['orchard', 'green'],
    ['market', 'red'],
  ])
    await text(`/services/receivers/simple?index=fruit&sourcetype=demo&source=${source}`, {
      colour: colour ?? '',
    });
  await until(
    () => rowsOf(admin, 'search index=fruit'),
    (rows) => rows.length === 3,
  );
});
afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a bare stand-in', () => {
  test('has the apps search and launcher, and keeps them over a restart without packages', async () => {
    const apps = (await admin('GET', '/services/apps/local')).json.entry?.map(({ name }) => name);
    expect(apps).toEqual(['launcher', 'search']);
  });

  test('logs into _internal', async () => {
    const rows = await until(
      () => rowsOf(admin, 'search index=_internal sourcetype=splunkd loader'),
      (found) => found.length > 0,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  test('describes one job as one entry in XML, and as a list of one in JSON', async () => {
    const sid = await job('search index=fruit');
    expect(await text(`${jobs}/${sid}`)).toMatch(/^<\?xml [^>]*>\n<entry [^>]*xmlns="http:\/\/www\.w3\.org/);
    expect((await admin('GET', `${jobs}/${sid}`)).json.entry).toHaveLength(1);
  });

  test('exports every row, in JSON one document a line and the last one marked', async () => {
    const lines = (
      await text(`${jobs}/export`, { search: 'search index=fruit | table source', output_mode: 'json' })
    )
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { offset: number; lastrow?: boolean; result: unknown });
    expect(lines.map(({ offset, lastrow }) => [offset, lastrow === true])).toEqual([
      [0, false],
      [1, false],
      [2, true],
    ]);
    const csv = await text(`${jobs}/export`, {
      search: '| makeresults count=60000 | eval a=1 | table a',
      output_mode: 'csv',
    });
    expect(csv.trim().split('\n')).toHaveLength(60_001);
  });

  test('says in the words of the search why an export failed', async () => {
    const answer = await admin('POST', `${jobs}/export`, { search: 'search index=fruit | nosuchcommand' });
    expect([answer.status, answer.json.messages?.[0]?.text]).toEqual([
      400,
      expect.stringContaining('nosuchcommand'),
    ]);
  });

  test('goes on with the rows of a job (post-process search), and leaves the job as it was', async () => {
    const sid = await job('search index=fruit');
    const path = `${jobs}/${sid}/results?output_mode=json&search=${encodeURIComponent('stats count by source | sort source')}`;
    expect((await admin('GET', path)).json.results).toEqual([
      { source: 'market', count: '1' },
      { source: 'orchard', count: '2' },
    ]);
    expect((await admin('GET', `${jobs}/${sid}/results?output_mode=json`)).json.results).toHaveLength(3);
    const bad = `${jobs}/${sid}/results?output_mode=json&search=nosuchcommand`;
    expect((await admin('GET', bad)).status).toBe(400);
  });

  test('sums up fields and times of a job', async () => {
    const sid = await job('search index=fruit');
    const summary = JSON.parse(await text(`${jobs}/${sid}/summary?output_mode=json`)) as {
      fields: Record<string, { count: number; distinct_count: number }>;
    };
    expect(summary.fields.source).toMatchObject({ count: 3, distinct_count: 2 });
    const timeline = JSON.parse(await text(`${jobs}/${sid}/timeline?output_mode=json`)) as {
      event_count: number;
    };
    expect(timeline.event_count).toBe(3);
    expect(await text(`${jobs}/${sid}/search.log`)).toContain('index=fruit');
  });

  test('sets how long a job lives, and refuses to pause it by name', async () => {
    const sid = await job('search index=fruit');
    await admin('POST', `${jobs}/${sid}/control`, { action: 'setttl', ttl: '4000' });
    const { content } = (await admin('GET', `${jobs}/${sid}`)).json.entry?.[0] ?? {};
    expect(Number(content?.ttl)).toBeGreaterThan(3900);
    const paused = await admin('POST', `${jobs}/${sid}/control`, { action: 'pause' });
    expect([paused.status, paused.json.messages?.[0]?.text]).toEqual([400, expect.stringContaining('pause')]);
  });

  test('parses searches and times without running them', async () => {
    const parsed = JSON.parse(
      await text('/services/search/v2/parser', { q: 'search a=1 | stats count', output_mode: 'json' }),
    ) as { commands: readonly { command: string }[] };
    expect(parsed.commands.map(({ command }) => command)).toEqual(['search', 'stats']);
    const bad = await admin('POST', '/services/search/v2/parser', { q: 'search a | ' });
    expect([bad.status, bad.json.messages?.[0]?.text]).toEqual([400, expect.stringContaining('position')]);
    const times = await text('/services/search/timeparser?time=0&output_mode=json');
    expect(JSON.parse(times)).toEqual({ '0': '1970-01-01T00:00:00.000Z' });
  });

  test('finds an object whose name has a space, written as SDKs write it', async () => {
    await admin('POST', '/servicesNS/nobody/search/saved/searches', {
      name: 'my search',
      search: 'search index=fruit',
    });
    for (const written of ['my+search', 'my%20search'])
      expect((await admin('GET', `/servicesNS/nobody/search/saved/searches/${written}`)).status).toBe(200);
  });

  test('lists configuration file by file', async () => {
    const files = (await admin('GET', '/services/properties')).json.entry?.map(({ name }) => name);
    expect(files).toEqual(expect.arrayContaining(['authorize', 'indexes']));
    const stanzas = (await admin('GET', '/services/properties/indexes')).json.entry?.map(({ name }) => name);
    expect(stanzas).toEqual(expect.arrayContaining(['main', '_internal']));
  });
});

describe('a role made over REST', () => {
  const makeUser = async (name: string, role: Record<string, string>): Promise<Ask> => {
    await admin('POST', '/services/authorization/roles', {
      name: `role_of_${name}`,
      capabilities: 'search',
      srchIndexesAllowed: 'fruit',
      ...role,
    });
    await admin('POST', '/services/authentication/users', { name, password, roles: `role_of_${name}` });
    return clientOf(standin.managementUrl, name, password);
  };

  test('with a search filter shows only what fits it, to search and to tstats alike', async () => {
    const picky = await makeUser('picky', { srchFilter: 'source=market' });
    expect(await rowsOf(picky, 'search index=fruit | stats count by source')).toEqual([
      { source: 'market', count: '1' },
    ]);
    expect(await rowsOf(picky, '| tstats count where index=fruit by source')).toEqual([
      { source: 'market', count: '1' },
    ]);
    expect(await rowsOf(admin, '| tstats count where index=fruit')).toEqual([{ count: '3' }]);
  });

  test('whose filter cannot be read shows nothing, and says so', async () => {
    const broken = await makeUser('broken', { srchFilter: 'source=(' });
    const answer = await broken('POST', jobs, { search: 'search index=fruit', exec_mode: 'oneshot' });
    expect([answer.status, answer.json.messages?.[0]?.text]).toEqual([
      400,
      expect.stringContaining('search filter'),
    ]);
  });

  test('is changed and taken away again; those of Splunk itself are not', async () => {
    await makeUser('shortlived', {});
    const path = '/services/authorization/roles/role_of_shortlived';
    const changed = await admin('POST', path, { capabilities: 'get_typeahead' });
    expect(changed.json.entry?.[0]?.content.capabilities).toEqual(['get_typeahead']);
    expect((await admin('DELETE', path)).status).toBe(200);
    expect((await admin('GET', path)).status).toBe(404);
    expect((await admin('POST', '/services/authorization/roles/user', { srchFilter: '*' })).status).toBe(403);
  });

  test('is made by nobody who lacks edit_roles', async () => {
    const plain = await makeUser('plain', {});
    const answer = await plain('POST', '/services/authorization/roles', {
      name: 'mine',
      srchIndexesAllowed: '*',
    });
    expect(answer.status).toBe(403);
  });
});
