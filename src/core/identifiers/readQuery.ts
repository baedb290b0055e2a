// What a person typed into the search box: identifiers in any spelling, and the words that are left, as a name.
import type { Mid } from '../brand';
import { foldName } from '../text/fold';
import { canonicalEmail } from './emailCanonical';
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
const MAX_MAIL_WORDS = 5;
const looksLikeAddress = /^(?=.*\d)(?=.*\p{L}{2}.*[,\s]).*\p{L}{2}/u;
const trunkCountries = ['GB', 'DE', 'FR', 'NL', 'IE', 'AU'];
/** Words that only say what the identifier beside them is. */
const labelWords = new Set([
  ...platforms.flatMap(({ labels, wordLabels = [] }) =>
    [...labels, ...wordLabels].flatMap((label) => foldName(label).split(' ')),
  ),
  ...'phone tel telephone mobile cell call text mail email e website site web url user username name id on at or and'.split(
    ' ',
  ),
]);

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
  const whole = wholeReadings(text, context, found.length > 0);
  const identifiers = new Map<Mid, QueryIdentifier>();
  // "jane at example.org" is a mailbox; everybody else at that domain was not asked for.
  const isMailbox = whole.some(({ type }) => type === 'email');
  for (const { type, value, written } of isMailbox ? withCanonical(whole) : [...found, ...whole]) {
    const mid = toMid(type, value);
    if (!identifiers.has(mid)) identifiers.set(mid, { type, value, mid, written });
  }
  return { identifiers: [...identifiers.values()], nameTokens: nameTokensOf(text, found, whole) };
}

/** A mailbox is looked for in its provider's canonical form too: records hold either. */
function withCanonical(readings: readonly Written[]): readonly Written[] {
  return readings.flatMap((reading) => {
    const canonical = reading.type === 'email' ? canonicalEmail(reading.value) : undefined;
    return canonical === undefined ? [reading] : [reading, { ...reading, value: canonical.value }];
  });
}

interface Written {
  readonly type: IdentifierType;
  readonly value: string;
  readonly written: string;
}

/** The query as one value, read by every extractor as a column would be, in the asker's country and without one. */
function wholeReadings(text: string, context: ExtractionContext, foundSome: boolean): readonly Written[] {
  const written = text.trim();
  if (written === '') return [];
  const readings = spellings(written).flatMap((spelling) =>
    identifierExtractors.flatMap(({ type, normalise }) => {
      // Any text with a number in it can be an address; only what is nothing else is read so.
      if (type === 'address' && (foundSome || !looksLikeAddress.test(written))) return [];
      const contexts = type === 'phone' ? phoneContexts(written, context) : [context];
      return contexts.flatMap((asked) => {
        const value = normalise(spelling, asked);
        return value === undefined ? [] : [{ type, value, written }];
      });
    }),
  );
  return [...readings, ...handleReadings(written)];
}

/** What is unlikely in running text is likely in a search box: "jane at example.org", "jane @ example.org". */
function spellings(written: string): readonly string[] {
  const words = written.split(/\s+/);
  if (words.length > MAX_MAIL_WORDS || !/@|\bat\b/i.test(written)) return [written];
  return [written, words.map((word) => (word.toLowerCase() === 'at' ? '@' : word)).join('')];
}

/** The asker's country and none; for a number dialled with a trunk zero the countries where many records are from. */
function phoneContexts(written: string, context: ExtractionContext): readonly ExtractionContext[] {
  const isTrunk = /^\(?0[1-9]/.test(written);
  const others = isTrunk && context.country === undefined ? trunkCountries : [];
  return [context, {}, ...others.map((country) => ({ country }))];
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
  const isTelling = (word: string): boolean => word !== '' && (found.length === 0 || !labelWords.has(word));
  return [...new Set(words)].filter(isTelling).slice(0, MAX_NAME_TOKENS);
}
