// The pages as a browser asks for them, with a small app made here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from '../main';
import { fixtureFiles, writePackage } from '../testSupport/fixtureApp';

const password = 'walk-in-the-park';
let folder: string;
let standin: Standin;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-web-'));
  const packageFile = await writePackage(join(folder, 'fixture.spl'), fixtureFiles);
  standin = await startStandin({
    port: 0,
    dataFolder: join(folder, 'data'),
    packages: [packageFile],
    adminPassword: password,
  });
});

afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the web face', () => {
  const web = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(standin.webUrl + path, { redirect: 'manual', ...init });

  const logIn = async (
    user: string,
    word: string,
  ): Promise<{ status: number; cookies: string; formKey: string }> => {
    const page = await web('/en-US/account/login');
    const cval = /cval=([0-9a-f]+)/.exec(page.headers.get('set-cookie') ?? '')?.[1] ?? '';
    const answer = await web('/en-US/account/login', {
      method: 'POST',
      headers: { cookie: `cval=${cval}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        cval,
        username: user,
        password: word,
        return_to: '//evil.example.org',
      }).toString(),
    });
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    const formKey = cookies.find((cookie) => cookie.startsWith('splunkweb_csrf_token_'))?.split('=')[1] ?? '';
    return { status: answer.status, cookies: cookies.join('; '), formKey };
  };

  test('shows nothing without log-in, and the page in its frame with it', async () => {
    expect((await web('/en-US/app/fixture/hello')).headers.get('location')).toContain(
      '/account/login?return_to=',
    );
    const { cookies, status } = await logIn('admin', password);
    expect(status).toBe(303);
    const page = await web('/en-US/app/fixture/hello', { headers: { cookie: cookies } });
    const html = await page.text();
    expect(html).toContain('Hello &amp; welcome');
    expect(html).toContain('/en-US/static/@standin:3/app/fixture/pages/hello.js');
    expect(html).toContain('<summary>More &amp; others</summary><div><a href="/en-US/app/fixture/old">');
    expect(html.match(/<summary>/g)).toHaveLength(1);
    expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect((await web('/en-US/static/@standin:3/app/fixture/pages/hello.js')).status).toBe(200);
  });

  test('refuses a dashboard by name', async () => {
    const { cookies } = await logIn('admin', password);
    const page = await web('/en-US/app/fixture/old', { headers: { cookie: cookies } });
    expect([page.status, await page.text()]).toEqual([501, expect.stringContaining('dashboards')]);
  });

  test('shows a plain template of an app as it is, and refuses one with code, and one of another place', async () => {
    const { cookies } = await logIn('admin', password);
    const open = async (view: string): Promise<readonly [number, string]> => {
      const page = await web(`/en-US/app/fixture/${view}`, { headers: { cookie: cookies } });
      return [page.status, await page.text()];
    };
    expect(await open('plain')).toEqual([200, '<p>Plain</p>']);
    expect(await open('code')).toEqual([501, expect.stringContaining('Mako')]);
    expect(await open('away')).toEqual([501, expect.stringContaining('/../')]);
    expect((await web('/en-US/app/fixture/plain')).headers.get('location')).toContain('/account/login');
  });

  test('serves nothing outside appserver/static', async () => {
    for (const path of [
      '../../default/app.conf',
      '..%2f..%2fdefault%2fapp.conf',
      '%2e%2e/%2e%2e/default/app.conf',
      '.hidden',
    ]) {
      expect((await web(`/en-US/static/@1/app/fixture/${path}`)).status).toBe(404);
    }
  });

  test('takes a change only with the form key', async () => {
    const { cookies, formKey } = await logIn('admin', password);
    const post = (headers: Record<string, string>) =>
      web('/en-US/splunkd/__raw/services/data/user-prefs/general?output_mode=json', {
        method: 'POST',
        headers: { cookie: cookies, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: 'theme=dark',
      });
    expect((await post({})).status).toBe(403);
    expect((await post({ 'x-splunk-form-key': 'wrong' })).status).toBe(403);
    expect((await post({ 'x-splunk-form-key': formKey })).status).toBe(200);
    expect(await (await web('/en-US/app/fixture/hello', { headers: { cookie: cookies } })).text()).toContain(
      'class="dark"',
    );
  });

  test('answers only under its own name', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      const asked = request(standin.webUrl, { headers: { host: 'evil.example.org' } }, (answer) =>
        resolve(answer.statusCode),
      );
      asked.end();
    });
    expect(status).toBe(403);
  });
});
