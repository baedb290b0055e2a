// Scores of languages by words, letter groups and letters: naive Bayes with the weights rounded to three tiers.
import { appendAll } from '../../appendAll';
import { once } from '../../once';
import { numberCount, numberOf } from '../../text/heldWords';
import { unitAt } from '../../text/unitAt';
import { languageProfiles } from './profiles';

/** Codes in the order of the scores. */
export const modelLanguages: readonly string[] = languageProfiles.map(({ code }) => code);

const count = languageProfiles.length;
/** Pairs of language and weight, flat: a place, its weight, the next place … */
type Weights = Float32Array;

const WORD_TIERS = [
  { upTo: 20, weight: 5.5 },
  { upTo: 60, weight: 4 },
  { upTo: Infinity, weight: 2.7 },
];
const TRIGRAM_TIERS = [
  { upTo: 30, weight: 1.7 },
  { upTo: 100, weight: 1.3 },
  { upTo: Infinity, weight: 0.9 },
];
const ADVERT_WEIGHT = 3.2;
const FUNCTIONAL_WEIGHT = 1.2;
const BITS = 32;
const LETTER_PENALTY = 1.5;
const MAX_ASCII = 127;
/** A letter that most languages use tells nothing. */
const MAX_OWNERS = 20;

/** What words say of languages. */
export interface LanguageWords {
  /**
   * By number of the word, four entries each: where its weights begin and end, and one bit for each language that has
   * it, the first 32 and the rest.
   */
  readonly entries: Int32Array;
  /** The weights of all words. */
  readonly weights: Weights;
  /** How many words were looked for when all of these had their number. */
  readonly known: number;
}

const FIELDS = 4;

/** Words of all languages, folded. */
export const languageWords = once((): LanguageWords => {
  const weights = weighed((add) => {
    languageProfiles.forEach(({ frequent, advert = '', functional = '' }, place) => {
      frequent.split(' ').forEach((word, rank) => add(word, place, tier(WORD_TIERS, rank)));
      advert.split(' ').forEach((word) => add(word, place, ADVERT_WEIGHT));
      functional.split(' ').forEach((word) => add(word, place, FUNCTIONAL_WEIGHT));
    });
  }, 0.3);
  const ofNumber = Array.from(weights, ([word, own]) => [numberOf(word), own] as const);
  const entries = new Int32Array(FIELDS * (numberCount() + 1));
  const all: number[] = [];
  for (const [number, own] of ofNumber) {
    const { low, high } = bitsOf(own);
    entries.set([all.length, all.length + own.length, low, high], FIELDS * number);
    appendAll(all, own);
  }
  return { entries, weights: Float32Array.from(all), known: numberCount() };
});

function bitsOf(weights: Weights): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (let at = 0; at < weights.length; at += 2) {
    const place = weights[at] ?? 0;
    if (place < BITS) low |= 1 << place;
    else high |= 1 << (place - BITS);
  }
  return { low, high };
}

/** Whether some language has a word, by its number. */
export function isLanguageWord({ entries }: LanguageWords, number: number): boolean {
  const at = FIELDS * number;
  return at < entries.length && entries[at + 1] !== 0;
}

/** Whether a language, by its place, has the word. */
export function hasLanguage({ entries }: LanguageWords, number: number, place: number): boolean {
  const bits = entries[FIELDS * number + (place < BITS ? 2 : 3)] ?? 0;
  return (bits & (1 << (place & (BITS - 1)))) !== 0;
}

/** Groups of three letters, each as one number; most texts are told by their words and never need these. */
const trigramTable = once(() => {
  const weights = weighed((add) => {
    languageProfiles.forEach(({ trigrams }, place) => {
      const units = Array.from(trigrams);
      for (let at = 0; at + 2 < units.length; at += 3)
        add(units.slice(at, at + 3).join(''), place, tier(TRIGRAM_TIERS, at / 3));
    });
  }, 0.1);
  let letterCount = 0;
  const letterOf = (unit: number): number => {
    if (trigramLetters[unit] === 0) trigramLetters[unit] = letterCount += 1;
    return trigramLetters[unit] ?? 0;
  };
  // The letters of most groups first, so that their groups have the small numbers.
  for (const unit of '_abcdefghijklmnopqrstuvwxyz') letterOf(unit.charCodeAt(0));
  const all: number[] = [];
  const places = new Map<number, number>();
  const plain = new Int32Array(PLAIN_GROUPS);
  for (const [group, own] of weights) {
    const key = Array.from(group).reduce(
      (number, letter) => (number << LETTER_BITS) | letterOf(letter.charCodeAt(0)),
      0,
    );
    const at = plainGroup(key);
    // Each list begins with its length.
    if (at >= 0) plain[at] = all.length + 1;
    else places.set(key, all.length + 1);
    all.push(own.length);
    appendAll(all, own);
  }
  if (letterCount >= 1 << LETTER_BITS) throw new Error('More letters in groups than a number holds.');
  return { plain, places, weights: Float32Array.from(all) };
});

const LETTER_BITS = 10;
const LETTER = (1 << LETTER_BITS) - 1;
const GROUP = (1 << (3 * LETTER_BITS)) - 1;
/** Letters of the groups, numbered from 1 on; 0 is one that is in none. */
const trigramLetters = new Uint16Array(0x1_00_00);
const PLAIN_LETTERS = 28; // the edge of a word, a to z, and 0
const PLAIN_GROUPS = PLAIN_LETTERS ** 3;

