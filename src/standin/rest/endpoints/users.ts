import { rightsOf, roleNames } from '../../users/roles';
import type { User } from '../../users/userTable';
import { feed, RestRefusal, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';

/** All users; creating one. */
export const users: Endpoint = {
  path: 'authentication/users',
  coverage: 'partial',
  note: 'GET; POST name, password, roles (repeatable), realname. Without list_all_users or edit_user one sees oneself. No paging, no locking out.',
  methods: {
    GET: (call) =>
      feed(
        'users',
        call.machine.users
          .all()
          .filter((user) => mayKnow(call, user))
          .map((user) => entryOf(call, user)),
      ),
    POST: (call) => {
      demand(call, 'edit_user');
      const name = (call.parameters.get('name') ?? '').trim().toLowerCase();
      const password = call.parameters.get('password') ?? '';
      if (!/^[^\s:/%]{1,100}$/.test(name))
        throw new RestRefusal(400, `User name '${name}' is empty or holds a space, ':', '/' or '%'.`);
      if (password.length < 8) throw new RestRefusal(400, 'Password must have at least 8 characters.');
      if (call.machine.users.get(name) !== undefined) {
        throw new RestRefusal(409, `An object with name=${name} already exists`);
      }
      const user = call.machine.users.create(name, password, rolesIn(call));
      return feed('users', [entryOf(call, user)], 201);
    },
  },
};

/** One user. */
export const oneUser: Endpoint = {
  path: 'authentication/users/{name}',
  coverage: 'partial',
  note: 'GET; POST roles, password, realname; DELETE.',
  methods: {
    GET: (call) => feed('users', [entryOf(call, existing(call))]),
    POST: (call) => {
      const user = existing(call);
      if (user.name !== call.user.name || call.parameters.has('roles')) demand(call, 'edit_user');
      const password = call.parameters.get('password') ?? undefined;
      call.machine.users.update(user.name, {
        ...(call.parameters.has('roles') ? { roles: rolesIn(call) } : {}),
        ...(password === undefined ? {} : { password }),
        realName: call.parameters.get('realname') ?? user.realName,
      });
      return feed('users', [entryOf(call, existing(call))]);
    },
    DELETE: (call) => {
      demand(call, 'edit_user');
      if (existing(call).name === call.user.name) throw new RestRefusal(400, 'Nobody can remove himself.');
      call.machine.users.remove(existing(call).name);
      return feed('users', []);
    },
  },
};

/** Refuses with 403 if the caller lacks the capability. */
export function demand(call: RestCall, capability: string): void {
  if (call.rights.capabilities.has(capability)) return;
  throw new RestRefusal(
    403,
    `You (user=${call.user.name}) do not have permission to perform this operation (requires capability: ${capability}).`,
  );
}

export function missing(what: string): RestRefusal {
  return new RestRefusal(404, `Could not find object id=${what}`);
}

/** authorize.conf.spec: all users only with list_all_users; whoever edits them sees them too. */
function mayKnow({ user: caller, rights }: RestCall, user: User): boolean {
  return (
    user.name === caller.name ||
    rights.capabilities.has('list_all_users') ||
    rights.capabilities.has('edit_user')
  );
}

function existing(call: RestCall): User {
  const user = call.machine.users.get(call.path.name ?? '');
  if (user === undefined || !mayKnow(call, user)) throw missing(call.path.name ?? '');
  return user;
}

function rolesIn(call: RestCall): readonly string[] {
  const asked = call.parameters.getAll('roles');
  const known = roleNames(call.machine.conf.global('authorize'));
  const unknown = asked.find((role) => !known.includes(role));
  if (unknown !== undefined)
    throw new RestRefusal(400, `Role '${unknown}' does not exist. There are: ${known.join(', ')}.`);
  if (asked.length === 0) throw new RestRefusal(400, 'A user needs at least one role: pass roles=NAME.');
  return asked;
}

function entryOf(call: RestCall, user: User): RestEntry {
  const rights = rightsOf(call.machine.conf.global('authorize'), user.roles);
  return {
    name: user.name,
    id: `/services/authentication/users/${encodeURIComponent(user.name)}`,
    author: 'system',
    content: {
      realname: user.realName,
      email: '',
      defaultApp: 'search',
      roles: user.roles,
      type: 'Splunk',
      tz: '',
      capabilities: [...rights.capabilities].sort(),
    },
  };
}
