// Several words of digits of one language written together: the cheapest way through the letters.
import { bitOf, languages } from '../spelling/lexicon';
import { dialectWords } from './bentLexicon';
import { collapse, costs, earOf, MIN_EDITED, type Ear, type Heard } from './ears';

const MIN_GLUED = 5; // letters
const MAX_GLUED = 64;
const MIN_PIECE = 2;
const PIECE_COST = 0.02;
const MAX_PIECE_COST = 0.3; // on average

interface Way extends Heard {
  readonly pieces: number;
}

/** Several words written together: the cheapest way through the letters. Bounded: some pieces from each letter on. */
export function gluedIn(word: string, { exact, edited, longest }: Ear): Heard | undefined {
  if (word.length < MIN_GLUED || word.length > MAX_GLUED) return undefined;
  const best: (Way | undefined)[] = [{ digits: '', cost: 0, pieces: 0 }];
  for (let at = 0; at < word.length; at += 1) {
    const before = best[at];
    if (before === undefined) continue;
    for (let size = MIN_PIECE; size <= longest + 1 && at + size <= word.length; size += 1) {
      const piece = word.slice(at, at + size);
      const found = exact.get(piece) ?? edited.get(piece) ?? stretched(piece, exact);
      if (found === undefined || found.digits === '') continue;
      const cost = before.cost + found.cost + PIECE_COST;
      const known = best[at + size];
      if (known === undefined || cost < known.cost)
        best[at + size] = { digits: before.digits + found.digits, cost, pieces: before.pieces + 1 };
    }
  }
  const whole = best[word.length];
  if (whole === undefined || whole.pieces < 2 || whole.cost > MAX_PIECE_COST * whole.pieces) return undefined;
  return { digits: whole.digits, cost: Math.max(costs.bent, whole.cost / whole.pieces) };
}

/** "Unoo", "siette" */
function stretched(piece: string, exact: Ear['exact']): Heard | undefined {
  if (piece.length < MIN_EDITED || !hasDouble(piece)) return undefined;
  const once = collapse(piece);
  const found = once === piece ? undefined : exact.get(once);
  return found && { digits: found.digits, cost: costs.stretched };
}

function hasDouble(piece: string): boolean {
  for (let at = 1; at < piece.length; at += 1)
    if (piece.charCodeAt(at) === piece.charCodeAt(at - 1)) return true;
  return false;
}

const MIN_PIECES = 3;
/** Languages of which words of two letters are looked for as well. */
const shortWorded: ReadonlySet<string> = new Set(['zh-Latn', 'vi', 'es', 'it']);
/** Beginnings of the words of each language that are told apart well enough to be looked for in every long word. */
const beginnings = new Map<string, number>();
const BEGINNING = 3;
const spoken: ReadonlySet<string> = new Set(
  'en de es fr it pt ro pl ru ru-Latn tr vi zh-Latn nl hi-Latn uk'.split(' '),
);
languages.forEach(({ id, words }, place) => {
  if (!spoken.has(id)) return;
  const put = (word: string): void => {
    const isShort = shortWorded.has(id) && word.length < BEGINNING;
    if (!isShort && word.length < BEGINNING) return;
    const beginning = word.slice(0, BEGINNING);
    beginnings.set(beginning, (beginnings.get(beginning) ?? 0) | bitOf(place));
  };
  for (const [word, meaning] of words) if (meaning.kind === 'number' && meaning.value < 10) put(word);
  for (const [of, word] of dialectWords) if (of === id) put(word);
});

/** Digits of a long word that is nothing but words of one language written together, so many at least, and which. */
export function gluedHeard(
  word: string,
  minPieces = MIN_PIECES,
): (Heard & { readonly languages: number }) | undefined {
  let bits =
    (beginnings.get(word.slice(0, BEGINNING)) ?? 0) | (beginnings.get(word.slice(0, MIN_PIECE)) ?? 0);
  let best: (Heard & { readonly languages: number }) | undefined;
  for (; bits !== 0; bits &= bits - 1) {
    const language = 31 - Math.clz32(bits & -bits);
    const found = gluedIn(word, earOf(language));
    if (found === undefined || found.digits.length < minPieces || (best?.cost ?? 1) <= found.cost) continue;
    best = { ...found, languages: bitOf(language) };
  }
  return best;
}
