// Lets a tenant's scheduled searches run once, now, as the user who owns them: demo and tests do not wait for a schedule.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceUser } from '../src/packaging/text/tenantConf';
import { stanzasOf } from '../src/splunk/conf/layers';
import { parseConf } from '../src/splunk/conf/parse';
import { managementClient, type ManagementClient } from './managementClient';

/** Of a demo on loopback; a real one is made by the admin, see docs/install.md. */
const SERVICE_PASSWORD = 'look-closer-still';

export const retireSearch = 'Minerva - Retire older versions';
export const linkSearch = 'Minerva - Link changed records';
export const linkAllSearch = 'Minerva - Link everything';
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

/** Runs a search as the service user, in its tenant's app. */
export function searchAsService(
  managementUrl: string,
  tenant: string,
  search: string,
): ReturnType<ManagementClient['search']> {
  const client = managementClient(managementUrl, serviceUser(tenant), SERVICE_PASSWORD);
  return client.search(search, `minerva_tenant_${tenant}`);
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
