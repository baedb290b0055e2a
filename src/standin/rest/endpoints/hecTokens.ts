// Tokens and the switch of the HTTP Event Collector over REST (REST API Reference Manual, data/inputs/http).
import { randomUUID } from 'node:crypto';
import { isTrue } from '../../../splunk/conf/layers';
import { isCollectorOn, TOKEN_PREFIX } from '../../hec/tokens';
import { feed, RestRefusal, type RestAnswer, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand, missing } from './users';

const SETTINGS = ['token', 'index', 'indexes', 'source', 'sourcetype', 'host', 'description', 'disabled'];
const SWITCHES = ['useACK', 'allowQueryStringAuth'];
/** The name under which the switch of all tokens goes. */
const ALL = 'http';

/** Tokens, and the switch `http`. */
export const hecTokens: Endpoint = {
  path: 'data/inputs/http',
  coverage: 'partial',
  note: 'HTTP Event Collector. GET (list_token_http); POST name, token, index, indexes, source, sourcetype, host, useACK, allowQueryStringAuth, disabled (edit_token_http). The collector itself listens on a port of its own, 88 above that of the pages, once /http/enable was sent: services/collector, /event, /raw, /ack, /health.',
  methods: {
    GET: (call) => {
      demand(call, 'list_token_http');
      const names = stanzasOf(call).map((stanza) => stanza.slice(TOKEN_PREFIX.length));
      return feed(
        'http',
        [ALL, ...names].map((name) => entryOf(call, name)),
      );
    },
    POST: async (call) => {
      demand(call, 'edit_token_http');
      const name = call.parameters.get('name') ?? '';
      if (!/^[A-Za-z0-9][A-Za-z0-9_. -]{0,99}$/.test(name) || name === ALL)
        throw new RestRefusal(
          400,
          `'${name.slice(0, 100)}' is no name for a token: letters, digits, _ . - and spaces, and not '${ALL}'.`,
        );
      if (stanzasOf(call).includes(TOKEN_PREFIX + name))
        throw new RestRefusal(409, `An object with name=${name} already exists`);
      const settings = settingsIn(call);
      settings.set('token', settings.get('token') ?? randomUUID());
      if (!settings.has('disabled')) settings.set('disabled', '0');
      return write(call, name, settings, 201);
    },
  },
};

/** One token, or the switch. */
export const oneHecToken: Endpoint = {
  path: 'data/inputs/http/{name}',
  coverage: 'partial',
  note: 'GET; POST settings; DELETE a token. `http` is the switch of all: disabled=0 opens the port. port and enableSSL are refused: the port follows --port, and it speaks plain HTTP.',
  methods: {
    GET: (call) => {
      demand(call, 'list_token_http');
      return feed('http', [entryOf(call, existing(call))]);
    },
    POST: (call) => {
      demand(call, 'edit_token_http');
      return write(call, existing(call), settingsIn(call), 200);
    },
    DELETE: (call) => {
      demand(call, 'edit_token_http');
      const name = existing(call);
      const stanza = stanzaOf(name);
      const holders = ['system', ...call.machine.conf.installedApps()].filter((app) =>
        call.machine.conf.hasLocal(app, 'inputs', stanza),
      );
      if (name === ALL || holders.length === 0)
        throw new RestRefusal(400, `${name} was not made over REST; it can be disabled.`);
      for (const app of holders) call.machine.conf.writeLocal(app, 'inputs', stanza, null);
      return feed('http', []);
    },
  },
};

export const hecEnable: Endpoint = switchOf('enable', '0');
export const hecDisable: Endpoint = switchOf('disable', '1');

function switchOf(action: string, disabled: string): Endpoint {
  return {
    path: `data/inputs/http/{name}/${action}`,
    coverage: 'done',
    note: 'POST; `http` for the collector as a whole.',
    methods: {
      POST: (call) => {
        demand(call, 'edit_token_http');
        return write(call, existing(call), new Map([['disabled', disabled]]), 200);
      },
    },
  };
}

