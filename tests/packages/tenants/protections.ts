// Each protection, taken away: what an admin would have to do wrong for the attacks behind it to succeed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionDefinitions } from '../../../src/core/collections/registry';
import type { ProtectionName } from './attack';
import type { TenantWorld } from './tenantWorld';

interface Lifting {
  /** What was done, for the docs. */
  readonly done: string;
  /** Who asks then. */
  readonly user: string;
  readonly lift: (world: TenantWorld) => Promise<void>;
  readonly restore: (world: TenantWorld) => Promise<void>;
}

const ROLE = '/servicesNS/nobody/minerva_tenant_main/configs/conf-authorize/role_minerva_analyst_main';
const everything = { srchIndexesAllowed: '*', srchIndexesDefault: '*' };

export const liftings: Readonly<Record<ProtectionName, Lifting>> = {
  'index names in the role': roleWith('the role may search `*`', everything),
  'index names in the role, and a capability it lacks': roleWith(
    'the role may search `*` and has get_metadata, get_typeahead',
    { ...everything, get_metadata: 'enabled', get_typeahead: 'enabled' },
  ),
  'a capability the role lacks': roleWith('the role has run_collect', { run_collect: 'enabled' }),
  "rights of the tenant's app": metaOf('everybody may read and write the app, and it is exported', [
    'minerva_tenant_north',
  ]),
  "rights of the tenant's app, and index names in the role": both(
    metaOf('everybody may read the app', ['minerva_tenant_north']),
    roleWith('the role may search `*`', everything),
  ),
  'rights of the packages of all tenants': metaOf('everybody may read what they export', [
    'minerva_indexes',
    'TA-minerva',
  ]),
  'jobs belong to who started them': asAdmin(),
  'admin only': asAdmin(),
};

function asAdmin(): Lifting {
  const nothing = (): Promise<void> => Promise.resolve();
  return { done: 'an admin asks', user: 'admin', lift: nothing, restore: nothing };
}

function roleWith(done: string, form: Readonly<Record<string, string>>): Lifting {
  const send = async ({ send: ask }: TenantWorld, method: string, settings = {}): Promise<void> => {
    const { status, text } = await ask({ user: 'admin', method, path: ROLE, form: settings });
    if (status !== 200) throw new Error(text);
  };
  return {
    done,
    user: 'bea',
    lift: (world) => send(world, 'POST', form),
    restore: (world) => send(world, 'DELETE'),
  };
}

function metaOf(done: string, apps: readonly string[]): Lifting {
  const stanzas = ['', 'inputs', ...collectionDefinitions.map(({ name }) => `collections/${name}`)];
  const open = stanzas.map((name) => `[${name}]\naccess = read : [ * ], write : [ * ]\nexport = system\n`);
  const file = (world: TenantWorld, app: string): string =>
    join(world.folder, 'etc', 'apps', app, 'metadata', 'local.meta');
  const before = new Map<string, string>();
  return {
    done,
    user: 'bea',
    lift: async (world) => {
      for (const app of apps) {
        mkdirSync(join(file(world, app), '..'), { recursive: true });
        before.set(app, existsSync(file(world, app)) ? readFileSync(file(world, app), 'utf8') : '');
        writeFileSync(file(world, app), open.join(''));
      }
      await readAnew(world);
    },
    restore: async (world) => {
      for (const app of apps) writeFileSync(file(world, app), before.get(app) ?? '');
      await readAnew(world);
    },
  };
}

function both(first: Lifting, second: Lifting): Lifting {
  return {
    done: `${first.done}; ${second.done}`,
    user: 'bea',
    lift: async (world) => {
      await first.lift(world);
      await second.lift(world);
    },
    restore: async (world) => {
      await second.restore(world);
      await first.restore(world);
    },
  };
}

/** Any change of a setting makes the stand-in read its files again. */
async function readAnew({ send }: TenantWorld): Promise<void> {
  const path = '/servicesNS/nobody/minerva/configs/conf-reread/now';
  await send({ user: 'admin', method: 'POST', path, form: { at: '1' } });
}
