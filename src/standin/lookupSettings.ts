// What a stanza of transforms.conf says about matching; what the stand-in does not do is refused by name.
import { isTrue } from '../splunk/conf/layers';
import type { ConfSettings } from '../splunk/conf/tree';
import { plainMatching, type LookupMatching, type MatchKind } from './search/lookupMatching';
import { SearchRefusal } from './search/refusal';

const MAX_MATCHES = 1000; // transforms.conf.spec: 1 to 1000
const NOT_DONE = ['filter', 'external_cmd', 'replicate_delta'];
const NO_OFFSET = 2_000_000_000; // seconds; as good as no limit

/** Reads the settings of one lookup; throws SearchRefusal with its name. */
export function lookupMatching(name: string, stanza: ConfSettings): LookupMatching {
  const lacking = NOT_DONE.find((key) => (stanza.get(key) ?? '') !== '');
  if (lacking !== undefined)
    throw new SearchRefusal(
      'not-covered',
      `The stand-in does not do '${lacking}', which transforms.conf [${name}] asks for (see COVERAGE.md).`,
    );
  const isCollection = stanza.get('external_type') === 'kvstore';
  const isCaseless = !isTrue(stanza.get('case_sensitive_match'), true);
  const time = timeIn(name, stanza);
  const usualMatches = time === undefined ? plainMatching.maxMatches : 1;
  return {
    ...(time === undefined ? {} : { time }),
    letters: !isCaseless ? 'as written' : isCollection ? 'lowered' : 'caseless',
    kinds: kindsIn(name, stanza.get('match_type') ?? ''),
    maxMatches: count(name, stanza, 'max_matches', { fallback: usualMatches, least: 1 }),
    minMatches: count(name, stanza, 'min_matches', { fallback: 0, least: 0 }),
    defaultMatch: stanza.get('default_match') ?? '',
  };
}

/** Lookups with times: time_field, time_format, and how much later than a row an event may be. */
function timeIn(name: string, stanza: ConfSettings): LookupMatching['time'] {
  const field = stanza.get('time_field') ?? '';
  if (field === '') return undefined;
  const seconds = (key: string, fallback: number): number => {
    const written = stanza.get(key) ?? '';
    if (written === '' || /^\d{1,10}$/.test(written)) return written === '' ? fallback : Number(written);
    throw new SearchRefusal(
      'bad-argument',
      `transforms.conf [${name}]: ${key} = ${written.slice(0, 50)} must be a whole number of seconds.`,
    );
  };
  return {
    field,
    format: stanza.get('time_format') ?? '%s.%Q',
    leastSeconds: seconds('min_offset_secs', 0),
    mostSeconds: seconds('max_offset_secs', NO_OFFSET),
  };
}

/** `WILDCARD(host), CIDR(network)`; fields that are not named are compared as they are. */
function kindsIn(name: string, text: string): ReadonlyMap<string, MatchKind> {
  const kinds = new Map<string, MatchKind>();
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === '') continue;
    const [, kind, field] = /^(WILDCARD|CIDR|EXACT)\s*\(\s*([^()\s]+)\s*\)$/i.exec(part) ?? [];
    if (kind === undefined || field === undefined)
      throw new SearchRefusal(
        'bad-argument',
        `transforms.conf [${name}]: match_type '${part.slice(0, 100)}' is none of WILDCARD(field), CIDR(field), EXACT(field).`,
      );
    kinds.set(field, kind.toLowerCase() as MatchKind);
  }
  return kinds;
}

function count(
  name: string,
  stanza: ConfSettings,
  key: string,
  { fallback, least }: { readonly fallback: number; readonly least: number },
): number {
  const written = stanza.get(key);
  if (written === undefined || written === '') return fallback;
  const number = Number(written);
  if (Number.isInteger(number) && number >= least && number <= MAX_MATCHES) return number;
  throw new SearchRefusal(
    'bad-argument',
    `transforms.conf [${name}]: ${key} = ${written.slice(0, 50)} must be a whole number from ${least} to ${MAX_MATCHES}.`,
  );
}
