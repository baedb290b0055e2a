// Which tenants a person may look at. A tenant is an app of its own (minerva_tenant_<name>); who may not read the app is
// not told that it exists, so the list of apps is the list of tenants.
import type { Result } from '../core/brand';
import { isOn, readEntries, type RestEntry } from './restEntries';
import type { SearchProblem } from './searchProblem';
import type { SplunkRest } from './splunkRest';

const APP_PREFIX = 'minerva_tenant_';
const TENANT_NAME = /^[a-z0-9]{2,24}$/;
/** The tenant that the packages are built for when nobody names one. */
export const DEFAULT_TENANT = 'main';

export interface Tenant {
  /** `main`: part of the names of its indexes and roles. */
  readonly name: string;
  /** `minerva_tenant_main`: its app, in which searches are run. */
  readonly app: string;
}

/** Where a choice of tenant may come from; '' where nothing was chosen. */
export interface TenantWishes {
  /** In the address, so perhaps anything. */
  readonly asked: string;
  /** Remembered by the browser, so perhaps one that is no longer there. */
  readonly last: string;
}

/** The tenant of a name; undefined if no tenant can have it. */
export function tenantOf(name: string): Tenant | undefined {
  return TENANT_NAME.test(name) ? { name, app: `${APP_PREFIX}${name}` } : undefined;
}

/** The tenants whose app the person may read and that is switched on, by name. */
export async function readTenants(
  rest: SplunkRest,
  signal: AbortSignal,
): Promise<Result<readonly Tenant[], SearchProblem>> {
  const apps = await readEntries(rest, { path: 'apps/local' }, signal);
  if (!apps.ok) return apps;
  const names = apps.value.flatMap((entry) => nameOf(entry) ?? []).sort();
  return { ok: true, value: names.flatMap((name) => tenantOf(name) ?? []) };
}

/**
 * The tenant to show: the one asked for, else the last one, else `main`, else the first.
 *
 * @returns undefined if there is none.
 */
export function chooseTenant(tenants: readonly Tenant[], { asked, last }: TenantWishes): Tenant | undefined {
  const named = (name: string): Tenant | undefined => tenants.find((tenant) => tenant.name === name);
  return named(asked) ?? named(last) ?? named(DEFAULT_TENANT) ?? tenants[0];
}

function nameOf(entry: RestEntry): string | undefined {
  if (!entry.name.startsWith(APP_PREFIX) || isOn(entry, 'disabled')) return undefined;
  return entry.name.slice(APP_PREFIX.length);
}
