// Three kinds of pattern: wildcards (`*`) of search, `%` and `_` of like, and regular expressions. Splunk's regular
// expressions are PCRE; what JavaScript lacks is refused by name, never guessed.
import { BoundedRegExp } from './boundedRegExp';
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
 * A PCRE pattern as a regular expression of JavaScript.
 *
 * @param flags - added to those the pattern asks for itself, e.g. `g`.
 * @throws SearchRefusal naming what JavaScript lacks, or what is wrong with the pattern.
 */
export function pcre(pattern: string, flags = ''): RegExp {
  return remembered(regexes, `${flags}/${pattern}`, () => {
    if (pattern.length > MAX_PATTERN)
      throw new SearchRefusal(
        'limit',
        `A regular expression of ${pattern.length} characters is refused; at most ${MAX_PATTERN} are read.`,
      );
    const inline = /^\(\?([imsx]+)\)/.exec(pattern);
    const asked = inline?.[1] ?? '';
    const body = pattern.slice(inline?.[0].length ?? 0);
    if (asked.includes('x')) refuse(pattern, 'extended mode (?x)');
    const lacking = missingInJavaScript(body);
    if (lacking !== undefined) refuse(pattern, lacking);
    const translated = body
      .replaceAll('(?P<', '(?<')
      .replaceAll('\\A', '^')
      .replaceAll('\\z', '$')
      .replaceAll('\\Z', '$')
      .replaceAll('\\h', '[ \\t]');
    const all = [...new Set(Array.from(flags + asked))].join('');
    return build(translated, all, pattern);
  });
}

function build(translated: string, flags: string, pattern: string): RegExp {
  for (const unicode of ['u', '']) {
    try {
      return new BoundedRegExp(translated, flags + unicode);
    } catch (fault) {
      // The strict (unicode) reading refuses needless escapes that PCRE allows; the lenient one takes them.
      if (unicode === '')
        throw new SearchRefusal(
          'bad-argument',
          `The regular expression '${pattern.slice(0, 200)}' cannot be read: ${(fault as Error).message}.`,
        );
    }
  }
  throw new SearchRefusal(
    'bad-argument',
    `The regular expression '${pattern.slice(0, 200)}' cannot be read.`,
  );
}

function missingInJavaScript(body: string): string | undefined {
  let inClass = false;
  for (let at = 0; at < body.length; at++) {
    const character = body[at] ?? '';
    if (character === '\\') {
      const escaped = body[at + 1] ?? '';
      if (!inClass && 'GKRXCQE'.includes(escaped) && escaped !== '') return `\\${escaped}`;
      at++;
    } else if (inClass) {
      if (body.startsWith('[:', at)) return 'POSIX classes such as [:alpha:]';
      if (character === ']') inClass = false;
    } else if (character === '[') inClass = true;
    else if ('*+?}'.includes(character) && body[at + 1] === '+')
      return `the possessive quantifier ${character}+`;
    else if (body.startsWith('(?>', at)) return 'the atomic group (?>';
    else if (body.startsWith('(?R)', at) || /^\(\?(?:[0-9]|&|P>)/.test(body.slice(at, at + 4)))
      return 'recursion (?R)';
    else if (body.startsWith('(?(', at)) return 'the conditional (?(';
    else if (body.startsWith('(?|', at)) return 'the branch reset (?|';
    else if (body.startsWith('(*', at)) return 'the verb (*';
    else if (/^\(\?[imsx-]+[):]/.test(body.slice(at, at + 10))) return 'inline options after the beginning';
  }
  return undefined;
}

function refuse(pattern: string, lacking: string): never {
  throw new SearchRefusal(
    'not-covered',
    `The stand-in's regular expressions lack ${lacking}, which '${pattern.slice(0, 200)}' uses. Write it another way.`,
  );
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
