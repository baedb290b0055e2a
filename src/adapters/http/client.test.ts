import { gzipSync } from 'node:zlib';
import {
  hostileServer,
  sendJson,
  type Handler,
  type HostileServer,
} from '../../../tests/support/hostileServer';
import { createHttpClient, type HttpClientOptions, type JsonAnswer } from './client';
import type { HttpProblem } from './httpProblem';

let server: HostileServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Asked {
  readonly answer: JsonAnswer | undefined;
  readonly problem: HttpProblem | undefined;
  readonly waited: readonly number[];
  readonly server: HostileServer;
}

/** Asks a server that behaves so, with a clock that never waits. */
async function ask(handle: Handler, over: Partial<HttpClientOptions> = {}, path = '/'): Promise<Asked> {
  server = await hostileServer(handle);
  const waited: number[] = [];
  const client = createHttpClient({
    allowPrivateAddresses: true,
    userAgent: 'test',
    stop: new AbortController().signal,
    pace: { now: () => 1_000_000, random: () => 0.5, sleep: () => Promise.resolve() },
    budget: { minMillisecondsBetween: 0 },
    onRetry: (_problem, seconds) => waited.push(seconds),
    ...over,
  });
  const url = new URL(path, server.origin);
  const secretHeaders = { 'X-App-Token': 'open-sesame' };
  const result = await client.fetchJson({ method: 'GET', url, headers: {}, secretHeaders });
  client.close();
  return {
    answer: result.ok ? result.value : undefined,
    problem: result.ok ? undefined : result.problem,
    waited,
    server,
  };
}

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Handler => {
  return (_request, response, number) => {
    if (number > 1) sendJson(response, [number]);
    else response.writeHead(code, headers).end();
  };
};

describe('a client', () => {
  test('reads JSON and its validators', async () => {
    const { answer } = await ask((_, response) => sendJson(response, { a: 1 }, { ETag: '"e"' }));
    expect(answer).toMatchObject({ kind: 'json', value: { a: 1 }, validators: { etag: '"e"' } });
  });

  test('waits as long as Retry-After says, in seconds or by date', async () => {
    expect((await ask(status(429, { 'Retry-After': '7' }))).waited).toEqual([7]);
    await server?.close();
    const date = new Date(1_000_000 + 12_000).toUTCString();
    expect((await ask(status(503, { 'Retry-After': date }))).waited).toEqual([12]);
  });

  test('gives up for this run where the server wants more than five minutes', async () => {
    const asked = await ask(status(429, { 'Retry-After': '86400' }));
    expect(asked.problem).toMatchObject({ code: 'asked-to-wait' });
    expect(asked.server.seen).toHaveLength(1);
  });

  test('backs off longer each time, five attempts in all', async () => {
    const asked = await ask((_, response) => void response.writeHead(500).end());
    expect(asked.problem?.code).toBe('server-failed');
    expect(asked.waited).toEqual([1.5, 3, 6, 12]);
    expect(asked.server.seen).toHaveLength(5);
  });

  test('asks again when a body was cut', async () => {
    const asked = await ask((_request, response, number) => {
      if (number > 1) {
        sendJson(response, ['whole']);
        return;
      }
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('["cu');
      setTimeout(() => response.destroy(), 20);
    });
    expect(asked.answer).toMatchObject({ value: ['whole'] });
    expect(asked.waited).toHaveLength(1);
  });

  test.each([
    ['not-json', 'text/html', '<html>log in</html>', 1],
    ['json-broken', 'application/json', '[{"a":', 5],
    ['json-too-deep', 'application/json', '['.repeat(100_000) + ']'.repeat(100_000), 1],
  ])('%s: a body of %s that is no use', async (code, type, body, attempts) => {
    const asked = await ask(
      (_, response) => void response.writeHead(200, { 'Content-Type': type }).end(body),
    );
    expect(asked.problem?.code).toBe(code);
    expect(asked.server.seen).toHaveLength(attempts);
  });

  test.each([
    [401, 'credential-refused'],
    [404, 'not-found'],
    [400, 'request-refused'],
  ])('%s is not asked again', async (code, problem) => {
    const asked = await ask((_, response) => void response.writeHead(code).end());
    expect(asked.problem?.code).toBe(problem);
    expect(asked.server.seen).toHaveLength(1);
  });

  test('ends a body that is larger than allowed, with or without a length', async () => {
    const big = `["${'x'.repeat(200_000)}"]`;
    const limits = { maxBodyBytes: 100_000 };
    const withLength = await ask(
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(big.length) });
        response.end(big);
      },
      { limits },
    );
    expect(withLength.problem?.code).toBe('body-too-large');
    await server?.close();
    const chunked = await ask(
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' }).write(big.slice(0, 9));
        response.end(big.slice(9));
      },
      { limits },
    );
    expect(chunked.problem?.code).toBe('body-too-large');
  });

  test('unpacks gzip, and stops a bomb before it is unpacked', async () => {
    const packed =
      (value: string): Handler =>
      (_, response) =>
        void response
          .writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
          .end(gzipSync(value));
    expect((await ask(packed('["fine"]'))).answer).toMatchObject({ value: ['fine'] });
    await server?.close();
    const before = process.memoryUsage().rss;
    const bomb = packed(`["${'0'.repeat(50_000_000)}"]`);
    expect((await ask(bomb, { limits: { maxBodyBytes: 1_000_000 } })).problem?.code).toBe('body-too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000);
  });

  test('an encoding nobody asked for is refused', async () => {
    const odd: Handler = (_, response) =>
      void response
        .writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'zstd' })
        .end('x');
    expect((await ask(odd)).problem?.code).toBe('body-unreadable');
  });

  test('a slow drip ends at the deadline', async () => {
    const started = Date.now();
    const asked = await ask(
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
      { limits: { maxMilliseconds: 150 } },
    );
    expect(asked.problem?.code).toBe('took-too-long');
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test('stops when told to, also while it waits', async () => {
    const stop = new AbortController();
    const asked = await ask(
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' }).write('[');
        setTimeout(() => stop.abort(), 30);
      },
      { stop: stop.signal },
    );
    expect(asked.problem?.code).toBe('stopped');
  });

  test('a budget of requests ends the run, and keeps a distance between two', async () => {
    const asked = await ask((_, response) => void response.writeHead(500).end(), {
      budget: { maxRequests: 2 },
    });
    expect(asked.problem?.code).toBe('budget-spent');
    expect(asked.server.seen).toHaveLength(2);
  });

  test('a refused connection is a problem, not a throw', async () => {
    const gone = await hostileServer(() => undefined);
    await gone.close();
    const asked = await ask((_, response) => void response.writeHead(302, { Location: gone.origin }).end());
    expect(asked.problem?.code).toBe('host-unreachable');
  });
});

