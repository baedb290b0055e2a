// Which digit a word is heard as by somebody who knows what language it is of: its own words, bent ones, several of them
// written together, and whatever is nearest of all ten, as long as no other digit is as near.
import { bitOf, languages } from '../spelling/lexicon';
import { dialectWords, everydayWords } from './bentLexicon';
import { heardWords } from './inflectedWords';

/** Digits that a word says; `cost` from 0 (plainly) to 1 (hardly). */
export interface Heard {
  readonly digits: string;
  readonly cost: number;
}

/** What a word of everyday speech costs that sounds like a digit. */
export const SOUND_COST = 0.12;
const ENGLISH = 0;
const costs = {
  plain: 0,
  foreign: 0.1,
  sound: SOUND_COST,
  bent: 0.15,
  stretched: 0.15,
  edited: 0.3,
} as const;
const MIN_LETTERS = 2;
const MAX_LETTERS = 14;
const MAX_DISTANCE = 0.5; // letters that differ, of those that there are
const MAX_APART = 2; // letters
const MAX_STRETCHED = 3; // letters said longer
const SWAPPED = 0.7; // of a letter: fingers are faster than each other
const MIN_LEAD = 0.07; // of the nearest digit before the next one
const MIN_EDITED = 4; // letters; shorter words are near to too many
const doubled = /(.)\1+/gu;
const collapse = (word: string): string => word.replace(doubled, '$1');

/** The words of a language by what they are heard as; what was read of others before. */
interface Ear {
  readonly exact: ReadonlyMap<string, Heard>;
  readonly edited: ReadonlyMap<string, Heard>;
  /** The words of `exact`, each with its letters once. */
  readonly sounds: readonly { readonly sound: string; readonly once: string; readonly digits: string }[];
  readonly longest: number;
  /** Its words that say something else within a number: fillers, counts, tens. */
  readonly others: ReadonlySet<string>;
  readonly remembered: Map<string, Heard | undefined>;
}

const ears: (Ear | undefined)[] = [];
const MAX_REMEMBERED = 2_000;

/** The digits of a word in a language, by its place; undefined if it says none. */
export function heardAs(word: string, language: number): Heard | undefined {
  const ear = (ears[language] ??= earOf(language));
  if (ear.remembered.has(word)) return ear.remembered.get(word);
  if (ear.remembered.size >= MAX_REMEMBERED) ear.remembered.clear();
  const found = read(word, ear);
  ear.remembered.set(word, found);
  return found;
}

/** The digit of a word that the language itself has, bent ones included. */
export function saidAs(word: string, language: number): Heard | undefined {
  return (ears[language] ??= earOf(language)).exact.get(word);
}

function read(word: string, ear: Ear): Heard | undefined {
  const own = ear.exact.get(word);
  if (own !== undefined) return word.length > 1 || own.cost === costs.plain ? own : undefined;
  if (ear.others.has(word)) return undefined;
  const english = languages[ENGLISH]?.words.get(word);
  if (english?.kind === 'number' && !english.isSound && english.value < 10)
    return { digits: String(english.value), cost: costs.foreign };
  const small = smallOf(word, ear);
  if (small !== undefined) return small;
  const glued = gluedIn(word, ear);
  const near =
    word.length < MIN_LETTERS || word.length > MAX_LETTERS || everydayWords.has(word)
      ? undefined
      : nearest(word, ear);
  return glued !== undefined && (near === undefined || glued.cost <= near.cost) ? glued : near;
}

const diminutive = /^(\p{L}{2,7}?)(?:c?it|z?inh|[eu]tt|in)[oa]s?$/u;
const stemEnds: readonly string[] = ['', 'o', 'e', 's', 'a', 'co', 'ro'];

/** "Unito", "tresinho", "duetto" */
function smallOf(word: string, { exact }: Ear): Heard | undefined {
  const stem = diminutive.exec(word)?.[1];
  if (stem === undefined) return undefined;
  for (const end of stemEnds) {
    const found = exact.get(stem + end);
    if (found !== undefined && stem.length + end.length > MIN_LETTERS)
      return { digits: found.digits, cost: Math.max(found.cost, costs.bent) };
  }
  return undefined;
}

