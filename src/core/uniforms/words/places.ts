// Places that a description names: "near Leeds", "somewhere in Newcastle upon Tyne". As written, to be looked up by others.
import type { SuggestedFilter } from './hints';
import type { Lexeme } from './lexeme';
import { phraseBook } from './phraseBook';

type Place = Extract<SuggestedFilter, { kind: 'place' }>;

const near =
  /\b(near to|near|close to|not far from|outside of|outskirts of|in the area of|around the|somewhere near|somewhere around|somewhere in|based in|school in|from the|lives in|located in|ger|yn agos at|yn ardal) (?:the )?(?=\p{L})/giu;
/** "in Leeds": only with a capital, since much else is "in" something. */
const within = /\b(in|from|at|around|outside|yn) (?=\p{Lu}\p{Ll})/gu;
const nextWord = /[\p{L}\p{M}'’-]{1,24}/uy;
const joining = new Set(['upon', 'on', 'of', 'under', 'le', 'the', 'y', 'and', 'by', 'in', 'next']);
const MAX_WORDS = 5;
/** Said with a capital after "in" and no place. */
const noPlaces = new Set([
  'latin',
  'welsh',
  'english',
  'french',
  'gaelic',
  'greek',
  'year',
  'years',
  'reception',
  'september',
  'town',
  'village',
  'city',
  'area',
  'picture',
  'photo',
  'our',
  'my',
  'question',
  'england',
  'class',
  'coast',
  'sea',
  'station',
  'school',
  'park',
  'border',
  'river',
  'house',
  'church',
  'centre',
]);

/** The first place named; none in a text that names none. Linear. */
export function placesOf(text: string, lexemes: readonly Lexeme[]): readonly Place[] {
  const isUpperCase = text === text.toUpperCase();
  for (const match of text.matchAll(near)) {
    const place = placeAt(text, match.index + match[0].length, { lexemes, needsCapital: false });
    const isVague = /^(around the|from the)$/i.test(match[1] ?? '') && !/^\p{Lu}/u.test(place?.written ?? '');
    if (place !== undefined && !isVague) return [asPlace(place, !/ in|^in|^yn/i.test(match[1] ?? ''))];
  }
  if (isUpperCase) return [];
  for (const match of text.matchAll(within)) {
    const place = placeAt(text, match.index + match[0].length, { lexemes, needsCapital: true });
    if (place !== undefined) return [asPlace(place, false)];
  }
  return [];
}

interface Written {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

function asPlace({ start, end, written }: Written, isNear: boolean): Place {
  return { kind: 'place', place: written, isNear, span: { start, end } };
}

/** Words of the place from there on: capitalised ones with what joins them; without capitals, up to two unknown words. */
function placeAt(
  text: string,
  start: number,
  { lexemes, needsCapital }: { readonly lexemes: readonly Lexeme[]; readonly needsCapital: boolean },
): Written | undefined {
  let at = start;
  let end = start;
  let isCapital: boolean | undefined;
  for (let count = 0; count < MAX_WORDS; count += 1) {
    nextWord.lastIndex = at;
    const word = nextWord.exec(text)?.[0];
    if (word === undefined) break;
    const starts = /^\p{Lu}/u.test(word);
    isCapital ??= starts;
    if (isCapital ? !starts && !joining.has(word) : count > 1 || isKnown(lexemes, at)) break;
    if (isOfVocabulary(lexemes, at) || noPlaces.has(word.toLowerCase())) break;
    if (!isCapital || starts) end = at + word.length;
    at += word.length;
    if (text.charAt(at) !== ' ') break;
    at += 1;
  }
  if (end === start || (needsCapital && isCapital !== true)) return undefined;
  return { start, end, written: text.slice(start, end) };
}

function lexemeAt(lexemes: readonly Lexeme[], at: number): Lexeme | undefined {
  return lexemes.find(({ start, end }) => start <= at && at < end);
}

function isOfVocabulary(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemeAt(lexemes, at);
  if (lexeme === undefined) return false;
  const isCommon = phraseBook().meanings.has(lexeme.phrase) && lexeme.slip === undefined;
  return (
    isCommon &&
    (lexeme.kind === 'colour' ||
      lexeme.kind === 'garment' ||
      lexeme.kind === 'pattern' ||
      isPlaceless(lexeme))
  );
}

function isPlaceless(lexeme: Lexeme): boolean {
  return lexeme.kind === 'grammar' && lexeme.id !== 'neutral' && lexeme.phrase.length > 2;
}

function isKnown(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemeAt(lexemes, at)?.kind !== 'unknown';
}
