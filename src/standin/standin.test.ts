// The stand-in as a whole: started on free ports with a small app made here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from './main';
import { clientOf, until, type Ask } from './testSupport/client';
import { fixtureFiles, writePackage } from './testSupport/fixtureApp';

const password = 'walk-in-the-park';
let folder: string;
let packageFile: string;
let standin: Standin;
let admin: Ask;

const start = async (): Promise<void> => {
  standin = await startStandin({
    port: 0,
    dataFolder: join(folder, 'data'),
    packages: [packageFile],
    adminPassword: password,
  });
  admin = clientOf(standin.managementUrl, 'admin', password);
};
const countOf = async (index: string): Promise<unknown> =>
  (await admin('GET', `/services/data/indexes/${index}`)).json.entry?.[0]?.content.totalEventCount;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-'));
  packageFile = await writePackage(join(folder, 'fixture.spl'), fixtureFiles);
  await start();
});

afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the stand-in', () => {
  test('knows the scheme of the app it installed, from spec and --scheme', async () => {
    const answer = await admin('GET', '/services/data/modular-inputs/fixture_counter');
    expect(answer.json.entry?.[0]?.content).toMatchObject({
      title: 'Counter',
      use_external_validation: true,
    });
  });

  test("refuses an input with the input's own words", async () => {
    const answer = await admin('POST', '/services/data/inputs/fixture_counter', { name: 'bad', count: '13' });
    expect(answer.status).toBe(400);
    expect(answer.json.messages?.[0]?.text).toContain('13 < luck');
  });

  test('refuses an argument the scheme does not have, and a missing one', async () => {
    const path = '/services/data/inputs/fixture_counter';
    expect((await admin('POST', path, { name: 'bad', count: '1', colour: 'red' })).status).toBe(400);
    expect((await admin('POST', path, { name: 'bad' })).json.messages?.[0]?.text).toContain('count');
  });

  test('indexes what an input writes, and has the same count after a restart', async () => {
    const made = await admin('POST', '/servicesNS/nobody/fixture/data/inputs/fixture_counter', {
      name: 'walk',
      count: '250',
      interval: '-1',
    });
    expect(made.status).toBe(201);
    expect(
      await until(
        () => countOf('fixture'),
        (count) => count === 250,
      ),
    ).toBe(250);
    await admin('POST', '/services/data/inputs/fixture_counter/walk/disable');
    await standin.stop();
    await start();
    expect(await countOf('fixture')).toBe(250);
  });

  test('two stand-ins do not share a data folder', async () => {
    const second = startStandin({
      port: 0,
      dataFolder: join(folder, 'data'),
      packages: [],
      adminPassword: password,
    });
    await expect(second).rejects.toThrow(/used by the stand-in/);
  });

  test('answers 401 without log-in, 404 with the name of an unknown endpoint, 405 for a launch by GET', async () => {
    expect(
      (await clientOf(standin.managementUrl, 'admin', 'wrong')('GET', '/services/apps/local')).status,
    ).toBe(401);
    const unknown = await admin('GET', '/services/no/such/thing');
    expect([unknown.status, unknown.json.messages?.[0]?.text]).toEqual([
      404,
      expect.stringContaining('/services/no/such/thing'),
    ]);
    expect((await admin('GET', '/services/search/jobs/export?search=search+x')).status).toBe(405);
  });

  test('hostile requests are refused with a message, never with an empty 500', async () => {
    const paths = [
      '/services/%E0%A4%A',
      '/servicesNS/x',
      '/services/search/v2/jobs/../../x',
      '/services/configs/conf-..%2F..%2Fpasswd',
      '/services/apps/local/..',
    ];
    for (const path of paths) {
      const answer = await admin('GET', path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.text).toContain('messages');
    }
  });

  test('users are made by REST, and log in', async () => {
    const made = await admin('POST', '/services/authentication/users', {
      name: 'una',
      password: 'forty-two-steps',
      roles: 'counter',
    });
    expect(made.status).toBe(201);
    const una = clientOf(standin.managementUrl, 'una', 'forty-two-steps');
    const context = await una('GET', '/services/authentication/current-context');
    expect(context.json.entry?.[0]?.content).toMatchObject({ username: 'una', roles: ['counter'] });
    expect(
      (
        await una('POST', '/services/authentication/users', {
          name: 'b',
          password: 'forty-two-steps',
          roles: 'admin',
        })
      ).status,
    ).toBe(403);
  });

  const search = async (ask: Ask, spl: string, more: Record<string, string> = {}) =>
    (
      await ask('POST', '/servicesNS/nobody/fixture/search/v2/jobs', {
        search: spl,
        exec_mode: 'oneshot',
        ...more,
      })
    ).json;

  test('finds events by indexed field, by JSON field and by word; counts agree', async () => {
    const counts = await Promise.all(
      [
        'search `counted` | stats count',
        '| tstats count where index=fixture',
        '| tstats count where index=fixture ident="a:*"',
        'search index=fixture parity=p0 OR parity=p1 | stats count',
      ].map(async (spl) => (await search(admin, spl)).results?.[0]?.count),
    );
    expect(counts).toEqual(['250', '250', '250', '250']);
    expect((await search(admin, 'search index=fixture ident="A:7" | table number parity')).results).toEqual([
      { number: '007', parity: 'p1' },
    ]);
    expect(
      (
        await search(
          admin,
          '| tstats count where index=fixture by ident | search ident="b:*" | stats sum(count) as events',
        )
      ).results,
    ).toEqual([{ events: '250' }]);
  });

  test('a job is made, waited for, paged and cancelled, each as splunkd does', async () => {
    const made = await admin('POST', '/servicesNS/nobody/fixture/search/jobs', {
      search: 'search index=fixture | table n',
    });
    expect([made.status, typeof made.json.sid]).toEqual([201, 'string']);
    const path = `/services/search/v2/jobs/${made.json.sid ?? ''}`;
    const done = await until(
      () => admin('GET', path),
      ({ json }) => json.entry?.[0]?.content.isDone === true,
    );
    expect(done.json.entry?.[0]?.content).toMatchObject({ dispatchState: 'DONE', resultCount: 250 });
    const page = await admin('GET', `${path}/results?count=20&offset=240`);
    expect(page.json.results).toHaveLength(10);
    expect((await admin('POST', `${path}/control`, { action: 'cancel' })).status).toBe(200);
    expect((await admin('GET', path)).status).toBe(404);
  });

  test('a role that may not search an index finds nothing in it, by any way', async () => {
    await admin('POST', '/services/authentication/users', {
      name: 'stranger',
      password: 'forty-two-steps',
      roles: 'stranger',
    });
    const stranger = clientOf(standin.managementUrl, 'stranger', 'forty-two-steps');
    for (const spl of [
      'search index=fixture | stats count',
      'search index=* | stats count',
      '| tstats count where index=fixture',
    ]) {
      expect([spl, (await search(stranger, spl)).results]).toEqual([spl, [{ count: '0' }]]);
    }
  });

  test('a search that fails says why', async () => {
    const answer = await search(admin, 'search index=fixture | nonsuch');
    expect(answer.messages?.[0]).toMatchObject({ type: 'FATAL', text: expect.stringContaining("'nonsuch'") });
  });

  test('what an input says on stderr is searchable with its level', async () => {
    const rows = await until(
      async () =>
        (await search(admin, 'search index=_internal sourcetype=splunkd counter | table _raw')).results ?? [],
      (found) => found.length > 0,
    );
    const text = JSON.stringify(rows);
    expect(text).toContain('INFO  ExecProcessor');
    expect(text).toContain('counting to 250');
    expect(text).toMatch(/ERROR ExecProcessor[^}]*no level here/);
  });

  test('settings are written to local and seen at once', async () => {
    const path = '/servicesNS/nobody/fixture/configs/conf-macros';
    expect((await admin('POST', path, { name: 'fresh', definition: 'index=fixture n=1' })).status).toBe(201);
    expect((await admin('GET', `${path}/fresh`)).json.entry?.[0]?.content.definition).toBe(
      'index=fixture n=1',
    );
    expect((await admin('GET', '/servicesNS/nobody/search/configs/conf-macros/fresh')).status).toBe(404);
  });
});
