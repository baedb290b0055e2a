// app.conf and app.manifest say the same of a package twice; both come from one identity, so they cannot differ.
import { confOf, printConf } from '../../splunk/conf/print';
import type { Release } from '../release';

/** Where a package runs, in the words of the packaging toolkit. */
export type Workload = '_search_heads' | '_indexers' | '_forwarders';

export interface PackageIdentity {
  readonly id: string;
  readonly release: Release;
  /** 5 to 80 characters: AppInspect refuses other labels. */
  readonly label: string;
  readonly description: string;
  /** Whether people see it among the apps of Splunk Web. */
  readonly isVisible: boolean;
  readonly workloads: readonly Workload[];
}

const author = 'Minerva contributors';

/** `default/app.conf` of a package. */
export function appConf(identity: PackageIdentity): string {
  const { id, release, label, description, isVisible } = identity;
  return printConf(
    confOf(
      new Map([
        [
          'id',
          new Map([
            ['name', id],
            ['version', release.version],
          ]),
        ],
        [
          'package',
          new Map([
            ['id', id],
            ['check_for_updates', 'false'],
          ]),
        ],
        [
          'install',
          new Map([
            ['is_configured', 'false'],
            ['build', String(release.build)],
          ]),
        ],
        [
          'ui',
          new Map([
            ['is_visible', String(isVisible)],
            ['label', label],
            ...(isVisible ? ([['supported_themes', 'light,dark']] as const) : []),
          ]),
        ],
        [
          'launcher',
          new Map([
            ['author', author],
            ['version', release.version],
            ['description', description],
          ]),
        ],
      ]),
    ),
  );
}

/** `app.manifest` of a package (schema 2.0.0 of the packaging toolkit). */
export function appManifest(identity: PackageIdentity): string {
  const manifest = {
    schemaVersion: '2.0.0',
    info: {
      title: identity.label,
      id: { group: null, name: identity.id, version: identity.release.version },
      author: [{ name: author, email: null, company: null }],
      releaseDate: null,
      description: identity.description,
      classification: {
        intendedAudience: 'Security, Fraud and Compliance',
        categories: [],
        developmentStatus: null,
      },
      commonInformationModels: null,
      license: { name: 'Apache-2.0', text: 'LICENSE', uri: 'https://www.apache.org/licenses/LICENSE-2.0' },
      privacyPolicy: { name: null, text: null, uri: null },
      releaseNotes: { name: null, text: null, uri: null },
    },
    dependencies: null,
    tasks: null,
    inputGroups: null,
    incompatibleApps: null,
    platformRequirements: { splunk: { Enterprise: '>=9.4' } },
    supportedDeployments: ['_standalone', '_distributed', '_search_head_clustering'],
    targetWorkloads: identity.workloads,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
