// Values put into the text of a search before it is read (foreach, map). A value never ends the quotes it stands in,
// and never becomes a command of its own.
import { SearchRefusal } from './refusal';
import { readNumber } from './values';

const PLAIN = /^[\w.:@/*+-]{1,1000}$/;

/**
 * Fills tokens in.
 *
 * @param token - finds tokens, with the flag g; what it catches first is the name.
 * @param valueOf - the value of a name; undefined leaves the token as it is.
 * @param inCode - how a value stands outside double quotes; throws where it cannot.
 */
export function fillTemplate(
  text: string,
  token: RegExp,
  valueOf: (name: string) => string | undefined,
  inCode: (value: string, written: string) => string,
): string {
  let isQuoted = false;
  let at = 0;
  let filled = '';
  for (const found of text.matchAll(token)) {
    const between = text.slice(at, found.index);
    isQuoted = endsQuoted(between, isQuoted);
    const value = valueOf(found[1] ?? '');
    filled += between;
    filled += value === undefined ? found[0] : isQuoted ? escapeQuoted(value) : inCode(value, found[0]);
    at = found.index + found[0].length;
  }
  return filled + text.slice(at);
}

/** A value outside quotes: a number or a plain word as it is; all else would have to be guessed at. */
export function plainOrRefuse(command: string): (value: string, written: string) => string {
  return (value, written) => {
    if (readNumber(value) !== undefined || PLAIN.test(value)) return value;
    throw new SearchRefusal(
      'not-covered',
      `The value '${value.slice(0, 100)}' for ${written} in '${command}' is no plain word. Write the token in quotes: "${written}".`,
    );
  };
}

function endsQuoted(text: string, isQuoted: boolean): boolean {
  let inside = isQuoted;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && inside) at++;
    else if (text[at] === '"') inside = !inside;
  }
  return inside;
}

function escapeQuoted(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
