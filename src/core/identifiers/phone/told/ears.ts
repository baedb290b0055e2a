// What somebody who knows a language hears words as: its own words of digits, bent ones, and those one letter from them.
import { foldWord } from '../../../text/tokens';
import { languages, type WordMeaning } from '../spelling/lexicon';
import { dialectWords } from './bentLexicon';
import { heardWords } from './heardWords';
import { neverHeard } from './neverHeard';
import { hasSoundKeys, soundKeyOf } from './soundKeys';

/** Digits that a word says; `cost` from 0 (plainly) to 1 (hardly). */
export interface Heard {
  readonly digits: string;
  readonly cost: number;
}

/** What a word of everyday speech costs that sounds like a digit. */
export const SOUND_COST = 0.12;
export const costs = {
  plain: 0,
  foreign: 0.1,
  sound: SOUND_COST,
  bent: 0.15,
  stretched: 0.15,
  /** Of the same sound key, and one so short that other words have it too. */
  keyed: 0.2,
  shortKeyed: 0.3,
  edited: 0.3,
  /** A word of everyday speech of the same sound. */
  everyday: 0.35,
  /** One that a slip of a finger made of a digit: never the first word or the last of a number. */
  slipped: 0.51,
} as const;
export const MIN_EDITED = 4; // letters; shorter words are near to too many
const doubled = /(.)\1+/gu;
export const collapse = (word: string): string => word.replace(doubled, '$1');

/** A word of a digit, as it is and with its letters once; `isPlain` of those that are in no dialect. */
export interface NearWord {
  readonly sound: string;
  readonly once: string;
  readonly digits: string;
  readonly isPlain: boolean;
}

/** The words of a language by what they are heard as; what was read of others before. */
export interface Ear {
  readonly id: string;
  readonly exact: ReadonlyMap<string, Heard>;
  readonly edited: ReadonlyMap<string, Heard>;
  /** Digits by the sound key of their words. */
  readonly keyed: ReadonlyMap<string, Heard>;
  /** The words of `exact`, each with its letters once. */
  readonly sounds: readonly NearWord[];
  readonly longest: number;
  /** Its words that say something else within a number: fillers, counts, tens. */
  readonly others: ReadonlySet<string>;
  readonly remembered: Map<string, Heard | undefined>;
}

const ears: (Ear | undefined)[] = [];

/** Of a language, by its place; made when it is first asked for. */
export const earOf = (language: number): Ear => (ears[language] ??= made(language));

function made(language: number): Ear {
  const exact = new Map<string, Heard>();
  const edited = new Map<string, Heard>();
  const { id = '', words } = languages[language] ?? {};
  const put = (word: string, digits: string, cost: number): void => {
    if (!exact.has(word)) exact.set(word, { digits, cost });
  };
  for (const [word, meaning] of words ?? [])
    if (meaning.kind === 'number' && meaning.value < 10)
      put(word, String(meaning.value), meaning.isSound ? costs.sound : costs.plain);
  for (const [of, word, digit] of [...dialectWords, ...heardWords])
    if (of === id) put(word, digit, costs.bent);
  for (const [word, { digits }] of exact) {
    if (word.length < MIN_EDITED) continue;
    for (const near of oneEditFrom(word)) {
      const known = edited.get(near);
      // What is as near to another digit is neither.
      edited.set(near, {
        digits: known === undefined || known.digits === digits ? digits : '',
        cost: costs.edited,
      });
    }
  }
  const others = new Set<string>();
  for (const [word, meaning] of words ?? [])
    if (meaning.kind !== 'number' || meaning.value > 9) others.add(word);
  for (const word of (neverHeard[id] ?? '').split(' ').map(foldWord)) if (!exact.has(word)) others.add(word);
  const longest = Math.max(0, ...[...exact.keys()].map(({ length }) => length));
  const sounds = [...exact].map(([sound, { digits, cost }]) => ({
    sound,
    once: collapse(sound),
    digits,
    isPlain: cost === costs.plain,
  }));
  return { id, exact, edited, keyed: keyedOf(id, words), sounds, longest, others, remembered: new Map() };
}

const MIN_KEY = 3; // letters of a key that few words have

function keyedOf(
  id: string,
  words: ReadonlyMap<string, WordMeaning> | undefined,
): ReadonlyMap<string, Heard> {
  const keyed = new Map<string, Heard>();
  if (!hasSoundKeys(id)) return keyed;
  for (const [word, meaning] of words ?? []) {
    if (meaning.kind !== 'number' || meaning.value > 9) continue;
    const key = soundKeyOf(word, id);
    const digits = String(meaning.value);
    const known = keyed.get(key);
    // What sounds like another digit as well is neither.
    keyed.set(key, {
      digits: known === undefined || known.digits === digits ? digits : '',
      cost: key.length < MIN_KEY ? costs.shortKeyed : costs.keyed,
    });
  }
  return keyed;
}

/** A letter left out, or swapped with its neighbour. */
function oneEditFrom(word: string): readonly string[] {
  const near: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    near.push(word.slice(0, at) + word.slice(at + 1));
    if (at > 0) near.push(word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1));
  }
  return near;
}
