// Scores of languages by words, letter groups and letters: naive Bayes with the weights rounded to three tiers.
import { once } from '../../once';
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
/** A letter that most languages use tells nothing. */
const MAX_OWNERS = 20;

/** What a word says of languages. */
export interface LanguageWord {
  readonly weights: Weights;
  /** One bit for each language that has it: the first 32, and the rest. */
  readonly low: number;
  readonly high: number;
}

/** Words of all languages, folded. */
export const languageWords = once((): ReadonlyMap<string, LanguageWord> => {
  const weights = weighed((add) => {
    languageProfiles.forEach(({ frequent, advert = '', functional = '' }, place) => {
      frequent.split(' ').forEach((word, rank) => add(word, place, tier(WORD_TIERS, rank)));
      advert.split(' ').forEach((word) => add(word, place, ADVERT_WEIGHT));
      functional.split(' ').forEach((word) => add(word, place, FUNCTIONAL_WEIGHT));
    });
  }, 0.3);
  return new Map(Array.from(weights, ([word, own]) => [word, { weights: own, ...bitsOf(own) }]));
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

/** Whether a language, by its place, has the word. */
export function hasLanguage({ low, high }: LanguageWord, place: number): boolean {
  return (place < BITS ? low & (1 << place) : high & (1 << (place - BITS))) !== 0;
}

/** Most texts are told by their words and never need these. */
const trigramTable = once(() =>
  weighed((add) => {
    languageProfiles.forEach(({ trigrams }, place) => {
      const units = Array.from(trigrams);
      for (let at = 0; at + 2 < units.length; at += 3)
        add(units.slice(at, at + 3).join(''), place, tier(TRIGRAM_TIERS, at / 3));
    });
  }, 0.1),
);

/** Gain or loss of every language by one letter, for letters that tell languages apart. */
const letters = new Map<number, Float32Array>();
for (const letter of new Set(languageProfiles.flatMap((profile) => Array.from(profile.letters)))) {
  const owners = languageProfiles.map((profile) => profile.letters.includes(letter));
  const number = owners.filter(Boolean).length;
  if (number > MAX_OWNERS) continue;
  const gain = Math.log(count / number);
  letters.set(
    letter.charCodeAt(0),
    Float32Array.from(owners, (isOwner) => (isOwner ? gain : -LETTER_PENALTY)),
  );
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

/** One score for each language. A plain array: typed ones cost more to make than to fill. */
export type Scores = number[];
export const newScores = (): Scores => new Array<number>(count).fill(0);

/** Adds what the letter groups of one folded word say. */
export function scoreTrigrams(word: string, scores: Scores): void {
  const table = trigramTable();
  const padded = `_${word}_`;
  for (let at = 0; at + 3 <= padded.length; at += 1) addWeights(table.get(padded.slice(at, at + 3)), scores);
}

/** Adds what one letter beyond ASCII, in lower case, says. */
export function scoreLetter(unit: number, scores: Scores): void {
  const gains = letters.get(unit);
  if (gains === undefined) return;
  for (let place = 0; place < count; place += 1) scores[place] = (scores[place] ?? 0) + (gains[place] ?? 0);
}

/** Adds what a word or a group of letters says of each language. */
export function addWeights(weights: Weights | undefined, scores: Scores): void {
  if (weights === undefined) return;
  for (let at = 0; at < weights.length; at += 2) {
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
