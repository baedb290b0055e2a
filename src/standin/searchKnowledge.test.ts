// Searches that ask the machine for more than events: its saved searches, jobs, event types and endpoints.
import { AlertBench } from './testSupport/alertBench';

const bench = new AlertBench();

beforeAll(() => bench.open());
afterAll(() => bench.close());

const search = (user: Parameters<typeof bench.by>[0], spl: string) =>
  bench.by(user)('POST', `/servicesNS/${user}/alerter/search/jobs`, { search: spl, exec_mode: 'oneshot' });

describe('searches about the machine', () => {
  test('savedsearch runs what the app stores, with the rights of the one who runs it', async () => {
    expect((await search('minder', '| savedsearch unscheduled')).json.results).toEqual([{ count: '0' }]);
    expect((await search('outsider', '| savedsearch unscheduled')).text).toContain('no saved search');
  });

  test('loadjob gives results of own jobs, not those of others', async () => {
    const made = await bench.by('minder')('POST', '/servicesNS/minder/alerter/search/jobs', {
      search: '| makeresults count=3 | stats count',
      exec_mode: 'blocking',
    });
    const sid = String((made.json as { sid?: string }).sid);
    expect((await search('minder', `| loadjob ${sid}`)).json.results).toEqual([{ count: '3' }]);
    expect((await search('admin', `| loadjob ${sid}`)).json.results).toEqual([{ count: '3' }]);
    expect((await search('reader', `| loadjob ${sid}`)).text).toContain('among the jobs you may see');
  });

  test('loadjob finds the last run of a saved search', async () => {
    const run = await bench.by('minder')(
      'POST',
      '/servicesNS/nobody/alerter/saved/searches/unscheduled/dispatch',
    );
    expect(run.status).toBe(201);
    const load = () => search('minder', '| loadjob savedsearch="minder:alerter:unscheduled"');
    for (let tries = 0; tries < 100 && (await load()).json.results === undefined; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await load()).json.results).toEqual([{ count: '0' }]);
    expect((await search('minder', '| loadjob savedsearch="minder:alerter:other"')).text).toContain(
      "not a finished run of 'other'",
    );
  });

  test('rest reads endpoints as the caller', async () => {
    const titles = async (user: 'admin' | 'reader'): Promise<unknown> =>
      (await search(user, '| rest /services/authentication/users | table title')).json.results;
    expect(await titles('reader')).toEqual([{ title: 'reader' }]);
    expect(await titles('admin')).toHaveLength(5);
    const rows = (
      await search(
        'minder',
        '| rest /servicesNS/-/alerter/saved/searches splunk_server=local | search title=each',
      )
    ).json.results;
    expect(rows).toMatchObject([{ title: 'each', 'eai:acl.owner': 'minder', is_scheduled: '1' }]);
    expect((await search('reader', '| rest /services/server/info')).text).toContain(
      'rest_access_server_endpoints',
    );
    expect(
      (await search('admin', '| rest /services/server/info | table serverName')).json.results,
    ).toHaveLength(1);
    expect((await search('admin', '| rest /services/nothing')).text).toContain(
      "no endpoint '/services/nothing'",
    );
    expect((await search('reader', '| rest /services/server/settings')).text).toContain('capability');
  });

  test('event types come from eventtypes.conf, those disabled left out', async () => {
    const make = (name: string, settings: Readonly<Record<string, string>>) =>
      bench.by('admin')('POST', '/servicesNS/nobody/alerter/configs/conf-eventtypes', { name, ...settings });
    expect((await make('watching', { search: 'index=watched' })).status).toBe(201);
    expect((await make('gone', { search: 'index=watched', disabled: '1' })).status).toBe(201);
    expect((await search('minder', 'search eventtype=watching | stats count')).json.results).toEqual([
      { count: expect.stringMatching(/^\d+$/) as unknown },
    ]);
    expect((await search('minder', 'search index=watched eventtype=gone')).json.results).toEqual([]);
  });
});
