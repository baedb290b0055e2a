// Saved searches, scheduler, alerts and alert actions, over REST and by a clock that the tests turn.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from '../main';
import { alertApp } from '../testSupport/alertApp';
import { clientOf, until, type Ask } from '../testSupport/client';
import { writePackage } from '../testSupport/fixtureApp';

interface Told {
  readonly argv: readonly string[];
  readonly results: string;
  readonly payload: Readonly<Record<string, unknown>> & {
    readonly configuration: Readonly<Record<string, string>>;
    readonly result: Readonly<Record<string, unknown>>;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'standin-saved-'));
const dataFolder = join(folder, 'data');
const MINUTE = 60_000;
// Half a minute past a full hour.
let now = Date.UTC(2026, 0, 5, 12, 0, 30);
let app: string;
let standin: Standin;
let admin: Ask;
let minder: Ask;

const start = async (): Promise<void> => {
  standin = await startStandin({
    port: 0,
    dataFolder,
    packages: [app],
    adminPassword: 'secret-1',
    schedulerClock: () => now,
  });
  admin = clientOf(standin.managementUrl, 'admin', 'secret-1');
  minder = clientOf(standin.managementUrl, 'minder', 'quiet-one');
  await standin.runScheduler();
};
const told = (): readonly Told[] => {
  const file = join(dataFolder, 'told.jsonl');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Told);
};
const toldBy = (name: string): readonly Told[] =>
  told().filter(({ payload }) => payload.search_name === name);
const advance = async (milliseconds: number): Promise<void> => {
  now += milliseconds;
  await standin.runScheduler();
};
const search = async (spl: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const answer = await admin('POST', '/services/search/jobs', {
    search: spl,
    exec_mode: 'oneshot',
    count: '0',
  });
  if (answer.status >= 400) throw new Error(answer.text);
  return answer.json.results ?? [];
};
const put = (time: number, fields: string, count = 1): Promise<unknown> =>
  search(
    `| makeresults count=${count} | eval _time=${time / 1000}, ${fields} | collect index=watched output_format=hec`,
  );
const make = async (name: string, settings: Record<string, string>, by: Ask = minder): Promise<void> => {
  const answer = await by('POST', '/servicesNS/nobody/alerter/saved/searches', { name, ...settings });
  if (answer.status !== 201) throw new Error(answer.text);
};
const drop = (name: string) => minder('DELETE', `/servicesNS/nobody/alerter/saved/searches/${name}`);
const everyMinute = { cron_schedule: '* * * * *', is_scheduled: '1' };
const notes = { 'action.note': '1' };

beforeAll(async () => {
  app = await writePackage(join(folder, 'alerter.spl'), alertApp);
  await start();
  for (const name of ['minder', 'reader', 'outsider'])
    await admin('POST', '/services/authentication/users', { name, password: 'quiet-one', roles: name });
});

afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('an alert for each result', () => {
  test('tells its action the documented fields, the first result and its parameters, as its owner', async () => {
    await put(now + 3 * MINUTE, 'colour="red", mid="a3:phone:12025550123", several=split("x,y", ",")');
    await advance(5 * MINUTE);
    const [one, ...others] = toldBy('each');
    expect(others).toEqual([]);
    expect(one?.argv).toEqual(['--execute']);
    expect(Object.keys(one!.payload).sort()).toEqual(
      [
        'app',
        'configuration',
        'owner',
        'result',
        'results_file',
        'results_link',
        'search_name',
        'search_uri',
        'server_host',
        'server_uri',
        'session_key',
        'sid',
      ].sort(),
    );
    expect(one?.payload).toMatchObject({
      app: 'alerter',
      owner: 'minder',
      search_uri: '/servicesNS/minder/alerter/saved/searches/each',
      server_uri: standin.managementUrl,
      configuration: { text: 'each saw a3:phone:12025550123 ($5)', severity: 'high' },
      result: { mid: 'a3:phone:12025550123', several: ['x', 'y'], index: 'watched' },
    });
    expect(one?.payload.sid).toMatch(/^scheduler__minder__alerter__RMD5[0-9a-f]{16}_at_\d+_\d+$/);
    expect(one?.results).toContain('$x$;$y$');
  });

  test('is told once of a thousand equal events, and again when the silence is over', async () => {
    await put(now + MINUTE, 'colour="red", mid="b7:email:a@example.org"', 1000);
    await advance(5 * MINUTE);
    expect(toldBy('each')).toHaveLength(2);
    await put(now + MINUTE, 'colour="red", mid="b7:email:a@example.org"');
    await advance(5 * MINUTE);
    expect(toldBy('each')).toHaveLength(2);
    now += 50 * MINUTE;
    await standin.runScheduler();
    await put(now + 5 * MINUTE - 40_000, 'colour="red", mid="b7:email:a@example.org"');
    await advance(5 * MINUTE);
    expect(toldBy('each')).toHaveLength(3);
  });

  test('stands in the list of triggered alerts until a restart, and its silence lasts over it', async () => {
    const list = await minder('GET', '/servicesNS/minder/alerter/alerts/fired_alerts/each');
    expect(list.json.entry).toHaveLength(3);
    expect(list.json.entry?.[0]?.content).toMatchObject({
      savedsearch_name: 'each',
      severity: 3,
      actions: 'note',
    });
    const outsider = clientOf(standin.managementUrl, 'outsider', 'quiet-one');
    expect((await outsider('GET', '/services/alerts/fired_alerts/-')).json.entry).toEqual([]);
    await standin.stop();
    await start();
    const again = await minder('GET', '/servicesNS/minder/alerter/alerts/fired_alerts/-');
    expect(again.json.entry).toEqual([]);
    await put(now + MINUTE, 'colour="red", mid="b7:email:a@example.org"');
    await advance(5 * MINUTE);
    expect(toldBy('each')).toHaveLength(3);
    const silent = await minder('GET', '/servicesNS/nobody/alerter/saved/searches/each/suppress');
    expect(silent.json.entry?.[0]?.content).toMatchObject({ suppressed: true });
  });

  test('alerts again at once after its silence was acknowledged', async () => {
    await minder('POST', '/servicesNS/nobody/alerter/saved/searches/each/acknowledge');
    await put(now + MINUTE, 'colour="red", mid="b7:email:a@example.org"');
    await advance(5 * MINUTE);
    expect(toldBy('each')).toHaveLength(4);
  });
});

describe('the scheduler', () => {
  test('does not run a search whose owner is gone, and says so', async () => {
    await advance(MINUTE);
    expect(toldBy('orphan')).toEqual([]);
    expect((await admin('GET', '/services/messages')).text).toContain("its owner 'gone' is no user");
  });

  test('counts relative times and now() from the moment that was scheduled', async () => {
    const body = {
      search: '| makeresults | eval at=now() | addtotals',
      'dispatch.earliest_time': '-1h@h',
      'dispatch.latest_time': '@h',
    };
    await make('times', { ...body, ...everyMinute, ...notes });
    await advance(0);
    const scheduled = Math.ceil(now / MINUTE) * MINUTE;
    await advance(MINUTE + 17_000);
    expect(toldBy('times')[0]?.payload.result).toMatchObject({ at: String(scheduled / 1000) });
    const jobs = await minder('GET', '/servicesNS/nobody/alerter/saved/searches/times/history');
    expect(jobs.json.entry?.[0]?.content).toMatchObject({
      earliestTime: new Date(Math.floor(scheduled / 3_600_000) * 3_600_000 - 3_600_000).toISOString(),
      isSavedSearch: true,
      ttl: 600,
    });
    await drop('times');
  });

  test('searches with the rights of the owner, not of everyone', async () => {
    await search('| makeresults | eval a=1 | collect index=other output_format=hec');
    await make('rights', {
      search: 'index=other OR index=watched | stats count by index',
      ...everyMinute,
      ...notes,
    });
    await advance(0);
    await advance(MINUTE);
    expect(toldBy('rights').map(({ payload }) => payload.result.index)).toEqual(['watched']);
    await drop('rights');
  });

  test.each([
    ['1', 1],
    ['0', 3],
  ])(
    'with realtime_schedule=%s a machine that was down for three minutes runs it %i times',
    async (realtime, runs) => {
      const name = `down${realtime}`;
      await make(name, { search: '| makeresults', realtime_schedule: realtime, ...everyMinute, ...notes });
      await advance(0);
      await standin.stop();
      now += 3 * MINUTE;
      await start();
      if (realtime === '1') await advance(MINUTE);
      for (let at = 0; at < 6; at++) await advance(0);
      expect(toldBy(name)).toHaveLength(runs);
      await drop(name);
    },
  );

  test('does not start a search while it still runs, and skips the moment', async () => {
    await make('long', { search: '| makeresults', ...everyMinute, ...notes });
    await minder('POST', '/servicesNS/nobody/alerter/saved/searches/long', {
      search: '| makeresults count=900000 | eval x=md5(now()) | stats count by x',
    });
    await advance(0);
    now += MINUTE;
    const first = standin.runScheduler();
    now += MINUTE;
    await Promise.all([first, standin.runScheduler()]);
    expect(toldBy('long')).toHaveLength(1);
    const skipped = await until(
      () =>
        search(
          'search index=_internal sourcetype=scheduler status=skipped savedsearch_id="*long" | table reason',
        ),
      (rows) => rows.length > 0,
    );
    expect(JSON.stringify(skipped)).toContain('maximum number of concurrent');
    await drop('long');
  });
});

