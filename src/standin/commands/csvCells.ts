// Cells of a CSV text as RFC 4180 writes them. Rows between splunkd and a command come by the million, and a general
// reader takes longer over them than all the rest of the search.

/**
 * Cells line by line; lines end with LF or CRLF, empty lines are skipped, quoted cells may hold both and doubled quotes.
 *
 * @throws Error where a quote opens and does not close, or something follows a closing quote. Linear.
 */
export function readCells(text: string): string[][] {
  const lines: string[][] = [];
  let at = 0;
  let quote = nextQuote(text, 0);
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (quote >= end) {
      const line = withoutReturn(text, at, end);
      if (line !== '') lines.push(line.split(','));
      at = end + 1;
    } else {
      const read = quotedLine(text, at);
      lines.push(read.cells);
      at = read.next;
      quote = nextQuote(text, at);
    }
  }
  return lines;
}

function nextQuote(text: string, from: number): number {
  const at = text.indexOf('"', from);
  return at < 0 ? text.length : at;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function withoutReturn(text: string, start: number, end: number): string {
  return text.slice(start, end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end);
}

/** A line in which some cell is quoted, which may reach over several lines of the text. */
function quotedLine(text: string, start: number): { readonly cells: string[]; readonly next: number } {
  const cells: string[] = [];
  let at = start;
  let lineEnd = -1; // found again only once it is passed, lest a long line is searched for each of its cells
  for (;;) {
    let cell: string;
    if (text.charCodeAt(at) === 34) {
      const closing = closingQuote(text, at);
      cell = text.slice(at + 1, closing).replaceAll('""', '"');
      at = closing + 1;
      if (text.charCodeAt(at) === 13) at += 1;
      if (at < text.length && text[at] !== ',' && text[at] !== '\n')
        throw new Error(
          `wrote a cell that goes on behind its closing quote: ${text.slice(start, start + 80)}`,
        );
    } else {
      const comma = text.indexOf(',', at);
      if (lineEnd < at) lineEnd = endOfLine(text, at);
      const end = comma >= 0 && comma < lineEnd ? comma : lineEnd;
      cell = end === lineEnd ? withoutReturn(text, at, end) : text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (text[at] !== ',') return { cells, next: at + 1 };
    at += 1;
  }
}

function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === 34) at = text.indexOf('"', at + 2);
  if (at < 0) throw new Error(`wrote a quote that never closes: ${text.slice(opening, opening + 80)}`);
  return at;
}
