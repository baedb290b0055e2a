// Russian and Ukrainian number words in Latin letters. Nobody writes them by one system, and few by any: what the systems
// in use have in common is a key, to which a word leads whichever was meant. "Devyat'sot", "dewjatsot", "deviatsot",
// "devâtʹsot" are one word. Sources: BGN/PCGN 1947 and 1965, ISO 9:1995, GOST 7.79-2000, ICAO Doc 9303, the scholarly
// transliteration, habits of German writers and of chats (read 2026-11).
import { foldWord } from '../../../text/tokens';
import { languages } from '../spelling/lexicon';

/** What is said of numbers: its value, or zeros that are counted ("dva nolya"). */
export interface SlavicWord {
  readonly value: number;
  readonly isCountedZero: boolean;
}

type Letters = Readonly<Record<string, string>>;

const common: Letters = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  ы: 'y',
  я: 'ya',
};

/** How systems differ from the first one, BGN/PCGN without its apostrophes. */
const systems: readonly Letters[] = [
  {},
  { ц: 'c' },
  { и: 'y' }, // Ukrainian
  { и: 'y', я: 'ia' },
  { я: 'ia' }, // ICAO
  { я: 'ia', ц: 'c' },
  { е: 'ie', я: 'ia' },
  { я: 'ja' },
  { я: 'ja', ц: 'c' },
  { я: 'ja', ц: 'c', ч: 'c', ш: 's' }, // scholarly, without its marks
  { я: 'a', ц: 'c', ч: 'c', ш: 's' }, // ISO 9, without its marks
  { в: 'w', я: 'ja', ц: 'z', ч: 'tsch', ш: 'sch' }, // German
];

/** Said and written by ear. */
const byEar: readonly (readonly [word: string, value: number])[] = [
  ['девит', 9],
  ['девить', 9],
  ['шеснадцать', 16],
  ['шисят', 60],
  ['писят', 50],
  ['шесдесят', 60],
  ['девяноста', 90],
];
/** Zeros that are counted: "два ноля". */
const countedZeros = ['ноля', 'нуля', 'нулика', 'ноликов', 'нулів', 'нулі', 'нулей', 'нолей'];

function written(word: string, system: Letters): string {
  let latin = '';
  for (const letter of word) latin += system[letter] ?? common[letter] ?? '';
  return latin;
}

const steps: readonly (readonly [RegExp, string])[] = [
  [/^4/, 'ch'],
  [/^6/, 'sh'],
  [/9/g, 'a'],
  [/[^a-z]+/g, ''],
  [/w/g, 'v'],
  // The sign of a soft consonant, before a vowel and without one.
  [/[jiy](?=[aeou])/g, ''],
  [/(?<=[ao])[iy](?=[^aeou])/g, ''],
  [/j/g, ''],
  // "Ш", "ч" and "ц", and "дц" and "тс" which sound so.
  [/(?<!s)[dt]{0,2}[szc][szch]{0,3}/g, 's'],
  [/[ao]+/g, 'a'],
  [/[eiy]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** What all spellings of a Slavic number word have in common. */
function slavicKeyOf(word: string): string {
  let key = word;
  for (const [pattern, by] of steps) key = key.replace(pattern, by);
  return key;
}

const spoken = ['ru', 'uk'];
const cyrillicWords: readonly (readonly [word: string, value: number])[] = [
  ...languages
    .filter(({ id }) => spoken.includes(id))
    .flatMap(({ words }) =>
      [...words].flatMap(([word, meaning]) =>
        // "Семёрка": folding takes the marks of its vowel away.
        meaning.kind === 'number'
          ? [word, word.replace('ерк', 'орк')].map((one) => [one, meaning.value] as const)
          : [],
      ),
    ),
  ...byEar,
];

const byKey = new Map<string, SlavicWord | undefined>();
for (const [word, value] of cyrillicWords) {
  const key = slavicKeyOf(written(word, {}));
  const known = byKey.get(key);
  // What is as near to another number is neither: no key of the tables is.
  const isOne = !byKey.has(key) || known?.value === value;
  byKey.set(key, isOne ? { value, isCountedZero: false } : undefined);
}
for (const word of countedZeros)
  byKey.set(slavicKeyOf(written(foldWord(word), {})), { value: 0, isCountedZero: true });

const MIN_LETTERS = 2;
const MAX_LETTERS = 24;
const MIN_GLUED = 9; // letters
const MAX_GLUED = 60;
const MIN_PIECE = 3;
const MAX_PIECE = 16;

/** "4etyre", "6est", "dev9t": figures for the letters that begin like their names, or look like them. */
const spelt = /^(?:[46]?[a-z]+|[a-z]+9[a-z]+(?:9[a-z]+)?)[\u02b9\u02bc]?$/u;

/** What a Latin word says of numbers, whichever system it is written by. */
export function slavicWord(word: string): SlavicWord | undefined {
  if (word.length < MIN_LETTERS || word.length > MAX_LETTERS) return undefined;
  return spelt.test(word) ? byKey.get(slavicKeyOf(word)) : undefined;
}

/** What words that are written together say: "vosemdevyatsotdvenadcat". Bounded: as many pieces from each letter on. */
export function slavicWordsIn(word: string): readonly SlavicWord[] | undefined {
  if (word.length < MIN_GLUED || word.length > MAX_GLUED) return undefined;
  const best: (readonly SlavicWord[] | undefined)[] = [[]];
  for (let at = 0; at < word.length; at += 1) {
    const before = best[at];
    if (before === undefined) continue;
    for (let size = MIN_PIECE; size <= MAX_PIECE && at + size <= word.length; size += 1) {
      const known = best[at + size];
      if (known !== undefined && known.length <= before.length + 1) continue;
      const found = slavicWord(word.slice(at, at + size));
      if (found !== undefined) best[at + size] = [...before, found];
    }
  }
  return best[word.length];
}

const MIN_SEED = 4; // letters; shorter ones are words of other languages

/** Words that tell of Slavic numbers in Latin letters: by each system. */
export const slavicSeeds: readonly string[] = [
  ...new Set(
    cyrillicWords
      .filter(([, value]) => value > 2)
      .flatMap(([word]) => systems.map((system) => written(word, system)))
      .filter(({ length }) => length >= MIN_SEED),
  ),
];
