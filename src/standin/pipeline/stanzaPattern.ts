// Patterns in the names of props.conf stanzas: `...` anything, `*` anything but a slash, `|` and brackets for choices
// (props.conf.spec, "[<spec>] stanza patterns"). Splunk makes PCRE of them; so does this, where they hold no more than that
// the work is bounded by going piece by piece.
import { compilePattern } from './evalEngine';

export interface StanzaPattern {
  readonly isLiteral: boolean;
  readonly fits: (text: string) => boolean;
}

/** Compiles what stands after `source::` or `host::`. A pattern that cannot be read fits nothing. */
export function compileStanzaPattern(
  written: string,
  { isCaseless }: { readonly isCaseless: boolean },
): StanzaPattern {
  const isExact = written.startsWith('(?-i)');
  const pattern = isExact ? written.slice('(?-i)'.length) : written;
  const fold = (text: string): string => (isCaseless && !isExact ? text.toLowerCase() : text);
  const isLiteral = !/\.\.\.|[*|()[\]?+^$]/.test(pattern);
  const plain = fold(pattern.replaceAll('\\\\', '\\'));
  if (isLiteral) return { isLiteral, fits: (text) => fold(text) === plain };
  if (!/[|()[\]?+^$\\]/.test(pattern))
    return { isLiteral, fits: (text) => matchesPattern(fold(pattern), fold(text)) };
  const options = isCaseless && !isExact ? '(?i)' : '';
  const regex = compilePattern(`${options}^(?:${translate(pattern)})$`);
  return { isLiteral, fits: (text) => typeof regex !== 'string' && isMatch(regex, text) };
}

function translate(pattern: string): string {
  return pattern.replace(/\\.|\.\.\.|\*|\.|\//g, (piece) => {
    if (piece === '...') return '.*';
    if (piece === '*') return '[^/]*';
    return piece === '.' ? '\\.' : piece;
  });
}

function isMatch(regex: RegExp, text: string): boolean {
  try {
    return regex.test(text);
  } catch {
    return false; // it ran away
  }
}

/** `...` stands for anything, `*` for anything but a slash. Piece by piece: pieces × text, so that it cannot run away. */
export function matchesPattern(pattern: string, text: string): boolean {
  let places = new Set([0]);
  for (const token of pattern.split(/(\.\.\.|\*)/)) {
    const next = new Set<number>();
    for (const place of places) {
      if (token !== '...' && token !== '*') {
        if (text.startsWith(token, place)) next.add(place + token.length);
        continue;
      }
      for (let at = place; at <= text.length && !next.has(at); at++) {
        next.add(at);
        if (token === '*' && text[at] === '/') break;
      }
    }
    places = next;
  }
  return places.has(text.length);
}
