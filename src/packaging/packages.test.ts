import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { version } from '../../package.json';
import { stanzasOf } from '../splunk/conf/layers';
import { parseConf } from '../splunk/conf/parse';
import { writeArchive } from './archive';
import { fetchRuntime, readMembers } from './fetchRuntime';
import { packageFingerprint } from './fingerprint';
import { appIcon } from './icon';
import { textOf } from './laws/law';
import { nodeRuntimes } from './nodeRuntimes';
import type { SplunkPackage } from './packageFile';
import { tenantApp } from './packages';
import { releaseOf, releases } from './release';
import { patternOf, replicatedFiles } from './replication';
import { samplePackages, withText } from './samplePackages';

const root = join(__dirname, '../..');
const packages = samplePackages(root);
const [minerva, addOn] = packages as [SplunkPackage, SplunkPackage];
const folder = mkdtempSync(join(tmpdir(), 'minerva-packages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const stanzas = (content: SplunkPackage, path: string) =>
  stanzasOf(parseConf(textOf(content, path) ?? '').file);

describe('packages', () => {
  test('writing a package twice gives the same bytes', async () => {
    const [first, second] = [join(folder, 'first.spl'), join(folder, 'second.spl')];
    await writeArchive(minerva, first);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // a clock in the archive would have ticked
    await writeArchive(minerva, second);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  test('an archive gives back every byte of every file', async () => {
    const archive = join(folder, 'whole.spl');
    await writeArchive(minerva, archive);
    const members = await readMembers(
      archive,
      minerva.files.map(({ path }) => `minerva/${path}`),
    );
    for (const { path, content } of minerva.files) {
      const bytes =
        content.kind === 'text' ? Buffer.from(content.text) : content.kind === 'bytes' && content.bytes;
      expect(members.get(`minerva/${path}`)).toEqual(bytes);
    }
  });

  test('the fingerprint of a package changes with a name, a mode and a byte', () => {
    const changed = [
      withText(minerva, 'README.md', (text) => `${text} `),
      { ...minerva, files: minerva.files.map((file) => ({ ...file, mode: 0o755 as const })) },
      { ...minerva, files: minerva.files.slice(1) },
    ];
    const fingerprints = [minerva, ...changed].map(packageFingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
    expect(packageFingerprint(samplePackages(root)[0]!)).toBe(fingerprints[0]);
  });

  test('the version of package.json has a build number, higher than the release before', () => {
    expect(releaseOf(version)).toBe(releases.at(-1));
    expect(releases.map(({ build }) => build)).toEqual(
      [...new Set(releases.map(({ build }) => build))].sort((left, right) => left - right),
    );
    expect(() => releaseOf('99.0.0')).toThrow('release.ts');
  });

  test.each(['a', 'Main', 'a b', 'x'.repeat(25), '../main', 'a_b', ''])('%j cannot name a tenant', (name) => {
    expect(() => tenantApp({ root, release: releaseOf('0.1.0'), bundles: folder }, name)).toThrow('tenant');
  });

  const indexedFields = (transform: string) => {
    const settings = stanzas(addOn, 'default/transforms.conf').get(transform);
    const evals = (settings?.get('INGEST_EVAL') ?? '').matchAll(/(?:^|, )([a-z_]+)(\[[a-z]+\])?=/g);
    return [...evals].map((match) => [match[1], match[2]]);
  };

  test('every index-time field of a record is written as a string, and marked as indexed for searches', () => {
    const written = indexedFields('minerva_record_fields');
    expect(written).toEqual(written.map(([name]) => [name, '[string]']));
    expect(written.map(([name]) => name).sort()).toEqual(
      [...stanzas(minerva, 'default/fields.conf').keys()].sort(),
    );
    expect(written).toHaveLength(6);
  });

  // Like those of `collect`, they are indexed without being declared: other sourcetypes read `level` or `from` from text.
  test('every field of what minerva_link says is written as a string', () => {
    const written = indexedFields('minerva_link_fields');
    expect(written).toEqual(written.map(([name]) => [name, '[string]']));
    expect(written).toHaveLength(17);
  });

  test('every transform that props name is there', () => {
    const named = [...stanzas(addOn, 'default/props.conf').values()].flatMap((settings) =>
      [...settings].filter(([key]) => key.startsWith('TRANSFORMS-')).map(([, value]) => value),
    );
    expect(named.filter((name) => !stanzas(addOn, 'default/transforms.conf').has(name))).toEqual([]);
    expect(named).toHaveLength(2);
  });
});

describe('knowledge bundle', () => {
  test('a pattern reads * within a folder and ... across', () => {
    expect(patternOf('apps/*/bin/...').test('apps/a/bin/b/c.js')).toBe(true);
    expect(patternOf('apps/*/bin/...').test('apps/a/b/bin/c.js')).toBe(false);
  });

  test('nothing of the packages but lookups reaches the indexers', () => {
    for (const content of packages) {
      const denied = [
        ...(stanzas(content, 'default/distsearch.conf').get('replicationDenylist') ?? []).values(),
      ];
      const sent = replicatedFiles(content, denied);
      expect(sent.filter((path) => !path.startsWith('lookups/'))).toEqual([]);
    }
    expect(replicatedFiles(addOn, [])).toEqual([
      'bin/js/minerva_api.js',
      'bin/js/minerva_file.js',
      'bin/js/minerva_link.js',
      'bin/js/minerva_notify.js',
      'bin/js/minervachanged.js',
      'bin/js/minervaextract.js',
      'bin/js/minervafacts.js',
      'bin/js/minervalink.js',
      'bin/js/minervapath.js',
      'bin/js/minervaresolve.js',
      'bin/js/minervaschools.js',
      'bin/js/minervascore.js',
      'bin/js/minervauniform.js',
      'bin/js/minervawhy.js',
    ]);
  });
});

describe('icon', () => {
  test.each([36, 72])('is a square PNG of %i pixels with something on it', (pixels) => {
    const png = Buffer.from(appIcon(pixels, 'light'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
    const data = png.subarray(41, 41 + png.readUInt32BE(33));
    const rows = inflateSync(data);
    expect(rows).toHaveLength(pixels * (pixels * 4 + 1));
    expect(new Set(rows).size).toBeGreaterThan(5);
  });
});

describe('Node runtime', () => {
  test('a tarball with other bytes than the table names is refused', async () => {
    const [runtime] = nodeRuntimes;
    const pack = async (_: string, into: string): Promise<string> => {
      await writeArchive(minerva, join(into, 'other.tgz'));
      return 'other.tgz';
    };
    await expect(fetchRuntime(runtime!, folder, pack)).rejects.toThrow('is not the file it was');
  });

  test('a tarball whose program differs is refused although the tarball is the one named', async () => {
    const archive = join(folder, 'same.tgz');
    await writeArchive(minerva, archive);
    const integrity =
      `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}` as const;
    const runtime = { ...nodeRuntimes[0]!, integrity };
    const pack = async (_: string, into: string): Promise<string> => {
      await writeArchive(minerva, join(into, 'same.tgz'));
      return 'same.tgz';
    };
    await expect(fetchRuntime(runtime, folder, pack)).rejects.toThrow('not the one in the table');
  });
});
