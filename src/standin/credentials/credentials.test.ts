// storage/passwords over REST: a stand-in with a small app, its files and its log looked through for secrets.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { startStandin, type Standin } from '../main';
import { clientOf, type Answered, type Ask } from '../testSupport/client';
import { fixtureFiles, writePackage } from '../testSupport/fixtureApp';
import { readTitle, titleOf } from './credentials';
import { Vault } from './vault';

const password = 'walk-in-the-park';
const secret = 'open-sesame-Ωmega';
let folder: string;
let packageFile: string;
let standin: Standin;
let admin: Ask;
let reader: Ask;
let stranger: Ask;

const files = {
  ...fixtureFiles,
  'fixture/default/authorize.conf': {
    text: '[role_secret_reader]\nlist_storage_passwords = enabled\n[role_stranger]\nsearch = enabled\n[role_keeper]\nlist_storage_passwords = enabled\nedit_storage_passwords = enabled\n',
  },
  'fixture/metadata/default.meta': {
    text: '[]\naccess = read : [ admin, secret_reader, keeper ], write : [ admin ]\nexport = none\n',
  },
};
const data = (): string => join(folder, 'data');
const start = async (): Promise<void> => {
  standin = await startStandin({
    port: 0,
    dataFolder: data(),
    packages: [packageFile],
    adminPassword: password,
  });
  [admin, reader, stranger] = ['admin', 'reader', 'stranger'].map((user) =>
    clientOf(standin.managementUrl, user, password),
  ) as [Ask, Ask, Ask];
};
const here = '/servicesNS/nobody/fixture/storage/passwords';
const contentOf = (answer: Answered): unknown => answer.json.entry?.[0]?.content;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-secrets-'));
  packageFile = await writePackage(join(folder, 'fixture.spl'), files);
  await start();
  for (const [name, roles] of [
    ['reader', 'secret_reader'],
    ['stranger', 'stranger'],
    ['keeper', 'keeper'],
  ] as const)
    await admin('POST', '/services/authentication/users', { name, password, roles });
});

