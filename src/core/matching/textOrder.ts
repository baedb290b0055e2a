// Many texts put in order: their beginnings are compared as numbers, the texts only where those are equal.

const CHARACTERS_OF_A_KEY = 7;
const MOST_OF_A_CHARACTER = 127; // seven characters of seven bits are exact in a number

/**
 * Seven characters as a number that sorts as they do; texts whose numbers are equal may still differ.
 *
 * A character from 127 on counts as 127, and what follows it as nothing.
 */
function keyOf(text: string, from: number): number {
  const end = from + CHARACTERS_OF_A_KEY;
  let key = 0;
  for (let at = from, isOpen = true; at < end; at += 1) {
    const code = isOpen && at < text.length ? text.charCodeAt(at) : 0;
    if (code >= MOST_OF_A_CHARACTER) isOpen = false;
    key = key * (MOST_OF_A_CHARACTER + 1) + (code < MOST_OF_A_CHARACTER ? code : MOST_OF_A_CHARACTER);
  }
  return key;
}

/**
 * Places of texts in the order of the texts, by UTF-16 code units; equal texts as they stood.
 *
 * @param emptyTexts - whether those come first or not at all.
 */
export function orderOfTexts(texts: readonly string[], emptyTexts: 'first' | 'left out'): Uint32Array {
  const keys = new Float64Array(texts.length);
  const order = new Uint32Array(texts.length);
  let used = 0;
  // Ids often begin alike, so that the first characters say nothing.
  const from = sharedBeginning(texts);
  texts.forEach((text, place) => {
    if (text === '' && emptyTexts === 'left out') return;
    keys[place] = keyOf(text, from);
    order[used] = place;
    used += 1;
  });
  return order.subarray(0, used).sort((one, other) => {
    const apart = (keys[one] ?? 0) - (keys[other] ?? 0);
    if (apart !== 0) return apart;
    const text = texts[one] ?? '';
    const otherText = texts[other] ?? '';
    return text < otherText ? -1 : text > otherText ? 1 : one - other;
  });
}

/** Characters that all texts, empty ones aside, begin with alike. */
function sharedBeginning(texts: readonly string[]): number {
  let beginning: string | undefined;
  for (const text of texts) {
    if (text === '') continue;
    beginning ??= text;
    let shared = 0;
    while (shared < beginning.length && beginning.charCodeAt(shared) === text.charCodeAt(shared)) shared += 1;
    if (shared < beginning.length) beginning = beginning.slice(0, shared);
    if (beginning === '') break;
  }
  return beginning?.length ?? 0;
}