describe('the condition of an alert', () => {
  const run = async (name: string, settings: Record<string, string>): Promise<number> => {
    await make(name, { ...everyMinute, ...notes, ...settings });
    await advance(0);
    await advance(MINUTE);
    await drop(name);
    return toldBy(name).length;
  };
  const rows = { search: '| makeresults count=3 | streamstats count as n | eval host="h".n' };
  const compared = (alert_type: string, alert_comparator: string, alert_threshold: string) => ({
    ...rows,
    alert_type,
    alert_comparator,
    alert_threshold,
  });

  test.each([
    ['more', compared('number of events', 'greater than', '2'), 1],
    ['enough', compared('number of events', 'greater than', '3'), 0],
    ['less', compared('number of events', 'less than', '3'), 0],
    ['equal', compared('number of hosts', 'equal to', '3'), 1],
    ['unequal', compared('number of sources', 'not equal to', '0'), 0],
    ['drops', compared('number of events', 'drops by', '1'), 0],
    ['custom', { ...rows, alert_type: 'custom', alert_condition: 'where n > 2' }, 1],
    ['customary', { ...rows, alert_type: 'custom', alert_condition: '| search n=4' }, 0],
    ['always', rows, 1],
    ['each3', { ...rows, 'alert.digest_mode': '0' }, 3],
  ])('%s', async (name, settings, times) => {
    expect(await run(name, settings)).toBe(times);
  });

  test('that rises is measured by the run before', async () => {
    await make('rises', {
      search: 'index=watched | search kind=riser',
      ...everyMinute,
      ...notes,
      alert_type: 'number of events',
      alert_comparator: 'rises by',
      alert_threshold: '2',
    });
    await advance(0);
    await advance(MINUTE);
    await put(now, 'kind="riser"', 2);
    await advance(MINUTE);
    await advance(MINUTE);
    expect(toldBy('rises')).toHaveLength(1);
    await drop('rises');
  });
});

describe('an action', () => {
  const logged = (text: string) =>
    until(
      () => search(`search index=_internal sourcetype=splunkd "${text}" | table _raw`),
      (rows) => rows.length > 0,
    );

  test('that fails, hangs, or that there is none of stops no other; each says so in the log', async () => {
    await make('many', {
      search: '| makeresults',
      ...everyMinute,
      'action.email': '1',
      'action.note_xml': '1',
      'action.built': '1',
      'action.empty': '1',
      ...notes,
    });
    await make('fails', {
      search: '| makeresults',
      ...everyMinute,
      ...notes,
      'action.note.param.mode': 'fail',
    });
    await make('hangs', {
      search: '| makeresults',
      ...everyMinute,
      ...notes,
      'action.note.param.mode': 'hang',
    });
    await advance(0);
    await advance(MINUTE);
    expect(toldBy('many')).toHaveLength(1);
    expect(JSON.stringify(await logged("no alert action 'email'"))).toContain('ERROR');
    await logged('no XML payload');
    await logged('has not is_custom');
    await logged('has no file for it');
    await logged('error code=3');
    expect(JSON.stringify(await logged('STDERR - no level'))).toContain('ERROR');
    expect(JSON.stringify(await logged('STDERR - INFO told many'))).toContain('INFO  sendmodalert');
    await logged('did not end within maxtime=1');
    for (const name of ['many', 'fails', 'hangs']) await drop(name);
  });
});

