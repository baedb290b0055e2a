// Saved searches over REST (REST API Reference Manual, saved/searches).
import { isTrue } from '../../../splunk/conf/layers';
import { admits } from '../../../splunk/conf/metadata';
import { mayWriteSearch, findSavedSearch, SAVED_FILE, visibleSearches } from '../../saved/savedSearch';
import type { SavedSearch, Viewer } from '../../saved/savedSearch';
import { readSavedForm, savedContent } from '../../saved/savedSettings';
import { feed, RestRefusal, type RestAcl, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand, missing } from './users';

const CONTROL = new Set([
  'name',
  'output_mode',
  'count',
  'offset',
  'sort_key',
  'sort_dir',
  'listDefaultActionArgs',
]);

/** All that the caller sees; making one. */
export const savedSearches: Endpoint = {
  path: 'saved/searches',
  coverage: 'partial',
  note: 'GET, count and offset; POST name, search and settings. Below an owner other than nobody it is private: kept in the app with a right for its owner alone, so two users cannot have one of the same name. Unknown arguments are refused, schedule_window, schedule_priority and allow_skew kept without effect.',
  methods: {
    GET: (call) => {
      const all = visibleSearches(call.machine, viewerOf(call));
      const offset = Number(call.parameters.get('offset') ?? 0) || 0;
      const count = Number(call.parameters.get('count') ?? 30) || 0;
      const page = all.slice(offset, count === 0 ? undefined : offset + count);
      const entries = page.map((search) => savedEntry(call, search));
      return { kind: 'feed', status: 200, title: 'savedsearch', entries, total: all.length, offset };
    },
    POST: (call) => {
      const name = newName(call);
      const isPrivate = call.owner !== 'nobody';
      const owner = isPrivate && call.owner !== '-' ? call.owner : call.user.name;
      if (owner !== call.user.name) demand(call, 'admin_all_objects');
      if (!isPrivate) demandAppWrite(call);
      const settings = settingsOf(call, new Map());
      call.machine.conf.writeLocal(call.app, SAVED_FILE, name, settings);
      const access = isPrivate ? [['access', 'read : [ ], write : [ ]'] as const] : [];
      call.machine.conf.writeMeta(
        call.app,
        SAVED_FILE,
        name,
        new Map([['owner', owner], ['export', 'none'], ...access]),
      );
      return feed('savedsearch', [savedEntry(call, existingSearch(call, name))], 201);
    },
  },
};

/** One of them. */
export const oneSavedSearch: Endpoint = {
  path: 'saved/searches/{name}',
  coverage: 'partial',
  note: 'GET; POST settings; DELETE, if it was made over REST.',
  methods: {
    GET: (call) => feed('savedsearch', [savedEntry(call, existingSearch(call))]),
    POST: (call) => {
      const search = writableSearch(call);
      call.machine.conf.writeLocal(search.app, SAVED_FILE, search.name, settingsOf(call, search.settings));
      return feed('savedsearch', [savedEntry(call, existingSearch(call))]);
    },
    DELETE: (call) => {
      const { app, name } = writableSearch(call);
      if (!isRemovable(call, { app, name }))
        throw new RestRefusal(
          400,
          `The saved search '${name}' is made by the package of ${app}, not over REST; set disabled=1.`,
        );
      call.machine.conf.writeLocal(app, SAVED_FILE, name, null);
      call.machine.conf.writeMeta(app, SAVED_FILE, name, null);
      return feed('savedsearch', []);
    },
  },
};

/** The search of the address, if the caller sees it. */
export function existingSearch(call: RestCall, name = call.path.name ?? ''): SavedSearch {
  const search = findSavedSearch(call.machine, name, viewerOf(call));
  if (search === undefined) throw missing(name);
  return search;
}

/** The same, if he may change it too. */
export function writableSearch(call: RestCall): SavedSearch {
  const search = existingSearch(call);
  if (mayWriteSearch(call.machine, search, viewerOf(call))) return search;
  throw new RestRefusal(
    403,
    `You (user=${call.user.name}) do not have permission to change the saved search '${search.name}'.`,
  );
}

/** The search as REST shows it. */
export function savedEntry(call: RestCall, search: SavedSearch): RestEntry {
  const next = call.machine.scheduler.nextRun(search);
  return {
    name: search.name,
    id: `/servicesNS/${encodeURIComponent(search.owner)}/${search.app}/saved/searches/${encodeURIComponent(search.name)}`,
    author: search.owner,
    app: search.app,
    acl: aclOf(call, search),
    content: {
      ...savedContent(search.settings),
      disabled: isTrue(search.settings.get('disabled')),
      is_scheduled: isTrue(search.settings.get('enableSched')),
      next_scheduled_time: next === undefined ? '' : new Date(next).toISOString(),
    },
  };
}

function aclOf(call: RestCall, search: SavedSearch): RestAcl {
  const { read, write, isExported } = search.permissions;
  const own = read.length === 0 ? 'user' : 'app';
  return {
    sharing: isExported ? 'global' : own,
    canWrite: mayWriteSearch(call.machine, search, viewerOf(call)),
    removable: isRemovable(call, search),
    read,
    write,
  };
}

function isRemovable({ machine }: RestCall, { app, name }: Pick<SavedSearch, 'app' | 'name'>): boolean {
  return machine.conf.hasLocal(app, SAVED_FILE, name) && !machine.conf.hasDefault(app, SAVED_FILE, name);
}

function viewerOf({ user, rights, app, address }: RestCall): Viewer {
  return { user: user.name, rights, app: /^\/servicesNS\/[^/]+\/-\//.test(address) ? undefined : app };
}

function newName(call: RestCall): string {
  const name = call.parameters.get('name') ?? '';
  if (!/^[^\n\r\]]{1,200}$/.test(name) || name === 'default')
    throw new RestRefusal(
      400,
      'A saved search needs a name of at most 200 characters, without newline and closing bracket.',
    );
  // An app that he may not read is to him as one that is not there.
  if (!call.machine.conf.enabledApps().includes(call.app) || !mayReadApp(call))
    throw new RestRefusal(
      404,
      `There is no app '${call.app}'; name one in /servicesNS/OWNER/APP/saved/searches.`,
    );
  // Also those he does not see: one name is one object of the app here.
  if (call.machine.conf.ofApp(call.app, SAVED_FILE).has(name))
    throw new RestRefusal(
      409,
      `Unable to create saved search with name '${name}'. A saved search with that name already exists.`,
    );
  return name;
}

function mayReadApp({ machine, rights, app }: RestCall): boolean {
  return rights.capabilities.has('admin_all_objects') || machine.mayRead(app, '', '', rights.roles);
}

function demandAppWrite(call: RestCall): void {
  const { machine, rights, app } = call;
  if (admits(machine.conf.permissions(app, '', '').write, rights.roles)) return;
  demand(call, 'admin_all_objects');
}

function settingsOf(call: RestCall, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const form = new Map([...call.parameters].filter(([key]) => !CONTROL.has(key)));
  const read = readSavedForm(form, before);
  if (typeof read === 'string') throw new RestRefusal(400, read);
  if (isTrue(read.get('enableSched'))) demand(call, 'schedule_search');
  return read;
}
