import { isTrue } from '../../../splunk/conf/layers';
import { stanzaSettings, type KnownScheme } from '../../inputs/supervisor';
import { feed, RestRefusal, type RestEntry, type RestValue } from '../answer';
import type { Endpoint, RestCall, RestHandler } from '../endpoint';
import { demand, missing } from './users';

const IMPLICIT = ['index', 'host', 'source', 'sourcetype', 'disabled', 'interval'];

/** Schemes and what they say of themselves. */
export const schemes: Endpoint = {
  path: 'data/modular-inputs',
  coverage: 'partial',
  note: 'GET.',
  methods: { GET: (call) => feed('modular-inputs', call.machine.inputs.known().map(schemeEntry)) },
};

export const oneScheme: Endpoint = {
  path: 'data/modular-inputs/{scheme}',
  coverage: 'partial',
  note: 'GET.',
  methods: { GET: (call) => feed('modular-inputs', [schemeEntry(schemeOf(call))]) },
};

/** Inputs of one scheme. */
export const inputs: Endpoint = {
  path: 'data/inputs/{scheme}',
  coverage: 'partial',
  note: 'Modular inputs only. GET needs list_inputs; POST name and arguments (validated by the input itself).',
  methods: {
    GET: (call) =>
      feed(
        demandedScheme(call),
        stanzasOf(call).map((name) => entryOf(call, name)),
      ),
    POST: async (call) => {
      const name = call.parameters.get('name') ?? '';
      if (name === '' || /[\n\r[\]]/.test(name))
        throw new RestRefusal(400, 'Name the input: name=NAME, without brackets and newlines.');
      if (stanzasOf(call).includes(name))
        throw new RestRefusal(409, `An object with name=${name} already exists`);
      return change(call, name, 201);
    },
  },
};

/** One input. */
export const oneInput: Endpoint = {
  path: 'data/inputs/{scheme}/{name}',
  coverage: 'partial',
  note: 'GET; POST arguments; DELETE.',
  methods: {
    GET: (call) => feed(demandedScheme(call), [entryOf(call, existing(call))]),
    POST: (call) => change(call, existing(call), 200),
    DELETE: async (call) => {
      demand(call, 'admin_all_objects');
      const name = existing(call);
      const { scheme } = schemeOf(call);
      for (const app of ['system', ...call.machine.conf.installedApps()]) {
        if (call.machine.conf.hasLocal(app, 'inputs', `${scheme}://${name}`)) {
          call.machine.conf.writeLocal(app, 'inputs', `${scheme}://${name}`, null);
        }
      }
      await settle(call);
      return feed(scheme, []);
    },
  },
};

/** Switching on and off. */
export const inputEnable: Endpoint = switchOf('enable', '0');
export const inputDisable: Endpoint = switchOf('disable', '1');

/** Inputs name indexes and sources of everybody: whoever lists them needs list_inputs. */
function demandedScheme(call: RestCall): string {
  demand(call, 'list_inputs');
  return schemeOf(call).scheme;
}

function switchOf(action: 'enable' | 'disable', value: string): Endpoint {
  const handler: RestHandler = async (call) => {
    demand(call, 'admin_all_objects');
    const { scheme } = schemeOf(call);
    const name = existing(call);
    call.machine.conf.writeLocal(
      appOf(call, `${scheme}://${name}`),
      'inputs',
      `${scheme}://${name}`,
      new Map([['disabled', value]]),
    );
    await settle(call);
    return feed(scheme, [entryOf(call, name)]);
  };
  return {
    path: `data/inputs/{scheme}/{name}/${action}`,
    coverage: 'done',
    note: 'POST.',
    methods: { POST: handler },
  };
}

