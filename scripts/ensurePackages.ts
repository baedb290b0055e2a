// Builds what of the packages is missing or out of date; `npm run package`, `npm start` and the tests all call this.
import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { version } from '../package.json';
import { writeArchive } from '../src/packaging/archive';
import { fetchRuntime, type FetchedRuntime } from '../src/packaging/fetchRuntime';
import { onceFor, packageFingerprint } from '../src/packaging/fingerprint';
import { writeFolder } from '../src/packaging/folder';
import { withLock } from '../src/packaging/lock';
import { withLegacyPages } from '../src/packaging/legacyPages';
import { DEFAULT_PLATFORM, runtimeOf, type Platform } from '../src/packaging/nodeRuntimes';
import type { SplunkPackage } from '../src/packaging/packageFile';
import { collectorAddOn, indexesApp, minervaApp, tenantApp, type Workplace } from '../src/packaging/packages';
import { pageDescriptions } from '../src/pages/registry';
import { releaseOf } from '../src/packaging/release';
import { ensureBundles } from './bundles';
import { runProgram, withProgress } from './processes';

export const defaultTenant = 'main';

export interface BuiltPackage {
  readonly content: SplunkPackage;
  /** Unpacked: `build/<id>`, or `build/<variant>/<id>`. */
  readonly folder: string;
  /** Packed: `build/<archive>`. */
  readonly archive: string;
  readonly archiveBytes: number;
}

/**
 * Brings the packages that one Splunk of today takes up to date in `build/`: pages for 10.4, the add-on for Linux.
 *
 * @param tenants - each gets an app, and indexes in minerva_indexes.
 */
export async function ensurePackages(
  tenants: readonly string[] = [defaultTenant],
): Promise<readonly BuiltPackage[]> {
  return ensureAll(() => describePackages(tenants));
}

/** The same for the app with page templates of its own, for Splunk 9.4 to 10.3. */
export async function ensureLegacyPages(): Promise<BuiltPackage> {
  const [built] = await ensureAll(async () => {
    const workplace = await makeWorkplace();
    return [withLegacyPages(minervaApp(workplace), pageDescriptions, workplace.release)];
  });
  if (built === undefined) throw new Error('The app with legacy pages was not built.');
  return built;
}

/** The same for the add-ons of platforms; each needs its Node.js from the npm registry, once. */
export async function ensureAddOns(platforms: readonly Platform[]): Promise<readonly BuiltPackage[]> {
  return ensureAll(async () => describeAddOns(await makeWorkplace(), platforms));
}

/** Everything that can be shipped, each variant too: for checks of files, not for one Splunk. */
export async function ensureEveryPackage(): Promise<readonly BuiltPackage[]> {
  return [
    ...(await ensurePackages()),
    await ensureLegacyPages(),
    ...(await ensureAddOns(['windows_x86_64'])),
  ];
}

function ensureAll(describe: () => Promise<readonly SplunkPackage[]>): Promise<readonly BuiltPackage[]> {
  return withLock(join('.cache', 'packages.lock'), async () => {
    const built: BuiltPackage[] = [];
    for (const content of await describe()) built.push(await ensureWritten(content));
    return built;
  });
}

/** The packages as data, with their bundles made and their Node.js fetched, but not yet written. */
export async function describePackages(tenants: readonly string[]): Promise<readonly SplunkPackage[]> {
  const workplace = await makeWorkplace();
  return [
    minervaApp(workplace),
    ...(await describeAddOns(workplace, [DEFAULT_PLATFORM])),
    ...tenants.map((tenant) => tenantApp(workplace, tenant)),
    indexesApp(workplace, tenants),
  ];
}

async function makeWorkplace(): Promise<Workplace> {
  return { root: process.cwd(), release: releaseOf(version), bundles: await ensureBundles() };
}

async function describeAddOns(
  workplace: Workplace,
  platforms: readonly Platform[],
): Promise<readonly SplunkPackage[]> {
  const addOns: SplunkPackage[] = [];
  for (const platform of platforms) {
    const fetched = await fetchedFor(platform);
    // The same text on every platform, but not in every tarball.
    const { licenceFile } =
      runtimeOf(platform).licencePath === undefined ? await fetchedFor(DEFAULT_PLATFORM) : fetched;
    addOns.push(collectorAddOn(workplace, runtimeOf(platform), { ...fetched, licenceFile }));
  }
  return addOns;
}

function fetchedFor(platform: Platform): Promise<FetchedRuntime> {
  const runtime = runtimeOf(platform);
  const what = `Fetching Node.js ${runtime.version} for ${platform}`;
  return withProgress(what, () => fetchRuntime(runtime, '.cache', npmPack));
}

async function ensureWritten(content: SplunkPackage): Promise<BuiltPackage> {
  const folder = join('build', content.variant ?? '', content.id);
  const archive = join('build', content.archive);
  mkdirSync(dirname(folder), { recursive: true });
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
