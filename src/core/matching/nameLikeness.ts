// How alike two parts of names are: by letters, by sound, by words, and, of given names, by what everybody knows.
import { editDistance } from '../similarity/editDistance';
import { jaroWinkler } from '../similarity/jaroWinkler';
import { couldBeSimilar, indexLetters, mostInCommonOf } from '../similarity/letterSets';
import { rememberPairs } from '../similarity/pairMemory';
import { isKnownShortForm, meaningsOf } from './shortForms';
import type { ValueTable } from './valueTable';

export const nameLevels = [
  'same',
  'one slip',
  'known short form',
  'short form or part',
  'similar',
  'exchanged',
  'different',
] as const;
/** Their numbers. */
export const nameLevel = {
  SAME: 1,
  ONE_SLIP: 2,
  KNOWN_SHORT_FORM: 3,
  SHORT: 4,
  SIMILAR: 5,
  EXCHANGED: 6,
  DIFFERENT: 7,
} as const;
const { SAME, ONE_SLIP, KNOWN_SHORT_FORM, SHORT, SIMILAR, DIFFERENT } = nameLevel;
const SIMILAR_FROM = 0.88; // Jaro–Winkler; strangers' names of equal length rarely pass 0.8
const LEAST_LETTERS_FOR_TWO_SLIPS = 6;

/** Gives a level of `nameLevels`. */
export type LikenessOfParts = (left: number, right: number) => number;

/**
 * Compares name parts by number: most are told apart by letters and sounds alone, which lie in arrays.
 *
 * @param tellingSounds - number of what a part sounds like; 0 where that says too little.
 * @returns `givenLikeness` for two given names, which may be short forms; `likeness` for any other two.
 */
export function likenessOfNumbers(
  parts: ValueTable,
  tellingSounds: Uint32Array,
): { readonly likeness: LikenessOfParts; readonly givenLikeness: LikenessOfParts } {
  const texts = Array.from({ length: parts.size }, (_, number) => parts.text(number).replaceAll(' ', ''));
  const letters = indexLetters(texts);
  const wordsOf = (number: number): readonly string[] => parts.text(number).split(' ');
  const soundsAlike = (left: number, right: number): boolean =>
    tellingSounds[left] !== 0 && tellingSounds[left] === tellingSounds[right];
  const levelOfSimilar = rememberPairs((left, right) => {
    const common = mostInCommonOf(letters, left, right);
    const level = likenessOfTexts(texts[left] ?? '', texts[right] ?? '', common);
    if (level <= ONE_SLIP) return level;
    if (sharesAllWords(wordsOf(left), wordsOf(right))) return SHORT;
    return Math.min(level, soundsAlike(left, right) ? SIMILAR : DIFFERENT);
  });
  const likeness: LikenessOfParts = (left, right) => {
    if (left === right) return SAME;
    const leftLength = letters.lengths[left] ?? 0;
    const rightLength = letters.lengths[right] ?? 0;
    const longest = leftLength > rightLength ? leftLength : rightLength;
    const common = mostInCommonOf(letters, left, right);
    const couldBe =
      common >= longest - 2 ||
      common >= (leftLength < rightLength ? leftLength : rightLength) ||
      couldBeSimilar(common, leftLength, rightLength);
    if (couldBe) return levelOfSimilar(left, right);
    return soundsAlike(left, right) ? SIMILAR : DIFFERENT;
  };
  const isShortForm = shortFormsOf(parts, wordsOf);
  const givenLikeness: LikenessOfParts = (left, right) => {
    const level = likeness(left, right);
    return level > KNOWN_SHORT_FORM && isShortForm(left, right) ? KNOWN_SHORT_FORM : level;
  };
  return { likeness, givenLikeness };
}

/** Whether two numbered given names are known short forms; nearly all pairs are told apart by bits. */
function shortFormsOf(
  parts: ValueTable,
  wordsOf: (number: number) => readonly string[],
): (left: number, right: number) => boolean {
  const masks = parts.each((text) => {
    const end = text.indexOf(' ');
    const meanings = meaningsOf(end < 0 ? text : text.slice(0, end));
    return meanings.reduce((bits, meaning) => bits | (1 << (meaning & 31)), 0);
  });
  const isShortForm = rememberPairs((left, right) => Number(areShortForms(wordsOf(left), wordsOf(right))));
  return (left, right) => ((masks[left] ?? 0) & (masks[right] ?? 0)) !== 0 && isShortForm(left, right) === 1;
}

/** "Bob" and "Robert James", "Bob J" and "Robert James"; not "Bob William" and "Robert James". */
function areShortForms(
  [one = '', ...ofOne]: readonly string[],
  [other = '', ...ofOther]: readonly string[],
): boolean {
  if (!isKnownShortForm(one, other)) return false;
  const [few, many] = ofOne.length <= ofOther.length ? [ofOne, ofOther] : [ofOther, ofOne];
  return few.every((word) =>
    many.some(
      (candidate) =>
        candidate === word ||
        (word.length === 1 && candidate.startsWith(word)) ||
        (candidate.length === 1 && word.startsWith(candidate)),
    ),
  );
}

/** @param common - the most letters that both can have in common. */
function likenessOfTexts(left: string, right: string, common: number): number {
  if (left === right) return SAME;
  const long = left.length >= right.length ? left : right;
  const short = left.length >= right.length ? right : left;
  if ((short.length === 1 || short.length >= 3) && long.startsWith(short)) return SHORT;
  if (short.length >= 3 && common >= long.length - 1 && editDistance(left, right, 1) === 1) return ONE_SLIP;
  if (couldBeSimilar(common, left.length, right.length) && jaroWinkler(left, right) >= SIMILAR_FROM)
    return SIMILAR;
  const isLong = short.length >= LEAST_LETTERS_FOR_TWO_SLIPS && common >= long.length - 2;
  return isLong && editDistance(left, right, 2) === 2 ? SIMILAR : DIFFERENT;
}

/** Whether every word of the one is a word of the other, or its initial. */
function sharesAllWords(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 1 && other.length === 1) return false;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every((word) =>
    many.some((candidate) => candidate === word || (word.length === 1 && candidate.startsWith(word))),
  );
}
