// A stand-in with all packages, records sent into it, and runs of the input minerva_link, for tests of that input.
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import { ensureServiceUser } from '../../scripts/linking';
import { managementClient, type ManagementClient } from '../../scripts/managementClient';
import { linkingSearches } from '../../src/core/collections/linkingSearches';
import { startStandin, type Standin } from '../../src/standin/main';

const password = 'invented-for-a-test';
export const tenantApp = 'minerva_tenant_main';

export interface LinkWorld {
  readonly standin: Standin;
  readonly admin: ManagementClient;
}

export type Row = Readonly<Record<string, unknown>>;
/** A record as it is indexed; `more` are further fields. */
export type Sent = readonly [
  key: string,
  version: string,
  kind: string,
  mids: readonly string[],
  more?: object,
];

export const phone = (n: number): string => `a${n % 10}:phone:120255501${String(n).padStart(2, '0')}`;
export const email = (name: string): string => `0a:email:${name}@example.org`;

/** Two entities of adverts, a hub of 61 records, two persons that are one, and one more. */
export const firstRecords: readonly Sent[] = [
  ['a:1', 'a', 'advert', [phone(1)]],
  ['a:2', 'a', 'advert', [phone(1), email('jane')]],
  ['a:3', 'a', 'advert', [email('jane'), phone(9)]],
  ['b:1', 'a', 'advert', [phone(2)]],
  ['b:2', 'a', 'advert', [phone(2)]],
  ...Array.from({ length: 60 }, (_, n): Sent => [`h:${n}`, 'a', 'advert', [phone(9)]]),
  ['p:1', 'a', 'person', [email('otti')], { name: 'Ottilie Marsh', birth_dates: ['1984-03-04'] }],
  ['p:2', 'a', 'person', [email('otti')], { name: 'Otilie Marsh', birth_dates: ['1984-03-04'] }],
  ['p:3', 'a', 'person', [], { name: 'Bruno Quill', birth_dates: ['1971-11-30'] }],
];

/** Starts one on `<folder>/<name>`, with the service user of the tenant. */
export async function startLinkWorld(folder: string, name: string): Promise<LinkWorld> {
  const packages = (await ensurePackages()).map(({ archive }) => archive);
  const dataFolder = join(folder, name);
  const standin = await startStandin({
    ...{ port: 0, dataFolder, packages, adminPassword: password },
    schedulerClock: Date.now, // it looks when told to, never beside a test
  });
  const admin = managementClient(standin.managementUrl, 'admin', password);
  await ensureServiceUser(admin, 'main');
  return { standin, admin };
}

/** Indexes records. */
export async function send({ standin }: LinkWorld, records: readonly Sent[]): Promise<void> {
  const about = { index: 'minerva_records_main', sourcetype: 'minerva:record', source: 'src-a' };
  for (const [key, version, kind, mid, more] of records) {
    const facts = { record_key: key, version: version.padEnd(16, '0'), kind, mid, name: key, ...more };
    const url = `${standin.managementUrl}/services/receivers/simple?${new URLSearchParams(about).toString()}`;
    const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
    const headers = { authorization, 'content-type': 'text/plain' };
    const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(facts) });
    if (status !== 200) throw new Error(`The stand-in answered ${status} to a record.`);
  }
}

/** Rows of a search in the tenant's app. */
export async function ask({ admin }: LinkWorld, search: string): Promise<readonly Row[]> {
  const form = { search, exec_mode: 'oneshot', count: '0' };
  const answer = await admin.post(`/servicesNS/admin/${tenantApp}/search/v2/jobs`, form);
  return (answer as { readonly results?: readonly Row[] }).results ?? [];
}

/** Switches off every search of the tenant that links, as whoever sets up the input does. */
export async function stopLinkingSearches({ admin }: LinkWorld): Promise<void> {
  for (const name of linkingSearches)
    await admin.post(`/servicesNS/nobody/${tenantApp}/saved/searches/${encodeURIComponent(name)}`, {
      disabled: '1',
    });
}

let stanzas = 0;
/** Runs the input once; gives the event that tells of the run. */
export async function linkByInput(
  there: LinkWorld,
  settings: Readonly<Record<string, string>> = {},
): Promise<Row> {
  stanzas += 1;
  const name = `link${stanzas}`;
  const asked = { name, tenant: 'main', interval: '-1', ...settings };
  await there.admin.post('/servicesNS/nobody/TA-minerva/data/inputs/minerva_link', asked);
  for (const until = Date.now() + 180_000; Date.now() < until;) {
    const rows = await ask(there, 'search `minerva_health` sourcetype="minerva:run" | table _raw');
    const told = rows
      .map(({ _raw }) => JSON.parse(String(_raw)) as Row)
      .find(({ stanza }) => stanza === `minerva_link://${name}`);
    if (told !== undefined) {
      // Else it would run again whenever another one is made.
      await there.admin.post(`/servicesNS/nobody/TA-minerva/data/inputs/minerva_link/${name}/disable`, {});
      return told;
    }
    await new Promise((go) => setTimeout(go, 200));
  }
  throw new Error(`The run of ${name} told nothing.`);
}

/** What linking has left, for comparing. */
export const linkLeavings = {
  membership:
    '| inputlookup minerva_membership | sort 0 record_key | eval joined_by=mvjoin(joined_by, " ") | table record_key entity home members joined_by level bits',
  retired: '| inputlookup minerva_retired | sort 0 record_key version | table record_key version reason',
  refusals: '| tstats dc(mid) as values where `minerva_links` link_event="refusal" by verdict',
  history:
    'search `minerva_links` link_event="history" | dedup history_id | sort 0 entity change | table entity change from members reason',
  reasons:
    'search `minerva_links` link_event="membership" | dedup record_key | sort 0 record_key | table record_key entity members joined_by reason',
} as const;