function earOf(language: number): Ear {
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
  const longest = Math.max(0, ...[...exact.keys()].map(({ length }) => length));
  const sounds = [...exact].map(([sound, { digits }]) => ({ sound, once: collapse(sound), digits }));
  return { exact, edited, sounds, longest, others, remembered: new Map() };
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

/** The digit whose words are nearest, and no other nearly as near. */
function nearest(word: string, { sounds }: Ear): Heard | undefined {
  const once = collapse(word);
  let digit: string | undefined;
  let least = MAX_DISTANCE;
  let second = 1; // of another digit
  for (const { sound, once: soundOnce, digits } of sounds) {
    const longer = Math.abs(sound.length - word.length);
    if (longer > MAX_STRETCHED) continue;
    const isStretched = once === soundOnce;
    // Each letter more is one to put in.
    if (longer > MAX_APART && !isStretched) continue;
    const letters = isStretched ? 0 : lettersApart(word, sound);
    if (letters > MAX_APART) continue;
    const distance = isStretched ? costs.stretched : letters / Math.max(sound.length, word.length);
    if (distance < least) {
      if (digit !== undefined && digit !== digits) second = least;
      digit = digits;
      least = distance;
    } else if (distance < second && digit !== digits) second = distance;
  }
  if (digit === undefined || second - least < MIN_LEAD) return undefined;
  return { digits: digit, cost: Math.max(costs.bent, least) };
}

const MAX_SOUND = 64; // letters; words of digits have a dozen
/** Rows of the table below, used again by each pair of words. */
let beforeLast = new Float64Array(MAX_SOUND + 1);
let last = new Float64Array(MAX_SOUND + 1);
let next = new Float64Array(MAX_SOUND + 1);

/** Letters to put in, leave out, change or swap with their neighbour (optimal string alignment). */
function lettersApart(left: string, right: string): number {
  for (let column = 0; column <= right.length; column += 1) last[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    const unit = left.charCodeAt(row - 1);
    next[0] = row;
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = unit === right.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        unit === right.charCodeAt(column - 2) &&
        left.charCodeAt(row - 2) === right.charCodeAt(column - 1);
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + SWAPPED);
      next[column] = cost;
    }
    const used = beforeLast;
    beforeLast = last;
    last = next;
    next = used;
  }
  return last[right.length] ?? 0;
}

const MIN_GLUED = 5; // letters
const MAX_GLUED = 64;
const MIN_PIECE = 2;
const PIECE_COST = 0.02;
const MAX_PIECE_COST = 0.3; // on average

interface Way extends Heard {
  readonly pieces: number;
}

/** Several words written together: the cheapest way through the letters. Bounded: some pieces from each letter on. */
function gluedIn(word: string, { exact, edited, longest }: Ear): Heard | undefined {
  if (word.length < MIN_GLUED || word.length > MAX_GLUED) return undefined;
  const best: (Way | undefined)[] = [{ digits: '', cost: 0, pieces: 0 }];
  for (let at = 0; at < word.length; at += 1) {
    const before = best[at];
    if (before === undefined) continue;
    for (let size = MIN_PIECE; size <= longest + 1 && at + size <= word.length; size += 1) {
      const piece = word.slice(at, at + size);
      const found = exact.get(piece) ?? edited.get(piece) ?? stretched(piece, exact);
      if (found === undefined || found.digits === '') continue;
      const cost = before.cost + found.cost + PIECE_COST;
      const known = best[at + size];
      if (known === undefined || cost < known.cost)
        best[at + size] = { digits: before.digits + found.digits, cost, pieces: before.pieces + 1 };
    }
  }
  const whole = best[word.length];
  if (whole === undefined || whole.pieces < 2 || whole.cost > MAX_PIECE_COST * whole.pieces) return undefined;
  return { digits: whole.digits, cost: Math.max(costs.bent, whole.cost / whole.pieces) };
}

/** "Unoo", "siette" */
function stretched(piece: string, exact: Ear['exact']): Heard | undefined {
  if (piece.length < MIN_EDITED || !hasDouble(piece)) return undefined;
  const once = collapse(piece);
  const found = once === piece ? undefined : exact.get(once);
  return found && { digits: found.digits, cost: costs.stretched };
}

function hasDouble(piece: string): boolean {
  for (let at = 1; at < piece.length; at += 1)
    if (piece.charCodeAt(at) === piece.charCodeAt(at - 1)) return true;
  return false;
}

const MIN_PIECES = 3;
/** Languages of which words of two letters are looked for as well. */
const shortWorded: ReadonlySet<string> = new Set(['zh-Latn', 'vi', 'es', 'it']);
/** Beginnings of the words of each language that are told apart well enough to be looked for in every long word. */
const beginnings = new Map<string, number>();
const BEGINNING = 3;
const spoken: ReadonlySet<string> = new Set(
  'en de es fr it pt ro pl ru ru-Latn tr vi zh-Latn nl hi-Latn uk'.split(' '),
);
languages.forEach(({ id, words }, place) => {
  if (!spoken.has(id)) return;
  const put = (word: string): void => {
    const isShort = shortWorded.has(id) && word.length < BEGINNING;
    if (!isShort && word.length < BEGINNING) return;
    const beginning = word.slice(0, BEGINNING);
    beginnings.set(beginning, (beginnings.get(beginning) ?? 0) | bitOf(place));
  };
  for (const [word, meaning] of words) if (meaning.kind === 'number' && meaning.value < 10) put(word);
  for (const [of, word] of dialectWords) if (of === id) put(word);
});

/** Digits of a long word that is nothing but words of one language written together, so many at least, and which. */
export function gluedHeard(
  word: string,
  minPieces = MIN_PIECES,
): (Heard & { readonly languages: number }) | undefined {
  let bits =
    (beginnings.get(word.slice(0, BEGINNING)) ?? 0) | (beginnings.get(word.slice(0, MIN_PIECE)) ?? 0);
  let best: (Heard & { readonly languages: number }) | undefined;
  for (; bits !== 0; bits &= bits - 1) {
    const language = 31 - Math.clz32(bits & -bits);
    const found = gluedIn(word, (ears[language] ??= earOf(language)));
    if (found === undefined || found.digits.length < minPieces || (best?.cost ?? 1) <= found.cost) continue;
    best = { ...found, languages: bitOf(language) };
  }
  return best;
}
