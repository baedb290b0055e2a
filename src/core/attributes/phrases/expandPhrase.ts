// One line of a lexicon written out as the sequences it stands for.
import { cleanText } from '../../text/cleanText';
import { tokensOf } from '../../text/tokens';

/** Stands for any one word. */
export const ANY_WORD = '*';
/** The words that may stand at one place of a phrase. */
export type Slot = readonly string[];
const MAX_SEQUENCES = 1_000; // beyond this a line should be written as several

/**
 * Writes a phrase out.
 *
 * @param line - words; `a|b` alternatives, `(a|b)` may be missing, `_` a space within an alternative, `*` any word.
 *   A word with an apostrophe also stands for the word without it.
 * @returns every sequence of slots, words folded as tokens are; alternatives of one word share a slot, others make
 *   sequences of their own. Throws on a line that stands for too many or for none.
 */
export function expandPhrase(line: string): readonly (readonly Slot[])[] {
  let sequences: readonly (readonly Slot[])[] = [[]];
  for (const part of line.trim().split(/\s+/)) {
    const isOptional = part.startsWith('(') && part.endsWith(')');
    const choices = choicesOf((isOptional ? part.slice(1, -1) : part).split('|').flatMap(spellings));
    const all = isOptional ? [...choices, []] : choices;
    sequences = sequences.flatMap((before) => all.map((choice) => [...before, ...choice]));
    if (sequences.length > MAX_SEQUENCES) throw new Error(`The phrase '${line}' stands for too many others.`);
  }
  if (sequences.some((slots) => slots.every((slot) => slot.includes(ANY_WORD))))
    throw new Error(`The phrase '${line}' has no word of its own.`);
  return sequences;
}

/** Alternatives of one word as one slot, every longer one for itself. */
function choicesOf(alternatives: readonly (readonly string[])[]): readonly (readonly Slot[])[] {
  const single = alternatives.flatMap((words) => (words.length === 1 ? words : []));
  const longer = alternatives.filter((words) => words.length > 1);
  const slots = longer.map((words) => words.map((word): Slot => [word]));
  return single.length > 0 ? [[[...new Set(single)]], ...slots] : slots;
}

function spellings(alternative: string): readonly (readonly string[])[] {
  const plain = alternative.replaceAll('_', ' ');
  const written = plain.includes("'") ? [plain, plain.replaceAll("'", '')] : [plain];
  return written.map(wordsOf).filter((words) => words.length > 0);
}

const known = new Map<string, readonly string[]>();

/** Words of one alternative; the same alternatives come in hundreds of lines. */
function wordsOf(written: string): readonly string[] {
  let words = known.get(written);
  if (words === undefined) {
    words = written
      .split(' ')
      .flatMap((word) =>
        word === ANY_WORD ? [ANY_WORD] : tokensOf(cleanText(word).text).map((token) => token.word),
      );
    known.set(written, words);
  }
  return words;
}
