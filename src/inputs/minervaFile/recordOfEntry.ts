// From a joined entry to its record.
import { createHash } from 'node:crypto';
import type { EpochSeconds, Result, Sha256Hex } from '../../core/brand';
import type { MinervaRecord } from '../../core/records/record';
import type { JoinedEntry } from '../../sources/file/joinEntry';
import { recordsOfDrafts, type DraftedRow, type EntryProblem } from '../collecting/recordOfDraft';
import type { FileSettings } from './settings';

/** What is the same for all rows of one file in one run. */
export interface FileOccasion {
  readonly path: string;
  readonly modifiedAt: EpochSeconds;
  readonly fetchedAt: EpochSeconds;
  readonly collectorVersion: string;
}

/** Makes the records of some entries, one for each, in the same order; problems as `recordsOfDrafts`. */
export function recordsOfEntries(
  settings: FileSettings,
  occasion: FileOccasion,
  entries: readonly JoinedEntry[],
): readonly Result<MinervaRecord, EntryProblem>[] {
  return recordsOfDrafts(
    settings,
    entries.map((joined) => draftedRow(settings, occasion, joined)),
  );
}

function draftedRow({ mapping }: FileSettings, occasion: FileOccasion, joined: JoinedEntry): DraftedRow {
  const { path, fetchedAt, collectorVersion, modifiedAt } = occasion;
  const { row } = joined.entry;
  return {
    occasion: {
      source: mapping.source,
      ...(mapping.country === undefined ? {} : { country: mapping.country }),
      // A re-run of the same file must give the same sighting, so its own time counts, not the time of reading.
      seenAt: modifiedAt,
      custody: { origin: path, row, fetchedAt, collectorVersion, rawSha256: hashOf(joined.bytes) },
      place: `Row ${row} of ${path}`,
    },
    draft: () => mapping.toDraft(joined.entry),
  };
}

function hashOf(rows: readonly Buffer[]): Sha256Hex {
  const hash = createHash('sha256');
  rows.forEach((bytes, place) => {
    if (place > 0) hash.update('\n');
    hash.update(bytes);
  });
  return hash.digest('hex') as Sha256Hex;
}
