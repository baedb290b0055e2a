// Larger towns by the words that name them: what a text says of a country without naming it. Made when first asked for.
//
// A line of the tables holds towns parted by "; ", each as names parted by "/" and, behind "=", its area codes as they
// begin a national number. "?" before a name: it is a word of everyday speech or a person's name as well; "*": towns of
// other countries have the name too; "~" behind a name: endings of cases may follow; before it: it stands in longer words.
import { readTokens } from '../../../text/tokens';
import { asianTowns } from './asianTowns';
import { easternTowns } from './easternTowns';
import { englishTowns } from './englishTowns';
import { germanDutchTowns } from './germanDutchTowns';
import { romanceTowns } from './romanceTowns';

/** What a name needs beside itself to tell of its country. */
export type TownNeed = 'nothing' | 'wordOfPlace' | 'areaCode';

export interface Town {
  /** ISO 3166-1 alpha-2 */
  readonly region: string;
  /** How a national number of the town begins; none where the plan has no areas. */
  readonly codes: readonly string[];
  readonly need: TownNeed;
  /** Words behind the first, as tokens have them. */
  readonly rest: readonly string[];
  /** Endings of cases may follow the last word. */
  readonly isStem: boolean;
}

export interface TownTable {
  /** By the first word; of names of one word that take endings, by the stem and "~". */
  readonly byWord: ReadonlyMap<string, readonly Town[]>;
  /** Names within words of scripts without spaces. */
  readonly within: readonly (readonly [name: string, town: Town])[];
}

let made: TownTable | undefined;

/** The table of all towns. */
export function townTable(): TownTable {
  return (made ??= makeTable());
}

const STEM = '~';
const needs: Readonly<Record<string, TownNeed>> = { '?': 'wordOfPlace', '*': 'areaCode' };

function makeTable(): TownTable {
  const byWord = new Map<string, Town[]>();
  const within: [string, Town][] = [];
  for (const table of [englishTowns, germanDutchTowns, romanceTowns, easternTowns, asianTowns])
    for (const [region, line] of Object.entries(table))
      for (const entry of line.split('; ')) {
        const [names = '', codes = ''] = entry.split('=');
        for (const name of names.split('/')) {
          const { key, town } = townOf(region, name, codes === '' ? [] : codes.split(','));
          if (name.startsWith(STEM)) within.push([name.slice(1), town]);
          else putUnderKey(byWord, key, town);
        }
      }
  return { byWord, within };
}

function townOf(
  region: string,
  name: string,
  codes: readonly string[],
): { readonly key: string; readonly town: Town } {
  const isStem = name.endsWith(STEM);
  const { words } = readTokens(name.replace(/[?*~]/g, ''));
  const [first = '', ...rest] = words;
  const key = isStem && rest.length === 0 ? first + STEM : first;
  return { key, town: { region, codes, need: needs[name.charAt(0)] ?? 'nothing', rest, isStem } };
}

/** Towns of one name in two countries: only an area code tells which is meant. */
function putUnderKey(byWord: Map<string, Town[]>, key: string, town: Town): void {
  const held = byWord.get(key) ?? [];
  const isSame = (other: Town): boolean => other.rest.join(' ') === town.rest.join(' ');
  const isElsewhere = held.some((other) => isSame(other) && other.region !== town.region);
  const asOne = (other: Town): Town =>
    isElsewhere && isSame(other) ? { ...other, need: 'areaCode' } : other;
  byWord.set(key, [...held, town].map(asOne));
}

const MAX_ENDING = 4; // letters of a case
const MIN_STEM = 3;
const FIRST_HANGUL = 0xac_00; // a name of two syllables, then those of a case

/** Towns of which a word is the first one of the name. */
export function townsAtWord(word: string): readonly Town[] {
  const { byWord } = townTable();
  const exact = byWord.get(word);
  if (exact !== undefined) return exact;
  const least = word.charCodeAt(0) < FIRST_HANGUL ? MIN_STEM : 2;
  for (let ending = 0; ending <= MAX_ENDING && word.length - ending >= least; ending += 1) {
    const found = byWord.get(word.slice(0, word.length - ending) + STEM);
    if (found !== undefined) return found;
  }
  return none;
}

const none: readonly Town[] = [];

/** Whether a word is another one of a name, the last of a name that takes endings with its ending. */
export function isWordOfName(written: string, word: string, mayEnd: boolean): boolean {
  return (
    written === word || (mayEnd && written.startsWith(word) && written.length - word.length <= MAX_ENDING)
  );
}
