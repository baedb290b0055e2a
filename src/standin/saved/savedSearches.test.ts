// Saved searches over REST, and alert actions from within a search.
import { AlertBench } from '../testSupport/alertBench';
import type { Ask } from '../testSupport/client';

const bench = new AlertBench();
const everyMinute = { cron_schedule: '* * * * *', is_scheduled: '1' };

beforeAll(() => bench.open());
afterAll(() => bench.close());

describe('sendalert', () => {
  const send = (spl: string) =>
    bench.by('minder')('POST', '/servicesNS/minder/alerter/search/jobs', {
      search: spl,
      exec_mode: 'oneshot',
    });

  test('runs an action from a search, with its parameters over those of the app, and passes the rows on', async () => {
    const answer = await send(
      '| makeresults count=2 | eval a="7" | sendalert note param.text="a is $result.a$" | stats count',
    );
    expect(answer.json.results).toEqual([{ count: '2' }]);
    const last = bench.told().at(-1);
    expect(last?.payload).toMatchObject({
      search_name: '',
      configuration: { text: 'a is 7', severity: 'high' },
    });
    expect(last?.results.split('\n')).toHaveLength(4);
  });

  test('fails where the action fails, or there is none', async () => {
    expect((await send('| makeresults | sendalert note param.mode=fail')).text).toContain('error code 3');
    expect((await send('| makeresults | sendalert nothing')).text).toContain("no alert action 'nothing'");
    expect((await send('| makeresults | sendalert note param.text="$nothing$"')).text).toContain(
      'no token $nothing$',
    );
  });
});

describe('saved/searches', () => {
  const path = '/servicesNS/nobody/alerter/saved/searches';

  test('shows what the files say under the names of REST, with owner and rights', async () => {
    const one = await bench.by('minder')('GET', `${path}/each`);
    expect(one.json.entry?.[0]?.content).toMatchObject({
      is_scheduled: true,
      alert_type: 'number of events',
      alert_threshold: '0',
      actions: 'note',
    });
    expect(one.text).toContain('"owner":"minder","sharing":"app"');
  });

  test('a private one is seen by its owner and the admin alone', async () => {
    const made = await bench.by('minder')('POST', '/servicesNS/minder/alerter/saved/searches', {
      name: 'mine',
      search: 'index=watched',
    });
    expect(made.status).toBe(201);
    const reader = bench.by('reader');
    const outsider = bench.by('outsider');
    const seen = async (by: Ask): Promise<readonly (string | undefined)[]> =>
      ((await by('GET', `/servicesNS/-/-/saved/searches?count=0`)).json.entry ?? [])
        .map(({ name }) => name)
        .filter((name) => ['mine', 'each'].includes(name));
    expect(await seen(bench.by('minder'))).toEqual(['each', 'mine']);
    expect(await seen(bench.by('admin'))).toEqual(['each', 'mine']);
    expect(await seen(reader)).toEqual(['each']);
    expect(await seen(outsider)).toEqual([]);
    expect((await reader('GET', `${path}/mine`)).status).toBe(404);
    expect((await reader('POST', `${path}/each`, { disabled: '1' })).status).toBe(403);
    expect((await reader('POST', path, { name: 'x', search: 'y' })).status).toBe(403);
    const shared = { owner: 'minder', sharing: 'app', 'perms.read': 'reader' };
    expect((await bench.by('minder')('POST', `${path}/mine/acl`, shared)).status).toBe(200);
    expect((await reader('GET', `${path}/mine`)).status).toBe(200);
    expect((await bench.by('minder')('POST', `${path}/mine/acl`, { ...shared, owner: 'admin' })).status).toBe(
      403,
    );
    await bench.drop('mine');
  });

  test.each([
    ['no search', { name: 'bad' }, 400],
    ['an unknown argument', { name: 'bad', search: 'x', colour: 'red' }, 400],
    ['a cron that is none', { name: 'bad', search: 'x', cron_schedule: '61 * * * *' }, 400],
    ['a cron of names', { name: 'bad', search: 'x', cron_schedule: '@daily' }, 400],
    ['a schedule without cron', { name: 'bad', search: 'x', is_scheduled: '1' }, 400],
    [
      'silence for each result without fields',
      {
        name: 'bad',
        search: 'x',
        'alert.suppress': '1',
        'alert.suppress.period': '1h',
        'alert.digest_mode': '0',
      },
      400,
    ],
    ['silence without a length', { name: 'bad', search: 'x', 'alert.suppress': '1' }, 400],
    ['a name with a bracket', { name: 'a]b', search: 'x' }, 400],
    ['a name that is taken', { name: 'each', search: 'x' }, 409],
    ['a second line', { name: 'bad', search: 'x\n[other]' }, 400],
    ['an alert type that is none', { name: 'bad', search: 'x', alert_type: 'now and then' }, 400],
  ])('refuses %s', async (_what, form: Record<string, string>, status) => {
    const answer = await bench.by('minder')('POST', path, form);
    expect(answer.status).toBe(status);
    expect((await bench.by('minder')('GET', `${path}/bad`)).status).toBe(404);
  });

  test('a user without schedule_search schedules nothing', async () => {
    const reader = bench.by('reader');
    const form = { name: 'early', search: 'x', ...everyMinute };
    const answer = await reader('POST', '/servicesNS/reader/alerter/saved/searches', form);
    expect(answer.status).toBe(403);
  });

  test('dispatch runs it as its owner, or as who asks where it says so', async () => {
    const reader = bench.by('reader');
    const owned = await reader('POST', `${path}/unscheduled/dispatch`);
    expect(owned.json.sid).toMatch(/^minder__minder__alerter__RMD5/);
    await bench.by('minder')('POST', `${path}/unscheduled`, { dispatchAs: 'user' });
    const asked = await reader('POST', `${path}/unscheduled/dispatch`);
    expect(asked.json.sid).toMatch(/^reader__reader__alerter__RMD5/);
    expect((await reader('POST', `${path}/unscheduled/dispatch`, { colour: 'red' })).status).toBe(400);
  });

  test('lists the times to come, and removes only what was made over REST', async () => {
    const from = Date.UTC(2026, 0, 5, 23, 58, 0) / 1000;
    const times = await bench.by('minder')(
      'GET',
      `${path}/each/scheduled_times?earliest_time=${from}&latest_time=${from + 600}`,
    );
    expect(times.json.entry?.[0]?.content.scheduled_times).toEqual([String(from + 120), String(from + 420)]);
    expect((await bench.drop('each')).status).toBe(400);
  });
});
