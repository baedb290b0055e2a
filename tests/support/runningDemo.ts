// A stand-in with the packages installed and a fictional world in it, for end-to-end tests and benchmarks.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  demoAdmin,
  demoTenant,
  ensureAnalyst,
  ensureFileInput,
  waitForRun,
  type FileInput,
} from '../../scripts/demo';
import { ensureLegacyPages, ensurePackages, type BuiltPackage } from '../../scripts/ensurePackages';
import { ensureServiceUser, linkOnce } from '../../scripts/linking';
import { managementClient, type ManagementClient } from '../../scripts/managementClient';
import { writeUniforms } from '../../scripts/uniforms';
import { worldInputs, writeWorld } from '../../scripts/worldFiles';
import { startStandin, type Standin } from '../../src/standin/main';
import type { WorldOptions } from '../../src/world/generateWorld';

export interface RunningDemo {
  readonly webUrl: string;
  readonly managementUrl: string;
  /** Signed in as the admin. */
  readonly client: ManagementClient;
  /** Records that the inputs say they wrote. */
  readonly records: number;
  readonly worldFolder: string;
  readonly stop: () => Promise<void>;
}

export interface DemoOptions {
  /** Size of the fictional world that is read; 0 reads none, for pages that show no records. */
  readonly records: number;
  readonly dataFolder: string;
  /** How the world differs from the demo's. */
  readonly world?: Partial<WorldOptions>;
  /** Inputs beside the world's. */
  readonly inputs?: readonly FileInput[];
  /** True: with the pages for Splunk 9.4 to 10.3. */
  readonly hasLegacyPages?: boolean;
  /** Tenants beside main: their apps and indexes are installed, and nothing is in them. */
  readonly tenants?: readonly string[];
  /** Fictional schools with uniforms in the tenant main; none unless told. */
  readonly schools?: number;
  /** True: what was read is linked, once, as the schedule would within minutes. */
  readonly isLinked?: boolean;
  /** How each stage is run, for who measures them. */
  readonly stage?: Stage;
}

export type Stage = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
const unmeasured: Stage = (_, work) => work();

/** Starts everything on free ports and waits until all inputs are read. */
export async function runDemo(options: DemoOptions): Promise<RunningDemo> {
  const { dataFolder, stage = unmeasured, records, world = {} } = options;
  const packages = await stage('packages built', () => packagesFor(options));
  // Before anything is asked: writing a large world holds up the loop, and the server ends connections that idle.
  const worldFolder = join(dataFolder, 'world-files');
  await stage('world written', () => {
    mkdirSync(worldFolder, { recursive: true });
    if (records > 0) writeWorld(worldFolder, records, world);
    return Promise.resolve();
  });
  const standin = await startStandin({
    port: 0,
    dataFolder,
    packages: packages.map(({ archive }) => archive),
    adminPassword: demoAdmin.password,
  });
  try {
    return await fill(standin, worldFolder, options);
  } catch (error) {
    // A stand-in that is left running would keep the whole test run from ending.
    await standin.stop();
    throw error;
  }
}

async function packagesFor({
  hasLegacyPages = false,
  tenants = [],
}: DemoOptions): Promise<readonly BuiltPackage[]> {
  const packages = await ensurePackages([demoTenant, ...tenants]);
  if (!hasLegacyPages) return packages;
  const legacy = await ensureLegacyPages();
  return packages.map((built) => (built.content.id === legacy.content.id ? legacy : built));
}

async function fill(
  standin: Standin,
  worldFolder: string,
  { records, inputs = [], isLinked = false, schools = 0, stage = unmeasured }: DemoOptions,
): Promise<RunningDemo> {
  const client = managementClient(standin.managementUrl, demoAdmin.name, demoAdmin.password);
  await ensureAnalyst(client);
  const written = await stage('files read until searchable', () =>
    readAll(client, [...(records > 0 ? worldInputs(worldFolder) : []), ...inputs], secondsToWait(records)),
  );
  if (schools > 0) await writeUniforms(client, demoTenant, schools);
  const { webUrl, managementUrl } = standin;
  if (isLinked) {
    await ensureServiceUser(client, demoTenant);
    await linkOnce(managementUrl, demoTenant);
  }
  return { webUrl, managementUrl, client, records: written, worldFolder, stop: () => standin.stop() };
}

/** Side by side, as splunkd starts its inputs; gives how many records they say they wrote. */
async function readAll(
  client: ManagementClient,
  inputs: readonly FileInput[],
  giveUpAfterSeconds: number,
): Promise<number> {
  for (const input of inputs) await ensureFileInput(client, input);
  let written = 0;
  for (const input of inputs) written += (await waitForRun(client, input, { giveUpAfterSeconds })).records;
  return written;
}

/** Ten minutes for the demo's world; a large one is read at a thousand records a second at least, on a busy machine. */
function secondsToWait(records: number): number {
  return Math.max(600, records / 250);
}
