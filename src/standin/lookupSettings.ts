// What a stanza of transforms.conf says about matching; what the stand-in does not do is refused by name.
import { isTrue } from '../splunk/conf/layers';
import type { ConfSettings } from '../splunk/conf/tree';
import {
  plainMatching,
  type LookupMatching,
  type MatchKind,
  type TimeMatching,
} from './search/lookupMatching';
import { SearchRefusal } from './search/refusal';
import { parseTime } from './search/time/parseTime';
import { readNumber } from './search/values';

const MAX_MATCHES = 1000; // transforms.conf.spec: 1 to 1000
const MAX_OFFSET_SECONDS = 2_000_000_000; // transforms.conf.spec: max_offset_secs, as good as none
const NOT_DONE = ['filter', 'external_cmd', 'replicate_delta'];

/** Reads the settings of one lookup; throws SearchRefusal with its name. */
export function lookupMatching(name: string, stanza: ConfSettings): LookupMatching {
  const lacking = NOT_DONE.find((key) => (stanza.get(key) ?? '') !== '');
  if (lacking !== undefined)
    throw new SearchRefusal(
      'not-covered',
      `The stand-in does not do '${lacking}', which transforms.conf [${name}] asks for (see COVERAGE.md).`,
    );
  const inTime = timeMatching(name, stanza);
  const isCollection = stanza.get('external_type') === 'kvstore';
  const isCaseless = !isTrue(stanza.get('case_sensitive_match'), true);
  return {
    letters: !isCaseless ? 'as written' : isCollection ? 'lowered' : 'caseless',
    kinds: kindsIn(name, stanza.get('match_type') ?? ''),
    maxMatches: count(name, stanza, 'max_matches', {
      fallback: inTime === undefined ? plainMatching.maxMatches : 1,
      least: 1,
    }),
    minMatches: count(name, stanza, 'min_matches', { fallback: 0, least: 0 }),
    defaultMatch: stanza.get('default_match') ?? '',
    ...(inTime === undefined ? {} : { inTime }),
  };
}

/** transforms.conf.spec: time_field, time_format, min_offset_secs, max_offset_secs. */
function timeMatching(name: string, stanza: ConfSettings): TimeMatching | undefined {
  const field = stanza.get('time_field') ?? '';
  if (field === '') return undefined;
  const format = stanza.get('time_format') ?? '';
  const offset = (key: string, fallback: number): number => {
    const written = stanza.get(key) ?? '';
    if (/^\d{0,10}$/.test(written)) return written === '' ? fallback : Number(written);
    throw new SearchRefusal(
      'bad-argument',
      `transforms.conf [${name}]: ${key} = ${written.slice(0, 50)} must be a whole number of seconds.`,
    );
  };
  return {
    field,
    // Without a format it is %s.%Q: seconds, and a fraction where there is one.
    readTime: (text) =>
      format === '' ? readNumber(text) : parseTime(text, format, { now: 0, timeZone: 'UTC' }),
    minOffsetSeconds: offset('min_offset_secs', 0),
    maxOffsetSeconds: offset('max_offset_secs', MAX_OFFSET_SECONDS),
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
