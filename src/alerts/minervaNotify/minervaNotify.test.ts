import { existsSync, readFileSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { runAlertAction } from '../../adapters/splunk/alertAction/startAlertAction';
import type { Pace } from '../../adapters/http/waiting';
import { runNotify } from './action';
import { isGenuine, notifyBench, phoneMid, SECRET, type Bench } from '../../../tests/support/notifyBench';

let bench: Bench;
/** A clock that only moves when told or slept on. */
let clock = { milliseconds: 1_772_000_000_000, slept: 0 };
const pace: Pace = {
  now: () => clock.milliseconds,
  random: () => 0.5,
  sleep: (milliseconds) => {
    clock.milliseconds += milliseconds;
    clock.slept += milliseconds;
    return Promise.resolve();
  },
};
beforeEach(async () => {
  clock = { milliseconds: 1_772_000_000_000, slept: 0 };
  bench = await notifyBench();
});
afterEach(() => bench.close());

interface Outcome {
  readonly code: number;
  readonly log: string;
}

async function run(payload: string, argument = '--execute'): Promise<Outcome> {
  const stderr = new PassThrough();
  let log = '';
  stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const action = {
    name: 'minerva_notify',
    run: (host: Parameters<typeof runNotify>[0]) => runNotify(host, pace),
  };
  const stop = new AbortController().signal;
  const host = { argv: ['node', 'x', argument], stdin: Readable.from([Buffer.from(payload)]), stderr, stop };
  const code = await runAlertAction(action, { ...host, splunkHome: bench.home });
  return { code, log };
}
const bodies = (): readonly Record<string, unknown>[] =>
  bench.taken.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
const waiting = (): readonly string[] => bench.files('spool');

describe('minerva_notify, webhook', () => {
  test('sends one signed message that says which identifier, how many records and where to look, and no more', async () => {
    const { code, log } = await run(bench.payload());
    expect({ code, log }).toEqual({ code: 0, log: expect.stringContaining('sent=1 waiting=0') });
    expect(bodies()).toEqual([
      {
        format: 'minerva-alert/1',
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        tenant: 'main',
        alert: 'Minerva - New record touches a watched identifier',
        day: '2026-02-25',
        mid: phoneMid(143),
        identifier: { type: 'phone', value: '12025550143' },
        new_records: 3,
        link: 'http://splunk.example.org:8000/en-US/app/minerva/find?q=phone%3A12025550143',
        marking: 'TLP:AMBER',
        created: 1_772_000_000,
      },
    ]);
    const { headers, body } = bench.taken[0]!;
    const signature = String(headers['x-minerva-signature']);
    expect(isGenuine(signature, body, SECRET, 1_772_000_010)).toBe(true);
    expect(isGenuine(signature, `${body} `, SECRET, 1_772_000_010)).toBe(false);
    expect(isGenuine(signature, body, 'another', 1_772_000_010)).toBe(false);
    expect(isGenuine(signature, body, SECRET, 1_772_001_000)).toBe(false);
    expect(headers['idempotency-key']).toBe(bodies()[0]?.key);
    expect(log).not.toContain(SECRET);
  });

  test('1,000 equal rows are one message, and a second run of them none', async () => {
    const file = bench.resultsFile(`mid,name\n${`${phoneMid(150)},Jane Example\n`.repeat(1000)}`);
    expect((await run(bench.payload({ results_file: file }))).log).toContain('messages=1 new=1 folded=999');
    expect((await run(bench.payload({ results_file: file }))).log).toContain('messages=1 new=0 folded=1000');
    expect(bodies()).toEqual([expect.objectContaining({ new_records: 1000 })]);
  });

  test('the same identifier on the next day is a message of its own', async () => {
    await run(bench.payload());
    clock.milliseconds += 86_400_000;
    await run(bench.payload());
    expect(new Set(bodies().map(({ key }) => key)).size).toBe(2);
  });

  test('a dead webhook is tried three times, blocks nothing, and gets every message once it lives', async () => {
    bench.answer = (response) => void response.writeHead(503).end();
    const first = await run(bench.payload());
    expect(first).toEqual({ code: 0, log: expect.stringContaining('sent=0 waiting=1') });
    expect([bench.taken.length, clock.slept]).toEqual([3, 4_000]);
    for (let place = 0; place < 5; place += 1)
      await run(bench.payload({ result: { mid: phoneMid(160 + place) } }));
    // Not tried again before its time, however many alerts fire.
    expect([bench.taken.length, waiting().length]).toEqual([3, 6]);
    bench.answer = (response) => void response.writeHead(200).end('taken');
    clock.milliseconds += 31_000;
    const last = await run(bench.payload({}, { retry_only: '1' }));
    expect(last.log).toContain('sent=6 waiting=0');
    expect(new Set(bodies().map(({ key }) => key)).size).toBe(6);
    expect(waiting()).toEqual([]);
  });

  test('waits longer after every run that fails, and gives up after a day, with a word and a copy', async () => {
    bench.answer = (response) => void response.writeHead(500).end();
    await run(bench.payload());
    clock.milliseconds += 31_000;
    await run(bench.payload({}, { retry_only: '1' }));
    clock.milliseconds += 31_000;
    await run(bench.payload({}, { retry_only: '1' }));
    expect(bench.taken).toHaveLength(6);
    clock.milliseconds += 86_400_000;
    const { log } = await run(bench.payload({}, { retry_only: '1' }));
    expect(log).toMatch(/^ERROR Message [0-9a-f]{32} to .* was given up/);
    expect(log).toContain('given_up=1');
    expect([waiting().length, bench.files('given_up').length, bench.taken.length]).toEqual([0, 1, 6]);
  });

  test('a redirect is not followed, and its message waits', async () => {
    bench.answer = (response) => void response.writeHead(302, { location: '/elsewhere' }).end();
    const { log } = await run(bench.payload());
    expect(log).toContain('redirect');
    expect(bench.taken.map(({ path }) => path)).toEqual(['/hook']);
    expect(waiting()).toHaveLength(1);
  });

  test('a private address is refused unless the installation allows it, whatever the search says', async () => {
    writeFileSync(join(bench.home, 'etc/apps/TA-minerva/local/alert_actions.conf'), '[minerva_notify]\n');
    const { log } = await run(bench.payload({}, { allow_private_addresses: '1' }));
    expect(log).toContain('is not https');
    const url = 'https://127.0.0.1:1/hook';
    expect((await run(bench.payload({}, { webhook_url: url, allow_private_addresses: '1' }))).log).toContain(
      'no address of the public internet',
    );
    expect(bench.taken).toEqual([]);
  });

  test('a host that the installation does not allow is refused', async () => {
    const conf =
      '[minerva_notify]\nparam.allow_private_addresses = 1\nparam.allowed_hosts = alerts.example.org\n';
    writeFileSync(join(bench.home, 'etc/apps/TA-minerva/local/alert_actions.conf'), conf);
    expect((await run(bench.payload())).log).toContain('127.0.0.1 is not among allowed_hosts');
    expect(bench.taken).toEqual([]);
  });

  test('without its secret nothing is sent, and the message waits', async () => {
    const { log } = await run(bench.payload({ session_key: 'stale' }));
    expect(log).toContain("has no credential 'minerva_webhook'");
    expect([bench.taken.length, waiting().length]).toEqual([0, 1]);
  });
});

describe('minerva_notify, outbox', () => {
  test('writes one file a message, whole, under the name that a repeat has too', async () => {
    const payload = bench.payload({}, { webhook_url: '', outbox: 'case_system' });
    await run(payload);
    await run(payload);
    const [name = '', ...more] = bench.files('outbox', 'case_system');
    expect([name, more]).toEqual([expect.stringMatching(/^20260225T\d{6}Z-[0-9a-f]{32}\.json$/), []]);
    const text = readFileSync(join(bench.home, 'var/lib/minerva/main/outbox/case_system', name), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ tenant: 'main', new_records: 3 });
    expect(text).not.toMatch(/Jane|advert/);
  });

  test.each(['../other', '/tmp/x', 'a/b', '.', '..', 'UPPER', 'a'.repeat(41), 'a\u0000b'])(
    'refuses the folder %j, and writes nothing',
    async (outbox) => {
      const { code, log } = await run(bench.payload({}, { webhook_url: '', outbox }));
      expect({ code, log }).toEqual({ code: 3, log: expect.stringContaining('outbox must be a plain name') });
      expect(existsSync(join(bench.home, 'var'))).toBe(false);
    },
  );

  test('does not follow a link that stands in the place of the folder', async () => {
    const outbox = join(bench.home, 'var/lib/minerva/main/outbox');
    mkdirSync(join(bench.home, 'elsewhere'));
    mkdirSync(outbox, { recursive: true });
    symlinkSync(join(bench.home, 'elsewhere'), join(outbox, 'case_system'));
    await expect(run(bench.payload({}, { webhook_url: '', outbox: 'case_system' }))).rejects.toThrow(
      'is a link',
    );
    expect(bench.files('..', '..', '..', '..', 'elsewhere')).toEqual([]);
  });
});