describe('sendalert', () => {
  const send = (spl: string) =>
    minder('POST', '/servicesNS/minder/alerter/search/jobs', { search: spl, exec_mode: 'oneshot' });

  test('runs an action from a search, with its parameters over those of the app, and passes the rows on', async () => {
    const answer = await send(
      '| makeresults count=2 | eval a="7" | sendalert note param.text="a is $result.a$" | stats count',
    );
    expect(answer.json.results).toEqual([{ count: '2' }]);
    const last = told().at(-1);
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
    const one = await minder('GET', `${path}/each`);
    expect(one.json.entry?.[0]?.content).toMatchObject({
      is_scheduled: true,
      alert_type: 'number of events',
      alert_threshold: '0',
      actions: 'note',
    });
    expect(one.text).toContain('"owner":"minder","sharing":"app"');
  });

  test('a private one is seen by its owner and the admin alone', async () => {
    const made = await minder('POST', '/servicesNS/minder/alerter/saved/searches', {
      name: 'mine',
      search: 'index=watched',
    });
    expect(made.status).toBe(201);
    const reader = clientOf(standin.managementUrl, 'reader', 'quiet-one');
    const outsider = clientOf(standin.managementUrl, 'outsider', 'quiet-one');
    const seen = async (by: Ask): Promise<readonly (string | undefined)[]> =>
      ((await by('GET', `/servicesNS/-/-/saved/searches?count=0`)).json.entry ?? [])
        .map(({ name }) => name)
        .filter((name) => ['mine', 'each'].includes(name));
    expect(await seen(minder)).toEqual(['each', 'mine']);
    expect(await seen(admin)).toEqual(['each', 'mine']);
    expect(await seen(reader)).toEqual(['each']);
    expect(await seen(outsider)).toEqual([]);
    expect((await reader('GET', `${path}/mine`)).status).toBe(404);
    expect((await reader('POST', `${path}/each`, { disabled: '1' })).status).toBe(403);
    expect((await reader('POST', path, { name: 'x', search: 'y' })).status).toBe(403);
    const shared = { owner: 'minder', sharing: 'app', 'perms.read': 'reader' };
    expect((await minder('POST', `${path}/mine/acl`, shared)).status).toBe(200);
    expect((await reader('GET', `${path}/mine`)).status).toBe(200);
    expect((await minder('POST', `${path}/mine/acl`, { ...shared, owner: 'admin' })).status).toBe(403);
    await drop('mine');
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
    const answer = await minder('POST', path, form);
    expect(answer.status).toBe(status);
    expect((await minder('GET', `${path}/bad`)).status).toBe(404);
  });

  test('a user without schedule_search schedules nothing', async () => {
    const reader = clientOf(standin.managementUrl, 'reader', 'quiet-one');
    const form = { name: 'early', search: 'x', ...everyMinute };
    const answer = await reader('POST', '/servicesNS/reader/alerter/saved/searches', form);
    expect(answer.status).toBe(403);
  });

  test('dispatch runs it as its owner, or as who asks where it says so', async () => {
    const reader = clientOf(standin.managementUrl, 'reader', 'quiet-one');
    const owned = await reader('POST', `${path}/unscheduled/dispatch`);
    expect(owned.json.sid).toMatch(/^minder__minder__alerter__RMD5/);
    await minder('POST', `${path}/unscheduled`, { dispatchAs: 'user' });
    const asked = await reader('POST', `${path}/unscheduled/dispatch`);
    expect(asked.json.sid).toMatch(/^reader__reader__alerter__RMD5/);
    expect((await reader('POST', `${path}/unscheduled/dispatch`, { colour: 'red' })).status).toBe(400);
  });

  test('lists the times to come, and removes only what was made over REST', async () => {
    const from = Date.UTC(2026, 0, 5, 23, 58, 0) / 1000;
    const times = await minder(
      'GET',
      `${path}/each/scheduled_times?earliest_time=${from}&latest_time=${from + 600}`,
    );
    expect(times.json.entry?.[0]?.content.scheduled_times).toEqual([String(from + 120), String(from + 420)]);
    expect((await drop('each')).status).toBe(400);
  });
});