describe('redirects', () => {
  test('are followed on the same host, at most five times', async () => {
    const round = await ask((_, response) => void response.writeHead(302, { Location: '/again' }).end());
    expect(round.problem?.code).toBe('redirect-refused');
    expect(round.server.seen).toHaveLength(6);
  });

  test('to another host lose the credential', async () => {
    const other = await hostileServer((_, response) => sendJson(response, ['there']));
    const asked = await ask((_, response) => void response.writeHead(302, { Location: other.origin }).end());
    expect(asked.answer).toMatchObject({ value: ['there'] });
    expect(asked.server.seen[0]?.headers['x-app-token']).toBe('open-sesame');
    expect(other.seen[0]?.headers['x-app-token']).toBeUndefined();
    await other.close();
  });

  test('to anything but http and https are refused', async () => {
    const asked = await ask(
      (_, response) => void response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
    );
    expect(asked.problem?.code).toBe('url-refused');
  });
});

describe('private addresses', () => {
  test('are refused before anything is sent', async () => {
    const asked = await ask(status(200), { allowPrivateAddresses: false });
    expect(asked.problem?.code).toBe('address-refused');
    expect(asked.server.seen).toHaveLength(0);
  });

  test('are refused where a public-looking name resolves to one, at the moment of connecting', async () => {
    server = await hostileServer((_, response) => sendJson(response, []));
    let lookups = 0;
    const client = createHttpClient({
      allowPrivateAddresses: false,
      isDirect: true,
      userAgent: 'test',
      stop: new AbortController().signal,
      pace: { now: () => 0, random: () => 0, sleep: () => Promise.resolve() },
      resolve: (_name, done) => {
        lookups += 1;
        done(null, [{ address: '127.0.0.1', family: 4 }]);
      },
    });
    const url = new URL(server.origin.replace('127.0.0.1', 'rebound.example.org'));
    const result = await client.fetchJson({ method: 'GET', url, headers: {}, secretHeaders: {} });
    client.close();
    expect(!result.ok && result.problem.code).toBe('address-refused');
    expect([lookups, server.seen.length]).toEqual([1, 0]);
  });
});

describe('a proxy of the environment', () => {
  afterEach(() => {
    delete process.env.HTTP_PROXY;
    delete process.env.NO_PROXY;
  });

  test('is used, although its own address is private, and NO_PROXY is heeded', async () => {
    const proxy = await hostileServer((_, response) => sendJson(response, ['by proxy']));
    process.env.HTTP_PROXY = proxy.origin;
    const client = createHttpClient({
      allowPrivateAddresses: false,
      userAgent: 'test',
      stop: new AbortController().signal,
      pace: { now: () => 0, random: () => 0, sleep: () => Promise.resolve() },
    });
    const request = { method: 'GET' as const, headers: {}, secretHeaders: {} };
    const url = new URL('http://nowhere.invalid/table');
    const through = await client.fetchJson({ ...request, url });
    expect(through).toMatchObject({ ok: true, value: { value: ['by proxy'] } });
    process.env.NO_PROXY = 'nowhere.invalid';
    expect(await client.fetchJson({ ...request, url })).toMatchObject({
      problem: { code: 'host-unreachable' },
    });
    expect(await client.fetchJson({ ...request, url: new URL('http://10.0.0.1/') })).toMatchObject({
      problem: { code: 'address-refused' },
    });
    expect(proxy.seen).toHaveLength(1);
    client.close();
    await proxy.close();
  });
});

test('no problem shows the query, where keys may stand', async () => {
  const asked = await ask((_, response) => void response.writeHead(403).end(), {}, '/x?token=open-sesame');
  expect(asked.problem?.message).toContain('/x');
  expect(JSON.stringify(asked.problem)).not.toContain('open-sesame');
});
