import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureFiles, writePackage } from '../testSupport/fixtureApp';
import { matchesIndex, maySearch, rightsOf } from '../users/roles';
import { ConfSystem } from './confSystem';
import { installPackage } from './installPackage';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apps-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plain = { text: 'x' };

describe('installing a package', () => {
  test.each([
    ['a path that leads up', { 'app/../../evil': plain }, []],
    ['an absolute path', { '/etc/evil': plain }, []],
    ['a hidden top folder', { '.app/x': plain }, []],
    ['two top folders', { 'one/x': plain, 'two/x': plain }, []],
    ['a link', { 'app/x': plain }, [{ name: 'app/link', type: 'symlink', linkname: '/etc/passwd' } as const]],
    ['a hard link', { 'app/x': plain }, [{ name: 'app/link', type: 'link', linkname: 'app/x' } as const]],
  ])('refuses %s and leaves nothing behind', async (_, files, extra) => {
    const file = await writePackage(join(folder, 'p.spl'), files, [...extra]);
    await expect(installPackage(file, join(folder, 'apps'))).rejects.toThrow('p.spl');
    expect(existsSync(join(folder, 'evil')) || existsSync(join(folder, 'apps', 'app'))).toBe(false);
  });

  test('refuses a file that is no package', async () => {
    writeFileSync(join(folder, 'p.spl'), 'nonsense');
    await expect(installPackage(join(folder, 'p.spl'), folder)).rejects.toThrow('could not be installed');
  });

  test('keeps local/ and overlays the rest', async () => {
    const file = await writePackage(join(folder, 'p.spl'), fixtureFiles);
    const apps = join(folder, 'apps');
    await installPackage(file, apps);
    const conf = new ConfSystem(folder);
    conf.writeLocal('fixture', 'macros', 'counted', new Map([['definition', 'changed']]));
    await installPackage(file, apps);
    conf.reload();
    expect(conf.global('macros').get('counted')?.get('definition')).toBe('changed');
  });
});

describe('conf of the whole', () => {
  test("another app's stanza is seen only if it is exported and readable", async () => {
    await installPackage(await writePackage(join(folder, 'p.spl'), fixtureFiles), join(folder, 'apps'));
    const conf = new ConfSystem(folder);
    expect(conf.seenFrom('props', 'search', ['admin']).has('fixture:count')).toBe(true);
    expect(conf.seenFrom('props', 'search', ['stranger']).has('fixture:count')).toBe(false);
    expect(conf.seenFrom('macros', 'search', ['admin']).has('counted')).toBe(false);
    expect(conf.seenFrom('macros', 'fixture', ['admin']).has('counted')).toBe(true);
    expect(conf.global('props').has('fixture:count')).toBe(true);
  });

  test('writing keeps comments and other stanzas', () => {
    const conf = new ConfSystem(folder);
    conf.writeLocal('system', 'x', 'a', new Map([['k', '1']]));
    const file = join(folder, 'system', 'local', 'x.conf');
    writeFileSync(file, `# mine\n${readFileSync(file, 'utf8')}\n[b]\nk = 2\n`);
    conf.reload();
    conf.writeLocal('system', 'x', 'a', new Map([['k', '3']]));
    expect(readFileSync(file, 'utf8')).toBe('# mine\n[a]\nk = 3\n\n[b]\nk = 2\n');
  });
});

describe('rights', () => {
  const authorize = new Map([
    [
      'role_user',
      new Map([
        ['search', 'enabled'],
        ['srchIndexesAllowed', '*'],
      ]),
    ],
    ['role_power', new Map([['importRoles', 'user']])],
  ]);

  test('what is disallowed wins over what is allowed', () => {
    const rights = { ...rightsOf(authorize, ['user']), disallowedIndexes: ['secret*'] };
    expect([maySearch(rights, 'main'), maySearch(rights, 'secret_a')]).toEqual([true, false]);
  });

  test('internal indexes are matched only by patterns that begin with an underscore', () => {
    expect([
      matchesIndex('*', '_internal'),
      matchesIndex('_*', '_internal'),
      matchesIndex('a*c', 'abc'),
    ]).toEqual([false, true, true]);
  });

  test('an imported role brings its capabilities', () => {
    expect(rightsOf(authorize, ['power']).capabilities.has('search')).toBe(true);
  });
});
