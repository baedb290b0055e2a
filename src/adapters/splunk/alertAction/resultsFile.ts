// The rows that made an alert fire: a CSV file, packed with gzip, that splunkd leaves in its dispatch folder.
import { createReadStream } from 'node:fs';
import type { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { Result } from '../../../core/brand';
import { errorCode, errorMessage } from '../../systemError';
import type { ResultRow } from './payload';

export interface ResultsProblem {
  readonly code: 'results-unreadable';
  readonly message: string;
}

export interface ResultRows {
  readonly rows: readonly ResultRow[];
  /** Rows or bytes were beyond the limit and were not read. */
  readonly isCut: boolean;
}

export interface ResultLimits {
  readonly maxRows: number;
  /** Of the unpacked file. */
  readonly maxBytes: number;
}

export const standardResultLimits: ResultLimits = {
  maxRows: 10_000, // one alert that names more things than this is read by nobody
  maxBytes: 64 * 1024 * 1024, // so a few packed kilobytes cannot become gigabytes
};
const MAX_CELL_BYTES = 1024 * 1024;

/**
 * Reads the rows, up to the limits.
 *
 * @param file - as the payload names it; unpacked even where its name does not end in `.gz`.
 * @param fields - columns that are wanted; of others nothing is kept.
 * @returns rows in order; a multivalue cell is its values (Splunk writes them beside it in `__mv_<field>`). Problem
 *   `results-unreadable`: the file is missing, no gzip, or no CSV.
 */
export async function readResultsFile(
  file: string,
  fields: readonly string[],
  limits: ResultLimits = standardResultLimits,
): Promise<Result<ResultRows, ResultsProblem>> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  const table = parse({
    columns: true,
    bom: true,
    relax_column_count: true,
    max_record_size: MAX_CELL_BYTES,
  });
  const meter = { bytes: 0, isFull: false };
  source.on('error', (error) => table.destroy(error));
  unpacked.on('error', (error) => table.destroy(error));
  source.pipe(unpacked);
  feed(unpacked, table, meter, limits.maxBytes);
  const rows: ResultRow[] = [];
  let isCut = false;
  try {
    for await (const record of table as AsyncIterable<Record<string, string>>) {
      if (rows.length >= limits.maxRows) {
        isCut = true;
        break;
      }
      rows.push(rowOf(record, fields));
    }
  } catch (error) {
    const why = errorCode(error) || errorMessage(error).slice(0, 100);
    const message = `The rows of the alert (${file}) cannot be read: ${why}. The first row, which comes with the payload, is used alone.`;
    return { ok: false, problem: { code: 'results-unreadable', message } };
  } finally {
    for (const stream of [source, unpacked, table]) stream.destroy();
  }
  return { ok: true, value: { rows, isCut: isCut || meter.isFull } };
}

/** Not `pipe`: what is beyond the limit must end the table well, not fail it; the cut last row is dropped with it. */
function feed(
  unpacked: Transform,
  table: Transform,
  meter: { bytes: number; isFull: boolean },
  maxBytes: number,
): void {
  unpacked.on('data', (chunk: Buffer) => {
    if (meter.isFull) return;
    meter.bytes += chunk.length;
    meter.isFull = meter.bytes > maxBytes;
    if (meter.isFull) {
      unpacked.destroy();
      table.end();
    } else if (!table.write(chunk)) {
      unpacked.pause();
      table.once('drain', () => unpacked.resume());
    }
  });
  unpacked.on('end', () => table.end());
}

function rowOf(record: Readonly<Record<string, string>>, fields: readonly string[]): ResultRow {
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (!Object.hasOwn(record, field)) return [];
      const many = Object.hasOwn(record, `__mv_${field}`) ? (record[`__mv_${field}`] ?? '') : '';
      return [[field, many === '' ? (record[field] ?? '') : severalOf(many)]];
    }),
  );
}

/** `$a$;$b$`, a dollar doubled inside. */
function severalOf(text: string): readonly string[] {
  return text
    .replace(/^\$|\$$/g, '')
    .split('$;$')
    .map((value) => value.replaceAll('$$', '$'));
}
