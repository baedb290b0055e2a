// Scheduler, alerts and alert actions, by a clock that the tests turn.
import { AlertBench } from '../testSupport/alertBench';
import { until } from '../testSupport/client';

const bench = new AlertBench();
const { clock } = bench;
const MINUTE = 60_000;
const everyMinute = { cron_schedule: '* * * * *', is_scheduled: '1' };
const notes = { 'action.note': '1' };

beforeAll(() => bench.open());
afterAll(() => bench.close());

describe('an alert for each result', () => {
  test('tells its action the documented fields, the first result and its parameters, as its owner', async () => {
    await bench.put(
      clock.now + 3 * MINUTE,
      'colour="red", mid="a3:phone:12025550123", several=split("x,y", ",")',
    );
    await bench.advance(5 * MINUTE);
    const [one, ...others] = bench.toldBy('each');
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
      server_uri: bench.url,
      configuration: { text: 'each saw a3:phone:12025550123 ($5)', severity: 'high' },
      result: { mid: 'a3:phone:12025550123', several: ['x', 'y'], index: 'watched' },
    });
    expect(one?.payload.sid).toMatch(/^scheduler__minder__alerter__RMD5[0-9a-f]{16}_at_\d+_\d+$/);
    expect(one?.results).toContain('$x$;$y$');
  });

  test('is told once of a thousand equal events, and again when the silence is over', async () => {
    await bench.put(clock.now + MINUTE, 'colour="red", mid="b7:email:a@example.org"', 1000);
    await bench.advance(5 * MINUTE);
    expect(bench.toldBy('each')).toHaveLength(2);
    await bench.put(clock.now + MINUTE, 'colour="red", mid="b7:email:a@example.org"');
    await bench.advance(5 * MINUTE);
    expect(bench.toldBy('each')).toHaveLength(2);
    clock.now += 50 * MINUTE;
    await bench.look();
    await bench.put(clock.now + 5 * MINUTE - 40_000, 'colour="red", mid="b7:email:a@example.org"');
    await bench.advance(5 * MINUTE);
    expect(bench.toldBy('each')).toHaveLength(3);
  });

  test('stands in the list of triggered alerts until a restart, and its silence lasts over it', async () => {
    const list = await bench.by('minder')('GET', '/servicesNS/minder/alerter/alerts/fired_alerts/each');
    expect(list.json.entry).toHaveLength(3);
    expect(list.json.entry?.[0]?.content).toMatchObject({
      savedsearch_name: 'each',
      severity: 3,
      actions: 'note',
    });
    const outsider = bench.by('outsider');
    expect((await outsider('GET', '/services/alerts/fired_alerts/-')).json.entry).toEqual([]);
    await bench.stop();
    await bench.start();
    const again = await bench.by('minder')('GET', '/servicesNS/minder/alerter/alerts/fired_alerts/-');
    expect(again.json.entry).toEqual([]);
    await bench.put(clock.now + MINUTE, 'colour="red", mid="b7:email:a@example.org"');
    await bench.advance(5 * MINUTE);
    expect(bench.toldBy('each')).toHaveLength(3);
    const silent = await bench.by('minder')('GET', '/servicesNS/nobody/alerter/saved/searches/each/suppress');
    expect(silent.json.entry?.[0]?.content).toMatchObject({ suppressed: true });
  });

  test('alerts again at once after its silence was acknowledged', async () => {
    await bench.by('minder')('POST', '/servicesNS/nobody/alerter/saved/searches/each/acknowledge');
    await bench.put(clock.now + MINUTE, 'colour="red", mid="b7:email:a@example.org"');
    await bench.advance(5 * MINUTE);
    expect(bench.toldBy('each')).toHaveLength(4);
  });
});

