// Whose a saved search is and who may use it (REST API User Manual, "Access Control List").
import { SAVED_FILE } from '../../saved/savedSearch';
import { feed, RestRefusal } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { existingSearch, savedEntry, writableSearch } from './savedSearches';
import { demand } from './users';

/** Owner, sharing and rights of a saved search. */
export const savedSearchAcl: Endpoint = {
  path: 'saved/searches/{name}/acl',
  coverage: 'partial',
  note: 'GET; POST owner, sharing (user, app, global) and perms.read, perms.write.',
  methods: {
    GET: (call) => feed('savedsearch', [savedEntry(call, existingSearch(call))]),
    POST: (call) => {
      const { app, name, owner } = writableSearch(call);
      const wanted = call.parameters.get('owner') ?? owner;
      const sharing = call.parameters.get('sharing') ?? '';
      if (!['user', 'app', 'global'].includes(sharing))
        throw new RestRefusal(400, `sharing is '${sharing.slice(0, 50)}', but must be user, app or global.`);
      if (wanted !== owner) demand(call, 'admin_all_objects');
      if (wanted !== 'nobody' && call.machine.users.get(wanted) === undefined)
        throw new RestRefusal(400, `There is no user '${wanted.slice(0, 100)}'.`);
      const access = `read : [ ${rolesIn(call, 'read', sharing)} ], write : [ ${rolesIn(call, 'write', sharing)} ]`;
      const settings = new Map([
        ['owner', wanted],
        ['access', access],
        ['export', sharing === 'global' ? 'system' : 'none'],
      ]);
      call.machine.conf.writeMeta(app, SAVED_FILE, name, settings);
      return feed('savedsearch', [savedEntry(call, existingSearch(call))]);
    },
  },
};

function rolesIn(call: RestCall, right: 'read' | 'write', sharing: string): string {
  const roles = call.parameters.get(`perms.${right}`) ?? (right === 'read' ? '*' : 'admin');
  if (!/^[\w*-]+(,\s*[\w*-]+)*$|^$/.test(roles))
    throw new RestRefusal(400, `perms.${right} must be names of roles, separated by commas, or *.`);
  return sharing === 'user' ? '' : roles;
}
