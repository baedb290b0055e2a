// A tenant is its indexes, its roles and its app. The roles name indexes one by one and import nothing: Splunk's own
// `user` role allows every index, and whoever imports it would see all tenants (authorize.conf.spec).
import type { CollectionDefinition } from '../../core/collections/definition';
import { stanzasOf } from '../../splunk/conf/layers';
import { parseConf } from '../../splunk/conf/parse';
import { confOf, printConf } from '../../splunk/conf/print';

/** Kinds of index that every tenant has: `minerva_<kind>_<tenant>`. */
export const indexKinds = ['records', 'health', 'links', 'risk'] as const;
export type IndexKind = (typeof indexKinds)[number];

/** Name of a tenant's index. */
export function indexName(kind: IndexKind, tenant: string): string {
  return `minerva_${kind}_${tenant}`;
}

/** The user that a tenant's scheduled searches run as; its role has the same name. */
export function serviceUser(tenant: string): string {
  return `minerva_service_${tenant}`;
}

/** Refuses names that could not stand in index, role and app names alike. */
export function checkedTenant(name: string): string {
  if (!/^[a-z0-9]{2,24}$/.test(name))
    throw new Error(`'${name}' cannot name a tenant. Use 2 to 24 lower-case letters and digits.`);
  return name;
}

// What a person needs to use the pages: search, see apps, own preferences. No export, upload or scheduling.
const ANALYST_CAPABILITIES = [
  'change_own_password',
  'edit_own_objects',
  'rest_apps_view',
  'rest_properties_get',
  'search',
];
// What the tenant's scheduled searches need: they collect into the tenant's indexes, and their alerts fetch the secret
// that signs them (of those stored, each user reads what the app's rights let him).
const SERVICE_CAPABILITIES = [
  'list_storage_passwords',
  // outputlookup (authorize.conf.spec, capability::output_file).
  'output_file',
  'rest_properties_get',
  'run_collect',
  'run_custom_command',
  'schedule_search',
  'search',
];

/** `default/authorize.conf` of a tenant: the analysts' role and the role of the user that scheduled searches run as. */
export function tenantRoles(tenant: string): string {
  const indexes = indexKinds.map((kind) => indexName(kind, tenant)).join(';');
  const role = (capabilities: readonly string[], jobs: number): ReadonlyMap<string, string> =>
    new Map([
      ['srchIndexesAllowed', indexes],
      ['srchIndexesDefault', indexName('records', tenant)],
      // The page Find runs up to five searches at once; Splunk's default of 3 would queue them.
      ['srchJobsQuota', String(jobs)],
      ['rtSrchJobsQuota', '0'],
      ...capabilities.map((capability) => [capability, 'enabled'] as const),
    ]);
  return printConf(
    confOf(
      new Map([
        [`role_minerva_analyst_${tenant}`, role(ANALYST_CAPABILITIES, 10)],
        [`role_minerva_service_${tenant}`, role(SERVICE_CAPABILITIES, 10)],
      ]),
    ),
  );
}

/**
 * `default/macros.conf` of a tenant: pages and searches name no index, these do.
 *
 * @param templates - the app's own macros.conf; those of its macros that name no index are taken as they are, because a
 *   tenant's app sees no macro of another.
 */
export function tenantMacros(tenant: string, templates: string): string {
  const macro = (kind: IndexKind, what: string): readonly [string, ReadonlyMap<string, string>] => [
    `minerva_${kind}`,
    new Map([
      ['definition', `index=${indexName(kind, tenant)}`],
      ['description', what],
    ]),
  ];
  return printConf(
    confOf(
      new Map([
        macro('records', `Records of the tenant ${tenant}.`),
        macro('health', `Runs and quarantined rows of the tenant ${tenant}.`),
        macro('links', `Membership, refusals and history of the entities of the tenant ${tenant}.`),
        macro('risk', `Risk events of the tenant ${tenant}.`),
        ...[...stanzasOf(parseConf(templates).file)].filter(
          ([, settings]) => !(settings.get('definition') ?? '').startsWith('index='),
        ),
      ]),
    ),
  );
}

/**
 * `metadata/default.meta` of a tenant: only its own roles and admins, and nothing seen from other apps.
 *
 * @param collections - those that searches fill are written by the service role, those that people fill by analysts too,
 *   and the table of points by administrators alone.
 * @param searches - names of the saved searches. The service user owns them: the scheduler runs a search as its owner,
 *   and one without an owner not at all.
 */
export function tenantMeta(
  tenant: string,
  collections: readonly CollectionDefinition[],
  searches: readonly string[],
): string {
  const analyst = `minerva_analyst_${tenant}`;
  const service = serviceUser(tenant);
  const admins = ['admin', 'sc_admin'];
  const access = (writers: readonly string[]): ReadonlyMap<string, string> =>
    new Map([
      ['access', `read : [ ${[analyst, service, ...admins].join(', ')} ], write : [ ${writers.join(', ')} ]`],
      ['export', 'none'],
    ]);
  return printConf(
    confOf(
      new Map([
        ['', access(admins)],
        ...collections.map(
          ({ name, writer }) =>
            [
              `collections/${name}`,
              access([
                ...(writer === 'analyst' ? [analyst] : []),
                ...(writer === 'admin' ? [] : [service]),
                ...admins,
              ]),
            ] as const,
        ),
        ...searches.map(
          (search) =>
            [
              `savedsearches/${encodeURIComponent(search)}`,
              new Map([...access(admins), ['owner', serviceUser(tenant)] as const]),
            ] as const,
        ),
      ]),
    ),
  );
}
