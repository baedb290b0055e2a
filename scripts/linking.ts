// Lets a tenant's scheduled searches run once, now, as the user who owns them: demo and tests do not wait for a schedule.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serviceUser } from '../src/packaging/text/tenantConf';
import { stanzasOf } from '../src/splunk/conf/layers';
import { parseConf } from '../src/splunk/conf/parse';
import { managementClient, type ManagementClient } from './managementClient';

/** Of a demo on loopback; a real one is made by the admin, see docs/install.md. */
const SERVICE_PASSWORD = 'look-closer-still';

export const retireSearch = 'Minerva - Retire older versions';
export const linkSearch = 'Minerva - Link changed records';
export const linkAllSearch = 'Minerva - Link everything';
export const resolveSearch = 'Minerva - Resolve persons and businesses';
export const retireFindingsSearch = 'Minerva - Retire findings';
export const scoreAllSearch = 'Minerva - Score every business';
export const withdrawSearch = 'Minerva - Withdraw a source';

/** Creates the user that a tenant's scheduled searches run as, if there is none yet. */
export async function ensureServiceUser(admin: ManagementClient, tenant: string): Promise<void> {
  const name = serviceUser(tenant);
  const users = (await admin.get('/services/authentication/users?count=0')) as {
    entry: readonly { name: string }[];
  };
  if (users.entry.some((user) => user.name === name)) return;
  await admin.post('/services/authentication/users', { name, password: SERVICE_PASSWORD, roles: name });
}

/** The search as it stands in the package. */
export function savedSearchText(name: string): string {
  const conf = parseConf(readFileSync(join(__dirname, '../default/savedsearches.conf'), 'utf8'));
  const text = stanzasOf(conf.file).get(name)?.get('search');
  if (text === undefined) throw new Error(`default/savedsearches.conf has no search '${name}'.`);
  return text;
}

type Rows = Awaited<ReturnType<ManagementClient['search']>>;

interface JobAnswer {
  readonly sid?: string;
  readonly entry?: readonly {
    readonly content: {
      readonly isDone: boolean;
      readonly isFailed: boolean;
      readonly messages: readonly { readonly text: string }[];
    };
  }[];
  readonly results?: Rows;
}

/**
 * Runs a search as the service user, in its tenant's app, and asks until it has ended: linking a large world takes longer
 * than one request may.
 *
 * @returns all rows; throws with splunkd's words when the search fails.
 */
export async function searchAsService(
  managementUrl: string,
  tenant: string,
  search: string,
): ReturnType<ManagementClient['search']> {
  const user = serviceUser(tenant);
  const client = managementClient(managementUrl, user, SERVICE_PASSWORD);
  const jobs = `/servicesNS/${user}/minerva_tenant_${tenant}/search/v2/jobs`;
  const { sid = '' } = (await client.post(jobs, { search, earliest_time: '0' })) as JobAnswer;
  for (;;) {
    const content = ((await client.get(`${jobs}/${sid}`)) as JobAnswer).entry?.[0]?.content;
    if (content?.isFailed === true)
      throw new Error(`The search failed: ${content.messages.map(({ text }) => text).join(' ')}`);
    if (content?.isDone === true) break;
    await pause(50);
  }
  return allRows((offset) => client.get(`${jobs}/${sid}/results?count=0&offset=${offset}`));
}

/** A page holds 50,000 rows at most (limits.conf, [restapi] maxresultrows), whatever count asks for. */
async function allRows(page: (offset: number) => Promise<unknown>): Promise<Rows> {
  const rows: Rows[number][] = [];
  for (;;) {
    const next = ((await page(rows.length)) as JobAnswer).results ?? [];
    if (next.length === 0) return rows;
    for (const row of next) rows.push(row);
  }
}

/**
 * Retires older versions and links what has changed since the last time.
 *
 * @returns the sentence that the search left about what it did.
 */
export async function linkOnce(managementUrl: string, tenant: string): Promise<string> {
  await searchAsService(managementUrl, tenant, savedSearchText(retireSearch));
  const [state] = await searchAsService(managementUrl, tenant, savedSearchText(linkSearch));
  return String(state?.summary ?? '');
}
