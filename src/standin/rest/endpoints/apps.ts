import { isTrue } from '../../../splunk/conf/layers';
import { PackageRefused } from '../../apps/installPackage';
import { feed, RestRefusal, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand, missing } from './users';

/** Installed apps; installing a package that lies on this machine. */
export const apps: Endpoint = {
  path: 'apps/local',
  coverage: 'partial',
  note: 'GET; POST name=PATH, filename=true installs a package of this machine. No empty apps are made.',
  methods: {
    GET: (call) =>
      feed(
        'localapps',
        readable(call).map((app) => entryOf(call, app)),
      ),
    POST: async (call) => {
      demand(call, 'install_apps');
      const path = call.parameters.get('name') ?? '';
      if (!isTrue(call.parameters.get('filename') ?? undefined)) {
        throw new RestRefusal(
          400,
          'The stand-in only installs packages: pass filename=true and name=PATH (see COVERAGE.md).',
        );
      }
      try {
        const app = await call.machine.install(path);
        return feed('localapps', [entryOf(call, app)], 201);
      } catch (error) {
        if (error instanceof PackageRefused) throw new RestRefusal(400, error.message);
        throw error;
      }
    },
  },
};

/** One app. */
export const oneApp: Endpoint = {
  path: 'apps/local/{name}',
  coverage: 'partial',
  note: 'GET.',
  methods: {
    GET: (call) => {
      const name = call.path.name ?? '';
      if (!readable(call).includes(name)) throw missing(name);
      return feed('localapps', [entryOf(call, name)]);
    },
  },
};

function readable({ machine, rights }: RestCall): readonly string[] {
  return machine.conf.installedApps().filter((app) => machine.mayRead(app, '', '', rights.roles));
}

function entryOf({ machine }: RestCall, app: string): RestEntry {
  const conf = machine.conf.ofApp(app, 'app');
  const setting = (stanza: string, key: string): string | undefined => conf.get(stanza)?.get(key);
  return {
    name: app,
    id: `/servicesNS/nobody/system/apps/local/${app}`,
    app: 'system',
    content: {
      label: setting('ui', 'label') ?? app,
      version: setting('launcher', 'version') ?? setting('id', 'version') ?? '',
      author: setting('launcher', 'author') ?? '',
      description: setting('launcher', 'description') ?? '',
      build: setting('install', 'build') ?? '',
      visible: isTrue(setting('ui', 'is_visible'), true),
      configured: isTrue(setting('install', 'is_configured')),
      disabled: setting('install', 'state') === 'disabled',
      state_change_requires_restart: false,
    },
  };
}
