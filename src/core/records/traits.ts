// What a record shows besides its identifiers, as three short marks: by them linking tells over how many names, places
// and texts a value is spread, without reading a single event.
import { digest } from '../text/digest';
import { foldName } from '../text/fold';

/** What the marks are made of. */
export interface TraitFacts {
  /** Main name; undefined or '' where the record shows none of its own. */
  readonly name: string | undefined;
  /** Town or the like. */
  readonly place: string | undefined;
  /** Running texts of the record. */
  readonly texts: readonly string[];
  /** Identifiers in them: place in the text, and the text's number in `texts`. */
  readonly identifiers: readonly { readonly text: number; readonly start: number; readonly end: number }[];
}

/** Stands for a trait that is not known. */
export const UNKNOWN_TRAIT = '-';
/** Traits of which nothing is known. */
export const UNKNOWN_TRAITS = '-/-/-';
export const traitsForm = /^(?:[0-9a-f]{8}|-)\/(?:[0-9a-f]{8}|-)\/(?:[0-9a-f]{8}|-)$/;

const MARK_HEX = 8; // 32 bits: among the few thousand carriers of one value, equal marks are equal words
const MAX_MARKED_CHARACTERS = 4000; // of all texts: who copies a text copies its beginning

/**
 * Marks of name, place and text.
 *
 * @returns `<name>/<place>/<text>`, each 8 lower-case hexadecimal digits of a hash, or `-` where it is not known. Case,
 *   accents, punctuation and spaces do not count; of the text, identifiers, digits and signs do not either, so that one
 *   template with another number in it is one text.
 */
export function traitsOf(facts: TraitFacts): string {
  return [foldName(facts.name ?? ''), foldName(facts.place ?? ''), lettersOf(facts)].map(markOf).join('/');
}

function markOf(text: string): string {
  return text === '' ? UNKNOWN_TRAIT : digest(text).slice(0, MARK_HEX);
}

/** Letters of the texts, folded, words parted by one space. */
function lettersOf({ texts, identifiers }: TraitFacts): string {
  const kept: string[] = [];
  let room = MAX_MARKED_CHARACTERS;
  texts.forEach((text, at) => {
    if (room <= 0) return;
    const spans = identifiers
      .filter((found) => found.text === at)
      .sort((one, other) => one.start - other.start);
    let from = 0;
    for (const { start, end } of spans) {
      if (start > from) kept.push(text.slice(from, Math.min(start, from + room)));
      room -= Math.max(0, start - from);
      from = Math.max(from, end);
      if (room <= 0) return;
    }
    kept.push(text.slice(from, from + room));
    room -= text.length - from;
  });
  return foldName(kept.join(' ').replace(/\p{N}+/gu, ' '));
}
