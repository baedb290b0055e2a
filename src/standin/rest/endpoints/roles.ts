// Roles over REST (REST API Reference Manual, authorization/roles): they are stanzas of authorize.conf.
import { rightsOf, roleNames } from '../../users/roles';
import { feed, RestRefusal, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand, missing } from './users';

const LISTS = [
  ['imported_roles', 'importRoles'],
  ['srchIndexesAllowed', 'srchIndexesAllowed'],
  ['srchIndexesDefault', 'srchIndexesDefault'],
  ['srchIndexesDisallowed', 'srchIndexesDisallowed'],
] as const;
const TEXTS = ['srchFilter', 'srchJobsQuota', 'srchTimeWin'] as const;
const BUILT_IN = ['admin', 'power', 'user'];

/** Roles with all they import. */
export const roles: Endpoint = {
  path: 'authorization/roles',
  coverage: 'partial',
  note: 'GET; POST name, capabilities, imported_roles, srchIndexesAllowed, srchIndexesDefault, srchIndexesDisallowed, srchFilter writes authorize.conf of the system. Without list_all_roles or edit_roles one sees the own ones.',
  methods: {
    GET: (call) =>
      feed(
        'roles',
        rolesKnownTo(call).map((name) => roleEntry(call, name)),
      ),
    POST: (call) => {
      demand(call, 'edit_roles');
      const name = (call.parameters.get('name') ?? '').trim().toLowerCase();
      if (!/^[a-z0-9_.-]{1,100}$/.test(name))
        throw new RestRefusal(400, `Role name '${name}' must be of letters, digits, '_', '.' and '-'.`);
      if (rolesKnownTo(call).includes(name))
        throw new RestRefusal(409, `An object with name=${name} already exists`);
      write(call, name);
      return feed('roles', [roleEntry(call, name)], 201);
    },
  },
};

/** One role. */
export const oneRole: Endpoint = {
  path: 'authorization/roles/{name}',
  coverage: 'partial',
  note: 'GET; POST as for a new one; DELETE of one that was made over REST.',
  methods: {
    GET: (call) => feed('roles', [roleEntry(call, existing(call))]),
    POST: (call) => {
      demand(call, 'edit_roles');
      const name = existing(call);
      if (BUILT_IN.includes(name))
        throw new RestRefusal(403, `The stand-in does not change the role '${name}'; make one of your own.`);
      write(call, name);
      return feed('roles', [roleEntry(call, name)]);
    },
    DELETE: (call) => {
      demand(call, 'edit_roles');
      const name = existing(call);
      if (!call.machine.conf.hasLocal('system', 'authorize', `role_${name}`))
        throw new RestRefusal(403, `The role '${name}' comes with an app and goes with it.`);
      call.machine.conf.writeLocal('system', 'authorize', `role_${name}`, null);
      return feed('roles', []);
    },
  },
};

function existing(call: RestCall): string {
  const name = call.path.name ?? '';
  if (!rolesKnownTo(call).includes(name)) throw missing(`role ${name}`);
  return name;
}

function write({ machine, parameters }: RestCall, name: string): void {
  const settings = new Map<string, string | null>();
  for (const [parameter, key] of LISTS)
    if (parameters.has(parameter))
      settings.set(key, parameters.getAll(parameter).map(checked).filter(Boolean).join(';'));
  for (const key of TEXTS) if (parameters.has(key)) settings.set(key, checked(parameters.get(key) ?? ''));
  if (parameters.has('capabilities')) {
    const wanted = new Set(parameters.getAll('capabilities').filter((capability) => capability !== ''));
    for (const [key, value] of machine.conf.global('authorize').get(`role_${name}`) ?? [])
      if (value === 'enabled' && !wanted.has(key)) settings.set(key, 'disabled');
    for (const capability of wanted) settings.set(capability, 'enabled');
  }
  const odd = [...settings.keys()].find((key) => !/^\w{1,100}$/.test(key));
  if (odd !== undefined)
    throw new RestRefusal(400, `'${odd}' cannot be a capability: letters, digits and '_' only.`);
  machine.conf.writeLocal('system', 'authorize', `role_${name}`, settings);
}

function checked(value: string): string {
  if (/[\r\n]/.test(value)) throw new RestRefusal(400, 'A setting of a role holds no line end.');
  return value.trim();
}

function rolesKnownTo({ machine, rights }: RestCall): readonly string[] {
  const all = roleNames(machine.conf.global('authorize'));
  const seesAll = rights.capabilities.has('list_all_roles') || rights.capabilities.has('edit_roles');
  return seesAll ? all : all.filter((name) => rights.roles.includes(name));
}

function roleEntry(call: RestCall, name: string): RestEntry {
  const settings = call.machine.conf.global('authorize').get(`role_${name}`);
  const rights = rightsOf(call.machine.conf.global('authorize'), [name]);
  const own = [...(settings ?? [])].filter(([, value]) => value === 'enabled').map(([key]) => key);
  return {
    name,
    id: `/services/authorization/roles/${encodeURIComponent(name)}`,
    content: {
      capabilities: own,
      imported_capabilities: [...rights.capabilities].filter((capability) => !own.includes(capability)),
      imported_roles: rights.roles.filter((role) => role !== name),
      srchFilter: settings?.get('srchFilter') ?? '',
      srchIndexesAllowed: rights.allowedIndexes,
      srchIndexesDefault: rights.defaultIndexes,
      srchIndexesDisallowed: rights.disallowedIndexes,
    },
  };
}
