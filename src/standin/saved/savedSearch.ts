// Saved searches of all apps, and who may see and change each (savedsearches.conf.spec, default.meta.spec).
import { effectiveStanza, isTrue } from '../../splunk/conf/layers';
import { admits, type ObjectPermissions } from '../../splunk/conf/metadata';
import type { ConfSettings } from '../../splunk/conf/tree';
import type { Machine } from '../machine';
import type { Rights } from '../users/roles';

export const SAVED_FILE = 'savedsearches';
/** As whom searches that belong to nobody run; it has all rights and cannot log in. */
export const SYSTEM_USER = 'splunk-system-user';

export interface SavedSearch {
  readonly app: string;
  readonly name: string;
  /** By the app's metadata; `nobody` where they say nothing. */
  readonly owner: string;
  readonly permissions: ObjectPermissions;
  /** What the app's files say, local over default, over its [default]. */
  readonly settings: ConfSettings;
}

/** Who looks, and from which app; undefined = from all. */
export interface Viewer {
  readonly user: string;
  readonly rights: Rights;
  readonly app: string | undefined;
}

/** All saved searches of enabled apps, whoever asks. */
export function allSavedSearches(machine: Machine): readonly SavedSearch[] {
  return machine.conf.enabledApps().flatMap((app) => {
    const stanzas = machine.conf.ofApp(app, SAVED_FILE);
    return [...stanzas.keys()]
      .filter((name) => name !== 'default')
      .map((name) => {
        const permissions = machine.conf.permissions(app, SAVED_FILE, name);
        const settings = effectiveStanza(stanzas, name);
        return { app, name, owner: permissions.owner, permissions, settings };
      });
  });
}

/** Those that the viewer may read: of his app, and what other apps export. */
export function visibleSearches(machine: Machine, viewer: Viewer): readonly SavedSearch[] {
  return allSavedSearches(machine).filter(
    (search) =>
      (viewer.app === undefined || search.app === viewer.app || search.permissions.isExported) &&
      mayReadSearch(machine, search, viewer),
  );
}

/** One of them by its name; the viewer's own app first. */
export function findSavedSearch(machine: Machine, name: string, viewer: Viewer): SavedSearch | undefined {
  const found = visibleSearches(machine, viewer).filter((search) => search.name === name);
  return found.find(({ app }) => app === viewer.app) ?? found[0];
}

/** Its owner, an admin, and whom both the app and the object let write. */
export function mayWriteSearch(machine: Machine, search: SavedSearch, viewer: Viewer): boolean {
  const { roles, capabilities } = viewer.rights;
  return (
    search.owner === viewer.user ||
    capabilities.has('admin_all_objects') ||
    (admits(machine.conf.permissions(search.app, '', '').write, roles) &&
      admits(search.permissions.write, roles))
  );
}

/** Whether the scheduler looks at it at all. */
export function isScheduled({ settings }: SavedSearch): boolean {
  return (
    isTrue(settings.get('enableSched')) &&
    !isTrue(settings.get('disabled')) &&
    (settings.get('cron_schedule') ?? '') !== ''
  );
}

function mayReadSearch(machine: Machine, search: SavedSearch, viewer: Viewer): boolean {
  const { roles, capabilities } = viewer.rights;
  if (capabilities.has('admin_all_objects')) return true;
  if (!admits(machine.conf.permissions(search.app, '', '').read, roles)) return false;
  return search.owner === viewer.user || admits(search.permissions.read, roles);
}
