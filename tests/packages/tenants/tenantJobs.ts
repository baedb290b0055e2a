// Jobs and alerts whose numbers an attack names.
import { expectDone } from './tenantData';
import type { TenantWorld } from './tenantWorld';

/** A job that has ended, of somebody, in the app of a tenant. */
export async function jobOf(
  { send }: TenantWorld,
  user: string,
  tenant: string,
  spl: string,
): Promise<string> {
  const path = `/servicesNS/${user}/minerva_tenant_${tenant}/search/v2/jobs`;
  const { text } = await send({ user, method: 'POST', path, form: { search: spl, exec_mode: 'blocking' } });
  return (JSON.parse(text) as { readonly sid: string }).sid;
}

/** A job of north's analyst that has ended. */
export function northJob(world: TenantWorld): Promise<string> {
  return jobOf(world, 'ann_north', 'north', 'search `minerva_records` | fields name');
}

/** The name of an alert of north, triggered by a run of its analyst. */
export async function northAlert({ send }: TenantWorld): Promise<string> {
  const north = '/servicesNS/nobody/minerva_tenant_north';
  const path = `${north}/saved/searches/northmark%20alert/dispatch`;
  await expectDone(send({ user: 'ann_north', method: 'POST', path, form: { trigger_actions: '1' } }));
  for (let tries = 0; tries < 100; tries++) {
    const listed = await send({ user: 'admin', method: 'GET', path: `${north}/alerts/fired_alerts/-` });
    const [alert] = (JSON.parse(listed.text) as { readonly entry: readonly { readonly name: string }[] })
      .entry;
    if (alert !== undefined) return alert.name;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The alert of north was not triggered.');
}
