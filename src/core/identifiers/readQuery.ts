// What a person typed into the search box: identifiers in any spelling, and the words that are left, as a name.
import type { Mid } from '../brand';
import { foldName } from '../text/fold';
import type { ExtractionContext, IdentifierType } from './identifier';
import { toMid } from './mid';
import { platforms } from './platforms/platforms';
import { extractIdentifiers, identifierExtractors } from './registry';

export interface QueryIdentifier {
  readonly type: IdentifierType;
  readonly value: string;
  readonly mid: Mid;
  /** The part of the query that was read so. */
  readonly written: string;
}

export interface ReadQuery {
  readonly identifiers: readonly QueryIdentifier[];
  /** Folded words that belong to no identifier, in the order written. */
  readonly nameTokens: readonly string[];
}

const MAX_QUERY_CHARACTERS = 2_000; // a search box is no place for a document; the rest is not read
const handleAlone = /^@([\p{L}\p{N}_.-]{2,40})$/u;
const MAX_NAME_TOKENS = 20;

/**
 * Reads a query.
 *
 * @param query - what was typed; only its first 2,000 characters are read.
 * @param context - the country of the person who asks, if known: numbers without a country code are tried there too.
 * @returns every plausible reading: a number without country code may be read for several countries, a handle without
 *   platform at every platform that allows it, and then its words are also searched as a name.
 */
export function readQuery(query: string, context: ExtractionContext): ReadQuery {
  const text = query.slice(0, MAX_QUERY_CHARACTERS);
  const found = extractIdentifiers(text, context);
  const whole = wholeReadings(text, context);
  const identifiers = new Map<Mid, QueryIdentifier>();
  for (const { type, value, written } of [...found, ...whole]) {
    const mid = toMid(type, value);
    if (!identifiers.has(mid)) identifiers.set(mid, { type, value, mid, written });
  }
  return { identifiers: [...identifiers.values()], nameTokens: nameTokensOf(text, found, whole) };
}

interface Written {
  readonly type: IdentifierType;
  readonly value: string;
  readonly written: string;
}

/** The query as one value, read by every extractor as a column would be, in the asker's country and without one. */
function wholeReadings(text: string, context: ExtractionContext): readonly Written[] {
  const written = text.trim();
  if (written === '') return [];
  const contexts = context.country === undefined ? [{}, { country: 'US' }] : [context, {}];
  const readings = identifierExtractors.flatMap(({ type, normalise }) =>
    contexts.flatMap((asked) => {
      const value = normalise(written, asked);
      return value === undefined || isRestated(type, value, written) ? [] : [{ type, value, written }];
    }),
  );
  return [...readings, ...handleReadings(written)];
}

/** A bare host is its domain; as a page it would be the same value once more. */
function isRestated(type: IdentifierType, value: string, written: string): boolean {
  return (
    type === 'url' && !value.includes('/') && !value.includes('?') && foldName(value) !== foldName(written)
  );
}

function handleReadings(written: string): readonly Written[] {
  const name = handleAlone.exec(written)?.[1]?.toLowerCase();
  if (name === undefined) return [];
  return platforms
    .filter(({ handle }) => handle.test(name))
    .map(({ id }) => ({ type: 'username' as const, value: `${id}:${name}`, written }));
}

function nameTokensOf(
  text: string,
  found: readonly { readonly start: number; readonly end: number }[],
  whole: readonly Written[],
): readonly string[] {
  const isOneValue = whole.some(({ type }) => type !== 'username' && type !== 'address');
  if (isOneValue) return [];
  let rest = '';
  let place = 0;
  for (const { start, end } of found) {
    if (end <= place) continue;
    rest += `${text.slice(place, Math.max(place, start))} `;
    place = end;
  }
  const words = foldName(rest + text.slice(place)).split(' ');
  return [...new Set(words)].filter((word) => word !== '').slice(0, MAX_NAME_TOKENS);
}
