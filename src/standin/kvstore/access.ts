// Who may do what with a collection: the app's default.meta, and Splunk's namespaces of owners.
import { admits } from '../../splunk/conf/metadata';
import type { Machine } from '../machine';
import type { Rights } from '../users/roles';
import { Collection } from './collection';

export type Access = 'read' | 'write';

export interface CollectionName {
  readonly app: string;
  readonly collection: string;
  readonly owner: string;
}

/** Opens a collection that collections.conf of the app has. `absent` also where the caller may not know of it. */
export function openCollection(
  machine: Machine,
  rights: Rights,
  name: CollectionName,
  access: Access,
): Collection | 'absent' | 'forbidden' {
  const settings = machine.conf.ofApp(name.app, 'collections').get(name.collection);
  if (settings === undefined || !machine.conf.enabledApps().includes(name.app)) return 'absent';
  if (!mayUse(machine, rights, name, 'read')) return 'absent';
  if (!mayUse(machine, rights, name, access)) return 'forbidden';
  return new Collection(machine.store.documents, name, settings);
}

/** Whether default.meta ([collections/NAME], [collections], []) lets the roles; admin_all_objects stands above it. */
export function mayUse(
  machine: Machine,
  rights: Rights,
  { app, collection }: Pick<CollectionName, 'app' | 'collection'>,
  access: Access,
): boolean {
  if (rights.capabilities.has('admin_all_objects')) return true;
  if (!admits(machine.conf.permissions(app, '', '').read, rights.roles)) return false;
  return admits(machine.conf.permissions(app, 'collections', collection)[access], rights.roles);
}