/** Place of a group of plain letters among all such; -1 of one with others. */
function plainGroup(group: number): number {
  const first = group >> (2 * LETTER_BITS);
  const second = (group >> LETTER_BITS) & LETTER;
  const third = group & LETTER;
  return first < PLAIN_LETTERS && second < PLAIN_LETTERS && third < PLAIN_LETTERS
    ? (first * PLAIN_LETTERS + second) * PLAIN_LETTERS + third
    : -1;
}

/** Gain or loss of every language by one letter, for letters that tell languages apart. */
const gainsOfLetters: Float32Array[] = [];
/** By code unit, capitals too: which of them, from 1 on; 0 tells nothing. */
const letters = new Uint8Array(0x1_00_00);
for (const letter of new Set(languageProfiles.flatMap((profile) => Array.from(profile.letters)))) {
  const owners = languageProfiles.map((profile) => profile.letters.includes(letter));
  const number = owners.filter(Boolean).length;
  if (number > MAX_OWNERS) continue;
  const gain = Math.log(count / number);
  gainsOfLetters.push(Float32Array.from(owners, (isOwner) => (isOwner ? gain : -LETTER_PENALTY)));
  letters[letter.charCodeAt(0)] = gainsOfLetters.length;
}
if (gainsOfLetters.length > 255) throw new Error('More letters than a table of bytes numbers.');
for (let unit = 128; unit < letters.length; unit += 1) {
  const lower = letters[String.fromCharCode(unit).toLowerCase().charCodeAt(0)] ?? 0;
  if (lower !== 0) letters[unit] = lower;
}

function tier(tiers: readonly { upTo: number; weight: number }[], rank: number): number {
  return tiers.find(({ upTo }) => rank < upTo)?.weight ?? 0;
}

/** Weights of every entry, raised the fewer languages share it. */
function weighed(
  fill: (add: (key: string, place: number, weight: number) => void) => void,
  floor: number,
): ReadonlyMap<string, Weights> {
  const held = new Map<string, Map<number, number>>();
  fill((key, place, weight) => {
    if (key === '') return;
    const of = held.get(key) ?? new Map<number, number>();
    if (weight > (of.get(place) ?? 0)) of.set(place, weight);
    held.set(key, of);
  });
  return new Map(
    [...held].map(([key, of]) => {
      const rarity = Math.log(count / of.size) + floor;
      return [key, Float32Array.from([...of].flatMap(([place, weight]) => [place, weight * rarity]))];
    }),
  );
}

/** One score for each language. */
export type Scores = Float64Array;
const scoresOfAll: Scores = new Float64Array(count);

/** The scores, all at nought; one list for all, since nobody scores two stretches at once. */
export function clearedScores(): Scores {
  return scoresOfAll.fill(0);
}

const EDGE = 0x5f; // `_` in the profiles

/** Adds what the letter groups of one folded word say. */
export function scoreTrigrams(word: string, scores: Scores): void {
  const { plain, places, weights } = trigramTable();
  let group = trigramLetters[EDGE] ?? 0;
  for (let at = 0; at <= word.length; at += 1) {
    const unit = at < word.length ? unitAt(word, at) : EDGE;
    group = ((group << LETTER_BITS) & GROUP) | (trigramLetters[unit] ?? 0);
    if (at === 0) continue;
    const number = plainGroup(group);
    const start = number < 0 ? (places.get(group) ?? 0) : (plain[number] ?? 0);
    if (start !== 0) addWeights(weights, start, start + (weights[start - 1] ?? 0), scores);
  }
}

/** Adds what the letters beyond ASCII of one word say. */
export function scoreLetters(text: string, start: number, end: number, scores: Scores): void {
  for (let at = start; at < end; at += 1) {
    const unit = unitAt(text, at);
    const gains = unit > MAX_ASCII ? gainsOfLetters[(letters[unit] ?? 0) - 1] : undefined;
    if (gains === undefined) continue;
    for (let place = 0; place < count; place += 1) scores[place] = (scores[place] ?? 0) + (gains[place] ?? 0);
  }
}

/** Adds what a word that some language has says of each. */
export function scoreWord({ entries, weights }: LanguageWords, number: number, scores: Scores): void {
  addWeights(weights, entries[FIELDS * number] ?? 0, entries[FIELDS * number + 1] ?? 0, scores);
}

function addWeights(weights: Weights, from: number, to: number, scores: Scores): void {
  for (let at = from; at < to; at += 2) {
    const place = weights[at] ?? 0;
    scores[place] = (scores[place] ?? 0) + (weights[at + 1] ?? 0);
  }
}

/** The best language and how far it leads the next. */
export function bestOf(scores: Scores): { place: number; score: number; lead: number } {
  let place = 0;
  let second = -Infinity;
  for (let at = 1; at < count; at += 1) {
    const score = scores[at] ?? 0;
    if (score > (scores[place] ?? 0)) {
      second = scores[place] ?? 0;
      place = at;
    } else if (score > second) second = score;
  }
  const score = scores[place] ?? 0;
  return { place, score, lead: score - second };
}
