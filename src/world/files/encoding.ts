// Cells to lines to bytes, as the world's sources write them.

export type Delimiter = ',' | ';' | '\t';
export type LineEnd = '\n' | '\r\n';
export type WorldEncoding = 'utf-8' | 'windows-1252';

/**
 * One line of a delimited file, with its line end.
 *
 * @param cells - in column order; quoted only where the delimiter, a quote or a line break stands in them.
 * @param delimiter - between cells.
 * @param lineEnd - after the last.
 */
export function writeLine(cells: readonly string[], delimiter: Delimiter, lineEnd: LineEnd): string {
  return cells.map((cell) => quoteWhereNeeded(cell, delimiter)).join(delimiter) + lineEnd;
}

function quoteWhereNeeded(cell: string, delimiter: Delimiter): string {
  const needsQuotes = cell.includes(delimiter) || cell.includes('"') || cell.includes('\n');
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const utf8 = new TextEncoder();

/**
 * Bytes of a line. Throws on a character that windows-1252 lacks or writes elsewhere than Latin-1 does, because the
 * world writes none.
 */
export function encodeLine(line: string, encoding: WorldEncoding): Uint8Array {
  if (encoding === 'utf-8') return utf8.encode(line);
  const bytes = new Uint8Array(line.length);
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (code > 0xff || (code >= 0x80 && code < 0xa0)) {
      throw new Error(
        `Character ${code} is not one of windows-1252; write it otherwise in ${JSON.stringify(line)}.`,
      );
    }
    bytes[index] = code;
  }
  return bytes;
}

/** Whether the line has letters beyond ASCII, and only such as windows-1252 writes in one byte. */
export function differsByEncoding(line: string): boolean {
  return /[\u00a0-\u00ff]/.test(line) && !/[^\n\r\t -~\u00a0-\u00ff]/.test(line);
}
