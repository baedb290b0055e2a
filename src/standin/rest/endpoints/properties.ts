// Configuration file by file, as Splunk's SDKs walk it (REST API Reference Manual, properties): reading only.
import { effectiveStanza } from '../../../splunk/conf/layers';
import { feed, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand, missing } from './users';

/** Names of files, of the stanzas of one, and of the settings of one stanza. */
export const propertiesEndpoints: readonly Endpoint[] = [
  {
    path: 'properties',
    coverage: 'partial',
    note: 'GET: names of conf files that the system or an app that the caller may read has. Changes go by configs/conf-NAME.',
    methods: {
      GET: (call) => {
        demand(call, 'rest_properties_get');
        return feed(
          'properties',
          call.machine.conf.fileNames(call.rights.roles).map((file) => named(file, file)),
        );
      },
    },
  },
  {
    path: 'properties/{file}',
    coverage: 'partial',
    note: 'GET: names of the stanzas.',
    methods: {
      GET: (call) => {
        demand(call, 'rest_properties_get');
        const file = fileOf(call);
        return feed(
          file,
          [...seen(call, file).keys()].map((stanza) =>
            named(stanza, `${file}/${encodeURIComponent(stanza)}`),
          ),
        );
      },
    },
  },
  {
    path: 'properties/{file}/{stanza}',
    coverage: 'partial',
    note: 'GET: the settings.',
    methods: {
      GET: (call) => {
        demand(call, 'rest_properties_get');
        const file = fileOf(call);
        const stanza = call.path.stanza ?? '';
        const stanzas = seen(call, file);
        if (!stanzas.has(stanza)) throw missing(stanza);
        const settings = [...effectiveStanza(stanzas, stanza)];
        return feed(
          stanza,
          settings.map(([key, value]) => ({
            ...named(key, `${file}/${encodeURIComponent(stanza)}/${key}`),
            content: { $text: value },
          })),
        );
      },
    },
  },
];

function fileOf(call: RestCall): string {
  const file = call.path.file ?? '';
  if (!/^[A-Za-z0-9_-]{1,60}$/.test(file)) throw missing(file);
  return file;
}

function seen({ machine, app, rights }: RestCall, file: string) {
  return machine.conf.seenFrom(file, app, rights.roles);
}

function named(name: string, path: string): RestEntry {
  return { name, id: `/services/properties/${path}`, content: {} };
}
