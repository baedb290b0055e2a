// Which digit a word is heard as by somebody who knows what language it is of: its own words, bent ones, several of them
// written together, and whatever is nearest of all ten, as long as no other digit is as near.
import { languages } from '../spelling/lexicon';
import { everydayWords } from './bentLexicon';
import { costs, earOf, type Ear, type Heard } from './ears';
import { gluedIn } from './gluedHeard';
import { nearest, slipped } from './nearestSound';
import { soundKeyOf } from './soundKeys';

const ENGLISH = 0;
const MIN_LETTERS = 2;
const MAX_LETTERS = 14;
const MAX_REMEMBERED = 2_000;

/** The digits of a word in a language, by its place; undefined if it says none. */
export function heardAs(word: string, language: number): Heard | undefined {
  const ear = earOf(language);
  if (ear.remembered.has(word)) return ear.remembered.get(word);
  if (ear.remembered.size >= MAX_REMEMBERED) ear.remembered.clear();
  const found = read(word, ear);
  ear.remembered.set(word, found);
  return found;
}

/** The digit of a word that the language itself has, bent ones included. */
export function saidAs(word: string, language: number): Heard | undefined {
  return earOf(language).exact.get(word);
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
  const near = word.length < MIN_LETTERS || word.length > MAX_LETTERS ? undefined : nearOf(word, ear);
  return glued !== undefined && (near === undefined || glued.cost <= near.cost) ? glued : near;
}

function nearOf(word: string, ear: Ear): Heard | undefined {
  const keyed = keyedAs(word, ear);
  if (!everydayWords.has(word)) return likelier(ear, nearest(word, ear), keyed);
  // "Neuve", "nov": what is a word elsewhere is a digit here by its sound only.
  const isTold = keyed !== undefined && word.length > MIN_LETTERS && ear.id !== 'en';
  if (isTold) return { digits: keyed.digits, cost: costs.everyday };
  const digits = slipped(word, ear);
  return digits === undefined ? undefined : { digits, cost: costs.slipped };
}

/** Languages whose words of digits are so short that each is a letter from others: there the sound decides. */
const shortWorded: ReadonlySet<string> = new Set(['vi', 'zh-Latn']);

/** What is near by its letters: the sound decides where letters do not, and makes surer where both agree. */
function likelier({ id }: Ear, near: Heard | undefined, keyed: Heard | undefined): Heard | undefined {
  if (near === undefined || keyed === undefined) return near ?? keyed;
  if (near.digits !== keyed.digits) return shortWorded.has(id) ? keyed : near;
  return keyed.cost < near.cost ? keyed : near;
}

/** The digit whose word sounds the same. */
function keyedAs(word: string, { id, keyed }: Ear): Heard | undefined {
  const found = keyed.size === 0 ? undefined : keyed.get(soundKeyOf(word, id));
  return found === undefined || found.digits === '' ? undefined : found;
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
