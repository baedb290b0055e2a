// What minerva_file remembers of each main file between runs.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { FileFacts } from '../../adapters/files/inspectFile';
import type { FileSettings } from './settings';

export const fileStateSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      /** Of everything that decides what the file's records look like. */
      fingerprint: z.string(),
      /** First row that has not been handed over. */
      nextRow: z.number().int().min(1),
      isComplete: z.boolean(),
      /** Who took the rows before nextRow, and the row before which that reader has surely written them. */
      reader: z.string().optional(),
      safeRow: z.number().int().min(1).optional(),
      /** Version of ours under which some of its records failed; another one reads it again. */
      failedUnder: z.string().optional(),
    }),
  ),
});
export type FileState = z.infer<typeof fileStateSchema>;

/**
 * Hash of what decides a file's records: its bytes, those of its side files, mapping and marking. A file that was only
 * touched, or copied back, is the same file.
 */
export function fingerprintOf(
  settings: FileSettings,
  main: FileFacts,
  sides: readonly (FileFacts | undefined)[],
): string {
  const { mapping, tenant, tlp, purpose, retentionDays, country } = settings;
  const parts = [
    mapping.name,
    tenant,
    tlp,
    purpose,
    retentionDays,
    country ?? null,
    main.path,
    main.sha256,
    ...sides.map((side) => side?.sha256 ?? null),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The row to go on from: rows that a reader may have lost when it was killed are handed over once more. */
export function resumeRow(
  { nextRow, safeRow = nextRow, reader }: FileState['files'][string],
  present: string | undefined,
): number {
  return reader === undefined || reader === present ? nextRow : Math.min(safeRow, nextRow);
}

/** The state with one file's entry replaced; entries of files that are gone are dropped. */
export function withFile(
  state: FileState,
  present: readonly string[],
  path: string,
  entry: FileState['files'][string],
): FileState {
  const kept = Object.entries(state.files).filter(([known]) => present.includes(known) && known !== path);
  return { files: Object.fromEntries([...kept, [path, entry]]) };
}
