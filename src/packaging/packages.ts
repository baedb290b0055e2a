// The packages, put together from definitions, hand-written folders and bundles. Nothing is written here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alertDefinitions } from '../alerts/registry';
import { commandDefinitions } from '../commands/registry';
import { collectionDefinitions } from '../core/collections/registry';
import { inputDefinitions } from '../inputs/registry';
import { pageDescriptions } from '../pages/registry';
import type { FetchedRuntime } from './fetchRuntime';
import { handWritten } from './folder';
import { appIcon } from './icon';
import { DEFAULT_PLATFORM, type NodeRuntime } from './nodeRuntimes';
import { bundledNotices } from './notices/bundledPackages';
import { THIRD_PARTY_FILE, thirdPartyText } from './notices/thirdParty';
import { scowlNotice } from './notices/scowlNotice';
import { unicodeNotice } from './notices/unicodeNotice';
import { nodeFile, wrapperFile } from './platformPrograms';
import { sortedByPath, textFile, type PackageFile, type SplunkPackage } from './packageFile';
import type { Release } from './release';
import { alertActionsConf, alertActionsSpec, alertForm, savedSearchesSpec } from './text/alertsConf';
import { appConf, appManifest, type PackageIdentity } from './text/appConf';
import { collectionLookups, collectionsConf } from './text/collectionsConf';
import { commandsConf, searchHelp } from './text/commandsConf';
import { indexesConf } from './text/indexesConf';
import { inputsDefaults, inputsSpec } from './text/inputsConf';
import { checkedTenant, tenantMacros, tenantMeta, tenantRoles } from './text/tenantConf';
import { searchNames, tenantSearches } from './text/tenantSearches';
import { navigation, pageView } from './text/views';

export interface Workplace {
  /** Root of the repository. */
  readonly root: string;
  readonly release: Release;
  /** Folder with `pages/<name>.js`, `collectors/<name>.js` for each input, command and alert action, and for each kind `<kind>.packages.json`. */
  readonly bundles: string;
}

/** The app for search heads: pages and search-time settings. */
export function minervaApp({ root, release, bundles }: Workplace): SplunkPackage {
  const identity: PackageIdentity = {
    id: 'minerva',
    release,
    label: 'Minerva',
    description:
      'Counter-trafficking analytics: finds what connects records from many sources, and shows why.',
    isVisible: true,
    workloads: ['_search_heads'],
  };
  return assembled(root, identity, `minerva-${release.version}.spl`, [
    ...handWritten(join(root, 'app/minerva')),
    ...handWritten(join(root, 'default'), 'default'),
    textFile('default/data/ui/nav/default.xml', navigation(pageDescriptions)),
    ...pageDescriptions.flatMap((page) => [
      textFile(`default/data/ui/views/${page.name}.xml`, pageView(page)),
      bundleFile(`appserver/static/pages/${page.name}.js`, join(bundles, 'pages', `${page.name}.js`)),
    ]),
    textFile(
      THIRD_PARTY_FILE,
      thirdPartyText('minerva', [
        ...bundledNotices(bundles, 'pages', npmPackages(root)),
        unicodeNotice(root),
        scowlNotice(root),
      ]),
    ),
    ...icons(),
  ]);
}

/** The add-on for the host that collects, with the Node.js of its platform. */
export function collectorAddOn(
  { root, release, bundles }: Workplace,
  runtime: NodeRuntime,
  fetched: FetchedRuntime,
): SplunkPackage {
  const identity: PackageIdentity = {
    id: 'TA-minerva',
    release,
    label: 'Minerva collector',
    description:
      'Inputs, search commands and alert actions of Minerva: read sources, take identifiers out, write one event a record.',
    isVisible: false,
    workloads: ['_forwarders', '_search_heads', '_indexers'],
  };
  const { platform, npmPackage, version, integrity, program: nodeProgram } = runtime;
  const program = (name: string, stanza: string): readonly PackageFile[] => [
    wrapperFile(platform, name, stanza),
    bundleFile(`bin/js/${name}.js`, join(bundles, 'collectors', `${name}.js`)),
  ];
  const content = assembled(root, identity, `TA-minerva-${release.version}-${platform}.spl`, [
    ...handWritten(join(root, 'app/TA-minerva')),
    textFile('README/inputs.conf.spec', inputsSpec(inputDefinitions)),
    textFile('default/inputs.conf', inputsDefaults(inputDefinitions)),
    textFile('default/commands.conf', commandsConf(commandDefinitions, platform)),
    textFile('default/searchbnf.conf', searchHelp(commandDefinitions)),
    textFile('default/alert_actions.conf', alertActionsConf(alertDefinitions)),
    textFile('README/alert_actions.conf.spec', alertActionsSpec(alertDefinitions)),
    textFile('README/savedsearches.conf.spec', savedSearchesSpec(alertDefinitions)),
    ...alertDefinitions.map((alert) =>
      textFile(`default/data/ui/alerts/${alert.name}.html`, alertForm(alert)),
    ),
    iconFile('appIcon', 36, 'light'),
    ...inputDefinitions.flatMap(({ name }) => program(name, `${name}://...`)),
    ...[...commandDefinitions, ...alertDefinitions].flatMap(({ name }) => program(name, name)),
    nodeFile(runtime, fetched),
    textFile(
      `${platform}/node.json`,
      `${JSON.stringify({ npmPackage, version, integrity, sha256: nodeProgram.sha256 }, null, 2)}\n`,
    ),
    textFile(
      THIRD_PARTY_FILE,
      thirdPartyText('TA-minerva', [
        ...bundledNotices(bundles, 'collectors', npmPackages(root)),
        {
          name: 'Node.js',
          version,
          licence: 'MIT, and the licences of its parts',
          texts: [readFileSync(fetched.licenceFile, 'utf8')],
        },
        unicodeNotice(root),
        scowlNotice(root),
      ]),
    ),
  ]);
  return platform === DEFAULT_PLATFORM ? content : { ...content, variant: platform };
}

