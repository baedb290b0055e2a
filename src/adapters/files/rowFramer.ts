// Cuts bytes into the rows of a delimited file and finds its way back after damage: an unclosed quote costs one line,
// an endless line costs that line, and every good row around them comes through.

import { scanQuotedRow, type FramerFormat, type RowScan } from './rowScan';

/** A row as it stands in the file, or what is left of one that cannot be read. */
export type RowFrame =
  | { readonly kind: 'row'; readonly row: number; readonly bytes: Buffer }
  | {
      readonly kind: 'damaged';
      readonly reason: 'quote-unclosed' | 'row-oversize';
      readonly row: number;
      /** The first bytes of the line that was given up. */
      readonly bytes: Buffer;
      /** Whole length of that line in bytes. */
      readonly length: number;
    };

export const MAX_ROW_BYTES = 1024 * 1024; // the longest honest rows seen hold pasted pages of some 100 kB
const EXCERPT_BYTES = 2_000;
const CR = 0x0d;
const END_OF_FILE_MARK = 0x1a; // old programs end a file with Ctrl-Z

interface Skipped {
  readonly row: number;
  readonly bytes: Buffer;
  length: number;
}

/**
 * State machine over chunks; push every chunk, then end. Memory: one row (at most `maxRowBytes`) and one chunk.
 *
 * A row that a quote carries over several lines is given up (its first line is damaged, reading resumes at the next)
 * when the quote is not closed within `maxRowBytes` or the file, when text follows a closing quote, or when the row
 * does not have the expected number of columns. Each line is scanned at most once per expected column.
 */
export class RowFramer {
  private pending: Buffer = Buffer.alloc(0);
  private skipped: Skipped | undefined;
  private row = 0;
  private expectedColumns: number | undefined;
  private marks = 0;
  /** First quote in `pending` at or behind the row at hand; -1: none; undefined: not looked for yet. */
  private nextQuote: number | undefined;

  constructor(private readonly format: FramerFormat) {}

  /** Number of columns every row has; known after the header. */
  expectColumns(columns: number): void {
    this.expectedColumns = columns;
  }

  /** End-of-file bytes (0x1A) that were left out. */
  get endOfFileMarks(): number {
    return this.marks;
  }

  /** Rows that are complete with this chunk, lazily: consume them all before the next push. */
  *push(chunk: Buffer): Generator<RowFrame> {
    const bytes = yield* this.leaveSkipped(chunk);
    this.pending = this.pending.length === 0 ? bytes : Buffer.concat([this.pending, bytes]);
    yield* this.cut(false);
  }

  /** The rows that the end of the file completes. */
  *end(): Generator<RowFrame> {
    if (this.skipped) {
      yield this.oversize(this.skipped);
      this.skipped = undefined;
    }
    if (this.pending.at(-1) === END_OF_FILE_MARK) {
      this.marks += 1;
      this.pending = this.pending.subarray(0, -1);
    }
    yield* this.cut(true);
  }

  private *cut(isFinal: boolean): Generator<RowFrame> {
    let start = 0;
    this.nextQuote = undefined;
    while (start < this.pending.length) {
      const scan = this.scan(start, isFinal);
      if (scan.kind === 'incomplete' && this.pending.length - start <= this.format.maxRowBytes && !isFinal)
        break;
      if (scan.kind === 'complete' && this.isWhole(scan, start)) {
        const frame = this.frame(start, scan.end);
        start = scan.end + 1;
        if (frame) yield frame;
        continue;
      }
      const lineEnd = this.pending.indexOf(this.format.rowEnd, start);
      if (lineEnd < 0 && !isFinal) {
        // Damaged for sure, but where its line ends is not known yet.
        if (this.pending.length - start <= this.format.maxRowBytes) break;
        this.row += 1;
        const bytes = Buffer.from(this.pending.subarray(start, start + EXCERPT_BYTES));
        this.skipped = { row: this.row, bytes, length: this.pending.length - start };
        start = this.pending.length;
        break;
      }
      const end = lineEnd < 0 ? this.pending.length : lineEnd;
      yield this.damaged(start, end);
      start = end + 1;
    }
    this.pending = start >= this.pending.length ? Buffer.alloc(0) : this.pending.subarray(start);
  }

  private isWhole(scan: Extract<RowScan, { kind: 'complete' }>, start: number): boolean {
    if (scan.end - start > this.format.maxRowBytes) return false;
    return !scan.isMultiline || this.expectedColumns === undefined || scan.columns === this.expectedColumns;
  }

  private frame(start: number, end: number): RowFrame | undefined {
    this.row += 1;
    const hasCr = end > start && this.pending[end - 1] === CR;
    const bytes = this.pending.subarray(start, hasCr ? end - 1 : end);
    if (bytes.length === 1 && bytes[0] === END_OF_FILE_MARK) {
      this.marks += 1;
      return undefined;
    }
    return { kind: 'row', row: this.row, bytes };
  }

  private damaged(start: number, end: number): RowFrame {
    this.row += 1;
    const length = end - start;
    const bytes = Buffer.from(this.pending.subarray(start, Math.min(end, start + EXCERPT_BYTES)));
    const reason = length > this.format.maxRowBytes ? 'row-oversize' : 'quote-unclosed';
    return { kind: 'damaged', reason, row: this.row, bytes, length };
  }

  private oversize(skipped: Skipped): RowFrame {
    const { row, bytes, length } = skipped;
    return { kind: 'damaged', reason: 'row-oversize', row, bytes, length };
  }

  /** What of the chunk comes after a line that is being skipped. */
  private *leaveSkipped(chunk: Buffer): Generator<RowFrame, Buffer> {
    if (!this.skipped) return chunk;
    const end = chunk.indexOf(this.format.rowEnd);
    this.skipped.length += end < 0 ? chunk.length : end;
    if (end < 0) return Buffer.alloc(0);
    yield this.oversize(this.skipped);
    this.skipped = undefined;
    return chunk.subarray(end + 1);
  }

  private scan(start: number, isFinal: boolean): RowScan {
    const { quote, rowEnd } = this.format;
    const lineEnd = this.pending.indexOf(rowEnd, start);
    const quoteAt = this.quoteFrom(start);
    if (quoteAt < 0 || quote === undefined || (lineEnd >= 0 && quoteAt > lineEnd)) {
      if (lineEnd >= 0) return { kind: 'complete', end: lineEnd, columns: 0, isMultiline: false };
      return isFinal
        ? { kind: 'complete', end: this.pending.length, columns: 0, isMultiline: false }
        : { kind: 'incomplete' };
    }
    const { expectedColumns } = this;
    return scanQuotedRow(this.pending, this.format, { start, quote, lineEnd, isFinal, expectedColumns });
  }

  /** Remembered, because a file without quotes would otherwise be searched to its chunk's end for every row. */
  private quoteFrom(start: number): number {
    if (this.format.quote === undefined) return -1;
    if (this.nextQuote === undefined || (this.nextQuote >= 0 && this.nextQuote < start)) {
      this.nextQuote = this.pending.indexOf(this.format.quote, start);
    }
    return this.nextQuote;
  }
}
