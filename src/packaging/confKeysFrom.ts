// Cuts the published settings down to the stanza types that our packages use, with *all* keys of each type, so that
// the check of our conf files knows more than what we happen to write.
import type { ConfKeys } from './confCheck';
import { CAPABILITY_HEAD, stanzaTypes } from './confTypes';

/** Versions of Splunk that Minerva supports, lowest first. */
export const supportedVersions = ['9.4.3', '10.0.0', '10.2.3'];

/**
 * @param published - version → conf → head of the stanza in the spec file → keys.
 * @returns the same by our types; capabilities are keys of a role. Throws if a type has no description.
 */
export function confKeysFrom(published: ConfKeys): ConfKeys {
  return Object.fromEntries(supportedVersions.map((version) => [version, keysOfVersion(published, version)]));
}

function keysOfVersion(published: ConfKeys, version: string): ConfKeys[string] {
  const confs: Record<string, Record<string, readonly string[]>> = {};
  for (const { conf, type, isDescribedBy } of stanzaTypes) {
    const heads = Object.entries(published[version]?.[conf] ?? {});
    const described = heads.filter(([head]) => isDescribedBy(head));
    if (described.length === 0) throw new Error(`Splunk ${version} describes no ${type} in ${conf}.conf.`);
    const capabilities =
      type === 'role' ? heads.map(([head]) => head).filter((head) => head.startsWith(CAPABILITY_HEAD)) : [];
    const keys = described.flatMap(([, names]) => names);
    // A capability named with a placeholder would let every key pass.
    const named = capabilities
      .map((head) => head.slice(CAPABILITY_HEAD.length))
      .filter((name) => !name.includes('<'));
    (confs[conf] ??= {})[type] = [...new Set([...keys, ...named])].sort();
  }
  return confs;
}
