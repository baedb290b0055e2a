// minerva_notify of the built add-on: its wrapper started as splunkd starts it and killed at any moment; and the search
// that calls it, on the stand-in, from a new record to the row that the alert sends.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import { toMid } from '../../src/core/identifiers/mid';
import { serialiseRecord } from '../../src/core/records/serialise';
import { exampleRecord } from '../../src/queries/exampleRecords';
import { stanzasOf } from '../../src/splunk/conf/layers';
import { parseConf } from '../../src/splunk/conf/parse';
import { startStandin, type Standin } from '../../src/standin/main';
import { clientOf, until, type Ask } from '../../src/standin/testSupport/client';
import { notifyBench, phoneMid, type Bench } from '../support/notifyBench';

const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;
const wrapper = join(process.cwd(), 'build/TA-minerva/linux_x86_64/bin/minerva_notify.sh');
const password = 'walk-in-the-park';
const watchSearch = 'Minerva - New record touches a watched identifier';

jest.setTimeout(300_000);
beforeAll(async () => {
  await ensurePackages();
});

describeHere('the wrapper of minerva_notify', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await notifyBench();
  });
  afterEach(() => bench.close());

  /** Runs it; killed with -9 after so many milliseconds, if any. */
  function run(
    payload: string,
    killAfter?: number,
  ): Promise<{ readonly code: number | null; readonly log: string }> {
    const env = { SPLUNK_HOME: bench.home, PATH: '/nowhere', NODE_OPTIONS: '--no-such-flag' };
    const child = spawn(wrapper, ['--execute'], { env, cwd: '/' });
    let log = '';
    child.stderr.on('data', (bytes: Buffer) => (log += bytes.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(payload);
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, log })));
  }
  const batch = (round: number): string => {
    const mids = Array.from({ length: 5 }, (_, place) => phoneMid(round * 5 + place));
    return bench.payload(
      { results_file: bench.resultsFile(`mid\n${mids.join('\n')}\n`) },
      { outbox: 'cases' },
    );
  };
  const keysTaken = (): readonly string[] =>
    bench.taken.map(({ body }) => (JSON.parse(body) as { key: string }).key);

  test('takes a payload, with a hostile environment, and logs lines with a level', async () => {
    const { code, log } = await run(batch(0));
    expect({ code, log }).toEqual({
      code: 0,
      log: 'INFO rows=5 messages=5 new=10 folded=0 unusable=0\nINFO sent=10 waiting=0 given_up=0\n',
    });
    expect([bench.taken.length, bench.files('outbox', 'cases').length]).toEqual([5, 5]);
  });

  test('killed with -9 thirty times in the middle of its work, loses nothing it had written down, and doubles nothing but a key', async () => {
    const seed = Number(process.env.MINERVA_SEED ?? Date.now() % 100_000);
    let state = seed;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    bench.answer = (response) => void setTimeout(() => response.writeHead(204).end(), 5);
    const spooled = new Set<string>();
    let cut = 0;
    for (let round = 0; round < 30; round += 1) {
      const { code } = await run(batch(round), 60 + Math.floor(random() * 240));
      if (code === null) cut += 1;
      for (const name of bench.files('spool')) if (!name.startsWith('.')) spooled.add(name.slice(0, 32));
    }
    await run(bench.payload({}, { retry_only: '1' }));
    const taken = keysTaken();
    const lost = [...spooled].filter((key) => !taken.includes(key));
    expect({ seed, lost, waiting: bench.files('spool').filter((name) => !name.startsWith('.')) }).toEqual({
      seed,
      lost: [],
      waiting: [],
    });
    expect(cut).toBeGreaterThan(5);
    expect(taken.length - new Set(taken).size).toBeLessThanOrEqual(30);
    const files = bench.files('outbox', 'cases').filter((name) => !name.startsWith('.'));
    expect(new Set(files.map((name) => name.slice(-37))).size).toBe(files.length);
  });
});

