// The .spl files themselves, read back as Splunk would read them.
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { extract, type Headers } from 'tar-stream';
import {
  defaultTenant,
  describePackages,
  ensureEveryPackage,
  type BuiltPackage,
} from '../../scripts/ensurePackages';
import { writeArchive } from '../../src/packaging/archive';
import { checkConf } from '../../src/packaging/confCheck';
import { packageLaws } from '../../src/packaging/laws/registry';
import { nodeRuntimes, type Platform } from '../../src/packaging/nodeRuntimes';
import { replicatedFiles } from '../../src/packaging/replication';

// A private app for Splunk Cloud may be this large, packed.
const MAX_ARCHIVE_BYTES = 128_000_000;
// Of one package, sent to every indexer with searches.
// Our own bound: what a search head would send where somebody undid the denylist of bin. Programs are packed unminified, to
// be read by whoever installs them; splunkd itself sends up to 2 GB (distsearch.conf, maxBundleSize).
const MAX_REPLICATED_BYTES = 32_000_000;

let built: readonly BuiltPackage[] = [];
const headersOf = new Map<string, readonly Headers[]>();
beforeAll(async () => {
  built = await ensureEveryPackage();
  for (const { archive } of built) headersOf.set(archive, await readHeaders(archive));
}, 300_000);

async function readHeaders(archive: string): Promise<readonly Headers[]> {
  const headers: Headers[] = [];
  for await (const entry of createReadStream(archive).pipe(createGunzip()).pipe(extract())) {
    headers.push(entry.header);
    entry.resume();
  }
  return headers;
}

/** The program of the built add-on, unpacked. */
function nodeOf(platform: Platform): Buffer {
  const found = built.find(({ archive }) => archive.endsWith(`-${platform}.spl`));
  const name = platform === 'windows_x86_64' ? 'node.exe' : 'node';
  return readFileSync(join(found!.folder, platform, 'bin', name));
}

describe('archives', () => {
  test('hold exactly the files of the package, with their modes, under one folder named after its id', () => {
    for (const { content, archive } of built) {
      const members = (headersOf.get(archive) ?? []).filter(({ type }) => type === 'file');
      expect(members.map(({ name, mode }) => [name, mode])).toEqual(
        content.files.map(({ path, mode }) => [`${content.id}/${path}`, mode]),
      );
    }
  });

  test('name each folder before what it holds, without a leading dot, and belong to nobody', () => {
    for (const { content, archive } of built) {
      const headers = headersOf.get(archive) ?? [];
      const known = new Set<string>();
      for (const { name, type, uid, gid, uname, mode, mtime } of headers) {
        const path = name.replace(/\/$/, '');
        const parent = path.split('/').slice(0, -1).join('/');
        expect([path, parent === '' ? path === content.id : known.has(parent)]).toEqual([path, true]);
        if (type === 'directory') known.add(path);
        expect([uid, gid, uname, mtime?.getUTCFullYear()]).toEqual([0, 0, '', 2026]);
        expect(mode).toBe(type === 'directory' ? 0o755 : mode);
      }
    }
  });

  test('are made of the same bytes when they are built again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minerva-again-'));
    const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    try {
      const again = await describePackages([defaultTenant]);
      const small = again.filter(({ id }) => id !== 'TA-minerva'); // 126 MB; its member list is compared above
      for (const content of small) {
        const copy = join(folder, content.archive);
        await writeArchive(content, copy);
        expect([content.id, digest(copy)]).toEqual([content.id, digest(join('build', content.archive))]);
      }
      expect(small).toHaveLength(3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('are small enough for Splunk Cloud', () => {
    expect(built.filter(({ archiveBytes }) => archiveBytes > MAX_ARCHIVE_BYTES)).toEqual([]);
  });
});

describe('built packages', () => {
  test('keep every law', () => {
    expect(
      built.flatMap(({ content }) =>
        packageLaws.flatMap((law) =>
          law.complaints(content).map((what) => `${content.id}: ${law.name}: ${what}`),
        ),
      ),
    ).toEqual([]);
  });

  test('have only stanzas and keys that each supported Splunk knows', () => {
    expect(built.flatMap(({ content }) => checkConf(content))).toEqual([]);
  });

  test('send at most 32 MB to the indexers, even before the denylist', () => {
    for (const { content, folder } of built) {
      const bytes = replicatedFiles(content, []).reduce(
        (sum, path) => sum + statSync(join(folder, path)).size,
        0,
      );
      expect(bytes).toBeLessThan(MAX_REPLICATED_BYTES);
    }
  });

  test.each(nodeRuntimes.map((runtime) => [runtime.platform, runtime] as const))(
    'carry the Node.js for %s byte for byte as the table names it',
    (platform, { program }) => {
      const bytes = nodeOf(platform);
      expect(bytes).toHaveLength(program.bytes);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(program.sha256);
    },
  );

  test('carry for Windows a console program for x86_64', () => {
    const bytes = nodeOf('windows_x86_64');
    const header = bytes.readUInt32LE(0x3c); // where MS-DOS' header says that the real one begins
    expect(bytes.toString('latin1', 0, 2)).toBe('MZ');
    expect(bytes.toString('latin1', header, header + 4)).toBe('PE\0\0');
    expect(bytes.readUInt16LE(header + 4)).toBe(0x8664); // machine: AMD64
    expect(bytes.readUInt16LE(header + 0x5c)).toBe(3); // subsystem: console
  });

  test('carry a Node.js that starts with glibc 2.28, as docs/install.md promises', () => {
    const program = nodeOf('linux_x86_64');
    const needed = new Set<number>();
    for (let at = program.indexOf('GLIBC_2.'); at >= 0; at = program.indexOf('GLIBC_2.', at + 1))
      needed.add(Number.parseInt(program.toString('latin1', at + 8, at + 11), 10));
    expect(needed.size).toBeGreaterThan(3);
    expect(Math.max(...[...needed].filter(Number.isFinite))).toBeLessThanOrEqual(28);
  });
});
