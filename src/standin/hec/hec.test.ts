// The HTTP Event Collector of a running stand-in, asked as curl would ask it.
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startStandin, type Standin } from '../main';
import { clientOf, type Ask } from '../testSupport/client';
import { fixtureFiles, writePackage } from '../testSupport/fixtureApp';

const password = 'walk-in-the-park';
const token = '11111111-2222-3333-4444-555555555555';
const channel = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
let folder: string;
let standin: Standin;
let admin: Ask;
let base: string;

const files = {
  ...fixtureFiles,
  'fixture/default/inputs.conf': {
    text: `[http://packaged]\ntoken = ${token.replaceAll('1', '9')}\nindex = fixture\ndisabled = 1\n`,
  },
};
const inputs = '/services/data/inputs/http';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-hec-'));
  const packageFile = await writePackage(join(folder, 'fixture.spl'), files);
  const dataFolder = join(folder, 'data');
  standin = await startStandin({ port: 0, dataFolder, packages: [packageFile], adminPassword: password });
  admin = clientOf(standin.managementUrl, 'admin', password);
});
afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Said {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}
async function send(
  path: string,
  body?: string | Buffer,
  headers: Readonly<Record<string, string>> = { authorization: `Splunk ${token}` },
): Promise<Said> {
  const sent = typeof body === 'string' ? body : body === undefined ? undefined : new Uint8Array(body);
  const response = await fetch(`${base}/services/collector${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(sent === undefined ? {} : { body: sent }),
  });
  const text = await response.text();
  return { status: response.status, json: JSON.parse(text) as Said['json'] };
}
async function search(spl: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const form = { search: spl, exec_mode: 'oneshot', earliest_time: '0', latest_time: '9999999999' };
  return (await admin('POST', '/servicesNS/admin/fixture/search/v2/jobs', form)).json.results ?? [];
}

describe('the collector', () => {
  test('listens nowhere until somebody enables it', async () => {
    const off = await admin('GET', `${inputs}/http`);
    expect(off.json.entry?.[0]?.content).toMatchObject({ disabled: true, port: 0 });
    const on = await admin('POST', `${inputs}/http/enable`);
    const { port } = on.json.entry?.[0]?.content as { port: number };
    base = `http://127.0.0.1:${port}`;
    expect((await fetch(`${base}/services/collector/health`)).status).toBe(200);
    await admin('POST', `${inputs}/http/disable`);
    await expect(fetch(`${base}/services/collector/health`)).rejects.toThrow();
    const again = await admin('POST', `${inputs}/http`, { disabled: '0' });
    base = `http://127.0.0.1:${(again.json.entry?.[0]?.content as { port: number }).port}`;
  });

  test('takes tokens over REST: with a value of its own, or with one that is made', async () => {
    const made = await admin('POST', inputs, {
      name: 'feed',
      token,
      index: 'fixture',
      indexes: 'fixture,main',
    });
    expect([made.status, made.json.entry?.[0]?.name]).toEqual([201, 'http://feed']);
    const free = await admin('POST', inputs, { name: 'free', useACK: '1' });
    expect(free.json.entry?.[0]?.content.token).toMatch(/^[0-9a-f-]{36}$/);
    expect((await admin('POST', inputs, { name: 'feed' })).status).toBe(409);
    expect((await admin('POST', inputs, { name: 'twin', token })).status).toBe(409);
    expect((await admin('POST', inputs, { name: 'x', index: 'none' })).status).toBe(400);
    expect((await admin('POST', `${inputs}/http`, { port: '1' })).status).toBe(400);
    const list = await admin('GET', inputs);
    expect(list.json.entry?.map(({ name }) => name).sort()).toEqual([
      'http',
      'http://feed',
      'http://free',
      'http://packaged',
    ]);
    await admin('POST', '/services/authentication/users', { name: 'jane', password, roles: 'stranger' });
    const jane = clientOf(standin.managementUrl, 'jane', password);
    expect((await jane('GET', inputs)).text).toContain('list_token_http');
    expect((await jane('POST', inputs, { name: 'janes' })).status).toBe(403);
  });
});

