// Teens and tens in a run of words that are heard as digits: "onzi", "vinti", "trinta i cincu". The area code is what is
// mostly said so, before digits as bent as it is.
import { foldWord } from '../../../text/tokens';
import { languages } from '../spelling/lexicon';
import { distanceOf } from '../spelling/nearWords';
import { costs, type Heard } from './ears';
import { heardAs } from './heard';
import { soundKeyOf } from './soundKeys';

/** A ten or a teen, and what may be added to it. */
interface Ten {
  readonly value: number;
  /** What is added is below this; 0 where nothing is. */
  readonly below: number;
  readonly cost: number;
}

/** Languages that say tens before ones, and what joins the two. */
const joinersOf: Readonly<Record<string, string>> = {
  pt: 'e i y',
  es: 'y i e',
  it: 'e',
  ro: 'și si shi',
  pl: '',
};

interface TensEar {
  readonly joiners: ReadonlySet<string>;
  readonly exact: ReadonlyMap<string, Ten>;
  readonly keyed: ReadonlyMap<string, Ten>;
  readonly remembered: Map<string, Ten | undefined>;
}

const ears: (TensEar | undefined)[] = languages.map(() => undefined);
const isKnown = languages.map(({ id }) => joinersOf[id] !== undefined);
const MAX_VALUE = 99;
const MAX_REMEMBERED = 2_000;
const MIN_LETTERS = 4;
const MAX_LETTERS = 16;
const MIN_KEY = 3;
const FAR = 0.4; // a digit that a word is heard as so hardly is none
const MIN_EDITED = 6; // letters of a sound key

function earOf(language: number): TensEar {
  const known = ears[language];
  if (known !== undefined) return known;
  const { id = '', words } = languages[language] ?? {};
  const exact = new Map<string, Ten>();
  const keyed = new Map<string, Ten>();
  for (const [word, meaning] of words ?? []) {
    if (meaning.kind !== 'number' || meaning.value <= 9 || meaning.value > MAX_VALUE) continue;
    exact.set(word, { value: meaning.value, below: meaning.adds, cost: costs.plain });
    const key = soundKeyOf(word, id);
    if (key.length >= MIN_KEY)
      keyed.set(key, { value: meaning.value, below: meaning.adds, cost: costs.keyed });
  }
  const joiners = new Set((joinersOf[id] ?? '').split(' ').map(foldWord));
  return (ears[language] = { joiners, exact, keyed, remembered: new Map() });
}

/** The ten or the teen that a word is heard as. */
function tenOf(word: string, language: number): Ten | undefined {
  const ear = earOf(language);
  const own = ear.exact.get(word);
  if (own !== undefined || word.length < MIN_LETTERS || word.length > MAX_LETTERS) return own;
  if (ear.remembered.has(word)) return ear.remembered.get(word);
  if (ear.remembered.size >= MAX_REMEMBERED) ear.remembered.clear();
  const key = soundKeyOf(word, languages[language]?.id ?? '');
  const near = ear.keyed.get(key) ?? (key.length < MIN_EDITED ? undefined : nearTen(key, ear));
  // "Treiz" is three and not thirteen.
  const found = near !== undefined && (heardAs(word, language)?.cost ?? 1) > FAR ? near : undefined;
  ear.remembered.set(word, found);
  return found;
}

/** The only one whose sound is a letter away. */
function nearTen(key: string, { keyed }: TensEar): Ten | undefined {
  let found: Ten | undefined;
  for (const [sound, ten] of keyed) {
    if (Math.abs(sound.length - key.length) > 1 || distanceOf(sound, key) > 1) continue;
    if (found !== undefined && found.value !== ten.value) return undefined;
    found = { ...ten, cost: costs.edited };
  }
  return found;
}

/** Digits of some tokens; `to` is the place behind the last one. */
export interface HeardTen extends Heard {
  readonly to: number;
}

/**
 * The teen or the ten that begins at a token, with what is added to it.
 *
 * @param isBeside - whether nothing but a blank parts a token from the one before.
 */
export function tenAt(
  words: readonly string[],
  language: number,
  at: number,
  isBeside: (at: number) => boolean,
): HeardTen | undefined {
  if (isKnown[language] !== true) return undefined;
  const word = words[at] ?? '';
  const ten = tenOf(word, language);
  if (ten === undefined) return gluedTen(word, language, at);
  const alone = { digits: String(ten.value), cost: ten.cost, to: at + 1 };
  if (ten.below === 0 || !isBeside(at + 1)) return alone;
  const isJoined = earOf(language).joiners.has(words[at + 1] ?? '') && isBeside(at + 2);
  const unitAt = isJoined ? at + 2 : at + 1;
  const unit = heardAs(words[unitAt] ?? '', language);
  if (unit?.digits.length !== 1 || unit.digits === '0') return alone;
  const value = String(ten.value + Number(unit.digits));
  return { digits: value, cost: Math.max(ten.cost, unit.cost), to: unitAt + 1 };
}

const MIN_GLUED = 8;

/** "Vinteium", "trintaicinco" */
function gluedTen(word: string, language: number, at: number): HeardTen | undefined {
  if (word.length < MIN_GLUED || word.length > MAX_LETTERS) return undefined;
  const { joiners } = earOf(language);
  for (let split = MIN_LETTERS; split <= word.length - MIN_KEY; split += 1) {
    if (!joiners.has(word.charAt(split))) continue;
    const ten = tenOf(word.slice(0, split), language);
    const unit = ten?.below === 10 ? heardAs(word.slice(split + 1), language) : undefined;
    if (ten === undefined || unit?.digits.length !== 1 || unit.digits === '0') continue;
    return {
      digits: String(ten.value + Number(unit.digits)),
      cost: Math.max(ten.cost, unit.cost),
      to: at + 1,
    };
  }
  return undefined;
}

/** Whether a word may be part of such a number: a teen, a ten, or what joins it to ones. */
export function isOfTens(word: string, language: number): boolean {
  return (
    isKnown[language] === true &&
    (earOf(language).joiners.has(word) ||
      tenOf(word, language) !== undefined ||
      gluedTen(word, language, 0) !== undefined)
  );
}

/** Whether a word is a teen or a ten by its sound in a language. */
export const isHeardAsTen = (word: string, language: number): boolean =>
  isKnown[language] === true && tenOf(word, language) !== undefined;