async function change(call: RestCall, name: string, status: number) {
  demand(call, 'admin_all_objects');
  const scheme = schemeOf(call);
  const settings = new Map([...call.parameters].filter(([key]) => key !== 'name' && key !== 'output_mode'));
  const known = [...IMPLICIT, ...scheme.description.arguments.map((argument) => argument.name)];
  const foreign = [...settings.keys()].find((key) => !known.includes(key));
  if (foreign !== undefined) {
    throw new RestRefusal(
      400,
      `Argument "${foreign.slice(0, 100)}" is not supported by this handler. There are: ${known.join(', ')}.`,
    );
  }
  const lacking = scheme.description.arguments.find(
    (argument) => status === 201 && argument.requiredOnCreate && (settings.get(argument.name) ?? '') === '',
  );
  if (lacking !== undefined)
    throw new RestRefusal(400, `The following required arguments are missing: ${lacking.name}.`);
  const stanza = `${scheme.scheme}://${name}`;
  const merged = new Map([...stanzaSettings(call.machine, stanza), ...settings]);
  const refusal = await call.machine.inputs.validate(scheme, name, merged);
  if (refusal !== undefined) {
    throw new RestRefusal(
      400,
      `Encountered the following error while trying to ${status === 201 ? 'save' : 'update'}: ${refusal}`,
    );
  }
  if (status === 201 && !settings.has('disabled')) settings.set('disabled', '0');
  call.machine.conf.writeLocal(appOf(call, stanza), 'inputs', stanza, settings);
  await settle(call);
  return feed(scheme.scheme, [entryOf(call, name)], status);
}

async function settle({ machine }: RestCall): Promise<void> {
  machine.reload();
  await machine.inputs.settled();
}

/** Where the stanza is written: where it is already, else in the app of the namespace, else where the scheme comes from. */
function appOf(call: RestCall, stanza: string): string {
  const home = call.machine.conf.homeOf('inputs', stanza);
  if (home !== undefined) return home;
  return call.machine.conf.installedApps().includes(call.app) ? call.app : schemeOf(call).app;
}

function schemeOf({ machine, path }: RestCall): KnownScheme {
  const scheme = machine.inputs.scheme(path.scheme ?? '');
  if (scheme !== undefined) return scheme;
  const known = machine.inputs.known().map((candidate) => candidate.scheme);
  throw new RestRefusal(
    404,
    `The stand-in has no input '${path.scheme ?? ''}' (see COVERAGE.md). Schemes found in installed apps: ${known.join(', ') || 'none'}.`,
  );
}

function stanzasOf(call: RestCall): readonly string[] {
  const prefix = `${schemeOf(call).scheme}://`;
  return [...call.machine.conf.global('inputs').keys()]
    .filter((stanza) => stanza.startsWith(prefix))
    .map((stanza) => stanza.slice(prefix.length));
}

function existing(call: RestCall): string {
  const name = call.path.name ?? '';
  if (!stanzasOf(call).includes(name)) throw missing(name);
  return name;
}

function entryOf(call: RestCall, name: string): RestEntry {
  const { scheme, app } = schemeOf(call);
  const settings = stanzaSettings(call.machine, `${scheme}://${name}`);
  const content: Record<string, RestValue> = Object.fromEntries(settings);
  return {
    name,
    id: `/servicesNS/nobody/${app}/data/inputs/${scheme}/${encodeURIComponent(name)}`,
    app,
    content: {
      ...content,
      disabled: isTrue(settings.get('disabled')),
      'standin.running': call.machine.inputs.runningStanzas().includes(`${scheme}://${name}`),
    },
  };
}

function schemeEntry({ scheme, app, description }: KnownScheme): RestEntry {
  const args = description.arguments.map(
    (argument) =>
      [
        argument.name,
        {
          title: argument.title,
          description: argument.description,
          data_type: argument.dataType,
          required_on_create: argument.requiredOnCreate,
        },
      ] as const,
  );
  return {
    name: scheme,
    id: `/servicesNS/nobody/${app}/data/modular-inputs/${scheme}`,
    app,
    content: {
      title: description.title,
      description: description.description,
      streaming_mode: description.streamingMode,
      use_external_validation: description.usesExternalValidation,
      use_single_instance: description.usesSingleInstance,
      endpoint: { args: Object.fromEntries(args) },
    },
  };
}
