import { feed, RestRefusal, type RestValue } from '../answer';
import { escapeXml } from '../atom';
import type { Endpoint, RestCall } from '../endpoint';

/** Log-in: a session key for name and password. */
export const login: Endpoint = {
  path: 'auth/login',
  coverage: 'done',
  note: 'POST username, password; XML and JSON. No cookies, no multi-factor log-in.',
  isPublic: true,
  methods: {
    POST: ({ machine, parameters }) => {
      const user = machine.authenticate(parameters.get('username') ?? '', parameters.get('password') ?? '');
      if (user === undefined) throw new RestRefusal(401, 'Login failed', 'WARN');
      const sessionKey = machine.sessions.open(user.name);
      return {
        kind: 'document',
        status: 200,
        json: { sessionKey, message: '', code: '' },
        xml: `<response><sessionKey>${escapeXml(sessionKey)}</sessionKey><messages><msg code=""></msg></messages></response>`,
      };
    },
  },
};

/** Who am I. */
export const currentContext: Endpoint = {
  path: 'authentication/current-context',
  coverage: 'done',
  note: 'GET.',
  methods: {
    GET: (call) =>
      feed('current-context', [
        {
          name: 'context',
          id: '/services/authentication/current-context/context',
          content: { username: call.user.name, ...describeUser(call) },
        },
      ]),
  },
};

/** What may I do. */
export const capabilities: Endpoint = {
  path: 'authorization/capabilities',
  coverage: 'done',
  note: "GET; the caller's own capabilities.",
  methods: {
    GET: ({ rights }) =>
      feed('capabilities', [
        {
          name: 'capabilities',
          id: '/services/authorization/capabilities/capabilities',
          content: { capabilities: [...rights.capabilities].sort() },
        },
      ]),
  },
};

function describeUser({ user, rights }: RestCall): Record<string, RestValue> {
  return {
    realname: user.realName,
    email: '',
    defaultApp: 'search',
    roles: user.roles,
    type: 'Splunk',
    tz: '',
    capabilities: [...rights.capabilities].sort(),
  };
}
