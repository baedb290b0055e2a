// A delimited file as a stream of rows and damages, in constant memory.
import { createHash } from 'node:crypto';
import type { Sha256Hex } from '../../core/brand';
import { decodeRow } from './decodeRow';
import { problemOfError, type FileProblem } from './fileProblem';
import { readBytes, type FileFacts } from './inspectFile';
import { MAX_ROW_BYTES, RowFramer, type RowFrame } from './rowFramer';
import { splitRow } from './splitRow';

export interface TableDialect {
  readonly delimiter: string;
  readonly quote: string | undefined;
  /** Columns of every row; undefined: the first row names them. */
  readonly columns: readonly string[] | undefined;
  /** Columns without which the file is of no use. */
  readonly required: readonly string[];
  /** Other spellings of a column, by the name it is to have. */
  readonly alsoCalled?: Readonly<Record<string, readonly string[]>>;
  readonly maxRowBytes?: number;
}

export type DamageReason = 'quote-unclosed' | 'row-oversize' | 'row-too-short' | 'row-too-long';

export type TableItem =
  | {
      readonly kind: 'row';
      readonly row: number;
      readonly bytes: Buffer;
      readonly text: string;
      readonly values: readonly string[];
      readonly isFallback: boolean;
    }
  | {
      readonly kind: 'damaged';
      readonly reason: DamageReason;
      readonly row: number;
      readonly message: string;
      readonly excerpt: string;
    }
  /** The names of the columns; first item of every file that has any row or declared columns. */
  | { readonly kind: 'columns'; readonly names: readonly string[] }
  /** Nothing more comes; what came before is good. */
  | { readonly kind: 'broken'; readonly problem: FileProblem }
  | {
      readonly kind: 'end';
      readonly sha256: Sha256Hex;
      readonly rows: number;
      readonly endOfFileMarks: number;
    };

/**
 * Reads a file that has been inspected.
 *
 * @returns `columns`, then `row` and `damaged` items in order of the file, at last `end` or `broken`. Blank rows are
 *   left out but counted in row numbers. Problem codes: `header-unusable`, `file-vanished`.
 */
export async function* readTable(
  facts: FileFacts,
  dialect: TableDialect,
  stop?: AbortSignal,
): AsyncGenerator<TableItem> {
  const reader = new TableReader(facts, dialect);
  const hash = createHash('sha256');
  try {
    for await (const chunk of readBytes(facts.path, 0, facts.bytes, stop)) {
      hash.update(chunk);
      yield* reader.push(chunk);
      if (reader.isRefused) return;
    }
  } catch (error) {
    yield { kind: 'broken', problem: problemOfError(facts.path, error, reader.row) };
    return;
  }
  yield* reader.end();
  if (reader.isRefused) return;
  const sha256 = hash.digest('hex') as Sha256Hex;
  yield { kind: 'end', sha256, rows: reader.row, endOfFileMarks: reader.endOfFileMarks };
}

class TableReader {
  isRefused = false;
  row = 0;
  private readonly framer: RowFramer;
  private readonly transcoder: TextDecoder | undefined;
  private readonly encoding: 'utf-8' | 'windows-1252';
  private markBytes: number;
  private columns: readonly string[] | undefined;
  private isAnnounced = false;

  constructor(
    private readonly facts: FileFacts,
    private readonly dialect: TableDialect,
  ) {
    this.framer = new RowFramer({
      delimiter: dialect.delimiter.charCodeAt(0),
      quote: dialect.quote?.charCodeAt(0),
      rowEnd: facts.rowEnd,
      maxRowBytes: dialect.maxRowBytes ?? MAX_ROW_BYTES,
    });
    const isWide = facts.encoding === 'utf-16le' || facts.encoding === 'utf-16be';
    // Rows of UTF-16 are cut, hashed and quoted as UTF-8; TextDecoder drops the byte order mark itself.
    this.transcoder = isWide ? new TextDecoder(facts.encoding) : undefined;
    this.encoding = facts.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
    this.markBytes = isWide ? 0 : facts.markBytes;
    this.columns = dialect.columns;
    if (dialect.columns) this.framer.expectColumns(dialect.columns.length);
  }

