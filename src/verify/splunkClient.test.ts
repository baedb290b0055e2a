import { startLoopbackServer, type LoopbackServer, type Reply, type Asked } from './loopbackServer';
import { reportOf, rowsOf } from './searching';
import { logIn, LoginRefused } from './splunkClient';
import { createSender, readAddress, Unreachable } from './transport';
import { logInToWeb } from './webClient';
import { ProbeStopped } from './answers';

const sender = createSender({ isInsecure: false });
const account = { user: 'admin', password: 'p&ss w=rd' };
const servers: LoopbackServer[] = [];
const serve = async (reply: (asked: Asked) => Reply | undefined): Promise<LoopbackServer> => {
  const server = await startLoopbackServer(reply);
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** A splunkd that logs in, runs one search with this outcome, and answers `more`. */
const splunkd = (
  job: object,
  results: unknown[],
  more: (asked: Asked) => Reply | undefined = () => undefined,
) =>
  serve((asked) => {
    const { method, path } = asked;
    if (path === '/services/auth/login') return { body: { sessionKey: 'key-of-session' } };
    if (method === 'POST' && path.endsWith('/search/v2/jobs')) return { status: 201, body: { sid: 's 1' } };
    if (path.startsWith('/services/search/v2/jobs/s%201/results')) return { body: { results } };
    if (path.startsWith('/services/search/v2/jobs/s%201'))
      return { body: { entry: [{ name: 's 1', content: job }] } };
    return more(asked);
  });

describe('an address', () => {
  test('is refused where the password would cross the network readably', () => {
    expect(readAddress('http://splunk.example.org:8089', '--url')).toContain('readably');
    expect(readAddress('ftp://localhost', '--url')).toContain('readably');
    expect(readAddress('localhost', '--url')).toContain('https://host:8089');
  });

  test.each([
    'https://splunk.example.org:8089',
    'http://localhost:8089',
    'http://127.0.0.1:8089',
    'http://[::1]:8089',
  ])('is taken if it is safe: %s', (written) => {
    expect(readAddress(written, '--url')).toBeInstanceOf(URL);
  });

  test('that merely begins like this machine is not this machine', () => {
    expect(readAddress('http://localhost.example.org:8089', '--url')).toContain('readably');
    expect(readAddress('http://127.0.0.1.example.org:8089', '--url')).toContain('readably');
  });
});

describe('the log-in', () => {
  test('sends name and password as a form, never in the address', async () => {
    const server = await splunkd({}, []);
    await logIn(sender, server.url, account);
    const [login] = server.asked;
    expect(login?.path).toBe('/services/auth/login');
    expect(new URLSearchParams(login?.body).get('password')).toBe(account.password);
  });

  test('carries the session key in every later request, and the parameters of a GET in its address', async () => {
    const server = await splunkd({}, []);
    const rest = await logIn(sender, server.url, account);
    await rest.send({ method: 'GET', path: 'data/indexes/a', app: 'b c', parameters: { count: '0' } });
    expect(server.asked[1]?.headers.authorization).toBe('Splunk key-of-session');
    expect(server.asked[1]?.path).toBe('/servicesNS/nobody/b%20c/data/indexes/a?output_mode=json&count=0');
  });

  test('that is refused says what to check', async () => {
    const server = await serve(() => ({
      status: 401,
      body: { messages: [{ type: 'WARN', text: 'Login failed' }] },
    }));
    await expect(logIn(sender, server.url, account)).rejects.toThrow(LoginRefused);
    await expect(logIn(sender, server.url, account)).rejects.toThrow('SPLUNK_PASSWORD');
  });

  test('at something that is not splunkd says so', async () => {
    const server = await serve(() => ({ body: '<html>hello</html>' }));
    await expect(logIn(sender, server.url, account)).rejects.toThrow('management port');
  });

  test('where nothing listens says so', async () => {
    const server = await serve(() => undefined);
    const { url } = server;
    await server.stop();
    servers.length = 0;
    await expect(logIn(sender, url, account)).rejects.toThrow(Unreachable);
    await expect(logIn(sender, url, account)).rejects.toThrow('nothing listens there');
  });
});

describe('a search', () => {
  test('is created by POST in the app over all time, read, and thrown away', async () => {
    const server = await splunkd({ isDone: '1', isFailed: 0 }, [{ a: '1', b: ['x', 'y'], c: null }]);
    const rest = await logIn(sender, server.url, account);
    expect(await rowsOf(rest, '| makeresults', { app: 'minerva_tenant_main' })).toEqual([
      { a: ['1'], b: ['x', 'y'] },
    ]);
    const created = server.asked[1];
    expect(created?.path).toBe('/servicesNS/nobody/minerva_tenant_main/search/v2/jobs');
    expect(new URLSearchParams(created?.body).get('earliest_time')).toBe('0');
    expect(server.asked.at(-1)?.body).toContain('action=cancel');
  });

  test('that fails ends a probe with the words of Splunk', async () => {
    const server = await splunkd(
      { isDone: true, isFailed: true, messages: [{ type: 'FATAL', text: 'No such thing.' }] },
      [],
    );
    const rest = await logIn(sender, server.url, account);
    expect(await reportOf(rest, 'x', { app: 'a' })).toEqual({ kind: 'failed', said: 'No such thing.' });
    await expect(rowsOf(rest, 'x', { app: 'a' })).rejects.toThrow(ProbeStopped);
  });

  test('with rows of another shape is not taken for one without rows', async () => {
    const server = await serve(({ method, path }) => {
      if (path === '/services/auth/login') return { body: { sessionKey: 'key-of-session' } };
      if (method === 'POST') return { status: 201, body: { sid: 's' } };
      return path.includes('/results')
        ? { body: { rows: [] } }
        : { body: { entry: [{ name: 's', content: { isDone: true } }] } };
    });
    const rest = await logIn(sender, server.url, account);
    await expect(rowsOf(rest, 'x', { app: 'a' })).rejects.toThrow('not in "results"');
  });
});

describe('Splunk Web', () => {
  const cookies = (...lines: string[]): Reply => ({ headers: { 'set-cookie': lines } });

  test('is logged in to with the value of its form, and cookies are kept', async () => {
    const server = await serve(({ method, path }) => {
      if (!path.startsWith('/en-US/account/login')) return { body: 'page' };
      return method === 'GET'
        ? cookies('cval=77; Path=/en-US/account/')
        : cookies('splunkd_8000=s; HttpOnly', 'splunkweb_csrf_token_8000=form-key');
    });
    const web = await logInToWeb(sender, server.url, account);
    expect(new URLSearchParams(server.asked[1]?.body).get('cval')).toBe('77');
    expect(web.formKey()).toBe('form-key');
    await web.postThroughProxy('search/v2/parser', { q: 'x' }, 'form-key');
    expect(server.asked[2]?.headers).toMatchObject({
      'x-splunk-form-key': 'form-key',
      cookie: 'cval=77; splunkd_8000=s; splunkweb_csrf_token_8000=form-key',
    });
  });

  test('never gets its cookies sent to another place by a redirect', async () => {
    const other = await serve(() => ({ body: 'elsewhere' }));
    const server = await serve(({ path }) =>
      path.startsWith('/en-US/account/login')
        ? cookies('splunkd_8000=s')
        : { status: 302, headers: { location: new URL('/steal', other.url).href } },
    );
    const web = await logInToWeb(sender, server.url, account);
    expect((await web.open('/en-US/app/minerva/find')).status).toBe(302);
    expect(other.asked).toEqual([]);
  });

  test('that refuses the log-in leaves the probe untested', async () => {
    const server = await serve(() => ({ status: 401 }));
    await expect(logInToWeb(sender, server.url, account)).rejects.toMatchObject({
      answer: { verdict: 'could-not-be-tested' },
    });
  });
});
