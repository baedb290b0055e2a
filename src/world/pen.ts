// Writes rows into the files of a world, with the bad rows that sit between them.
import { badRowAfter, harmlessCells, writeBadRow } from './badRows';
import type { WorldFile } from './files/definition';
import { differsByEncoding, encodeLine, writeLine } from './files/encoding';
import { worldFiles } from './files/registry';
import type { Random } from './random';
import type { Tally } from './tally';
import { recordKey, type Workshop, type WorldRecord } from './workshop';

/** Takes the bytes of the files in order; pieces of different files come mixed. */
export interface WorldSink {
  readonly append: (fileName: string, bytes: Uint8Array) => void;
}

/** Of rows with letters beyond ASCII: some were pasted from a program that writes another encoding. */
const FOREIGN_ROW_SHARE = 0.02;

/** What a row is written with. */
export interface Pen {
  readonly sink: WorldSink;
  readonly tally: Tally;
  readonly workshop: Workshop;
  readonly random: Random;
}

/** Writes the first line of a file, and its byte order mark where it has one. */
export function writeHeader(pen: Pen, file: WorldFile): void {
  if (file.hasByteOrderMark) pen.sink.append(file.name, Uint8Array.of(0xef, 0xbb, 0xbf));
  pen.sink.append(file.name, lineBytes(file, file.columns));
}

/** Writes a record as a row, its planted identifiers, and now and then a bad row after it. */
export function writeRecord(pen: Pen, record: WorldRecord): void {
  const file: WorldFile = worldFiles[record.file];
  const { sink, tally, workshop, random } = pen;
  const cells = file.columns.map((column) =>
    column === file.idColumn ? record.id : (record.cells[column] ?? file.nullMark),
  );
  const line = writeLine(cells, file.delimiter, file.lineEnd);
  const isForeign = file.encoding === 'utf-8' && differsByEncoding(line) && random.chance(FOREIGN_ROW_SHARE);
  sink.append(file.name, encodeLine(line, isForeign ? 'windows-1252' : file.encoding));
  if (isForeign) tally.foreignEncoding(file.name);
  tally.record(record, file.name);
  const key = recordKey(record);
  const identifiers = record.identifiers.map((planted) => `${JSON.stringify({ record: key, ...planted })}\n`);
  writeText(pen, 'truth-identifiers.jsonl', identifiers.join(''));
  const row = tally.summary().rows[file.name] ?? 0;
  const kind = badRowAfter(row, random);
  if (kind === undefined) return;
  const harmless = harmlessCells(record, file, workshop.nextId(record.file));
  sink.append(
    file.name,
    writeBadRow(kind, harmless, (spoiled) => lineBytes(file, spoiled)),
  );
  tally.badRow(file.name, kind);
}

const lineBytes = (file: WorldFile, cells: readonly string[]): Uint8Array =>
  encodeLine(writeLine(cells, file.delimiter, file.lineEnd), file.encoding);

const utf8 = new TextEncoder();

/** Writes text into a file of the truth. */
export function writeText({ sink }: Pen, fileName: string, text: string): void {
  if (text !== '') sink.append(fileName, utf8.encode(text));
}
