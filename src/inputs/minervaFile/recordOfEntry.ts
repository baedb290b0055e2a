// From a joined entry to its record: the mapping's draft, completed by what the input knows, built by the core.
import { createHash } from 'node:crypto';
import { errorMessage } from '../../adapters/systemError';
import type { EpochSeconds, Result, Sha256Hex } from '../../core/brand';
import { buildRecord } from '../../core/records/buildRecord';
import type { MinervaRecord, RecordDraft } from '../../core/records/record';
import type { EntryDraft } from '../../sources/file/mapping';
import type { JoinedEntry } from '../../sources/file/joinEntry';
import type { FileSettings } from './settings';

/** What is the same for all rows of one file in one run. */
export interface FileOccasion {
  readonly path: string;
  readonly modifiedAt: EpochSeconds;
  readonly fetchedAt: EpochSeconds;
  readonly collectorVersion: string;
}

export interface EntryProblem {
  readonly code: string;
  readonly message: string;
}

/**
 * Makes the record of one entry.
 *
 * @returns the record; problems are those of `buildRecord`, and `record-failed` where mapping or core threw: a fault of
 *   ours costs the rows it meets, not the file.
 */
export function recordOfEntry(
  settings: FileSettings,
  occasion: FileOccasion,
  joined: JoinedEntry,
): Result<MinervaRecord, EntryProblem> {
  const { mapping } = settings;
  try {
    return buildRecord(draftOf(settings, occasion, joined, mapping.toDraft(joined.entry)));
  } catch (error) {
    const message =
      `Row ${joined.entry.row} of ${occasion.path} made Minerva ${occasion.collectorVersion} fail: ` +
      `${errorMessage(error)}. Please report it; the file is read again after an update.`;
    return { ok: false, problem: { code: 'record-failed', message } };
  }
}

function draftOf(
  settings: FileSettings,
  occasion: FileOccasion,
  joined: JoinedEntry,
  draft: EntryDraft,
): RecordDraft {
  const { mapping } = settings;
  const country = [draft.country, mapping.country, settings.country].find(
    (candidate) => candidate !== undefined && candidate !== '',
  );
  return {
    kind: draft.kind,
    nativeId: draft.nativeId,
    source: mapping.source,
    tenant: settings.tenant,
    // A re-run of the same file must give the same sighting, so its own time counts, not the time of reading.
    seenAt: draft.seenAt ?? occasion.modifiedAt,
    ...(country === undefined ? {} : { country }),
    attributes: draft.attributes,
    texts: draft.texts,
    custody: {
      origin: occasion.path,
      row: joined.entry.row,
      fetchedAt: occasion.fetchedAt,
      collectorVersion: occasion.collectorVersion,
      rawSha256: hashOf(joined.bytes),
    },
    marking: { tlp: settings.tlp, purpose: settings.purpose, retentionDays: settings.retentionDays },
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