describe('events', () => {
  test('standing one after the other keep time, place, text and indexed fields', async () => {
    const body =
      '{"event":{"n":12345678901234567890,"b":[1]},"time":1700000001.25,"host":"h1","sourcetype":"hec:json"}' +
      '{"event":"plain","time":"1700000002","source":"s","index":"main","fields":{"tags":["a","b c"],"n":7,"ok":true,"no":null}}\n' +
      '[{"event":3}]';
    expect(await send('/event', body)).toEqual({ status: 200, json: { text: 'Success', code: 0 } });
    expect(await search('search index=fixture sourcetype=hec:json | table _raw _time host source')).toEqual([
      {
        _raw: '{"n":12345678901234567890,"b":[1]}',
        _time: expect.anything(),
        host: 'h1',
        source: 'http:feed',
      },
    ]);
    expect(
      await search('| tstats count where index=main tags="b c" ok=true by source, sourcetype, n'),
    ).toEqual([{ source: 's', sourcetype: 'httpevent', n: '7', count: '1' }]);
    expect(await search('search index=fixture "3" | table _raw host')).toEqual([
      { _raw: '3', host: new URL(base).host },
    ]);
  });

  test('of the raw endpoint are lines, whose place stands in the address', async () => {
    const said = await send('/raw?sourcetype=lines&source=r&host=h', 'one\r\ntwo\n\nthree');
    expect(said.json.code).toBe(0);
    expect(
      await search('search index=fixture sourcetype=lines | stats count values(_raw) as raw by host source'),
    ).toEqual([{ host: 'h', source: 'r', count: '3', raw: ['one', 'three', 'two'] }]);
  });

  test('may be compressed', async () => {
    const headers = { authorization: `Splunk ${token}`, 'content-encoding': 'gzip' };
    const said = await send('', gzipSync('{"event":"packed","sourcetype":"gz"}'), headers);
    expect(said.json.code).toBe(0);
    expect(await search('search index=fixture sourcetype=gz | table _raw')).toEqual([{ _raw: 'packed' }]);
    expect(await send('', Buffer.from('no gzip'), headers)).toMatchObject({ json: { code: 6 } });
    expect((await send('', gzipSync(Buffer.alloc(60_000_000)), headers)).status).toBe(413);
    expect((await send('', '{}', { ...headers, 'content-encoding': 'br' })).json.code).toBe(6);
  });
});

