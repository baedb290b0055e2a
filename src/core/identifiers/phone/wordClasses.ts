// What the phone extractor knows of a word before it looks any closer: one look-up for each token of a text, shared by
// all that read it.
import { numberCount, numberOf } from '../../text/heldWords';
import { unitAt } from '../../text/unitAt';
import { beginsLikeWords, readCluster } from './spelling/clusters';
import { digitWords, numberWords, type WordMeaning } from './spelling/lexicon';
import { everydayWords } from './told/bentLexicon';
import { bentReadings, EVERYDAY_COST } from './told/bentWords';
import { gluedDigits } from './told/gluedWords';
import { homophoneDigit } from './told/homophones';

/** Bits of a class. */
export const is = {
  /** A number by itself in some language, so that one may begin here. */
  digitWord: 1,
  /** Any word of the spelling tables, fillers and sounds too. */
  numberWord: 2,
  /** A long run of letters that is nothing but number words. */
  gluedWords: 4,
  /** Begins like a number word. */
  likeWords: 8,
  /** Few letters, each of which may be a digit by its look. */
  look: 16,
  /** A bent word of a digit. */
  bent: 32,
  number: 64,
  /** A number word, or one that says how pieces of a number belong together (`phoneNeedWords`). */
  hit: 128,
  /** A Chinese character that sounds like a digit and is none. */
  homophone: 256,
} as const;
const WEIGHT_SHIFT = 9;
/** Least class of a word that weighs as a digit or more (`digitsOfClass`). */
export const FIRST_WEIGHT = 1 << WEIGHT_SHIFT;

const MAX_LOOK = 4;
const looks = /^[oilszb]+$/;
const romans = /^(?:i{1,3}|i?v|vi{1,3}|ix)$/;
const MIN_GLUED = 6; // "sixsix"
const FIRST_UNSPACED = 0x0e_00;

/** Classes of the words that have a number of their own, by that number; -1 where it is not known yet. */
let ofNumbers = new Int32Array(0);

// Words that a number may hold have a number, so that their class is looked up by it.
for (const word of numberWords.keys()) numberOf(word);

/** Class of a word by its number, which is not 0. */
export function classOfNumber(number: number, word: string): number {
  const known = number < ofNumbers.length ? (ofNumbers[number] ?? -1) : -1;
  return known >= 0 ? known : readNumber(number, word);
}

function readNumber(number: number, word: string): number {
  if (number >= ofNumbers.length) {
    const longer = new Int32Array(Math.max(number, numberCount()) + 1).fill(-1);
    longer.set(ofNumbers);
    ofNumbers = longer;
  }
  return (ofNumbers[number] = readClass(word));
}

const BITS = 13;
const SLOTS = 1 << BITS;
/** The other words met last, at the place that their letters lead to, and their classes. */
const words = new Array<string>(SLOTS).fill('');
const classes = new Int32Array(SLOTS);

/** Class of a word that nobody looks for. */
export function classOfWord(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  const ends = unitAt(word, 0) * 31 + unitAt(word, length - 1);
  const inner =
    length > 2 ? unitAt(word, 1) * 31 + unitAt(word, length >> 1) + unitAt(word, length - 2) * 7 : 0;
  const hash = (ends * 131 + inner) * 17 + length;
  const slot = Math.imul(hash, 0x9e_37_79_b1) >>> (32 - BITS);
  if (words[slot] !== word) {
    classes[slot] = readClass(word);
    words[slot] = word;
  }
  return classes[slot] ?? 0;
}

/** Digits that a word of the class may hold, by itself. */
export const digitsOfClass = (found: number): number => found >> WEIGHT_SHIFT;

function readClass(word: string): number {
  // "ohonetwo": "oh" is too short to be told from the beginning of other words.
  const isLike = beginsLikeWords(word) || (word.startsWith('oh') && beginsLikeWords(word.slice(2)));
  const isLong = word.length >= MIN_GLUED || (word.charCodeAt(0) >= FIRST_UNSPACED && word.length > 1);
  const isGlued = isLike && isLong && (readCluster(word) ?? gluedDigits(word)) !== undefined;
  let found = (isLike ? is.likeWords : 0) | (isGlued ? is.gluedWords : 0);
  if (word.length <= MAX_LOOK && looks.test(word)) found |= is.look;
  const entry = numberWords.get(word);
  if (entry !== undefined) {
    found |= is.numberWord | (digitWords.has(word) ? is.digitWord : 0);
    return found | (Math.max(...[...entry.values()].map(weightOfMeaning)) << WEIGHT_SHIFT);
  }
  const glued = gluedDigits(word);
  if (glued !== undefined) return found | is.bent | (glued.digits.length << WEIGHT_SHIFT);
  if (homophoneDigit(word) !== undefined) return found | is.homophone;
  if ((bentReadings(word)[0]?.cost ?? 1) < EVERYDAY_COST) return found | is.bent | (1 << WEIGHT_SHIFT);
  const isLook = !everydayWords.has(word) && ((found & is.look) !== 0 || romans.test(word));
  return isLook ? found | is.bent | (word.length << WEIGHT_SHIFT) : found;
}

function weightOfMeaning(meaning: WordMeaning): number {
  if (meaning.kind === 'number') return meaning.isSound ? 0 : String(meaning.value).length;
  return meaning.kind === 'multiply' || meaning.kind === 'times' ? 2 : 0;
}
