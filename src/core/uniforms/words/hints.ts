// What a description says of the school rather than of its clothes: shown as filters to choose, never applied by itself.
import type { Span } from '../../brand';
import type { OutfitKind, SchoolPhase, SchoolSex } from '../outfit';
import type { Lexeme } from './lexeme';
import { placesOf } from './places';
import { yearsOf } from './years';

/** A filter that a description suggests. */
export type SuggestedFilter = { readonly span: Span } & (
  | { readonly kind: 'phase'; readonly phase: SchoolPhase }
  | { readonly kind: 'sex'; readonly sex: SchoolSex }
  | { readonly kind: 'outfit'; readonly outfit: OutfitKind }
  | { readonly kind: 'nation'; readonly nation: string }
  /** Calendar years; an open end is undefined. */
  | { readonly kind: 'years'; readonly from?: number; readonly to?: number }
  /** A place as it was written, to be looked up; `isNear`: "near Leeds" rather than "in Leeds". */
  | { readonly kind: 'place'; readonly place: string; readonly isNear: boolean }
);

type Hint = { readonly words: RegExp } & (
  | { readonly kind: 'phase'; readonly phase: SchoolPhase }
  | { readonly kind: 'sex'; readonly sex: SchoolSex }
  | { readonly kind: 'outfit'; readonly outfit: OutfitKind }
  | { readonly kind: 'nation'; readonly nation: string }
);

// Each is a few fixed words: no repetition, so each is linear. `S` stands for what parts words.
const words = (pattern: string): RegExp =>
  new RegExp(`\\b(?:${pattern.replace(/S/g, "['’]{0,1}[ -]")})\\b`, 'gi');

const hints: readonly Hint[] = [
  {
    kind: 'phase',
    phase: 'nursery',
    words: words('nurseryS(?:school|uniform|age)|preschool|preSschool|ysgol feithrin|meithrin'),
  },
  {
    kind: 'phase',
    phase: 'primary',
    words: words(
      'primary|primaries|infantsSschool|infantSschool|infants|infant|juniorSschool|juniorsSschool|prepSschool|preparatory|firstSschool|receptionSclass|reception child|keySstageS[12]|ks[12]|yearS[1-6]|yr ?[1-6]|ysgol gynradd|cynradd|ysgol fach',
    ),
  },
  { kind: 'phase', phase: 'middle', words: words('middleSschool|ysgol ganol') },
  {
    kind: 'phase',
    phase: 'secondary',
    words: words(
      'secondary|secondaries|highSschool|seniorSschool|comprehensiveSschool|comp school|grammarSschool|grammar|upperSschool|keySstageS[34]|ks[34]|yearS(?:[7-9]|1[01])|yr ?(?:[7-9]|1[01])|gcse|ysgol uwchradd|uwchradd|ysgol gyfun',
    ),
  },
  {
    kind: 'phase',
    phase: '16 plus',
    words: words('sixthSform|6thSform|sixthSformer|sixthSformers|yearS1[23]|chweched dosbarth'),
  },
  { kind: 'phase', phase: 'all-through', words: words('allSthroughSschool|allSthrough') },
  {
    kind: 'sex',
    sex: 'girls',
    words: words(
      "(?:all )?girlsSschool|girlS?schoolS?only|allSgirls|girlsSonly|girlsSgrammar|girlsShigh|girlsSprep|girlsSsecondary|schoolSforSgirls|girls[’'] school|girls[’'] (?:grammar|high|prep)|ysgol i ferched|ysgol merched",
    ),
  },
  {
    kind: 'sex',
    sex: 'boys',
    words: words(
      "boysSschool|allSboys|boysSonly|boysSgrammar|boysShigh|boysSprep|boysSsecondary|schoolSforSboys|boys[’'] school|boys[’'] (?:grammar|high|prep)|ysgol i fechgyn|ysgol bechgyn",
    ),
  },
  { kind: 'sex', sex: 'mixed', words: words('mixedSschool|coSed|coSeducational|ysgol gymysg') },
  {
    kind: 'outfit',
    outfit: 'summer',
    words: words('summerSuniform|summerSdress|summerSdresses|summerSkit|gwisg haf|ffrog haf'),
  },
  {
    kind: 'outfit',
    outfit: 'pe kit',
    words: words(
      'peSkit|p\\.e\\. kit|p e kit|sportsSkit|gamesSkit|gymSkit|gwisg ymarfer corff|cit ymarfer corff',
    ),
  },
  { kind: 'outfit', outfit: 'sixth form', words: words('sixthSformSuniform|sixthSformSdress') },
  { kind: 'nation', nation: 'GB-WLS', words: words('wales|welshSschool|cymru|ysgol gymraeg') },
  { kind: 'nation', nation: 'GB-NIR', words: words('northernSireland|n\\.? ireland') },
  { kind: 'nation', nation: 'GB-ENG', words: words('england|englishSschool') },
];

/**
 * Filters that a description suggests, each once, in order of place.
 *
 * @param text - what was written, of bounded length. Linear.
 */
export function suggestedFilters(text: string, lexemes: readonly Lexeme[]): readonly SuggestedFilter[] {
  const found = hints.flatMap(({ words: pattern, ...hint }): readonly SuggestedFilter[] => {
    const match = [...text.matchAll(pattern)][0];
    return match === undefined
      ? []
      : [{ ...hint, span: { start: match.index, end: match.index + match[0].length } }];
  });
  const all = [...found, ...yearsOf(text), ...placesOf(text, lexemes)];
  return all.sort((left, right) => left.span.start - right.span.start);
}