describe('refusals', () => {
  test.each([
    ['no token', 401, 2, {}],
    ['another scheme', 401, 3, { authorization: `Bearer ${token}` }],
    ['a scheme without a token', 401, 3, { authorization: 'Splunk' }],
    ['a token that is none', 403, 4, { authorization: 'Splunk 00000000-0000-0000-0000-000000000000' }],
    ['a token that is off', 403, 1, { authorization: `Splunk ${token.replaceAll('1', '9')}` }],
    [
      'the token as a password',
      200,
      0,
      { authorization: `Basic ${Buffer.from(`x:${token}`).toString('base64')}` },
    ],
  ])('%s is answered with %i and code %i', async (_what, status, code, headers) => {
    const said = await send('/event', '{"event":"auth","sourcetype":"auth"}', headers);
    expect([said.status, said.json.code]).toEqual([status, code]);
  });

  test.each([
    ['nothing', '', 5, undefined],
    ['white space', ' \n\t', 5, undefined],
    ['no JSON', 'event=1', 6, 0],
    ['a broken second event', '{"event":"a"}{"event":', 6, 1],
    ['a bare word after an event', '{"event":"a"} x', 6, 1],
    ['a text', '"event"', 6, 0],
    ['a list of lists', '[[1]]', 6, 0],
    ['no event', '{"event":"a"}{"time":1}', 12, 1],
    ['an event of null', '{"event":null}', 12, 0],
    ['an empty event', '{"event":""}', 13, 0],
    ['an index that is not allowed', '{"event":"a"}{"event":"b","index":"_internal"}', 7, 1],
    ['an index that is not there', '{"event":"a","index":"none"}', 7, 0],
    ['an index that is a number', '{"event":"a","index":1}', 6, 0],
    ['time with an exponent', '{"event":"a","time":1.7e9}', 15, 0],
    ['time in words', '{"event":"a","time":"now"}', 15, 0],
    ['time in milliseconds', '{"event":"a","time":1700000000000}', 15, 0],
    ['nested fields', '{"event":"a","fields":{"b":{"c":1}}}', 15, 0],
    ['nested fields in a list', '{"event":"a","fields":{"b":[[1]]}}', 15, 0],
    ['a field that would be the index', '{"event":"a","fields":{"index":"_internal"}}', 15, 0],
    ['a list for fields', '{"event":"a","fields":["b"]}', 6, 0],
    ['ten thousand brackets', '['.repeat(10_000), 6, 0],
    ['an event of ten thousand brackets', `{"event":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 6, 0],
  ])('%s', async (_what, body, code, number) => {
    const said = await send('/event', body);
    expect(said).toEqual({
      status: 400,
      json: {
        text: expect.any(String),
        code,
        ...(number === undefined ? {} : { 'invalid-event-number': number }),
      },
    });
  });

  test('a request with one bad event leaves none of its events', async () => {
    await send('/event', '{"event":"half-done","sourcetype":"half"}{"event":""}');
    expect(await search('search index=fixture sourcetype=half')).toEqual([]);
  });

  test('a token in the address is refused unless its stanza allows it', async () => {
    expect((await send(`?token=${token}`, '{"event":1}', {})).json.code).toBe(16);
    expect((await send('?token=none', '{"event":1}', {})).json.code).toBe(4);
    await admin('POST', `${inputs}/feed`, { allowQueryStringAuth: '1' });
    expect((await send(`?token=${token}`, '{"event":1}', {})).json.code).toBe(0);
  });

  test('what is not there is said, and so is the wrong method', async () => {
    expect((await send('/nothing', 'x')).status).toBe(404);
    expect((await send('/event')).status).toBe(405);
  });

  test("a stranger's host name, a body that breaks off, and rubbish on the line harm nobody", async () => {
    const raw = (text: string): Promise<string> =>
      new Promise((resolve) => {
        let heard = '';
        const socket = connect(Number(new URL(base).port), '127.0.0.1', () => socket.end(text));
        socket.on('data', (bytes: Buffer) => (heard += bytes.toString()));
        socket.on('close', () => resolve(heard));
        socket.on('error', () => resolve(heard));
      });
    const head = `POST /services/collector HTTP/1.1\r\nAuthorization: Splunk ${token}\r\n`;
    expect(await raw(`${head}Host: evil.example.org\r\nContent-Length: 2\r\n\r\n{}`)).toContain('403');
    await raw(`${head}Host: localhost\r\nContent-Length: 100\r\n\r\n{"event":"cut","sourcetype":"cut"}`);
    await raw('\u0000\u0001 HTTP/9\r\n\r\n');
    expect(await search('search index=fixture sourcetype=cut')).toEqual([]);
    expect((await send('/health', undefined, {})).json).toEqual({ text: 'HEC is healthy', code: 17 });
    expect((await send('/health', undefined, { authorization: 'Splunk none' })).json.code).toBe(21);
  });
});

describe('acknowledgement', () => {
  test('is asked for by channel, and told once', async () => {
    const free = await admin('GET', `${inputs}/free`);
    const authorization = `Splunk ${String(free.json.entry?.[0]?.content.token)}`;
    const mine = { authorization, 'x-splunk-request-channel': channel };
    expect((await send('/event', '{"event":1}', { authorization })).json.code).toBe(10);
    expect((await send('/event?channel=x', '{"event":1}', { authorization })).json.code).toBe(11);
    expect((await send('/event', '{"event":1}', mine)).json).toMatchObject({ code: 0, ackId: 0 });
    expect((await send(`/raw?channel=${channel}`, 'a', { authorization })).json).toMatchObject({ ackId: 1 });
    const asked = JSON.stringify({ acks: [0, 1, 2] });
    expect((await send('/ack', asked, mine)).json).toEqual({ acks: { 0: true, 1: true, 2: false } });
    expect((await send('/ack', asked, mine)).json).toEqual({ acks: { 0: false, 1: false, 2: false } });
    expect((await send('/ack', '{"acks":"all"}', mine)).json.code).toBe(6);
    expect((await send('/ack', asked)).json.code).toBe(14);
  });
});
