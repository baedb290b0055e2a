// From what a source made of a row to its record: completed by what the input knows, built by the core.
import { errorMessage } from '../../adapters/systemError';
import type { EpochSeconds, Result } from '../../core/brand';
import { buildRecord, buildRecords } from '../../core/records/buildRecord';
import type { Custody, MinervaRecord, RecordDraft } from '../../core/records/record';
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

/** A row that is to become a record. */
export interface DraftedRow {
  readonly occasion: RowOccasion;
  /** Made inside, so that a fault of a mapping is caught here too. */
  readonly draft: () => EntryDraft;
}

/**
 * Makes the records of some rows, whose texts are read together.
 *
 * @param rows - a lot (`lot.ts`).
 * @returns one for each row, in the same order: the record; problems are those of `buildRecord`, and `record-failed`
 *   where mapping or core threw: a fault of ours costs the rows it meets, not the rest.
 */
export function recordsOfDrafts(
  settings: RecordSettings,
  rows: readonly DraftedRow[],
): readonly Result<MinervaRecord, EntryProblem>[] {
  const drafts = rows.map((row) =>
    caught(row.occasion, () => ({ ok: true, value: completed(settings, row) })),
  );
  const good = drafts.flatMap((draft) => (draft.ok ? [draft.value] : []));
  const built = builtTogether(good)?.values();
  return drafts.map((draft, place) => {
    if (!draft.ok) return draft;
    if (built !== undefined) return built.next().value as Result<MinervaRecord, EntryProblem>;
    return caught((rows[place] as DraftedRow).occasion, () => buildRecord(draft.value));
  });
}

/** Undefined where one of them makes the core fail: then each is built by itself. */
function builtTogether(drafts: readonly RecordDraft[]): ReturnType<typeof buildRecords> | undefined {
  try {
    return buildRecords(drafts);
  } catch {
    return undefined;
  }
}

function caught<Value>(
  { place, custody }: RowOccasion,
  make: () => Result<Value, EntryProblem>,
): Result<Value, EntryProblem> {
  try {
    return make();
  } catch (error) {
    const message =
      `${place} made Minerva ${custody.collectorVersion} fail: ` +
      `${errorMessage(error)}. Please report it; it is read again after an update.`;
    return { ok: false, problem: { code: 'record-failed', message } };
  }
}

/** What a source made of a row, with what the input knows. */
function completed(settings: RecordSettings, { occasion, draft }: DraftedRow): RecordDraft {
  const made = draft();
  const country = [made.country, occasion.country, settings.country].find(
    (candidate) => candidate !== undefined && candidate !== '',
  );
  const { tenant, tlp, purpose, retentionDays } = settings;
  return {
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
  };
}
