// Places as numbers: degrees, links to maps, geo URIs, plus codes, what3words. A place is where many live and work, so
// coordinates do not join records; distance is for the map.
import type { Needs } from '../../text/needs';
import type { TokenTable } from '../../text/tokens';
import { firstOfEach } from '../codes/firstOfEach';
import { defineExtractor, type Candidate, type PreparedText } from '../extractor';
import { fromDegrees } from './degrees';
import { fromDecimals } from './decimals';
import { fromMapLinks } from './mapLinks';
import { fromPlusCodes } from './plusCodes';
import { placeOf, type Place } from './place';

/** First parts of the hosts of maps, and what stands before their ending. */
const mapWords = new Set('google goo openstreetmap osm apple waze bing here'.split(' '));
// An ordinal sign, which many write for degrees, became an "o" when the text was cleaned.
const needs: Needs = {
  signs: '.,+/',
  words: mapWords,
  also: (text) => text.includes('°') || /\do ?\d{1,2} ?'/.test(text),
};
const valueForm = /^(-?\d{1,2}\.\d{5}):(-?\d{1,3}\.\d{5})$/;
const wordsForm = /^w3w:[a-z\u00df-\u00ff]{2,24}(?:\.[a-z\u00df-\u00ff]{2,24}){2}$/;
const wordsAfter =
  /\/\/\/([a-z\u00df-\u00ff]{2,24}\.[a-z\u00df-\u00ff]{2,24}\.[a-z\u00df-\u00ff]{2,24})(?![\p{L}\p{N}.]\S|[\p{L}\p{N}])/uy;

export const coordinates = defineExtractor({
  type: 'coordinates',
  description:
    'Latitude and longitude in degrees, written `lat:lon` with five decimals: decimal pairs, degrees and minutes, links to maps, geo URIs, full plus codes; `///three.word.names` as `w3w:…`. Not prices, versions and ratios. Does not join records: a place is shared by many.',
  needs,
  find: (prepared) => {
    const { text, table } = prepared;
    const byLinks = fromLinks(prepared);
    const byDecimals = fromDecimals(prepared);
    const byDegrees = mayHoldDegrees(table) ? fromDegrees(text) : noPlaces;
    const byCodes = hasSign(table, PLUS) ? fromPlusCodes(text) : noPlaces;
    const words = hasSign(table, SLASH) ? fromWords(text) : none;
    if (byLinks.length + byDecimals.length + byDegrees.length + byCodes.length === 0) return words;
    const found = [...byLinks, ...byDecimals, ...byDegrees, ...byCodes];
    return firstOfEach([...found.map(toCandidate), ...words]);
  },
  normalise: (written) => {
    const text = written.trim();
    if (wordsForm.test(text)) return text;
    const [, latitude = '', longitude = ''] = valueForm.exec(text) ?? [];
    if (latitude !== '')
      return valueOf(placeOf({ latitude: Number(latitude), longitude: Number(longitude) }));
    const [only, second] = coordinates.extract(text, {});
    return only?.start === 0 && only.end === text.length && second === undefined ? only.value : undefined;
  },
});

const none: readonly Candidate[] = [];
const noPlaces: readonly Place[] = [];
const PLUS = 0x2b;
const SLASH = 0x2f;
const APOSTROPHE = 0x27;
const hasSign = ({ signs }: TokenTable, unit: number): boolean =>
  ((signs[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0;

/** A sign of degrees is beyond ASCII, and one written as an "o" has a sign of minutes behind it. */
const mayHoldDegrees = (table: TokenTable): boolean =>
  (table.beyond & BLOCK_OF_DEGREES) !== 0 || hasSign(table, APOSTROPHE);
const BLOCK_OF_DEGREES = 1 << ('°'.charCodeAt(0) >> 5);

function fromLinks(prepared: PreparedText): readonly Place[] {
  const { text, table, sites } = prepared;
  // Other texts need not be searched for sites.
  const mayHoldLink = prepared.places(needs).some((place) => text[table.ends[place] ?? 0] === '.');
  if (!mayHoldLink) return noPlaces;
  return sites().flatMap((site) => {
    const found = fromMapLinks(text.slice(site.start, site.end), site.host.registrable);
    return found ? [{ ...found, start: site.start, end: site.end, rule: 'link' }] : [];
  });
}

function toCandidate(place: Place): Candidate {
  const { start, end, rule, confidence, decimals, code } = place;
  return {
    start,
    end,
    value: valueOf(place) ?? '',
    rule,
    obfuscated: false,
    confidence,
    details: {
      ...(decimals !== undefined && { decimals: String(decimals) }),
      ...(code !== undefined && { code }),
    },
  };
}

/** Five decimals are about a metre; a sign of zero says nothing. */
function valueOf(
  place: { readonly latitude: number; readonly longitude: number } | undefined,
): string | undefined {
  const written = (degrees: number): string => degrees.toFixed(5).replace(/^-(?=0\.00000$)/, '');
  return place && `${written(place.latitude)}:${written(place.longitude)}`;
}

function fromWords(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('///'); at >= 0; at = text.indexOf('///', at + 3)) {
    const before = text[at - 1] ?? ' ';
    wordsAfter.lastIndex = at;
    const match = /[\s("'[,;]/.test(before) ? wordsAfter.exec(text) : null;
    if (match === null) continue;
    const end = at + match[0].length;
    const value = `w3w:${match[1] ?? ''}`;
    found.push({ start: at, end, value, rule: 'words', obfuscated: false, confidence: 0.85 });
  }
  return found;
}
