// The `next` link of a Link header (RFC 8288), read without regular expressions over the whole header.

const MAX_HEADER_CHARACTERS = 16_384;

/**
 * Target of the link whose relation is `next`.
 *
 * @returns as written, mostly absolute; undefined where there is none.
 */
export function nextLink(header: string): string | undefined {
  let at = 0;
  const text = header.slice(0, MAX_HEADER_CHARACTERS);
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) return undefined;
    const end = endOfPiece(text, close + 1, ',');
    if (relationsOf(text.slice(close + 1, end)).includes('next')) return text.slice(open + 1, close).trim();
    at = end + 1;
  }
  return undefined;
}

/** A sign ends a piece, unless it stands inside quotes. */
function endOfPiece(text: string, from: number, ending: string): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\' && isQuoted) at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ending && !isQuoted) return at;
  }
  return text.length;
}

function relationsOf(parameters: string): readonly string[] {
  for (let at = 0; at < parameters.length;) {
    const end = endOfPiece(parameters, at, ';');
    const [name = '', value = ''] = parameters.slice(at, end).split('=', 2);
    if (name.trim().toLowerCase() === 'rel') {
      return value.trim().replace(/^"|"$/g, '').toLowerCase().split(' ');
    }
    at = end + 1;
  }
  return [];
}
