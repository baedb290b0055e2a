// Where a row with quotes in it ends: one look ahead, without changing anything.

export interface FramerFormat {
  /** Bytes; `quote` undefined: quotes are ordinary text. */
  readonly delimiter: number;
  readonly quote: number | undefined;
  readonly rowEnd: number;
  readonly maxRowBytes: number;
}

const CR = 0x0d;
const END_OF_FILE_MARK = 0x1a;

export type RowScan =
  | {
      readonly kind: 'complete';
      readonly end: number;
      readonly columns: number;
      readonly isMultiline: boolean;
    }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'malformed' };

export interface ScanPlace {
  readonly start: number;
  readonly quote: number;
  /** End of the row's first line; -1 where it has not come yet. */
  readonly lineEnd: number;
  /** Nothing comes after these bytes. */
  readonly isFinal: boolean;
  readonly expectedColumns: number | undefined;
}

/**
 * Scans one row that has quotes.
 *
 * @returns where it ends; `incomplete`: its end is not among these bytes; `malformed`: it cannot be one row.
 */
export function scanQuotedRow(bytes: Buffer, format: FramerFormat, place: ScanPlace): RowScan {
  const { delimiter, rowEnd } = format;
  const { start, quote, lineEnd, isFinal, expectedColumns } = place;
  let at = start;
  for (let columns = 1; ; columns += 1) {
    const isMultiline = lineEnd >= 0 && at > lineEnd;
    if (isMultiline && expectedColumns !== undefined && columns > expectedColumns) {
      return { kind: 'malformed' };
    }
    if (bytes[at] === quote) {
      const close = closingQuote(bytes, quote, at, isFinal);
      if (close === undefined) return { kind: 'incomplete' };
      at = close + 1;
      const ending = endingAfterQuote(bytes, at, format, isFinal);
      if (ending === 'unknown') return { kind: 'incomplete' };
      if (ending === 'text') return { kind: 'malformed' };
      if (ending === 'crlf') at += 1;
    } else {
      while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== rowEnd) at += 1;
    }
    if (at >= bytes.length && !isFinal) return { kind: 'incomplete' };
    if (at >= bytes.length || bytes[at] === rowEnd) {
      return { kind: 'complete', end: at, columns, isMultiline: lineEnd >= 0 && at > lineEnd };
    }
    at += 1;
  }
}

/** Place of the quote that closes the one at `open`; undefined if it has not come yet, or never will. */
function closingQuote(bytes: Buffer, quote: number, open: number, isFinal: boolean): number | undefined {
  let at = bytes.indexOf(quote, open + 1);
  while (at >= 0) {
    if (at + 1 >= bytes.length) return isFinal ? at : undefined;
    if (bytes[at + 1] !== quote) return at;
    at = bytes.indexOf(quote, at + 2);
  }
  return undefined;
}

function endingAfterQuote(
  bytes: Buffer,
  at: number,
  format: FramerFormat,
  isFinal: boolean,
): 'delimiter' | 'row-end' | 'crlf' | 'text' | 'unknown' {
  const isLast = at + 1 >= bytes.length;
  if (at >= bytes.length || bytes[at] === format.rowEnd) return 'row-end';
  if (bytes[at] === format.delimiter) return 'delimiter';
  if (bytes[at] === CR) {
    if (isLast) return isFinal ? 'crlf' : 'unknown';
    return bytes[at + 1] === format.rowEnd ? 'crlf' : 'text';
  }
  return bytes[at] === END_OF_FILE_MARK && isLast && !isFinal ? 'unknown' : 'text';
}
