// Laws about who may see what: one tenant never sees another's records.
import { collectionDefinitions } from '../../core/collections/registry';
import { stanzasOf } from '../../splunk/conf/layers';
import { permissionsOf } from '../../splunk/conf/metadata';
import { parseConf } from '../../splunk/conf/parse';
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { SplunkPackage } from '../packageFile';
import { textOf, type PackageLaw } from './law';

// Splunk Cloud's check lets an app set these and no others.
const indexKeysForCloud = [
  'homePath',
  'coldPath',
  'thawedPath',
  'frozenTimePeriodInSecs',
  'disabled',
  'datatype',
  'repFactor',
];

export const rightsLaws: readonly PackageLaw[] = [
  {
    name: 'lets only admins write, on premises and in Cloud',
    complaints: (content) => {
      const meta = stanzas(content, 'metadata/default.meta');
      if (!meta.has('')) return ['metadata/default.meta has no [] stanza'];
      return [...meta.keys()].flatMap((key) => {
        const { read, write } = permissionsOf(meta, key, '');
        const isOpen = write.includes('*') || !write.includes('sc_admin') || !write.includes('admin');
        const forgetsCloud = read.includes('admin') && !read.includes('sc_admin');
        return isOpen || forgetsCloud ? [`[${key}]`] : [];
      });
    },
  },
  {
    name: 'shows other apps nothing of a tenant',
    complaints: (content) =>
      tenantOf(content) !== undefined &&
      [...stanzas(content, 'metadata/default.meta').values()].some(
        (settings) => settings.get('export') !== 'none',
      )
        ? ['metadata/default.meta exports']
        : [],
  },
  {
    name: "opens what is in a tenant's app to its own roles and to admins only",
    complaints: (content) => {
      const tenant = tenantOf(content);
      if (tenant === undefined) return [];
      const own = [`minerva_analyst_${tenant}`, `minerva_service_${tenant}`, 'admin', 'sc_admin'];
      const meta = stanzas(content, 'metadata/default.meta');
      return [...meta.keys()].flatMap((key) => {
        const { read, write } = permissionsOf(meta, key, '');
        return [...read, ...write].filter((role) => !own.includes(role)).map((role) => `[${key}] ${role}`);
      });
    },
  },
  {
    name: 'lets only a service role write what searches fill',
    complaints: (content) => {
      const meta = stanzas(content, 'metadata/default.meta');
      const filled = collectionDefinitions.filter(({ writer }) => writer === 'service');
      return filled.flatMap(({ name }) =>
        tenantOf(content) !== undefined &&
        permissionsOf(meta, 'collections', name).write.some((role) => role.startsWith('minerva_analyst_'))
          ? [name]
          : [],
      );
    },
  },
  {
    name: 'starts no saved search with the rights of somebody else',
    complaints: (content) =>
      tenantOf(content) === undefined
        ? []
        : [...stanzas(content, 'default/savedsearches.conf')].flatMap(([search, settings]) =>
            settings.get('dispatchAs') === 'user' ? [] : [search],
          ),
  },
  {
    name: 'shows the names of all tenants to admins only',
    complaints: (content) => {
      const kind = { minerva_indexes: 'indexes', 'TA-minerva': 'inputs' }[content.id];
      if (kind === undefined) return [];
      const { read } = permissionsOf(stanzas(content, 'metadata/default.meta'), kind, '');
      return read.every((role) => role === 'admin' || role === 'sc_admin') ? [] : [`[${kind}]`];
    },
  },
  {
    name: "gives a tenant's roles that tenant's indexes by name, and imports no role",
    complaints: (content) =>
      [...stanzas(content, 'default/authorize.conf')].flatMap(([role, settings]) => {
        const indexes = ['srchIndexesAllowed', 'srchIndexesDefault'].flatMap((key) =>
          (settings.get(key) ?? '*').split(';'),
        );
        const foreign = indexes.filter(
          (name) => !new RegExp(`^minerva_[a-z]+_${tenantOf(content) ?? '-'}$`).test(name),
        );
        const imported = (settings.get('importRoles') ?? '') === '' ? [] : ['importRoles'];
        return [...foreign, ...imported].map((what) => `[${role}] ${what}`);
      }),
  },
  {
    name: 'names an index only in a macro of the same tenant',
    complaints: (content) =>
      [...stanzas(content, 'default/macros.conf')].flatMap(([macro, settings]) => {
        const tenant = tenantOf(content) ?? 'main';
        const named = [...(settings.get('definition') ?? '').matchAll(/index=(\S+)/g)].map(
          (match) => match[1] ?? '',
        );
        return named.filter((name) => !name.endsWith(`_${tenant}`)).map((name) => `[${macro}] ${name}`);
      }),
  },
  {
    name: 'defines indexes as Splunk Cloud allows it',
    complaints: (content) =>
      [...stanzas(content, 'default/indexes.conf')].flatMap(([index, settings]) =>
        [...settings]
          .filter(
            ([key, value]) =>
              !indexKeysForCloud.includes(key) ||
              (key.endsWith('Path') && !value.startsWith(`$SPLUNK_DB/${index}/`)),
          )
          .map(([key]) => `[${index}] ${key}`),
      ),
  },
];

function stanzas(content: SplunkPackage, path: string): ConfStanzas {
  return stanzasOf(parseConf(textOf(content, path) ?? '').file);
}

function tenantOf({ id }: SplunkPackage): string | undefined {
  return /^minerva_tenant_([a-z0-9]+)$/.exec(id)?.[1];
}
