// A submitted file as a table: a workbook by its first bytes, else text in the encoding that it is in.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Result, Sha256Hex } from '../../brand';
import { readCsv } from './csv';
import type { IntakeProblem } from './problem';
import { MAX_FILE_BYTES, refused, type IntakeTable } from './table';
import { readXlsx } from './xlsx/readXlsx';

export interface ReadFile {
  readonly table: IntakeTable;
  /** Of the file's bytes, which are not kept. */
  readonly sha256: Sha256Hex;
}

/**
 * Reads a file, whatever its name says.
 *
 * @returns the table; problems `file-too-large` (more than 5 MB), and those of `readCsv` and `readXlsx`.
 */
export function readIntakeFile(bytes: Uint8Array): Result<ReadFile, IntakeProblem> {
  if (bytes.length > MAX_FILE_BYTES) {
    const message = `The file has ${bytes.length} bytes; at most ${MAX_FILE_BYTES} are read. Split it, or leave out pictures.`;
    return refused('file-too-large', message);
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const table = isZip ? readXlsx(bytes) : readCsv(textOf(bytes));
  return table.ok
    ? { ok: true, value: { table: table.value, sha256: bytesToHex(sha256(bytes)) as Sha256Hex } }
    : table;
}

/** What was typed into the form, as a table of one row. */
export function tableOfForm(values: Readonly<Record<string, string>>): IntakeTable {
  const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
  return {
    columns: filled.map(([column]) => column),
    rows: [{ row: 2, cells: filled.map(([, value]) => value) }],
  };
}

/** UTF-16 where a byte order mark says so (Excel's "Unicode text"), UTF-8 where it is, else windows-1252 (Excel's CSV). */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
