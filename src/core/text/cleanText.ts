// Text as a person reads it, with a map back to the text as it was written: whoever wants to stay unfound writes
// with full-width letters, invisible characters and look-alikes, but evidence must show the raw characters.
import type { Span } from '../brand';
import { lookAlikes, plainSigns } from './lookAlikes';

export interface CleanText {
  readonly text: string;
  /** Raw span that the clean characters `start` to `end` (exclusive) were made of. */
  readonly rawSpan: (start: number, end: number) => Span;
}

/** Only characters that need no cleaning: the fast path for most rows of most sources. */
const plain = /^[\t\n\r -~]*$/;
/** One character with the marks on it; more than 16 marks on one letter are noise that is read separately. */
const cluster = /[^\p{M}]\p{M}{0,16}|\p{M}{1,16}/gsu;
/** Soft hyphen, joiners, directional marks, variation selectors, keycap and other marks nobody sees. */
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu;
const space = /^[^\S\t\n\r]+$/u;
const lineBreak = /^[\u0085\u2028\u2029\v\f]$/u;
const decimalDigit = /^\p{Nd}$/u;

/**
 * Cleans a text for extraction: compatibility forms (full width, mathematical, circled), digits of every script,
 * invisible and directional characters, typographic hyphens and quotes, and look-alike letters within words that
 * also hold Latin letters.
 *
 * @param raw - text as the source gave it.
 * @returns the clean text and the map from its UTF-16 offsets back to those of the raw text. Linear in the length.
 */
export function cleanText(raw: string): CleanText {
  if (plain.test(raw)) return { text: raw, rawSpan: (start, end) => ({ start, end }) };
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of raw.matchAll(cluster)) {
    const piece = cleanCluster(match[0]);
    if (piece === '') continue;
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return {
    text: replaceLookAlikes(pieces.join('')),
    rawSpan: (start, end) => ({
      start: starts[start] ?? raw.length,
      end: end > start ? (ends[end - 1] ?? raw.length) : (starts[start] ?? raw.length),
    }),
  };
}

/** The clean characters of one written character: none if it is invisible. */
function cleanCluster(written: string): string {
  if (written.length === 1 && written <= '~') return lineBreak.test(written) ? '\n' : written;
  const visible = written.replace(invisible, '');
  if (visible === '') return '';
  if (lineBreak.test(visible)) return '\n';
  if (space.test(visible)) return ' ';
  const sign = plainSigns.get(visible);
  if (sign !== undefined) return sign;
  const composed = visible.normalize('NFKC').replace(invisible, '');
  return Array.from(composed, (letter) => plainSigns.get(letter) ?? digitOf(letter) ?? letter).join('');
}

/** ASCII digit of a decimal digit of any script: Unicode keeps each script's ten digits side by side. */
function digitOf(letter: string): string | undefined {
  const codePoint = letter.codePointAt(0) ?? 0;
  if (codePoint < 0x80 || !decimalDigit.test(letter)) return undefined;
  let zero = codePoint;
  while (zero > codePoint - 9 && decimalDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // Runs of several tens (mathematical digits) are decomposed by NFKC before they come here.
  return String(codePoint - zero);
}

const mixedWord = /[\p{L}\p{N}_.@-]+/gu;
const latin = /\p{Script=Latin}/u;

/** Replaces letters that look Latin in words that hold real Latin letters; a word in one script stays as it is. */
function replaceLookAlikes(text: string): string {
  if (!lookAlikePresent.test(text)) return text;
  return text.replace(mixedWord, (word) =>
    lookAlikePresent.test(word) && latin.test(word)
      ? Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join('')
      : word,
  );
}

const lookAlikePresent = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'u');
