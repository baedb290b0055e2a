// Secrets of apps (REST API Reference Manual, "storage/passwords"). The secret stands in answers only, never in a log.
import { admits } from '../../../splunk/conf/metadata';
import { readTitle, titleOf, type Credential, type CredentialName } from '../../credentials/credentials';
import { feed, RestRefusal, type RestAnswer, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand, missing } from './users';

const MAX_NAME = 500;
const MAX_SECRET = 10_000;

/** Secrets of the app of the namespace, of apps that export theirs, or of all apps. */
export const passwords: Endpoint = {
  path: 'storage/passwords',
  coverage: 'partial',
  note: 'GET (needs list_storage_passwords) gives clear_password; POST name, password, realm (needs edit_storage_passwords and write access to the app). Kept sealed in local/passwords.conf of the app, for all users: a namespace of one user is refused. No paging.',
  methods: {
    GET: (call) => listing(call, visibleTo(call)),
    POST: (call) => {
      demand(call, 'edit_storage_passwords');
      const wanted = { realm: call.parameters.get('realm') ?? '', name: call.parameters.get('name') ?? '' };
      checkName(wanted);
      checkPlace(call, wanted);
      const title = titleOf(wanted);
      if (call.machine.credentials.ofApp(call.app).some((known) => titleOf(known) === title))
        throw new RestRefusal(409, `An object with name=${title} already exists`);
      return kept(call, wanted, 201);
    },
  },
};

/** One of them, as `realm:name:`, or as `name` where it has no realm. */
export const onePassword: Endpoint = {
  path: 'storage/passwords/{title}',
  coverage: 'partial',
  note: 'GET; POST password; DELETE, if it was made over REST. The title is realm:name: or name; colons within a part are written with a backslash.',
  methods: {
    GET: (call) => listing(call, [existing(call)]),
    POST: (call) => {
      demand(call, 'edit_storage_passwords');
      const odd = [...call.parameters.keys()].find((key) => !['password', 'output_mode'].includes(key));
      if (odd !== undefined)
        throw new RestRefusal(
          400,
          `Argument "${odd.slice(0, 100)}" is not supported by this handler: only the password can be changed.`,
        );
      const found = existing(call);
      const there = { ...call, app: found.app };
      checkPlace(there, found);
      return kept(there, found, 200);
    },
    DELETE: (call) => {
      demand(call, 'edit_storage_passwords');
      const found = existing(call);
      checkPlace({ ...call, app: found.app }, found);
      if (!call.machine.conf.hasLocal(found.app, 'passwords', `credential:${titleOf(found)}`))
        throw new RestRefusal(
          400,
          `The credential ${titleOf(found)} is made by the package of ${found.app}, not over REST.`,
        );
      call.machine.credentials.remove(found.app, found);
      return listing(call, visibleTo(call));
    },
  },
};

function visibleTo(call: RestCall): readonly Credential[] {
  demand(call, 'list_storage_passwords');
  const { machine, rights } = call;
  // The router reads `-` as the app `search`; here it means every app.
  const isEveryApp = /^\/servicesNS\/[^/]+\/-\//.test(call.address);
  return machine.conf.enabledApps().flatMap((app) =>
    machine.credentials.ofApp(app).filter((credential) => {
      const permissions = machine.conf.permissions(app, 'passwords', `credential:${titleOf(credential)}`);
      const isNear = isEveryApp || app === call.app || permissions.isExported;
      return isNear && machine.mayRead(app, 'passwords', `credential:${titleOf(credential)}`, rights.roles);
    }),
  );
}

function existing(call: RestCall): Credential {
  const title = titleOf(readTitle(call.path.title ?? ''));
  const found = visibleTo(call).filter((credential) => titleOf(credential) === title);
  const nearest = found.find(({ app }) => app === call.app) ?? found[0];
  if (nearest === undefined) throw missing(title);
  return nearest;
}

function checkName({ realm, name }: CredentialName): void {
  if (name === '') throw new RestRefusal(400, 'The following required arguments are missing: name.');
  for (const part of [realm, name])
    if (part.length > MAX_NAME || /[\u0000-\u001f\u007f]/.test(part) || part.trim() !== part)
      throw new RestRefusal(
        400,
        `A realm or name has at most ${MAX_NAME} characters, no control character, and no space around it.`,
      );
}

/** Where it would be written: in an app that is there, whose passwords the caller may write. */
function checkPlace(call: RestCall, name: CredentialName): void {
  const { machine, app, owner, rights } = call;
  if (owner !== 'nobody' && owner !== '-')
    throw new RestRefusal(
      400,
      `The stand-in keeps no credentials of one user (see COVERAGE.md). Write to /servicesNS/nobody/APP/storage/passwords, not as ${owner}.`,
    );
  if (!machine.conf.enabledApps().includes(app))
    throw new RestRefusal(
      404,
      `There is no app '${app}'; name one in /servicesNS/nobody/APP/storage/passwords.`,
    );
  const { write } = machine.conf.permissions(app, 'passwords', `credential:${titleOf(name)}`);
  if (!admits(write, rights.roles) && !rights.capabilities.has('admin_all_objects'))
    throw new RestRefusal(403, `You (user=${call.user.name}) may not write credentials of the app ${app}.`);
}

function kept(call: RestCall, name: CredentialName, status: number): RestAnswer {
  const secret = call.parameters.get('password') ?? '';
  if (secret === '') throw new RestRefusal(400, 'The following required arguments are missing: password.');
  if (secret.length > MAX_SECRET)
    throw new RestRefusal(400, `A secret of ${secret.length} characters is refused; ${MAX_SECRET} are kept.`);
  call.machine.credentials.put(call.app, name, secret);
  const title = titleOf(name);
  const made = call.machine.credentials.ofApp(call.app).filter((known) => titleOf(known) === title);
  return feed(
    'passwords',
    made.map((credential) => entryOf(credential, call.rights.capabilities.has('list_storage_passwords'))),
    status,
  );
}

function listing(call: RestCall, credentials: readonly Credential[]): RestAnswer {
  const messages = credentials
    .filter(({ secret }) => secret === undefined)
    .map((credential) => unreadable(call, credential));
  return {
    kind: 'feed',
    status: 200,
    title: 'passwords',
    entries: credentials.map((credential) => entryOf(credential, true)),
    messages,
  };
}

function unreadable({ machine }: RestCall, credential: Credential) {
  const title = titleOf(credential);
  const text = `The credential ${title} of ${credential.app} cannot be read: etc/auth/splunk.secret of this instance is not the key it was sealed with. Store it again.`;
  machine.complain(`credential:${credential.app}:${title}`, text);
  return { type: 'WARN', text };
}

/** Without `clear_password` where the secret cannot be read, as Splunk leaves it out. */
function entryOf({ app, realm, name, kept: sealed, secret }: Credential, mayRead: boolean): RestEntry {
  const title = titleOf({ realm, name });
  return {
    name: title,
    id: `/servicesNS/nobody/${encodeURIComponent(app)}/storage/passwords/${encodeURIComponent(title)}`,
    app,
    content: {
      ...(secret === undefined || !mayRead ? {} : { clear_password: secret }),
      encr_password: sealed,
      password: '********',
      realm: realm === '' ? null : realm,
      username: name,
    },
  };
}