describe('the scheduler', () => {
  test('does not run a search whose owner is gone, and says so', async () => {
    await bench.advance(MINUTE);
    expect(bench.toldBy('orphan')).toEqual([]);
    expect((await bench.by('admin')('GET', '/services/messages')).text).toContain(
      "its owner 'gone' is no user",
    );
  });

  test('counts relative times and now() from the moment that was scheduled', async () => {
    const body = {
      search: '| makeresults | eval at=now() | addtotals',
      'dispatch.earliest_time': '-1h@h',
      'dispatch.latest_time': '@h',
    };
    await bench.make('times', { ...body, ...everyMinute, ...notes });
    await bench.advance(0);
    const scheduled = Math.ceil(clock.now / MINUTE) * MINUTE;
    await bench.advance(MINUTE + 17_000);
    expect(bench.toldBy('times')[0]?.payload.result).toMatchObject({ at: String(scheduled / 1000) });
    const jobs = await bench.by('minder')('GET', '/servicesNS/nobody/alerter/saved/searches/times/history');
    expect(jobs.json.entry?.[0]?.content).toMatchObject({
      earliestTime: new Date(Math.floor(scheduled / 3_600_000) * 3_600_000 - 3_600_000).toISOString(),
      isSavedSearch: true,
      ttl: 600,
    });
    await bench.drop('times');
  });

  test('searches with the rights of the owner, not of everyone', async () => {
    await bench.search('| makeresults | eval a=1 | collect index=other output_format=hec');
    await bench.make('rights', {
      search: 'index=other OR index=watched | stats count by index',
      ...everyMinute,
      ...notes,
    });
    await bench.advance(0);
    await bench.advance(MINUTE);
    expect(bench.toldBy('rights').map(({ payload }) => payload.result.index)).toEqual(['watched']);
    await bench.drop('rights');
  });

  test.each([
    ['1', 1],
    ['0', 3],
  ])(
    'with realtime_schedule=%s a machine that was down for three minutes runs it %i times',
    async (realtime, runs) => {
      const name = `down${realtime}`;
      await bench.make(name, {
        search: '| makeresults',
        realtime_schedule: realtime,
        ...everyMinute,
        ...notes,
      });
      await bench.advance(0);
      await bench.stop();
      clock.now += 3 * MINUTE;
      await bench.start();
      if (realtime === '1') await bench.advance(MINUTE);
      for (let at = 0; at < 6; at++) await bench.advance(0);
      expect(bench.toldBy(name)).toHaveLength(runs);
      await bench.drop(name);
    },
  );

  test('does not start a search while it still runs, and skips the moment', async () => {
    await bench.make('long', { search: '| makeresults', ...everyMinute, ...notes });
    await bench.by('minder')('POST', '/servicesNS/nobody/alerter/saved/searches/long', {
      search: '| makeresults count=200000 | eval x=md5(now()) | stats count by x',
    });
    await bench.advance(0);
    clock.now += MINUTE;
    const first = bench.look();
    clock.now += MINUTE;
    await Promise.all([first, bench.look()]);
    expect(bench.toldBy('long')).toHaveLength(1);
    const skipped = await until(
      () =>
        bench.search(
          'search index=_internal sourcetype=scheduler status=skipped savedsearch_id="*long" | table reason',
        ),
      (rows) => rows.length > 0,
    );
    expect(JSON.stringify(skipped)).toContain('maximum number of concurrent');
    await bench.drop('long');
  });
});

describe('the condition of an alert', () => {
  const run = async (name: string, settings: Record<string, string>): Promise<number> => {
    await bench.make(name, { ...everyMinute, ...notes, ...settings });
    await bench.advance(0);
    await bench.advance(MINUTE);
    await bench.drop(name);
    return bench.toldBy(name).length;
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
    await bench.make('rises', {
      search: 'index=watched | search kind=riser',
      ...everyMinute,
      ...notes,
      alert_type: 'number of events',
      alert_comparator: 'rises by',
      alert_threshold: '2',
    });
    await bench.advance(0);
    await bench.advance(MINUTE);
    await bench.put(clock.now, 'kind="riser"', 2);
    await bench.advance(MINUTE);
    await bench.advance(MINUTE);
    expect(bench.toldBy('rises')).toHaveLength(1);
    await bench.drop('rises');
  });
});

describe('an action', () => {
  const logged = (text: string) =>
    until(
      () => bench.search(`search index=_internal sourcetype=splunkd "${text}" | table _raw`),
      (rows) => rows.length > 0,
    );

  test('that fails, hangs, or that there is none of stops no other; each says so in the log', async () => {
    await bench.make('many', {
      search: '| makeresults',
      ...everyMinute,
      'action.email': '1',
      'action.note_xml': '1',
      'action.built': '1',
      'action.empty': '1',
      ...notes,
    });
    await bench.make('fails', {
      search: '| makeresults',
      ...everyMinute,
      ...notes,
      'action.note.param.mode': 'fail',
    });
    await bench.make('hangs', {
      search: '| makeresults',
      ...everyMinute,
      ...notes,
      'action.note.param.mode': 'hang',
    });
    await bench.advance(0);
    await bench.advance(MINUTE);
    expect(bench.toldBy('many')).toHaveLength(1);
    expect(JSON.stringify(await logged("no alert action 'email'"))).toContain('ERROR');
    await logged('no XML payload');
    await logged('has not is_custom');
    await logged('has no file for it');
    await logged('error code=3');
    expect(JSON.stringify(await logged('STDERR - no level'))).toContain('ERROR');
    expect(JSON.stringify(await logged('STDERR - INFO told many'))).toContain('INFO  sendmodalert');
    await logged('did not end within maxtime=1');
    for (const name of ['many', 'fails', 'hangs']) await bench.drop(name);
  });
});
