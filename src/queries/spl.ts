// Searches are put together from pieces that cannot be mistaken for SPL: the tag `spl` takes no plain string, only
// pieces made below, and each maker either quotes its input safely or refuses it. So no input can leave its quotes or
// become a command, a pipe, a subsearch or a macro. What Splunk gives no safe way to write is refused, not changed:
// a search for something else than was asked would be a silent lie.
import { quotedSearchValue, quotedValue } from '../splunk/spl/quotedValue';

/** A piece of search language that is safe to stand where its maker says. */
export type Spl = string & { readonly form: 'spl' };

/**
 * Puts a search together; the fixed text is ours, everything else must have come through a maker of this file.
 *
 * @returns the search, as it is sent.
 */
export function spl(fixed: TemplateStringsArray, ...pieces: readonly Spl[]): Spl {
  return fixed.reduce((search, text, index) => `${search}${text}${pieces[index] ?? ''}`, '') as Spl;
}

/**
 * Quotes a value for the right side of `=` or `IN` in `search` and `tstats`, matched whole.
 *
 * @returns undefined if it cannot be written there exactly: `*` is a wildcard even inside quotes, a backtick starts a
 *   macro, control characters and lone surrogates do not survive the way.
 */
export function searchValue(value: string): Spl | undefined {
  return quotedSearchValue(value) as Spl | undefined;
}

/**
 * Quotes a text for `eval` and `where`, compared by `=` or within `like`.
 *
 * @returns undefined if it cannot be written there exactly (see `searchValue`; `*` has no meaning here).
 */
export function evalText(value: string): Spl | undefined {
  return quoted(value);
}

/**
 * Prefix or substring pattern for `like`, with the pattern's own signs refused.
 *
 * @param before, after - `%` or spaces put around the value by us.
 * @returns undefined if the value holds `%` or `_`, which `like` would read as wildcards, or cannot be quoted.
 */
export function likePattern(before: '%' | '% ', value: string, after: '%' | ' %'): Spl | undefined {
  return /[%_]/.test(value) ? undefined : quoted(`${before}${value}${after}`);
}

/**
 * Words of a text as search terms that must all occur, in any order.
 *
 * @returns undefined if the text holds no letter and no digit. Everything that is neither is dropped, because Splunk
 *   cuts its index at those characters too.
 */
export function allWords(text: string): Spl | undefined {
  const words = wordsOf(text);
  return words.length === 0 ? undefined : (words.map((word) => `"${word}"`).join(' ') as Spl);
}

/** Runs of letters, digits and marks, in order, each once, at most 12: nobody types more, and each costs a lookup. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])].slice(0, 12);
}

/** A list for `IN (…)` or a function; pieces that could not be quoted must have been left out before. */
export function commaList(pieces: readonly Spl[]): Spl {
  return pieces.join(', ') as Spl;
}

/** Pieces of which one must hold, in parentheses; at least one piece. */
export function anyOf(pieces: readonly Spl[]): Spl {
  return `(${pieces.map((piece) => `(${piece})`).join(' OR ')})` as Spl;
}

/** Conditions that must all hold, for `eval`; at least one piece. */
export function bothOf(pieces: readonly Spl[]): Spl {
  return pieces.join(' AND ') as Spl;
}

/** A whole number as it stands after `head` or `sort`; anything else is a fault of the caller. */
export function wholeNumber(value: number): Spl {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`A search needs a whole number here, not ${value}.`);
  return String(value) as Spl;
}

/** Keeps the pieces that could be quoted. */
export function quotable(pieces: readonly (Spl | undefined)[]): readonly Spl[] {
  return pieces.filter((piece) => piece !== undefined);
}

function quoted(value: string): Spl | undefined {
  return quotedValue(value) as Spl | undefined;
}