/** The app of one tenant: roles, macros, collections, its own copies of the scheduled searches, and who may see them. */
export function tenantApp({ root, release }: Workplace, name: string): SplunkPackage {
  const tenant = checkedTenant(name);
  const id = `minerva_tenant_${tenant}`;
  const template = (file: string): string => readFileSync(join(root, 'default', file), 'utf8');
  const templates = template('savedsearches.conf');
  const identity: PackageIdentity = {
    id,
    release,
    label: `Minerva tenant ${tenant}`,
    description: `Roles, macros, collections and scheduled searches of the Minerva tenant ${tenant}.`,
    isVisible: false,
    workloads: ['_search_heads'],
  };
  return assembled(root, identity, `${id}-${release.version}.spl`, [
    ...handWritten(join(root, 'app/minerva_tenant')),
    textFile('default/authorize.conf', tenantRoles(tenant)),
    textFile('default/macros.conf', tenantMacros(tenant, template('macros.conf'))),
    textFile('default/collections.conf', collectionsConf(collectionDefinitions)),
    textFile('default/transforms.conf', collectionLookups(collectionDefinitions)),
    textFile('default/savedsearches.conf', tenantSearches(templates)),
    textFile('metadata/default.meta', tenantMeta(tenant, collectionDefinitions, searchNames(templates))),
  ]);
}

/** The indexes of all tenants. */
export function indexesApp({ root, release }: Workplace, tenants: readonly string[]): SplunkPackage {
  const identity: PackageIdentity = {
    id: 'minerva_indexes',
    release,
    label: 'Minerva indexes',
    description: 'Indexes of the tenants of Minerva.',
    isVisible: false,
    workloads: ['_indexers'],
  };
  return assembled(root, identity, `minerva_indexes-${release.version}.spl`, [
    ...handWritten(join(root, 'app/minerva_indexes')),
    textFile('default/indexes.conf', indexesConf(tenants.map(checkedTenant))),
  ]);
}

function assembled(
  root: string,
  identity: PackageIdentity,
  archive: string,
  files: readonly PackageFile[],
): SplunkPackage {
  const all = sortedByPath([
    textFile('default/app.conf', appConf(identity)),
    textFile('app.manifest', appManifest(identity)),
    textFile('LICENSE', readFileSync(join(root, 'LICENSE'), 'utf8')),
    ...files,
  ]);
  const twice = all.find((file, at) => file.path === all[at + 1]?.path);
  if (twice !== undefined)
    throw new Error(
      `${identity.id} has ${twice.path} twice: a file is hand-written or generated, never both.`,
    );
  return { id: identity.id, archive, files: all };
}

function npmPackages(root: string): string {
  return join(root, 'node_modules');
}

function bundleFile(path: string, from: string): PackageFile {
  return { path, mode: 0o644, content: { kind: 'bytes', bytes: readFileSync(from) } };
}

function icons(): readonly PackageFile[] {
  return [
    iconFile('appIcon', 36, 'light'),
    iconFile('appIcon_2x', 72, 'light'),
    iconFile('appIconAlt', 36, 'dark'),
    iconFile('appIconAlt_2x', 72, 'dark'),
  ];
}

function iconFile(name: string, pixels: number, background: 'light' | 'dark'): PackageFile {
  return {
    path: `static/${name}.png`,
    mode: 0o644,
    content: { kind: 'bytes', bytes: appIcon(pixels, background) },
  };
}
