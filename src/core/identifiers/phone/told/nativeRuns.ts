// Numbers said in a language whose words of digits are everyday words elsewhere ("to", "en", "fire", "do", "teen"): alone
// they are digits to nobody; in a run of nothing but that language's digits, valid where the text is about, they are.
import { tableOf } from '../../../text/heldWords';
import type { PreparedText } from '../../extractor';
import type { Change } from '../aloud';
import { readNational } from '../plans/readNumber';
import { languages, numberWords, type Language } from '../spelling/lexicon';
import { is } from '../wordClasses';

const MIN_RUN = 8; // digits
const MAX_RUN = 13;
const MIN_SURE = 2; // words that are digits only
const MAX_TRIMMED = 2;
const MAX_GAP = 3;
const ENGLISH = 0; // it has a reader of its own
const told = { rule: 'spelled', confidence: 0.75 };

/** By place of the language: whether some of its digits are everyday words. */
const isOfEveryday: readonly boolean[] = languages.map(
  ({ words }, place) =>
    place !== ENGLISH &&
    [...words.values()].filter((meaning) => meaning.kind === 'number' && meaning.isSound).length >= MIN_SURE,
);
/** Words that are digits of such a language and nothing else there. */
const sureWords = tableOf(
  languages.flatMap(({ words }, place) =>
    isOfEveryday[place] === true ? [...words.keys()].filter((word) => isSure(word, place)) : [],
  ),
);

function isSure(word: string, place: number): boolean {
  const meaning = numberWords.get(word)?.get(place);
  return meaning?.kind === 'number' && !meaning.isSound && meaning.value < 10;
}

/**
 * Changes of such runs to whole numbers, in order of place. One look at each hit.
 *
 * @param hits - places of number words, among others.
 */
export function nativeRunsIn(
  prepared: PreparedText,
  hits: readonly number[],
  region: () => string | undefined,
): readonly Change[] {
  const { numbers, words, notes } = prepared.table;
  let changes: Change[] | undefined;
  let next = 0;
  for (let at = 0; at + 1 < hits.length; at += 1) {
    const place = hits[at] ?? 0;
    if (place < next || sureWords[numbers[place] ?? 0] !== 1) continue;
    if ((hits[at + 1] ?? 0) - place > MAX_RUN) continue;
    // "One hour": nothing of a number stands beside it.
    if ((((notes[place - 1] ?? 0) | (notes[place + 1] ?? 0)) & (is.number | is.numberWord)) === 0) continue;
    for (const language of numberWords.get(words[place] ?? '')?.keys() ?? []) {
      if (isOfEveryday[language] !== true || !isSure(words[place] ?? '', language)) continue;
      const run = runAround(prepared, languages[language] as Language, place, next);
      if (run.digits.length < MIN_RUN) continue;
      const found = numberIn(prepared, run, region());
      next = run.from + run.digits.length;
      if (found !== undefined) (changes ??= []).push(found);
      break;
    }
  }
  return changes ?? noChanges;
}

const noChanges: readonly Change[] = [];

interface Run {
  readonly from: number;
  /** One of each word. */
  readonly digits: string;
  /** Of each word, whether it is an everyday word. */
  readonly sounds: readonly boolean[];
}

function runAround({ table, text }: PreparedText, { words }: Language, place: number, after: number): Run {
  const { starts, ends } = table;
  const digitAt = (at: number): { readonly digit: string; readonly isSound: boolean } | undefined => {
    const word = table.words[at] ?? '';
    if (/^\d$/.test(word)) return { digit: word, isSound: false };
    const meaning = words.get(word);
    return meaning?.kind === 'number' && meaning.value < 10
      ? { digit: String(meaning.value), isSound: meaning.isSound }
      : undefined;
  };
  const isTied = (at: number): boolean => {
    const gap = text.slice(ends[at - 1], starts[at]);
    return gap.length <= MAX_GAP && !/[\n.!?|]/.test(gap);
  };
  let from = place;
  while (from > after && place - from < MAX_RUN && isTied(from) && digitAt(from - 1) !== undefined) from -= 1;
  let digits = '';
  const sounds: boolean[] = [];
  for (let at = from; at < starts.length && digits.length <= MAX_RUN + MAX_TRIMMED; at += 1) {
    const found = at > from && !isTied(at) ? undefined : digitAt(at);
    if (found === undefined) break;
    digits += found.digit;
    sounds.push(found.isSound);
  }
  return { from, digits, sounds };
}

/** The whole run, or without everyday words at its edges, as the country dials it. */
function numberIn(
  { table }: PreparedText,
  { from, digits, sounds }: Run,
  region: string | undefined,
): Change | undefined {
  if (region === undefined || !sounds.includes(true)) return undefined;
  if (sounds.filter((isSound) => !isSound).length < MIN_SURE) return undefined;
  for (let right = 0; right <= MAX_TRIMMED; right += 1) {
    if (right > 0 && sounds[digits.length - right] !== true) break;
    for (let left = 0; left <= MAX_TRIMMED; left += 1) {
      if (left > 0 && sounds[left - 1] !== true) break;
      const kept = digits.slice(left, digits.length - right);
      const number = kept.length < MIN_RUN ? undefined : readNational(kept, region);
      if (number?.isDialled !== true) continue;
      const start = table.starts[from + left] ?? 0;
      const end = table.ends[from + digits.length - right - 1] ?? start;
      return { start, end, word: `+${number.value}`, told };
    }
  }
  return undefined;
}
