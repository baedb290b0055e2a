// What lies in the two tenants, and what of `north` an attack may have changed.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TenantWorld } from './tenantWorld';
import { search } from './tenantWorld';

const shared = '7f:phone:12025550100';
const record = (tenant: string, at: number): object => ({
  record_key: `${tenant}:${at}`,
  version: '00000000000000aa',
  kind: 'tip',
  source: tenant,
  mid: [shared, tenant === 'northmark' ? '1c:phone:12025550199' : '2d:phone:12025550123'],
  name: `${tenant} ${at}`,
  country: 'GB',
});

/** Two records of `main`; three of `north` with a link, documents, a saved search, an input and a slip of the pen. */
export async function fill(world: TenantWorld, tenants: readonly string[]): Promise<void> {
  for (const at of [1, 2]) await sendEvent(world, 'minerva_records_main', record('plain', at));
  if (tenants.includes('north')) {
    for (const at of [1, 2, 3]) await sendEvent(world, 'minerva_records_north', record('northmark', at));
    await sendEvent(world, 'minerva_links_north', { link_event: 'refusal', reason: 'northmark' });
    await sendEvent(world, 'minerva_records_norht', { name: 'northmark' });
    await fillNorth(world);
    openAction(world);
    for (const [path, form] of settingsOfNorth)
      await expectDone(world.send({ user: 'admin', method: 'POST', path, form }));
  }
}

const app = '/servicesNS/nobody/minerva_tenant_north';
type Form = Readonly<Record<string, string>>;
const settingsOfNorth: readonly (readonly [path: string, form: Form])[] = [
  [
    '/servicesNS/nobody/TA-minerva/configs/conf-inputs',
    { name: 'minerva_file://northmark', index: 'minerva_records_north', disabled: '1' },
  ],
  // A role that is changed over REST is kept in system/local, outside the tenant's app.
  ['/services/authorization/roles/minerva_analyst_north', { srchFilter: 'NOT northmark_hidden' }],
  [`${app}/configs/conf-eventtypes`, { name: 'northmark_type', search: 'country=GB northmark' }],
  [`${app}/configs/conf-tags`, { name: 'eventtype=northmark_type', northmark_tag: 'enabled' }],
  [`${app}/configs/conf-northmark`, { name: 'northmark', at: '1' }],
  [`${app}/configs/conf-alert_actions`, { name: 'northmark_action', is_custom: '1', payload_format: 'json' }],
  [`${app}/saved/searches`, { name: 'northmark watch', search: 'search northmark' }],
  [
    `${app}/saved/searches`,
    {
      name: 'northmark alert',
      search: 'search index=minerva_records_north | fields name',
      dispatchAs: 'user',
      'alert.track': '1',
    },
  ],
];

/** A slip of the pen: the alert action is open to everybody, but the app that it is in is not. */
function openAction({ folder }: TenantWorld): void {
  const file = join(folder, 'etc/apps/minerva_tenant_north/metadata/local.meta');
  appendFileSync(
    file,
    '\n[alert_actions/northmark_action]\naccess = read : [ * ], write : [ admin ]\nexport = system\n',
  );
}

/** The documents of north, again as they were. */
export async function fillNorth({ send }: TenantWorld): Promise<void> {
  const data = '/servicesNS/nobody/minerva_tenant_north/storage/collections/data';
  const documents = {
    minerva_membership: {
      _key: 'northmark:1',
      record_key: 'northmark:1',
      entity: 'e_00000000north',
      members: 2,
    },
    minerva_watch: { _key: shared, mid: shared, note: 'northmark' },
    minerva_retired: { _key: 'northmark:3@aa', record_key: 'northmark:3', reason: 'northmark' },
  };
  for (const [collection, document] of Object.entries(documents))
    await expectDone(
      send({ user: 'admin', method: 'POST', path: `${data}/${collection}/batch_save`, json: [document] }),
    );
}

/** Everything of north that an attack could have changed, as one text. */
export async function stateOfNorth({ send }: TenantWorld, sid: string): Promise<string> {
  const north = '/servicesNS/nobody/minerva_tenant_north';
  const parts = [(await search(send, 'admin', '| tstats count where index=minerva_*_north by index')).text];
  const read = async (path: string): Promise<string> =>
    (await send({ user: 'admin', method: 'GET', path })).text;
  for (const collection of ['minerva_membership', 'minerva_watch', 'minerva_retired', 'minerva_state'])
    parts.push(await read(`${north}/storage/collections/data/${collection}`));
  parts.push(await read(`${north}/configs/conf-macros/minerva_records`));
  parts.push(await read(`${north}/configs/conf-savedsearches/northmark%20watch`));
  parts.push(await read(`${north}/alerts/fired_alerts/-`));
  for (const role of ['analyst', 'service'])
    parts.push(await read(`/services/authorization/roles/minerva_${role}_north`));
  parts.push(await read(`/services/search/v2/jobs/${sid}/results?output_mode=json`));
  return parts.map((text) => text.replace(/"updated":"[^"]*"/g, '')).join('\n');
}

async function sendEvent({ send }: TenantWorld, index: string, event: object): Promise<void> {
  const path = `/services/receivers/simple?index=${index}&sourcetype=minerva:record&source=${index.includes('nor') ? 'northmark' : 'plain'}&host=h`;
  await expectDone(send({ user: 'admin', method: 'POST', path, json: event }));
}

/** Throws what was answered unless it went well. */
export async function expectDone(
  asked: Promise<{ readonly status: number; readonly text: string }>,
): Promise<void> {
  const { status, text } = await asked;
  if (status >= 300) throw new Error(`${status}: ${text}`);
}