afterAll(async () => {
  await standin.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('storage/passwords', () => {
  test('gives back what was stored, under realm:name:, before and after a restart', async () => {
    const made = await admin('POST', here, { name: 'feed', realm: 'api', password: secret });
    expect([made.status, made.json.entry?.[0]?.name]).toEqual([201, 'api:feed:']);
    const wanted = { clear_password: secret, password: '********', realm: 'api', username: 'feed' };
    expect(contentOf(await reader('GET', `${here}/api%3Afeed%3A`))).toMatchObject(wanted);
    await standin.stop();
    await start();
    expect(contentOf(await reader('GET', `${here}/api%3Afeed%3A`))).toMatchObject(wanted);
  });

  test('finds a credential without a realm as :name: and as name', async () => {
    await admin('POST', here, { name: 'plain', password: 'one' });
    for (const title of ['%3Aplain%3A', 'plain'])
      expect(contentOf(await admin('GET', `${here}/${title}`))).toMatchObject({
        clear_password: 'one',
        realm: null,
      });
    expect((await admin('POST', here, { name: 'plain', password: 'two' })).status).toBe(409);
    expect((await admin('POST', `${here}/plain`, { password: 'two' })).status).toBe(200);
    expect(contentOf(await admin('GET', `${here}/plain`))).toMatchObject({ clear_password: 'two' });
    expect((await admin('DELETE', `${here}/plain`)).status).toBe(200);
    expect((await admin('GET', `${here}/plain`)).status).toBe(404);
  });

  test('is read only with list_storage_passwords, and written only with the right to write the app', async () => {
    expect((await stranger('GET', here)).text).toContain('list_storage_passwords');
    expect((await stranger('GET', `${here}/api%3Afeed%3A`)).status).toBe(403);
    expect((await reader('POST', here, { name: 'x', password: 'y' })).status).toBe(403);
    const keeper = clientOf(standin.managementUrl, 'keeper', password);
    expect((await keeper('POST', here, { name: 'x', password: 'y' })).status).toBe(403);
    expect((await keeper('DELETE', `${here}/api%3Afeed%3A`)).status).toBe(403);
  });

  test('shows the credentials of an app in its own namespace and in that of all apps, not in others', async () => {
    const names = async (path: string): Promise<unknown> =>
      (await admin('GET', path)).json.entry?.map(({ name }) => name);
    expect(await names(here)).toEqual(['api:feed:']);
    expect(await names('/servicesNS/nobody/-/storage/passwords')).toEqual(['api:feed:']);
    expect(await names('/services/storage/passwords')).toEqual([]);
    expect((await admin('GET', '/services/storage/passwords/api%3Afeed%3A')).status).toBe(404);
  });

  test.each([
    ['no name', here, { password: 'x' }, 400],
    ['no secret', here, { name: 'x' }, 400],
    ['a line end in the name', here, { name: 'x\npassword = y', password: 'x' }, 400],
    ['a secret of 10,001 characters', here, { name: 'x', password: 'x'.repeat(10_001) }, 400],
    [
      'an app that is not there',
      '/servicesNS/nobody/none/storage/passwords',
      { name: 'x', password: 'x' },
      404,
    ],
    [
      'a way out of the folder',
      '/servicesNS/nobody/..%2F../storage/passwords',
      { name: 'x', password: 'x' },
      404,
    ],
    [
      'the namespace of one user',
      '/servicesNS/admin/fixture/storage/passwords',
      { name: 'x', password: 'x' },
      400,
    ],
    ['another realm for what is stored', `${here}/api%3Afeed%3A`, { realm: 'b', password: 'x' }, 400],
  ])('refuses %s', async (_what, path, form, status) => {
    expect((await admin('POST', path, form as Record<string, string>)).status).toBe(status);
  });

  test('keeps a name that holds colons, brackets and backslashes apart from others', async () => {
    const odd = { name: 'a:b]', realm: 'c\\:d' };
    await admin('POST', here, { ...odd, password: 'odd-one' });
    const found = await admin('GET', `${here}/${encodeURIComponent(titleOf(odd))}`);
    expect(contentOf(found)).toMatchObject({
      clear_password: 'odd-one',
      username: odd.name,
      realm: odd.realm,
    });
    await admin('DELETE', `${here}/${encodeURIComponent(titleOf(odd))}`);
  });

  test('leaves no secret in any file, nor in the log', async () => {
    await admin('POST', '/services/search/v2/jobs', {
      search: 'search index=_internal',
      exec_mode: 'oneshot',
    });
    await standin.stop();
    const holding = filesBelow(data()).filter((file) => readFileSync(file).includes(secret));
    await start();
    expect(holding).toEqual([]);
    expect(readFileSync(join(data(), 'etc/apps/fixture/local/passwords.conf'), 'utf8')).toContain('$7$');
    expect(statSync(join(data(), 'etc/auth/splunk.secret')).mode & 0o777).toBe(0o600);
  });

  test('reads a secret that an admin wrote in clear, and says of one under a lost key that it is lost', async () => {
    await admin('POST', '/servicesNS/nobody/fixture/configs/conf-passwords', {
      name: 'credential:byhand:me:',
      password: 'in-clear',
    });
    await standin.stop();
    rmSync(join(data(), 'etc/auth/splunk.secret'));
    await start();
    const list = await admin('GET', here);
    const secrets = list.json.entry?.map(({ name, content }) => [name, content.clear_password]);
    expect(secrets).toEqual([
      ['api:feed:', undefined],
      ['byhand:me:', 'in-clear'],
    ]);
    expect(list.json.messages?.[0]?.text).toContain('splunk.secret');
    const board = await admin('GET', '/services/messages');
    expect(board.text).toContain('api:feed:');
    await admin('POST', `${here}/api%3Afeed%3A`, { password: 'again' });
    expect(contentOf(await admin('GET', `${here}/api%3Afeed%3A`))).toMatchObject({ clear_password: 'again' });
  });
});

describe('names and seals', () => {
  test('a title read back names the same credential, whatever its parts hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (realm, name) => {
        expect(readTitle(titleOf({ realm, name }))).toEqual({ realm, name });
      }),
    );
  });

  test('a secret sealed twice looks different, opens to itself, and to nothing once a byte was changed', () => {
    const folderOfKey = mkdtempSync(join(tmpdir(), 'standin-vault-'));
    const vault = new Vault(join(folderOfKey, 'auth', 'key'));
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, place) => {
        const sealed = vault.seal(text);
        expect(vault.seal(text)).not.toBe(sealed);
        expect(vault.open(sealed)).toBe(Buffer.from(text).toString('utf8'));
        const bytes = Buffer.from(sealed.slice(3), 'base64');
        bytes[place % bytes.length]! ^= 1;
        expect(vault.open(`$7$${bytes.toString('base64')}`)).toBeUndefined();
      }),
    );
    expect(vault.open('$7$')).toBeUndefined();
    rmSync(folderOfKey, { recursive: true });
    expect(existsSync(folderOfKey)).toBe(false);
  });
});

function filesBelow(top: string): readonly string[] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
