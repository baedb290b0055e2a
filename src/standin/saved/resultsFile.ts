// The results that an alert action reads: CSV, gzipped, in the job's folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printBody } from '../commands/csvBody';
import type { FieldValue } from '../search/host';

const MAX_ROWS = 50_000; // limits.conf [scheduler] max_action_results

/**
 * Writes the file; several values stand in a twin column `__mv_<field>`, as in splunkd's own.
 *
 * @param name - of the file in the folder; may name a folder below it.
 * @returns its path.
 */
export function writeResultsFile(
  folder: string,
  name: string,
  rows: readonly ReadonlyMap<string, FieldValue>[],
): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, gzipSync(printBody(rows.slice(0, MAX_ROWS))));
  return file;
}