describeHere('the search for watched identifiers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-watch-'));
  let standin: Standin;
  let admin: Ask;
  let aheadMilliseconds = 0;
  beforeAll(async () => {
    const packages = (await ensurePackages()).map(({ archive }) => archive);
    const dataFolder = join(folder, 'data');
    const schedulerClock = (): number => Date.now() + aheadMilliseconds;
    standin = await startStandin({ port: 0, dataFolder, packages, adminPassword: password, schedulerClock });
    admin = clientOf(standin.managementUrl, 'admin', password);
  });
  afterAll(async () => {
    await standin.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const search = async (spl: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const form = { search: spl, exec_mode: 'oneshot', earliest_time: '0' };
    const answer = await admin('POST', '/servicesNS/nobody/minerva_tenant_main/search/v2/jobs', form);
    if (answer.status >= 400) throw new Error(answer.text);
    return answer.json.results ?? [];
  };
  const send = async (path: string, type: string, body: string): Promise<void> => {
    const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
    const headers = { authorization, 'content-type': type };
    const response = await fetch(standin.managementUrl + path, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(await response.text());
  };
  const phone = (digits: string) => ({ type: 'phone' as const, value: digits, written: `+${digits}` });
  const index = async (key: string, version: string, digits: string, isAwaited = true): Promise<void> => {
    const record = exampleRecord({
      key,
      kind: 'advert',
      name: 'Example',
      text: `Call +${digits}`,
      values: [phone(digits)],
    });
    const place =
      '/services/receivers/simple?index=minerva_records_main&sourcetype=minerva%3Arecord&source=t';
    await send(place, 'text/plain', serialiseRecord({ ...record, version }));
    if (!isAwaited) return;
    const count = `| tstats count where index=minerva_records_main record_key="${key}" version="${version}"`;
    await until(
      () => search(count),
      (rows) => rows[0]?.count === '1',
    );
  };
  const watch = (digits: string): Promise<void> => {
    const mid = toMid('phone', digits);
    const document = { _key: mid, mid, identifier_type: 'phone', identifier_value: digits, created: 1 };
    const path = '/servicesNS/nobody/minerva_tenant_main/storage/collections/data/minerva_watch/batch_save';
    return send(path, 'application/json', JSON.stringify([document]));
  };
  const templates = stanzasOf(parseConf(readFileSync('default/savedsearches.conf', 'utf8')).file);
  const alert = (): ReturnType<typeof search> => search(templates.get(watchSearch)?.get('search') ?? '');
  const watched = '12025550143';

  test('finds nothing where nothing is watched, and nothing where no record carries what is', async () => {
    await index('t:1', 'v1', '12025550150');
    expect(await alert()).toEqual([]);
    await watch(watched);
    expect(await alert()).toEqual([]);
  });

  test('gives one row for an identifier, however many new records carry it, and writes the hit down for the pages', async () => {
    await index('t:2', 'v1', watched);
    await index('t:3', 'v1', watched);
    const mid = toMid('phone', watched);
    expect(await alert()).toEqual([
      expect.objectContaining({ mid, new_records: '2', identifier_type: 'phone', identifier_value: watched }),
    ]);
    const hits = await until(
      () => search('search index=minerva_risk_main alert_event=watch | table mid new_records signature id'),
      (rows) => rows.length > 0,
    );
    expect(hits[0]).toMatchObject({ mid, new_records: '2', signature: expect.stringContaining('watched') });
  });

  test('a further version of a record is no new record', async () => {
    await index('t:3', 'v2', watched);
    expect(await alert()).toEqual([expect.objectContaining({ new_records: '2' })]);
  });

  test('one tick of the schedule after 1,000 new records there is one message in the outbox, beside a webhook that is dead', async () => {
    const service = {
      name: 'minerva_service_main',
      password: 'quiet-service-1',
      roles: 'minerva_service_main',
    };
    await admin('POST', '/services/authentication/users', service);
    const place = `/servicesNS/nobody/minerva_tenant_main/saved/searches/${encodeURIComponent(watchSearch)}`;
    const settings = {
      webhook_url: 'https://127.0.0.1:1/hook',
      credential: 'minerva_webhook',
      outbox: 'cases',
    };
    const form = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [`action.minerva_notify.param.${name}`, value]),
    );
    const set = await admin('POST', place, form);
    expect([set.status, set.status < 400 ? '' : set.text]).toEqual([200, '']);
    const digits = '12025550177';
    await watch(digits);
    await standin.runScheduler();
    for (let from = 0; from < 1000; from += 50)
      await Promise.all(Array.from({ length: 50 }, (_, at) => index(`w:${from + at}`, 'v1', digits, false)));
    const count = `| tstats dc(record_key) as n where index=minerva_records_main mid="${toMid('phone', digits)}"`;
    await until(
      () => search(count),
      (rows) => rows[0]?.n === '1000',
    );
    const started = Date.now();
    aheadMilliseconds += 300_000;
    await standin.runScheduler();
    const tickSeconds = (Date.now() - started) / 1000;
    const outbox = join(folder, 'data/var/lib/minerva/main/outbox/cases');
    const messages = readdirSync(outbox).map(
      (name) => JSON.parse(readFileSync(join(outbox, name), 'utf8')) as Record<string, unknown>,
    );
    expect(messages.filter(({ mid }) => mid === toMid('phone', digits))).toEqual([
      expect.objectContaining({ new_records: 1000, identifier: { type: 'phone', value: digits } }),
    ]);
    expect(tickSeconds).toBeLessThan(60);
    // A second tick sees the same hits once more, and is silent about them.
    aheadMilliseconds += 300_000;
    await standin.runScheduler();
    expect(readdirSync(outbox)).toHaveLength(messages.length);
    expect(readdirSync(join(folder, 'data/var/lib/minerva/main/spool')).length).toBe(messages.length);
  });
});
