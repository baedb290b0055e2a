// Words of digits with signs for letters: "tw0", "s1x", "$even", "0n3".
import { unleet } from '../../text/leet';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';
import { beginsNumber, numberWords } from './spelling/lexicon';
import { wordWithFigure } from './spelling/maskedDigits';

const MAX_WORD = 10; // letters and signs of one digit
const signs = '$!|';
const OTHER = /[^\p{L}\d$!|]/u;
const MIN_LETTERS = 2; // with fewer it is believed only beside others

/** Changes of disguised words to plain ones, in order of place. */
export function leetDigitsIn(prepared: PreparedText): readonly Change[] {
  const found: (Change & { readonly isSure: boolean })[] = [];
  let read = 0;
  for (const place of placesOfSigns(prepared)) {
    if (place < read) continue;
    const { start, end } = wordAround(prepared.text, place);
    read = end;
    const written = prepared.text.slice(start, end);
    const word = end - start > MAX_WORD ? undefined : numberWordOf(written);
    if (word === undefined) continue;
    // "tw0!": the mark behind it may only end a sentence.
    const isMarked = written.endsWith('!') && word.length < written.length;
    found.push({
      start,
      end: isMarked ? end - 1 : end,
      word,
      isSure: lettersOf(written) >= MIN_LETTERS,
    });
  }
  return found.length > 1 || found[0]?.isSure === true ? found : [];
}

/** Figures that touch letters, and signs before a letter. */
function placesOfSigns({ text, table }: PreparedText): readonly number[] {
  const { starts, ends, figures } = table;
  const places: number[] = [];
  for (let place = 0; place < figures.length; place += 1) {
    const at = figures[place] ?? 0;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (end - start <= MAX_FIGURES && (ends[at - 1] === start || starts[at + 1] === end)) places.push(start);
  }
  for (const sign of signs)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      if (isLetter(text.charCodeAt(at + 1))) places.push(at);
  return places.sort((left, right) => left - right);
}

const MAX_FIGURES = 3; // in one word

function isLetter(unit: number): boolean {
  const small = unit | 32;
  return small >= 97 && small <= 122;
}

function wordAround(text: string, place: number): { readonly start: number; readonly end: number } {
  let start = place;
  while (place - start <= MAX_WORD && start > 0 && !OTHER.test(text.charAt(start - 1))) start -= 1;
  let end = place;
  while (end - place <= MAX_WORD && end < text.length && !OTHER.test(text.charAt(end))) end += 1;
  return { start, end };
}

function lettersOf(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) if (isLetter(word.charCodeAt(at))) count += 1;
  return count;
}

/** What was read before: adverts write "10am" and "2girls" again and again. */
const remembered = new Map<string, string>();
const MAX_REMEMBERED = 2_000;

/** The word of a digit; of the same length, but for an exclamation mark behind it. */
function numberWordOf(written: string): string | undefined {
  const known = remembered.get(written);
  if (known !== undefined) return known === '' ? undefined : known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const word = readLeet(written);
  remembered.set(written, word ?? '');
  return word;
}

function readLeet(written: string): string | undefined {
  const plain = unleet(written).find((word) => isNumberWord(word));
  if (plain !== undefined) return plain;
  const figured = wordWithFigure(written.endsWith('!') ? written.slice(0, -1) : written);
  if (figured !== undefined) return figured;
  return written.endsWith('!') ? unleet(written.slice(0, -1)).find((word) => isNumberWord(word)) : undefined;
}

function isNumberWord(word: string): boolean {
  const entry = numberWords.get(word);
  return entry !== undefined && [...entry.values()].some(beginsNumber);
}
