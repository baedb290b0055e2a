// What a reading says besides its value, as much of it as a record keeps.

type Details = Readonly<Record<string, string>>;

const MAX_FACTS = 12; // the most telling extractor says six things
const MAX_NAME_CHARACTERS = 40;
const MAX_TEXT_CHARACTERS = 200; // a fact is a word or a line; a longer one is a text

/**
 * Bounds the details of an identifier, because thousands of identifiers stand in one event.
 *
 * @returns the first 12 facts, each cut to 200 characters between two characters; undefined where there is none.
 */
export function keptDetails(details: Details | undefined): Details | undefined {
  if (details === undefined) return undefined;
  const kept = Object.entries(details)
    .filter(([name, text]) => name !== '' && name.length <= MAX_NAME_CHARACTERS && text !== '')
    .slice(0, MAX_FACTS)
    .map(([name, text]) => [name, cut(text)] as const);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function cut(text: string): string {
  if (text.length <= MAX_TEXT_CHARACTERS) return text;
  const isPairCut = /[\ud800-\udbff]/.test(text.charAt(MAX_TEXT_CHARACTERS - 1));
  return text.slice(0, isPairCut ? MAX_TEXT_CHARACTERS - 1 : MAX_TEXT_CHARACTERS);
}
