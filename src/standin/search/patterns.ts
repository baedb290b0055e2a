// Three kinds of pattern: wildcards (`*`) of search, `%` and `_` of like, and regular expressions. Splunk's regular
// expressions are PCRE: they are translated exactly (pcre/), and what cannot be is refused by name, never guessed.
import { BoundedRegExp } from './boundedRegExp';
import { translatePcre } from './pcre/translate';
import { PcreProblem } from './pcre/tree';
import { SearchRefusal } from './refusal';

const CACHE_LIMIT = 500; // a pattern may come from a field, so from hostile data
const MAX_PATTERN = 20_000;

/** Tests a whole text. */
export interface TextTest {
  readonly test: (text: string) => boolean;
}

const likes = new Map<string, TextTest>();

/** A `like` pattern: `%` any text, `_` one character; case matters. */
export function likePattern(pattern: string): TextTest {
  return remembered(likes, pattern, () => {
    const pieces = Array.from(pattern, (character): Piece =>
      character === '%' ? 'any' : character === '_' ? 'one' : character,
    );
    return { test: (text) => matchPieces(pieces, Array.from(text)) };
  });
}

/**
 * A `*` pattern over a whole text, caseless unless it says otherwise.
 *
 * @returns equality where there is no `*`.
 */
export function wildcardPattern(pattern: string, { isCaseless = true } = {}): TextTest {
  const fold = (text: string): string => (isCaseless ? text.toLowerCase() : text);
  const folded = fold(pattern);
  const parts = folded.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return { test: (text) => fold(text) === folded };
  const middle = parts.slice(1, -1).filter((part) => part !== '');
  return {
    test: (text) => {
      const lower = fold(text);
      if (lower.length < first.length + last.length || !lower.startsWith(first) || !lower.endsWith(last))
        return false;
      let place = first.length;
      for (const part of middle) {
        const found = lower.indexOf(part, place);
        if (found < 0) return false;
        place = found + part.length;
      }
      return place <= lower.length - last.length;
    },
  };
}

const regexes = new Map<string, RegExp>();

/**
 * A PCRE pattern as a regular expression of JavaScript: the same matches, the same groups.
 *
 * @param flags - `g`, with `d` for the places of groups, or nothing; options of the pattern stand in the pattern.
 * @param groups - `unread` where nobody asks what the groups captured: then more patterns can be had.
 * @throws SearchRefusal naming what JavaScript lacks, or what is wrong with the pattern.
 */
export function pcre(
  pattern: string,
  flags: '' | 'g' | 'gd' = '',
  groups: 'read' | 'unread' = 'read',
): RegExp {
  return remembered(regexes, `${flags}/${groups}/${pattern}`, () => {
    if (pattern.length > MAX_PATTERN)
      throw new SearchRefusal(
        'limit',
        `A regular expression of ${pattern.length} characters is refused; at most ${MAX_PATTERN} are read.`,
      );
    try {
      const { source, numbers } = translatePcre(pattern, groups);
      return new BoundedRegExp(source, `${flags}u`, { pattern, numbers });
    } catch (fault) {
      refusePattern(pattern, fault);
    }
  });
}

function refusePattern(pattern: string, fault: unknown): never {
  const shown = pattern.slice(0, 200);
  if (fault instanceof PcreProblem && fault.kind === 'lacking')
    throw new SearchRefusal(
      'not-covered',
      `The stand-in's regular expressions lack ${fault.message}, which '${shown}' uses. Write it another way.`,
    );
  if (fault instanceof PcreProblem || fault instanceof SyntaxError)
    throw new SearchRefusal(
      'bad-argument',
      `The regular expression '${shown}' cannot be read: ${fault.message}.`,
    );
  throw fault;
}

function remembered<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, made);
  return made;
}

type Piece = string;

/** Greedy match with one step back to the last `any`: linear in practice, at worst pieces × text. */
function matchPieces(pieces: readonly Piece[], text: readonly string[]): boolean {
  let [piece, place] = [0, 0];
  let lastAny = -1;
  let retryAt = 0;
  while (place < text.length) {
    const wanted = pieces[piece];
    if (wanted === 'any') {
      lastAny = piece++;
      retryAt = place;
    } else if (wanted !== undefined && (wanted === 'one' || wanted === text[place])) {
      piece++;
      place++;
    } else if (lastAny >= 0) {
      piece = lastAny + 1;
      place = ++retryAt;
    } else return false;
  }
  while (pieces[piece] === 'any') piece++;
  return piece === pieces.length;
}
