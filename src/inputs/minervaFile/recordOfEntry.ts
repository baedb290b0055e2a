// From a joined entry to its record: the mapping's draft, completed by what the input knows, built by the core.
import { createHash } from 'node:crypto';
import type { EpochSeconds, Result, Sha256Hex } from '../../core/brand';
import { buildRecord } from '../../core/records/buildRecord';
import type { MinervaRecord } from '../../core/records/record';
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
 * @returns the record; problems are those of `buildRecord`, and `mapping-failed` where the mapping threw: a bug in it
 *   costs the rows it meets, not the file.
 */
export function recordOfEntry(
  settings: FileSettings,
  occasion: FileOccasion,
  joined: JoinedEntry,
): Result<MinervaRecord, EntryProblem> {
  const { mapping } = settings;
  let draft: EntryDraft;
  try {
    draft = mapping.toDraft(joined.entry);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Mapping ${mapping.name} failed on row ${joined.entry.row} of ${occasion.path}: ${reason}`;
    return { ok: false, problem: { code: 'mapping-failed', message } };
  }
  const country = [draft.country, mapping.country, settings.country].find(
    (candidate) => candidate !== undefined && candidate !== '',
  );
  return buildRecord({
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
  });
}

function hashOf(rows: readonly Buffer[]): Sha256Hex {
  const hash = createHash('sha256');
  rows.forEach((bytes, place) => {
    if (place > 0) hash.update('\n');
    hash.update(bytes);
  });
  return hash.digest('hex') as Sha256Hex;
}
