// The one place that decides how a stranger's text stands in a search. What cannot be written exactly is refused, not
// changed: a search for something else than was asked would be a silent lie.

const MAX_CHARACTERS = 4096; // an indexed value is at most 120 characters, a folded name rarely 200
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * A text in double quotes, as `search`, `eval` and their kin read it.
 *
 * @returns undefined if it cannot be written there exactly: empty, too long, or with a backtick (it starts a macro),
 *   control characters or half a surrogate pair (they do not survive the way). A `*` stays what it is: a wildcard to
 *   `search`, even inside quotes.
 */
export function quotedValue(value: string): string | undefined {
  if (value === '' || value.length > MAX_CHARACTERS) return undefined;
  if (/[\u0000-\u001f\u007f`]/.test(value) || LONE_SURROGATE.test(value)) return undefined;
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/**
 * The same for the right side of `=` or `IN` in `search` and `tstats`, matched whole.
 *
 * @returns undefined also for a text with `*`.
 */
export function quotedSearchValue(value: string): string | undefined {
  return value.includes('*') ? undefined : quotedValue(value);
}
