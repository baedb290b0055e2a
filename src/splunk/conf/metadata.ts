// metadata/default.meta and local.meta: who may read and write what of an app, and whether other apps see it
// (default.meta.spec). Stanzas are `[]`, `[macros]`, `[macros/name]`; the most specific one that says it wins.
import type { ConfStanzas } from './tree';

export interface ObjectPermissions {
  /** Role names, or `*`. */
  readonly read: readonly string[];
  readonly write: readonly string[];
  /** Seen from all apps (`export = system`). */
  readonly isExported: boolean;
  readonly owner: string;
}

/**
 * Permissions of one object of an app.
 *
 * @param meta - the app's merged metadata.
 * @param kind - `macros`, `views`, `props` …; empty for the app itself.
 * @param name - of the object; in the files it is written with %-escapes.
 */
export function permissionsOf(meta: ConfStanzas, kind: string, name: string): ObjectPermissions {
  const candidates = [`${kind}/${encodeURIComponent(name)}`, `${kind}/${name}`, kind, ''].map((key) =>
    meta.get(key),
  );
  const first = (key: string): string | undefined =>
    candidates.find((settings) => settings?.has(key) === true)?.get(key);
  const access = first('access');
  return {
    read: rolesIn(access, 'read') ?? ['*'],
    write: rolesIn(access, 'write') ?? ['admin'],
    isExported: first('export') === 'system',
    owner: first('owner') ?? 'nobody',
  };
}

/** Whether one of the roles is among those named. */
export function admits(allowed: readonly string[], roles: readonly string[]): boolean {
  return allowed.includes('*') || roles.some((role) => allowed.includes(role));
}

function rolesIn(access: string | undefined, right: 'read' | 'write'): readonly string[] | undefined {
  const at = access?.search(new RegExp(`\\b${right}\\s*:`)) ?? -1;
  if (access === undefined || at < 0) return undefined;
  const open = access.indexOf('[', at);
  const close = access.indexOf(']', open);
  if (open < 0 || close < 0) return undefined;
  return access
    .slice(open + 1, close)
    .split(',')
    .map((role) => role.trim())
    .filter((role) => role !== '');
}
