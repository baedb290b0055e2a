// From what a source made of a row to its record: completed by what the input knows, built by the core.
import { errorMessage } from '../../adapters/systemError';
import type { EpochSeconds, Result } from '../../core/brand';
import { buildRecord } from '../../core/records/buildRecord';
import type { Custody, MinervaRecord } from '../../core/records/record';
import type { EntryDraft } from '../../sources/entryDraft';
import type { RecordSettings } from './recordArguments';

/** What the input knows of a row. */
export interface RowOccasion {
  readonly source: string;
  /** Country of the source, before the input's. */
  readonly country?: string;
  /** Taken where the row does not say when it was seen. */
  readonly seenAt: EpochSeconds;
  readonly custody: Custody;
  /** Where the row lies, for the message of a fault: `Row 7 of /srv/x.csv`. */
  readonly place: string;
}

export interface EntryProblem {
  readonly code: string;
  readonly message: string;
}

/**
 * Makes the record of one row.
 *
 * @param draft - made inside, so that a fault of a mapping is caught here too.
 * @returns the record; problems are those of `buildRecord`, and `record-failed` where mapping or core threw: a fault of
 *   ours costs the rows it meets, not the rest.
 */
export function recordOfDraft(
  settings: RecordSettings,
  occasion: RowOccasion,
  draft: () => EntryDraft,
): Result<MinervaRecord, EntryProblem> {
  try {
    const made = draft();
    const country = [made.country, occasion.country, settings.country].find(
      (candidate) => candidate !== undefined && candidate !== '',
    );
    const { tenant, tlp, purpose, retentionDays } = settings;
    return buildRecord({
      kind: made.kind,
      nativeId: made.nativeId,
      source: occasion.source,
      tenant,
      seenAt: made.seenAt ?? occasion.seenAt,
      ...(country === undefined ? {} : { country }),
      attributes: made.attributes,
      texts: made.texts,
      custody: occasion.custody,
      marking: { tlp, purpose, retentionDays },
    });
  } catch (error) {
    const message =
      `${occasion.place} made Minerva ${occasion.custody.collectorVersion} fail: ` +
      `${errorMessage(error)}. Please report it; it is read again after an update.`;
    return { ok: false, problem: { code: 'record-failed', message } };
  }
}
