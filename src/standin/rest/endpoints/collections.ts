// Collections of the KV Store over REST, as collections.conf of an app declares them.
import { mayUse } from '../../kvstore/access';
import { feed, RestRefusal, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand, missing } from './users';

/** Collections as collections.conf of the app declares them. */
export const collections: Endpoint = {
  path: 'storage/collections/config',
  coverage: 'partial',
  note: 'GET; POST name and settings writes local/ of the app. Accelerations are kept, without effect.',
  methods: {
    GET: (call) =>
      feed(
        'collections-conf',
        namesOf(call).map((name) => configEntry(call, name)),
      ),
    POST: (call) => {
      demand(call, 'admin_all_objects');
      const name = call.parameters.get('name') ?? '';
      if (!/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(name))
        throw new RestRefusal(
          400,
          `'${name.slice(0, 100)}' is no name for a collection: a letter, then letters, digits, _ and -.`,
        );
      if (!call.machine.conf.enabledApps().includes(call.app))
        throw new RestRefusal(
          404,
          `There is no app '${call.app}'; name one in /servicesNS/nobody/APP/storage/….`,
        );
      if (namesOf(call).includes(name))
        throw new RestRefusal(409, `An object with name=${name} already exists`);
      call.machine.conf.writeLocal(call.app, 'collections', name, settingsIn(call));
      return feed('collections-conf', [configEntry(call, name)], 201);
    },
  },
};

/** One of them. */
export const oneCollection: Endpoint = {
  path: 'storage/collections/config/{collection}',
  coverage: 'partial',
  note: 'GET; POST settings; DELETE takes the collection with its documents, if it was made over REST.',
  methods: {
    GET: (call) => feed('collections-conf', [configEntry(call, existing(call))]),
    POST: (call) => {
      demand(call, 'admin_all_objects');
      call.machine.conf.writeLocal(call.app, 'collections', existing(call), settingsIn(call));
      return feed('collections-conf', [configEntry(call, existing(call))]);
    },
    DELETE: (call) => {
      demand(call, 'admin_all_objects');
      const name = existing(call);
      if (!call.machine.conf.hasLocal(call.app, 'collections', name))
        throw new RestRefusal(
          400,
          `The collection ${name} is made by the package of ${call.app}, not over REST.`,
        );
      call.machine.conf.writeLocal(call.app, 'collections', name, null);
      if (!namesOf(call).includes(name)) call.machine.store.documents.drop(call.app, name);
      return feed('collections-conf', []);
    },
  },
};

function namesOf({ machine, app, rights }: RestCall): readonly string[] {
  return [...machine.conf.ofApp(app, 'collections').keys()].filter(
    (collection) => collection !== 'default' && mayUse(machine, rights, { app, collection }, 'read'),
  );
}

function existing(call: RestCall): string {
  const name = call.path.collection ?? '';
  if (!namesOf(call).includes(name)) throw missing(name);
  return name;
}

function settingsIn({ parameters }: RestCall): ReadonlyMap<string, string> {
  const settings = new Map([...parameters].filter(([key]) => key !== 'name' && key !== 'output_mode'));
  for (const [key, value] of settings)
    if (
      !/^(field|accelerated_fields)\.[A-Za-z0-9_.]{1,100}$|^(enforceTypes|replicate)$/.test(key) ||
      /[\r\n]/.test(value)
    )
      throw new RestRefusal(
        400,
        `Argument "${key.slice(0, 100)}" is not supported by this handler. There are: enforceTypes, replicate, field.NAME, accelerated_fields.NAME.`,
      );
  return settings;
}

function configEntry({ machine, app }: RestCall, name: string): RestEntry {
  return {
    name,
    id: `/servicesNS/nobody/${app}/storage/collections/config/${encodeURIComponent(name)}`,
    app,
    content: Object.fromEntries(machine.conf.ofApp(app, 'collections').get(name) ?? []),
  };
}
