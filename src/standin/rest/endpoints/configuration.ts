import { effectiveStanza, isTrue } from '../../../splunk/conf/layers';
import type { ConfSettings } from '../../../splunk/conf/tree';
import { feed, RestRefusal, type RestEntry, type RestValue } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand, missing } from './users';

// Of a change; `search` is a filter of a list, and a setting of an event type.
const controlParameters = new Set(['output_mode', 'name']);

/** Stanzas of a conf file as seen from the app. */
export const configuration: Endpoint = {
  path: 'configs/{file}',
  coverage: 'partial',
  note: 'configs/conf-NAME: GET; POST name=STANZA and settings writes local/ of the app. A role that was changed over REST is shown to those who have it and to admins (assumed).',
  methods: {
    GET: (call) => {
      const file = fileOf(call);
      const stanzas = call.machine.conf.seenFrom(file, call.app, call.rights.roles);
      return feed(
        `conf-${file}`,
        [...stanzas.keys()].map((name) => entryOf(call, file, name, effectiveStanza(stanzas, name))),
      );
    },
    POST: (call) => {
      const stanza = call.parameters.get('name') ?? '';
      if (stanza === '') throw new RestRefusal(400, 'Name the stanza: name=STANZA.');
      return writeStanza(call, stanza, 201);
    },
  },
};

/** One stanza. */
export const oneStanza: Endpoint = {
  path: 'configs/{file}/{stanza}',
  coverage: 'partial',
  note: 'GET; POST settings; DELETE removes it from local/.',
  methods: {
    GET: (call) => {
      const file = fileOf(call);
      const name = call.path.stanza ?? '';
      const stanzas = call.machine.conf.seenFrom(file, call.app, call.rights.roles);
      if (!stanzas.has(name)) throw missing(name);
      return feed(`conf-${file}`, [entryOf(call, file, name, effectiveStanza(stanzas, name))]);
    },
    POST: (call) => writeStanza(call, call.path.stanza ?? '', 200),
    DELETE: (call) => {
      demand(call, 'admin_all_objects');
      call.machine.conf.writeLocal(call.app, fileOf(call), call.path.stanza ?? '', null);
      return feed('conf', []);
    },
  },
};

function fileOf(call: RestCall): string {
  const file = call.path.file ?? '';
  if (!/^conf-[A-Za-z0-9_-]{1,60}$/.test(file)) throw missing(file);
  return file.slice('conf-'.length);
}

function writeStanza(call: RestCall, stanza: string, status: number) {
  demand(call, 'admin_all_objects');
  const file = fileOf(call);
  if (!call.machine.conf.installedApps().includes(call.app)) {
    throw new RestRefusal(
      404,
      `There is no app '${call.app}'; name one in /servicesNS/nobody/APP/configs/….`,
    );
  }
  if (/[\n\r\]]/.test(stanza))
    throw new RestRefusal(400, 'A stanza name holds no newline and no closing bracket.');
  const settings = new Map([...call.parameters].filter(([key]) => !controlParameters.has(key)));
  if ([...settings.keys()].some((key) => !/^[A-Za-z0-9_.:[\]-]{1,200}$/.test(key))) {
    throw new RestRefusal(400, 'Names of settings are letters, digits and _ . : - [ ].');
  }
  call.machine.conf.writeLocal(call.app, file, stanza, settings);
  return feed(`conf-${file}`, [entryOf(call, file, stanza, settings)], status);
}

function entryOf(call: RestCall, file: string, name: string, settings: ConfSettings): RestEntry {
  const content: Record<string, RestValue> = Object.fromEntries(settings);
  if (settings.has('disabled')) content.disabled = isTrue(settings.get('disabled'));
  return {
    name,
    id: `/servicesNS/nobody/${call.app}/configs/conf-${file}/${encodeURIComponent(name)}`,
    app: call.app,
    content,
  };
}
