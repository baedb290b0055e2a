// Text as a person reads it, with a map back to the text as it was written: whoever wants to stay unfound writes
// with full-width letters, invisible characters and look-alikes, but evidence must show the raw characters. What is
// resolved when, and why: docs/decisions/0008-text-clean-up.md.
import { readCharacters } from './characters';
import { inDisplayOrder } from './displayOrder';
import { resolveMixedWords } from './mixedWords';
import { stacked, type Layer, type RawSpan } from './segments';
import { turnWords } from './turnedWords';

export interface CleanText {
  readonly text: string;
  /**
   * Raw span that the clean characters `start` to `end` (exclusive) were made of. In order of the clean text, except
   * where a text was written backwards; there the span covers all that its characters were made of.
   */
  readonly rawSpan: RawSpan;
  /** Whether some of it was written backwards, so that what follows in clean text may stand before it in the raw one. */
  readonly isReordered: boolean;
}

/** Only characters that need no cleaning: the fast path for most rows of most sources. */
const plain = /^[\t\n\r -~]*$/;
const backwards = /\u202e/;

/** Passes feed one another (a letter without its marks may be a look-alike); none was seen to need more than four. */
const MAX_ROUNDS = 12;

/**
 * Cleans a text for extraction: compatibility forms (full width, mathematical, circled), digits of every script,
 * invisible and directional characters, marks that only decorate, typographic hyphens and quotes, and words of letters
 * that look Latin. ASCII letters and signs stay what they are, words in one script stay in it.
 *
 * @param raw - text as the source gave it.
 * @returns the clean text and the map from its UTF-16 offsets back to those of the raw text. Cleaning the clean text
 *   again changes nothing. Linear in the length.
 * @see UAX #15 (normal forms), UTS #39 (confusables), UAX #9 (direction)
 */
export function cleanText(raw: string): CleanText {
  if (plain.test(raw)) return { text: raw, rawSpan: sameSpan, isReordered: false };
  let layer = backwards.test(raw) ? inDisplayOrder(raw) : undefined;
  let isReordered = layer !== undefined;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const text = layer?.text ?? raw;
    const characters = readCharacters(text);
    layer = stacked(layer, characters.layer);
    let words: Layer | undefined;
    if (characters.hasLookAlikes) {
      const read = layer?.text ?? raw;
      words = characters.hasTurned ? turnWords(read) : undefined;
      isReordered ||= words !== undefined;
      words ??= resolveMixedWords(read);
      layer = stacked(layer, words);
    }
    if (words === undefined && (characters.layer === undefined || characters.isSettled)) break;
  }
  return { text: layer?.text ?? raw, rawSpan: layer?.rawSpan ?? sameSpan, isReordered };
}

/** Of a text that the clean-up does not change. */
export const sameSpan: RawSpan = (start, end) => ({ start, end });
