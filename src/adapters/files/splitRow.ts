// One row's text cut into values; the row's end is already known (`rowFramer.ts`).

/**
 * Splits a row.
 *
 * @param text - one row without its line end; quotes balanced, as the framer leaves it.
 * @param delimiter - one character.
 * @param quote - one character, doubled inside a quoted value; undefined: quotes are ordinary text.
 * @returns values in order, unquoted; a quote inside an unquoted value is ordinary text.
 */
export function splitRow(text: string, delimiter: string, quote: string | undefined): readonly string[] {
  if (quote === undefined || !text.includes(quote)) return text.split(delimiter);
  const values: string[] = [];
  for (let at = 0; at <= text.length;) {
    const isQuoted = text.startsWith(quote, at);
    const end = isQuoted ? quotedEnd(text, at, quote) : at;
    const next = text.indexOf(delimiter, end);
    const stop = next < 0 ? text.length : next;
    values.push(
      isQuoted ? text.slice(at + 1, end - 1).replaceAll(quote + quote, quote) : text.slice(at, stop),
    );
    at = stop + 1;
  }
  return values;
}

/** Place behind the closing quote. */
function quotedEnd(text: string, open: number, quote: string): number {
  let at = text.indexOf(quote, open + 1);
  while (at >= 0 && text.startsWith(quote, at + 1)) at = text.indexOf(quote, at + 2);
  return at < 0 ? text.length + 1 : at + 1;
}