function stanzaOf(name: string): string {
  return name === ALL ? ALL : TOKEN_PREFIX + name;
}

function stanzasOf({ machine }: RestCall): readonly string[] {
  return [...machine.conf.global('inputs').keys()].filter((stanza) => stanza.startsWith(TOKEN_PREFIX));
}

/** With or without `http://` before it. */
function existing(call: RestCall): string {
  const name = (call.path.name ?? '').replace(/^http:\/\//, '');
  if (name !== ALL && !stanzasOf(call).includes(TOKEN_PREFIX + name)) throw missing(name);
  return name;
}

function settingsIn(call: RestCall): Map<string, string> {
  const settings = new Map([...call.parameters].filter(([key]) => key !== 'name' && key !== 'output_mode'));
  for (const [key, value] of settings) {
    if (![...SETTINGS, ...SWITCHES].includes(key))
      throw new RestRefusal(
        400,
        `Argument "${key.slice(0, 100)}" is not supported by this handler of the stand-in. There are: ${[...SETTINGS, ...SWITCHES].join(', ')}.`,
      );
    if (/[\u0000-\u001f\\]/.test(value) || value.length > 1000)
      throw new RestRefusal(
        400,
        `The value of ${key} holds a control character or a backslash, or is too long.`,
      );
  }
  checkToken(call, settings.get('token'));
  checkIndexes(call, [...(settings.get('indexes') ?? '').split(','), settings.get('index') ?? '']);
  return settings;
}

function checkToken(call: RestCall, token: string | undefined): void {
  if (token === undefined) return;
  if (!/^[A-Za-z0-9-]{8,100}$/.test(token))
    throw new RestRefusal(400, 'A token has 8 to 100 letters, digits and dashes, as a GUID has.');
  const inputs = call.machine.conf.global('inputs');
  const own = stanzaOf((call.path.name ?? '').replace(/^http:\/\//, ''));
  const holder = stanzasOf(call).find((stanza) => inputs.get(stanza)?.get('token') === token);
  if (holder !== undefined && holder !== own)
    throw new RestRefusal(409, 'Another token has this value already.');
}

function checkIndexes({ machine }: RestCall, names: readonly string[]): void {
  const known = machine.indexNames();
  const unknown = names
    .map((name) => name.trim())
    .find((name) => name !== '' && name !== 'default' && !known.includes(name));
  if (unknown !== undefined) throw new RestRefusal(400, `There is no index '${unknown}'.`);
}

async function write(
  call: RestCall,
  name: string,
  settings: ReadonlyMap<string, string>,
  status: number,
): Promise<RestAnswer> {
  const { machine } = call;
  const asked = machine.conf.installedApps().includes(call.app) ? call.app : 'system';
  const app = machine.conf.homeOf('inputs', stanzaOf(name)) ?? asked;
  machine.conf.writeLocal(app, 'inputs', stanzaOf(name), settings);
  machine.hec.reconcile();
  await machine.hec.settled().catch((error: unknown) => {
    throw new RestRefusal(500, error instanceof Error ? error.message : String(error));
  });
  return feed('http', [entryOf(call, name)], status);
}

function entryOf({ machine }: RestCall, name: string): RestEntry {
  const inputs = machine.conf.global('inputs');
  const settings = inputs.get(stanzaOf(name)) ?? new Map<string, string>();
  const isAll = name === ALL;
  return {
    name: isAll ? ALL : TOKEN_PREFIX + name,
    id: `/servicesNS/nobody/splunk_httpinput/data/inputs/http/${encodeURIComponent(name)}`,
    app: 'splunk_httpinput',
    content: {
      ...Object.fromEntries(settings),
      disabled: isAll ? !isCollectorOn(inputs) : isTrue(settings.get('disabled')),
      ...(isAll ? { port: machine.hec.port ?? 0, enableSSL: false } : {}),
      ...(isAll ? {} : { useACK: isTrue(settings.get('useACK')) }),
    },
  };
}
