// What of a package travels to the indexers with every search: the knowledge bundle. Patterns are those that
// distsearch.conf ships (the same line from 9.0.5 to 10.2.3), read as its spec says.
import type { SplunkPackage } from './packageFile';

/** `[replicationAllowlist] other` of Splunk: `*` stays within a folder, `...` crosses folders. */
const SHIPPED_ALLOWLIST = '(system|(apps/(?!pdfserver)*)|users(/_reserved)?/*/*)/(bin|lookups)/...';

/**
 * Files of a package that reach the indexers.
 *
 * @param denied - patterns of `[replicationDenylist]`; they win over what is allowed.
 */
export function replicatedFiles(content: SplunkPackage, denied: readonly string[]): readonly string[] {
  const allowed = patternOf(SHIPPED_ALLOWLIST);
  const refused = denied.map(patternOf);
  return content.files
    .map(({ path }) => path)
    .filter((path) => {
      const place = `apps/${content.id}/${path}`;
      return allowed.test(place) && !refused.some((pattern) => pattern.test(place));
    });
}

/** A pattern of distsearch.conf as a regular expression over the whole path. */
export function patternOf(pattern: string): RegExp {
  const expression = pattern
    .replaceAll('...', '\u0000')
    .replaceAll('.', '\\.')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '.*');
  return new RegExp(`^(?:${expression})$`);
}
