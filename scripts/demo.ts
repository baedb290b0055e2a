// Fills a stand-in for demo and tests: an analyst's account, the fictional world's files, inputs that read them.
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { ManagementClient } from './managementClient';

export const demoAnalyst = { name: 'analyst', password: 'look-closer' };
export const demoAdmin = { name: 'admin', password: 'minerva-demo' };
export const demoTenant = 'main';

export interface FileInput {
  readonly name: string;
  readonly mapping: string;
  readonly path: string;
}

/** Creates the analyst of the demo if there is none yet. */
export async function ensureAnalyst(client: ManagementClient): Promise<void> {
  const users = (await client.get('/services/authentication/users?count=0')) as {
    entry: readonly { name: string }[];
  };
  if (users.entry.some((user) => user.name === demoAnalyst.name)) return;
  await client.post('/services/authentication/users', {
    name: demoAnalyst.name,
    password: demoAnalyst.password,
    roles: `minerva_analyst_${demoTenant}`,
  });
}

/** Creates a file input that runs once per start of splunkd, if there is none of that name yet; true if it was made. */
export async function ensureFileInput(client: ManagementClient, input: FileInput): Promise<boolean> {
  if (!existsSync(input.path))
    throw new Error(`There is no ${input.path} to read for the input ${input.name}.`);
  const base = '/servicesNS/nobody/TA-minerva/data/inputs/minerva_file';
  const inputs = (await client.get(`${base}?count=0`)) as { entry: readonly { name: string }[] };
  if (inputs.entry.some((entry) => entry.name === input.name)) return false;
  await client.post(base, {
    name: input.name,
    mapping: input.mapping,
    path: input.path,
    tenant: demoTenant,
    interval: '-1',
  });
  return true;
}

export interface RunSummary {
  readonly records: number;
  readonly quarantined: number;
}

export interface Waiting {
  /** Told every other second how many records are searchable; counting them costs the reading time, so ask only to show. */
  readonly report?: (records: number) => void;
  /** The input has failed when its summary has not come by then. */
  readonly giveUpAfterSeconds?: number;
}

const LOOK_MILLISECONDS = 250;
const REPORT_MILLISECONDS = 2000;

/** Waits until an input says that its run is complete. */
export async function waitForRun(
  client: ManagementClient,
  input: FileInput,
  { report, giveUpAfterSeconds = 600 }: Waiting = {},
): Promise<RunSummary> {
  let reported = Date.now();
  const until = Date.now() + giveUpAfterSeconds * 1000;
  while (Date.now() < until) {
    const [summary] = await client.search(
      `search index=minerva_health_${demoTenant} sourcetype="minerva:run" | spath | search stanza="minerva_file://${input.name}" outcome=complete | head 1 | table records quarantined_total`,
    );
    if (summary) return { records: Number(summary.records), quarantined: Number(summary.quarantined_total) };
    await pause(LOOK_MILLISECONDS);
    if (report === undefined || Date.now() - reported < REPORT_MILLISECONDS) continue;
    reported = Date.now();
    const [count] = await client.search(`| tstats count where index=minerva_records_${demoTenant}`);
    report(Number(count?.count ?? 0));
  }
  throw new Error(
    `The input ${input.name} was not done after ${giveUpAfterSeconds} s. Its own words: index=_internal ${input.name}`,
  );
}
