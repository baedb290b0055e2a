// Roles of authorize.conf: what a user may search and do (authorize.conf.spec).
import type { ConfStanzas } from '../../splunk/conf/tree';

export interface Rights {
  /** The user's roles and all they import. */
  readonly roles: readonly string[];
  readonly capabilities: ReadonlySet<string>;
  readonly allowedIndexes: readonly string[];
  readonly disallowedIndexes: readonly string[];
  readonly defaultIndexes: readonly string[];
}

const listOf = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(/[;,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Names of all roles. */
export function roleNames(authorize: ConfStanzas): readonly string[] {
  return [...authorize.keys()]
    .filter((name) => name.startsWith('role_'))
    .map((name) => name.slice('role_'.length));
}

/** Rights of someone with these roles; imported roles add theirs. */
export function rightsOf(authorize: ConfStanzas, roles: readonly string[]): Rights {
  const all = withImports(authorize, roles);
  const capabilities = new Set<string>();
  const allowed = new Set<string>();
  const disallowed = new Set<string>();
  const defaults = new Set<string>();
  for (const role of all) {
    for (const [key, value] of authorize.get(`role_${role}`) ?? []) {
      if (value === 'enabled') capabilities.add(key);
      if (key === 'srchIndexesAllowed') listOf(value).forEach((index) => allowed.add(index));
      if (key === 'srchIndexesDisallowed') listOf(value).forEach((index) => disallowed.add(index));
      if (key === 'srchIndexesDefault') listOf(value).forEach((index) => defaults.add(index));
    }
  }
  return {
    roles: all,
    capabilities,
    allowedIndexes: [...allowed],
    disallowedIndexes: [...disallowed],
    defaultIndexes: [...defaults],
  };
}

/** Whether an index name matches `*`-patterns; a leading underscore is matched only by a pattern that has it. */
export function matchesIndex(pattern: string, index: string): boolean {
  if (index.startsWith('_') && !pattern.startsWith('_')) return false;
  const pieces = pattern.toLowerCase().split('*');
  const name = index.toLowerCase();
  const first = pieces[0] ?? '';
  if (pieces.length === 1) return name === first;
  const last = pieces.at(-1) ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found < 0 || found + piece.length > name.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}

/** Whether the rights allow searching the index; what is disallowed wins. */
export function maySearch(rights: Rights, index: string): boolean {
  const matches = (pattern: string): boolean => matchesIndex(pattern, index);
  return rights.allowedIndexes.some(matches) && !rights.disallowedIndexes.some(matches);
}

function withImports(authorize: ConfStanzas, roles: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const waiting = [...roles];
  for (let role = waiting.pop(); role !== undefined; role = waiting.pop()) {
    if (seen.has(role)) continue;
    seen.add(role);
    waiting.push(...listOf(authorize.get(`role_${role}`)?.get('importRoles')));
  }
  return [...seen].sort();
}