  get endOfFileMarks(): number {
    return this.framer.endOfFileMarks;
  }

  *push(chunk: Buffer): Generator<TableItem> {
    yield* this.announce();
    const unmarked = chunk.subarray(this.markBytes);
    this.markBytes = 0;
    const bytes = this.transcoder
      ? Buffer.from(this.transcoder.decode(unmarked, { stream: true }))
      : unmarked;
    for (const frame of this.framer.push(bytes)) yield* this.item(frame);
  }

  *end(): Generator<TableItem> {
    yield* this.announce();
    const rest = this.transcoder ? Buffer.from(this.transcoder.decode()) : Buffer.alloc(0);
    for (const frame of this.framer.push(rest)) yield* this.item(frame);
    for (const frame of this.framer.end()) yield* this.item(frame);
  }

  private *announce(): Generator<TableItem> {
    if (this.isAnnounced || !this.columns) return;
    this.isAnnounced = true;
    yield { kind: 'columns', names: this.columns };
  }

  private *item(frame: RowFrame): Generator<TableItem> {
    if (this.isRefused) return;
    this.row = frame.row;
    const { text, isFallback } = decodeRow(frame.bytes, this.encoding);
    if (!this.columns) {
      if (frame.kind === 'row' && text.trim() === '') return;
      yield this.header(frame, text);
      return;
    }
    if (frame.kind === 'damaged') {
      yield this.damaged(frame.reason, frame.row, damageOf(frame), text);
      return;
    }
    if (text.trim() === '') return;
    const values = splitRow(text, this.dialect.delimiter, this.dialect.quote);
    const expected = this.columns.length;
    if (values.length !== expected) {
      const reason = values.length < expected ? 'row-too-short' : 'row-too-long';
      yield this.damaged(
        reason,
        frame.row,
        `it has ${values.length} columns, expected are ${expected}`,
        text,
      );
      return;
    }
    yield { kind: 'row', row: frame.row, bytes: frame.bytes, text, values, isFallback };
  }

  private header(frame: RowFrame, text: string): TableItem {
    const written = splitRow(text, this.dialect.delimiter, this.dialect.quote).map((name) => name.trim());
    const names = renamed(written, this.dialect.alsoCalled ?? {});
    const complaint = frame.kind === 'damaged' ? damageOf(frame) : this.complaintAbout(names);
    if (complaint !== undefined) {
      this.isRefused = true;
      const message = `Header of ${this.facts.path} (row ${frame.row}) cannot be used: ${complaint}.`;
      return { kind: 'broken', problem: { code: 'header-unusable', message } };
    }
    this.columns = names;
    this.isAnnounced = true;
    this.framer.expectColumns(names.length);
    return { kind: 'columns', names };
  }

  private complaintAbout(names: readonly string[]): string | undefined {
    const missing = this.dialect.required.filter((name) => !names.includes(name));
    if (missing.length > 0) return `it lacks ${missing.map((name) => `'${name}'`).join(', ')}`;
    const twice = names.find(
      (name, place) => names.indexOf(name) !== place && this.dialect.required.includes(name),
    );
    return twice === undefined ? undefined : `it has '${twice}' twice`;
  }

  private damaged(reason: DamageReason, row: number, what: string, text: string): TableItem {
    const message = `Row ${row} of ${this.facts.path} was left out: ${what}.`;
    return { kind: 'damaged', reason, row, message, excerpt: text };
  }
}

/** Names of columns with those that have another spelling under the one they are to have. */
function renamed(
  written: readonly string[],
  alsoCalled: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const names = [...written];
  for (const [name, spellings] of Object.entries(alsoCalled)) {
    if (names.includes(name)) continue;
    const wanted = new Set([name, ...spellings].map(bare));
    const place = names.findIndex((one) => wanted.has(bare(one)));
    if (place >= 0) names[place] = name;
  }
  return names;
}

/** Letters and digits of a column's name, in lower case. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function damageOf(frame: Extract<RowFrame, { kind: 'damaged' }>): string {
  return frame.reason === 'row-oversize'
    ? `its line is ${frame.length} bytes long, at most ${MAX_ROW_BYTES} are read`
    : 'a quote in it is not closed or does not fit; reading went on with the next line';
}
