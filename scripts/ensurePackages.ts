// Builds what of the packages is missing or out of date; `npm run package`, `npm start` and the tests all call this.
import { mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { version } from '../package.json';
import { writeArchive } from '../src/packaging/archive';
import { fetchRuntime } from '../src/packaging/fetchRuntime';
import { onceFor, packageFingerprint } from '../src/packaging/fingerprint';
import { writeFolder } from '../src/packaging/folder';
import { withLock } from '../src/packaging/lock';
import { nodeRuntimes } from '../src/packaging/nodeRuntimes';
import type { SplunkPackage } from '../src/packaging/packageFile';
import { collectorAddOn, indexesApp, minervaApp, tenantApp, type Workplace } from '../src/packaging/packages';
import { releaseOf } from '../src/packaging/release';
import { ensureBundles } from './bundles';
import { runProgram, withProgress } from './processes';

export const defaultTenant = 'main';

export interface BuiltPackage {
  readonly content: SplunkPackage;
  /** Unpacked: `build/<id>`. */
  readonly folder: string;
  /** Packed: `build/<archive>`. */
  readonly archive: string;
  readonly archiveBytes: number;
}

/**
 * Brings all packages in `build/` up to date.
 *
 * @param tenants - each gets an app, and indexes in minerva_indexes.
 */
export async function ensurePackages(
  tenants: readonly string[] = [defaultTenant],
): Promise<readonly BuiltPackage[]> {
  return withLock(join('.cache', 'packages.lock'), async () => {
    const built: BuiltPackage[] = [];
    for (const content of await describePackages(tenants)) built.push(await ensureWritten(content));
    return built;
  });
}

/** The packages as data, with their bundles made and their Node.js fetched, but not yet written. */
export async function describePackages(tenants: readonly string[]): Promise<readonly SplunkPackage[]> {
  const workplace: Workplace = {
    root: process.cwd(),
    release: releaseOf(version),
    bundles: await ensureBundles(),
  };
  const addOns: SplunkPackage[] = [];
  for (const runtime of nodeRuntimes) {
    const what = `Fetching Node.js ${runtime.version} for ${runtime.platform}`;
    const fetched = await withProgress(what, () => fetchRuntime(runtime, '.cache', npmPack));
    addOns.push(collectorAddOn(workplace, runtime, fetched));
  }
  return [
    minervaApp(workplace),
    ...addOns,
    ...tenants.map((tenant) => tenantApp(workplace, tenant)),
    indexesApp(workplace, tenants),
  ];
}

async function ensureWritten(content: SplunkPackage): Promise<BuiltPackage> {
  const folder = join('build', content.id);
  const archive = join('build', content.archive);
  mkdirSync('build', { recursive: true });
  await onceFor(
    {
      marker: join('.cache', `package-${content.archive}`),
      fingerprint: packageFingerprint(content),
      outcomes: [folder, archive],
    },
    () =>
      withProgress(`Packing ${content.archive}`, async () => {
        writeFolder(content, folder);
        await writeArchive(content, archive);
      }),
  );
  return { content, folder, archive, archiveBytes: statSync(archive).size };
}

async function npmPack(specifier: string, folder: string): Promise<string> {
  const outcome = await runProgram('npm', ['pack', specifier, '--silent', '--pack-destination', folder]);
  const file = outcome.output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.endsWith('.tgz'))
    .at(-1);
  if (outcome.code !== 0 || file === undefined)
    throw new Error(`npm could not fetch ${specifier}. Its own words:\n${outcome.output.slice(-2000)}`);
  return basename(file);
}
