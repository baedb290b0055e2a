// Which languages the words of a run may be of: each word votes for those that hear it as a digit.
import type { PreparedText } from '../../extractor';
import { languages, numberWords, type WordMeaning } from '../spelling/lexicon';
import { digitsOfClass, is } from '../wordClasses';
import { bentReadings, EVERYDAY_COST } from './bentWords';
import { gluedHeard } from './heard';

const MAX_LANGUAGES = 3;
const COUNTED = 7; // tokens
const MIN_GLUED = 5; // letters
const MIN_PIECES = 2;
/** Languages whose plain words are read by the readers of stretches, figures among them. */
const readByOthers: ReadonlySet<string> = new Set(
  'en de es fr it pt ro pl ru tr vi zh-Latn zh nl ar ko th hi uk bg el cs hu'.split(' '),
);
export const isWidelyRead = (language: number): boolean => readByOthers.has(languages[language]?.id ?? '');

const HEARD = is.numberWord | is.bent | is.gluedWords;

/** Votes for each language, by its place, as the words from a place on are counted. */
const votes = new Float64Array(languages.length);

/** The languages that most of the words from a place on are of, likeliest first. */
export function languagesAt({ table }: PreparedText, first: number): readonly number[] {
  const { notes, starts, ends, words } = table;
  votes.fill(0);
  for (let at = first; at < first + COUNTED && at < starts.length; at += 1) {
    const isTouched = (at > 0 && starts[at] === ends[at - 1]) || starts[at + 1] === ends[at];
    if (((notes[at] ?? 0) & HEARD) === 0 && !isTouched) continue;
    const word = words[at] ?? '';
    numberWords.get(word)?.forEach(voteForNumber);
    const note = notes[at] ?? 0;
    const mayBeGlued =
      isTouched || (note & is.gluedWords) !== 0 || ((note & is.digitWord) === 0 && digitsOfClass(note) > 1);
    const glued = mayBeGlued && word.length >= MIN_GLUED ? gluedHeard(word, MIN_PIECES) : undefined;
    if (glued === undefined) for (const reading of bentReadings(word)) voteFor(reading);
    else voteFor(glued);
  }
  return likeliest();
}

function voteForNumber(meaning: WordMeaning, language: number): void {
  if (meaning.kind === 'number' && meaning.value < 10) votes[language] = (votes[language] ?? 0) + 1;
}

/** Votes of a word that is heard as digits, the more the plainer it is. */
function voteFor({ languages: bits, cost }: { readonly languages: number; readonly cost: number }): void {
  if (cost >= EVERYDAY_COST) return;
  for (let left = bits; left !== 0; left &= left - 1) {
    const language = 31 - Math.clz32(left & -left);
    votes[language] = (votes[language] ?? 0) + 1 - cost;
  }
}

/** The languages with most votes; of two with as many the first one. */
function likeliest(): readonly number[] {
  const found: number[] = [];
  while (found.length < MAX_LANGUAGES) {
    let best = -1;
    for (let language = 0; language < votes.length; language += 1)
      if ((votes[language] ?? 0) > (best < 0 ? 0 : (votes[best] ?? 0))) best = language;
    if (best < 0) break;
    found.push(best);
    votes[best] = 0;
  }
  return found;
}
