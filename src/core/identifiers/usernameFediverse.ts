// Names that carry their host: `@name@host` at Mastodon and its like, `@name.bsky.social` at Bluesky.
import type { Candidate } from './extractor';
import { isMailProvider } from './emailCanonical';
import { lookAlikeKey } from './lookAlikeKey';
import { isWordAt } from './web/characters';
import { hostOf } from './web/host';

const named = /@([a-z0-9_]{1,30})@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})(?![\p{L}\p{N}@_-])/iuy;
const bluesky = /@([a-z0-9-]{3,40}\.bsky\.social)(?![\p{L}\p{N}_-])/iuy;

/** Names with their host, in order of place. */
export function fediverseNames(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (isWordAt(text, at - 1)) continue;
    const value = valueAt(text, at);
    if (value === undefined) continue;
    const name = value.slice(value.indexOf(':') + 1);
    found.push({
      start: at,
      end: at + 1 + name.length,
      value,
      rule: 'host',
      obfuscated: false,
      confidence: 0.85,
      details: { lookalike: lookAlikeKey(name) },
    });
  }
  return found;
}

function valueAt(text: string, at: number): string | undefined {
  bluesky.lastIndex = at;
  const atBluesky = bluesky.exec(text)?.[1];
  if (atBluesky !== undefined) return `bluesky:${atBluesky.toLowerCase()}`;
  named.lastIndex = at;
  const [, name, written] = named.exec(text) ?? [];
  if (name === undefined || written === undefined) return undefined;
  const host = written.toLowerCase();
  return hostOf(host) === undefined || isMailProvider(host)
    ? undefined
    : `mastodon:${name.toLowerCase()}@${host}`;
}
