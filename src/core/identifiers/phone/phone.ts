// Phone numbers, E.164 without the plus sign. Validity comes from libphonenumber's metadata (its `max` set: the
// small one takes nearly any ten digits for a number, and every false phone joins innocents).
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import type { ExtractionContext } from '../identifier';
import { phoneLinkHosts } from '../platforms/platformLookup';
import { areaWords, orderWords, reversePhrases, reverseWords } from './cueWords';
import { readAloud } from './aloud';
import { isInSite, phonesFromText } from './fromText';
import { namingWords } from './namedPlaces';
import { knownRegion, readInternational, readNational, type ReadNumber } from './plans/readNumber';
import { roleWords } from './roles';
import { digitWords } from './spelling/lexicon';
import { repeatWords } from './told/repeats';
import { classesOf } from './wordClasses';

const MIN_LENGTH = 10;

const needs = {
  signs: '0123456789',
  words: new Set([
    ...digitWords,
    ...orderWords,
    ...areaWords,
    ...reverseWords,
    ...reversePhrases.keys(),
    ...repeatWords,
    ...namingWords,
    ...roleWords,
  ]),
  // Words of digits may be bent in ways that no list holds.
  also: (text: string) => text.length >= MIN_LENGTH,
};

export const phone = defineExtractor({
  type: 'phone',
  description:
    'Phone numbers valid in some country: with a country code, behind a label, in the habit of the country the text is about, or in the North American shape; digits may be spelled out in many languages, misspelt, disguised by letters and signs, or vanity letters. Details: region, line, extension. Not prices, times, dates, measures, ids, IMO, passport or tax numbers.',
  needs,
  find: (prepared, context) => {
    const inText = inRunningText(prepared, context);
    const found = prepared.sites().length === 0 ? [...inText] : [...fromLinks(prepared), ...inText];
    return found.sort((left, right) => left.start - right.start);
  },
  normalise: (written, context) => {
    const text = written
      .trim()
      .replace(/^tel:/i, '')
      .replace(/\s*(?:ext|x)\.?\s?\d{1,6}$/i, '');
    if (!/^[+\d(][\d ().\-/]*$/.test(text) || text.length > 40) return undefined;
    const digits = text.replace(/\D/g, '');
    if (text.includes('+')) return readInternational(digits)?.value;
    return readDeclared(digits, context)?.value;
  },
});

/** In the text as it is written, or as it is read aloud where words in it are disguised. */
function inRunningText(prepared: PreparedText, context: ExtractionContext): readonly Candidate[] {
  const classes = classesOf(prepared.tokens);
  const places = prepared.places(needs);
  const aloud = readAloud(prepared, classes, places);
  if (aloud === undefined) return phonesFromText(prepared, { hits: places, classes: classes.of }, context);
  const hits = aloud.prepared.tokens.flatMap(({ word }, place) => (needs.words.has(word) ? [place] : []));
  const ofAloud = classesOf(aloud.prepared.tokens).of;
  return phonesFromText(aloud.prepared, { hits, classes: ofAloud }, context).flatMap((candidate) => {
    const { start, end } = aloud.spanOf(candidate.start, candidate.end);
    const obfuscated = candidate.obfuscated || aloud.isDisguised(candidate.start, candidate.end);
    return isInSite(prepared, start, end) ? [] : [{ ...candidate, start, end, obfuscated }];
  });
}

/** A whole column or query that is declared a number: in the country's way first, then with a country code. */
function readDeclared(digits: string, context: ExtractionContext): ReadNumber | undefined {
  const region = knownRegion(context.country);
  const national = region === undefined ? undefined : readNational(digits, region);
  if (national) return national;
  return (
    readInternational(digits.replace(/^00/, '')) ??
    (digits.length === 10 ? readNational(digits, 'US') : undefined)
  );
}

function fromLinks({ sites }: PreparedText): readonly Candidate[] {
  return sites().flatMap((site) => {
    if (!phoneLinkHosts.includes(site.host.registrable)) return [];
    const digits = /^\/(?:send\/?)?(?:\?phone=)?(?:\+|%2B)?(\d{7,15})(?!\d)/i.exec(site.path)?.[1];
    const number = digits === undefined ? undefined : readInternational(digits);
    if (number === undefined) return [];
    const { start, end, isDefanged: obfuscated } = site;
    const details = { region: number.region, line: number.line };
    return [{ start, end, value: number.value, rule: 'link', obfuscated, confidence: 0.97, details }];
  });
}
