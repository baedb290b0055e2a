// The same records, linked once by the tenant's saved searches and once by the input minerva_link: the packages on two
// stand-ins, the real programs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import { ensureServiceUser, linkAllSearch, linkOnce, linkSearch, retireSearch } from '../../scripts/linking';
import { linkingSearches } from '../../src/core/collections/linkingSearches';
import { managementClient, type ManagementClient } from '../../scripts/managementClient';
import { linkInputSearch } from '../../src/queries/setup/linkInput';
import { startStandin, type Standin } from '../../src/standin/main';

jest.setTimeout(600_000);
const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;
const password = 'invented-for-a-test';
const app = 'minerva_tenant_main';
const folder = mkdtempSync(join(tmpdir(), 'minerva-link-input-'));

interface World {
  readonly standin: Standin;
  readonly admin: ManagementClient;
}

const phone = (n: number): string => `a${n % 10}:phone:120255501${String(n).padStart(2, '0')}`;
const email = (name: string): string => `0a:email:${name}@example.org`;
type Sent = readonly [key: string, version: string, kind: string, mids: readonly string[], more?: object];

const first: readonly Sent[] = [
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
/** An edit that splits an entity, a bridge that merges two, and a newcomer. */
const second: readonly Sent[] = [
  ['a:1', 'b', 'advert', [phone(4)]],
  ['d:1', 'a', 'advert', [phone(2), email('jane')]],
  ['b:3', 'a', 'advert', [phone(4)]],
];

async function world(name: string): Promise<World> {
  const packages = (await ensurePackages()).map(({ archive }) => archive);
  const dataFolder = join(folder, name);
  const standin = await startStandin({ port: 0, dataFolder, packages, adminPassword: password });
  const admin = managementClient(standin.managementUrl, 'admin', password);
  await ensureServiceUser(admin, 'main');
  return { standin, admin };
}

async function send({ standin }: World, records: readonly Sent[]): Promise<void> {
  const about = { index: 'minerva_records_main', sourcetype: 'minerva:record', source: 'src-a' };
  for (const [key, version, kind, mid, more] of records) {
    const facts = { record_key: key, version: version.padEnd(16, '0'), kind, mid, name: key, ...more };
    const url = `${standin.managementUrl}/services/receivers/simple?${new URLSearchParams(about).toString()}`;
    const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
    const headers = { authorization, 'content-type': 'text/plain' };
    expect((await fetch(url, { method: 'POST', headers, body: JSON.stringify(facts) })).status).toBe(200);
  }
}

type Row = Readonly<Record<string, unknown>>;
const ask = async ({ admin }: World, search: string): Promise<readonly Row[]> =>
  (
    (await admin.post(`/servicesNS/admin/${app}/search/v2/jobs`, {
      search,
      exec_mode: 'oneshot',
      count: '0',
    })) as { results?: readonly Row[] }
  ).results ?? [];

let stanzas = 0;
/** Runs the input once; gives the event that tells of the run. */
async function linkByInput(there: World, settings: Readonly<Record<string, string>> = {}): Promise<Row> {
  stanzas += 1;
  const name = `link${stanzas}`;
  const asked = { name, tenant: 'main', interval: '-1', ...settings };
  await there.admin.post('/servicesNS/nobody/TA-minerva/data/inputs/minerva_link', asked);
  for (
    const until = Date.now() + 120_000;
    Date.now() < until;
    await new Promise((go) => setTimeout(go, 200))
  ) {
    const rows = await ask(there, 'search `minerva_health` sourcetype="minerva:run" | table _raw');
    const told = rows
      .map(({ _raw }) => JSON.parse(String(_raw)) as Row)
      .find(({ stanza }) => stanza === `minerva_link://${name}`);
    if (told !== undefined) return told;
  }
  throw new Error(`The run of ${name} told nothing.`);
}

/** The id of a new entity holds from when its run read, so both have to have read up to one time. */
async function readUntilTheSame(worlds: readonly World[]): Promise<void> {
  const state = '| inputlookup minerva_state | where job="link" | table indexed_until';
  const times = await Promise.all(
    worlds.map(async (there) => Number((await ask(there, state))[0]?.indexed_until)),
  );
  const eldest = String(Math.min(...times));
  const set = `| inputlookup minerva_state | where job="link" | eval _key="link", indexed_until=${eldest} | outputlookup append=true key_field=_key minerva_state`;
  for (const there of worlds) await ask(there, set);
}

const membership =
  '| inputlookup minerva_membership | sort 0 record_key | eval joined_by=mvjoin(joined_by, " ") | table record_key entity home members joined_by level bits';
const retired = '| inputlookup minerva_retired | sort 0 record_key version | table record_key version reason';
const refusals = '| tstats dc(mid) as values where `minerva_links` link_event="refusal" by verdict';
const history =
  'search `minerva_links` link_event="history" | dedup history_id | sort 0 entity change | table entity change from members reason';
const reasons =
  'search `minerva_links` link_event="membership" | dedup record_key | sort 0 record_key | table record_key entity members joined_by reason';

describeHere('minerva_link', () => {
  let searches: World;
  let input: World;
  beforeAll(async () => {
    searches = await world('searches');
    input = await world('input');
    for (const there of [searches, input]) await send(there, first);
  });
  afterAll(async () => {
    await searches.standin.stop();
    await input.standin.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('refuses while the saved searches link, and says which of the two to switch off', async () => {
    const told = await linkByInput(input);
    expect(told).toMatchObject({ outcome: 'failed', problem: 'links-twice', records: 0 });
    for (const name of [retireSearch, linkSearch, linkAllSearch])
      expect(told.problem_message).toContain(`"${name}"`);
    expect(await ask(input, membership)).toEqual([]);
    for (const name of linkingSearches)
      await input.admin.post(`/servicesNS/nobody/${app}/saved/searches/${encodeURIComponent(name)}`, {
        disabled: '1',
      });
  });

  test('links what the saved searches link, and says the same about it', async () => {
    await linkOnce(searches.standin.managementUrl, 'main');
    const told = await linkByInput(input);
    expect(told).toMatchObject({ outcome: 'complete', everything: true, warnings: [] });
    for (const search of [membership, retired, refusals, reasons])
      expect(await ask(input, search)).toEqual(await ask(searches, search));
    expect(await ask(input, membership)).toHaveLength(7);
  });

  test('comes to the same after edits, and tells the same history', async () => {
    await readUntilTheSame([searches, input]);
    for (const there of [searches, input]) await send(there, second);
    await linkOnce(searches.standin.managementUrl, 'main');
    const told = await linkByInput(input);
    expect(told).toMatchObject({ outcome: 'complete', everything: false, versions_retired: 1 });
    for (const search of [membership, retired, reasons])
      expect(await ask(input, search)).toEqual(await ask(searches, search));
    expect(await ask(input, history)).toEqual(await ask(searches, history));
  });

  test('resolves once, and writes nothing again that has not changed', async () => {
    const told = await linkByInput(input, { resolve: '1' });
    expect(told).toMatchObject({ outcome: 'complete', findings_written: 1, findings_ended: 0 });
    const command = await ask(
      searches,
      'search `minerva_records` kind=person | spath | rename birth_dates{} as birth_dates | minervaresolve | table finding_id left_record right_record level bits',
    );
    const findings =
      '| inputlookup minerva_findings | eval finding_id=_key | table finding_id left_record right_record level bits';
    expect(await ask(input, findings)).toEqual(
      command.map((row) => ({ ...row, bits: String(Number(row.bits)) })),
    );
    expect(await linkByInput(input, { resolve: '1' })).toMatchObject({ findings_written: 0 });
  });

  test('is seen by the page Set up, and where no such input runs it is not', async () => {
    const [seen] = await ask(input, linkInputSearch);
    expect(seen).toMatchObject({ outcome: 'complete' });
    expect(Number(seen?.runs)).toBe(stanzas);
    expect(Number((await ask(searches, linkInputSearch))[0]?.runs)).toBe(0);
  });
});