describe('minerva_notify, refusals', () => {
  test.each([
    ['an app of no tenant', { app: 'search' }, {}, 'belongs to no tenant'],
    ['a webhook without a secret', {}, { credential: '' }, 'only sent signed'],
    ['an address that is none', {}, { webhook_url: 'not a url' }, 'webhook_url is no address'],
    ['a marking that is none', {}, { marking: 'PUBLIC' }, 'marking must be one of'],
  ])('%s: says so, sends nothing, fails', async (_, changes, configuration, words) => {
    const { code, log } = await run(bench.payload(changes, configuration));
    expect({ code, log }).toEqual({ code: 3, log: expect.stringContaining(words) });
    expect([bench.taken.length, existsSync(join(bench.home, 'var'))]).toEqual([0, false]);
  });

  test('without a target, and under TLP:RED, nothing leaves, and that is no failure', async () => {
    expect((await run(bench.payload({}, { webhook_url: '' }))).code).toBe(0);
    expect((await run(bench.payload({}, { marking: 'TLP:RED' }))).log).toContain('nothing of it leaves');
    expect(bench.taken).toEqual([]);
  });

  test.each([
    ['another argument than --execute', '--scheme', 1],
    ['no JSON on stdin', '--execute', 2],
  ])('%s ends with its own exit code and one line of log', async (_, argument, code) => {
    const outcome = await run('<xml session_key="secret"/>', argument);
    expect(outcome.code).toBe(code);
    expect(outcome.log).toMatch(/^ERROR [^\n]*\n$/);
    expect(outcome.log).not.toContain('secret');
  });

  test('rows without the form of a mid are counted and not sent', async () => {
    const file = bench.resultsFile(`mid\n<script>\n${phoneMid(1)}\nzz:phone:1\naa:person:jane\n`);
    expect((await run(bench.payload({ results_file: file }))).log).toContain(
      'messages=1 new=1 folded=0 unusable=3',
    );
  });
});
