// `npm start`: packages, a stand-in with them installed, a fictional world in it, and an address to open.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startStandin } from '../src/standin/main';
import {
  demoAdmin,
  demoAnalyst,
  demoTenant,
  ensureAnalyst,
  ensureFileInput,
  waitForRun,
  type FileInput,
} from './demo';
import { ensurePackages } from './ensurePackages';
import {
  ensureServiceUser,
  linkOnce,
  resolveSearch,
  savedSearchText,
  scoreAllSearch,
  searchAsService,
} from './linking';
import { managementClient, type ManagementClient } from './managementClient';
import { withProgress } from './processes';
import { hasUniforms, writeUniforms } from './uniforms';
import { worldInputs, writeRiskWorldFiles, writeWorld } from './worldFiles';

const usage = `npm start -- [--port 8000] [--data data] [--records 20000] [--businesses N] [--schools 6000] [--ofac DIR]
  --port     where the pages are served; splunkd's own interface is 89 above
  --data     folder that keeps the stand-in's data; the next start finds it
  --records  size of the fictional world, 1000 to 1000000; only used when the data folder is empty
  --businesses  a world of so many businesses with 30 records each instead, made for the pages about risk, 10 to 100000
  --schools  fictional schools with uniforms, 100 to 55000; only used when there are none yet
  --ofac     also read the SDN list from this folder (sdn.csv, alt.csv, add.csv, sdn_comments.csv)`;

const RECORDS_A_BUSINESS = 30;

interface StartOptions {
  readonly port: number;
  readonly dataFolder: string;
  readonly records: number;
  /** Undefined for the usual world. */
  readonly businesses: number | undefined;
  readonly schools: number;
  readonly ofacFolder: string | undefined;
}

async function main(): Promise<void> {
  const options = readOptions();
  const packages = await ensurePackages();
  const standin = await withProgress('Starting the stand-in', () =>
    startStandin({
      port: options.port,
      dataFolder: options.dataFolder,
      packages: packages.map(({ archive }) => archive),
      adminPassword: demoAdmin.password,
    }),
  );
  const stop = (): void => {
    console.log('Stopping …');
    void standin.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const client = managementClient(standin.managementUrl, demoAdmin.name, demoAdmin.password);
  await ensureAnalyst(client);
  await fillWithWorld(client, options);
  if (options.ofacFolder !== undefined) await readOfac(client, options.ofacFolder);
  await dressSchools(client, options.schools);
  await link(client, standin.managementUrl);
  await score(client, standin.managementUrl);
  console.log(`
Minerva is up:  ${standin.webUrl}/en-US/app/minerva/home
Log in as       ${demoAnalyst.name} / ${demoAnalyst.password}   (admin: ${demoAdmin.name} / ${demoAdmin.password})
Ctrl-C stops it; the next start finds its data in ${options.dataFolder}.`);
}

async function fillWithWorld(client: ManagementClient, options: StartOptions): Promise<void> {
  const folder = join(options.dataFolder, 'world-files');
  if (!existsSync(join(folder, 'world.json'))) {
    mkdirSync(folder, { recursive: true });
    const { records, businesses } = options;
    const size = (businesses ?? records).toLocaleString('en');
    const what = businesses === undefined ? 'records' : 'businesses';
    await withProgress(`Writing a fictional world of ${size} ${what}`, () =>
      businesses === undefined ? writeWorld(folder, records) : writeBusinesses(folder, businesses),
    );
  }
  await readInputs(client, worldInputs(folder));
}

function writeBusinesses(folder: string, businesses: number): void {
  const summary = writeRiskWorldFiles(folder, { businesses, dataPoints: businesses * RECORDS_A_BUSINESS });
  // Last, as the usual world does: a start that was broken off begins anew.
  writeFileSync(join(folder, 'world.json'), JSON.stringify({ businesses, ...summary }));
}

/** The schedule would do all this too, by night or within minutes; whoever opens a page now finds it filled. */
async function link(client: ManagementClient, managementUrl: string): Promise<void> {
  await ensureServiceUser(client, demoTenant);
  await withProgress('Comparing persons and businesses', () =>
    searchAsService(managementUrl, demoTenant, savedSearchText(resolveSearch)),
  );
  await withProgress('Linking what has changed', () => linkOnce(managementUrl, demoTenant));
  const [found] = await client.search(
    '| inputlookup minerva_membership | where members>1 | stats count as records dc(entity) as entities max(members) as largest',
  );
  const number = (field: string): string => Number(found?.[field] ?? 0).toLocaleString('en');
  console.log(
    `  ${number('entities')} entities of ${number('records')} records; the largest has ${number('largest')}`,
  );
}

async function score(client: ManagementClient, managementUrl: string): Promise<void> {
  await withProgress('Scoring businesses', () =>
    searchAsService(managementUrl, demoTenant, savedSearchText(scoreAllSearch)),
  );
  const [found] = await client.search('| inputlookup minerva_scores | stats count as businesses');
  console.log(`  ${Number(found?.['businesses'] ?? 0).toLocaleString('en')} businesses scored`);
}

/** Schools and what they wear, for the page Uniforms. */
async function dressSchools(client: ManagementClient, schools: number): Promise<void> {
  if (await hasUniforms(client, demoTenant)) return;
  const written = await withProgress(`Dressing ${schools.toLocaleString('en')} fictional schools`, () =>
    writeUniforms(client, demoTenant, schools),
  );
  console.log(`  ${written.outfits.toLocaleString('en')} outfits in ${written.pages} pages of the catalogue`);
}

async function readOfac(client: ManagementClient, folder: string): Promise<void> {
  const input: FileInput = { name: 'ofac', mapping: 'ofac_sdn', path: resolve(folder) };
  const [summary] = await readInputs(client, [input]);
  if (summary === undefined) return;
  console.log(
    `SDN list: ${summary.records.toLocaleString('en')} records, ${summary.quarantined} rows in quarantine`,
  );
}

async function readInputs(client: ManagementClient, inputs: readonly FileInput[]) {
  const made: FileInput[] = [];
  for (const input of inputs) if (await ensureFileInput(client, input)) made.push(input);
  const summaries = [];
  // All of them run by now, side by side as in Splunk; only the waiting is one after the other.
  for (const input of made) {
    const report = (records: number): void =>
      console.log(`  ${records.toLocaleString('en')} records searchable …`);
    summaries.push(await withProgress(`Reading ${input.name}`, () => waitForRun(client, input, { report })));
  }
  return summaries;
}

function readOptions(): StartOptions {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8000' },
      data: { type: 'string', default: 'data' },
      records: { type: 'string', default: '20000' },
      businesses: { type: 'string' },
      schools: { type: 'string', default: '6000' },
      ofac: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  const records = Number(values.records);
  const schools = Number(values.schools);
  const businesses = values.businesses === undefined ? undefined : Number(values.businesses);
  if (values.help || ![port, records, schools, businesses ?? 0].every(Number.isInteger)) {
    console.log(usage);
    process.exit(values.help ? 0 : 1);
  }
  if (values.ofac !== undefined && !existsSync(join(values.ofac, 'sdn.csv'))) {
    console.error(
      `There is no sdn.csv in ${values.ofac}. Give the folder that holds the SDN list as published.`,
    );
    process.exit(1);
  }
  return { port, records, businesses, schools, dataFolder: resolve(values.data), ofacFolder: values.ofac };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
