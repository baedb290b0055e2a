import { feed, RestRefusal } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';

const KEEP = /^(theme|tz|lang|default_namespace|display\.[A-Za-z0-9_.]{1,80})$/;

/** The caller's preferences; `theme` is what pages read. */
export const userPreferences: Endpoint = {
  path: 'data/user-prefs',
  coverage: 'partial',
  note: "GET; the caller's theme, tz, lang.",
  methods: { GET: answer },
};

/** The same, written. */
export const generalPreferences: Endpoint = {
  path: 'data/user-prefs/general',
  coverage: 'partial',
  note: 'GET; POST theme=light|dark, tz, lang.',
  methods: { GET: answer, POST: write },
};

/** As a conf file, the form Splunk Web uses. */
export const confPreferences: Endpoint = {
  path: 'configs/conf-user-prefs/general',
  coverage: 'partial',
  note: 'As data/user-prefs/general.',
  methods: { GET: answer, POST: write },
};

function answer({ user }: RestCall) {
  return feed('user-prefs', [
    {
      name: 'general',
      id: '/servicesNS/nobody/user-prefs/data/user-prefs/general',
      author: user.name,
      app: 'user-prefs',
      content: { theme: 'light', tz: '', lang: 'en-US', ...user.preferences },
    },
  ]);
}

function write(call: RestCall) {
  const changed = [...call.parameters].filter(([name]) => name !== 'output_mode');
  const unknown = changed.find(([name, value]) => !KEEP.test(name) || value.length > 200);
  if (unknown !== undefined)
    throw new RestRefusal(
      400,
      `The stand-in keeps no preference '${unknown[0].slice(0, 80)}' (see COVERAGE.md).`,
    );
  call.machine.users.update(call.user.name, {
    preferences: { ...call.user.preferences, ...Object.fromEntries(changed) },
  });
  return answer({ ...call, user: call.machine.users.get(call.user.name) ?? call.user });
}
