// What every source, file or API, makes of one row of its own.
import type { EpochSeconds } from '../core/brand';
import type { RecordDraft, RecordKind } from '../core/records/record';

/** What a source makes of a row; the input adds tenant, marking, custody, and `seenAt` where none is given. */
export interface EntryDraft {
  readonly kind: RecordKind;
  /** The source's own id of the thing; '' is refused (`native-id-missing`) and quarantined. */
  readonly nativeId: string;
  /** When the source saw it, if the row says so; else the file's modification time, or the time of the fetch, is taken. */
  readonly seenAt?: EpochSeconds;
  /** ISO 3166-1 alpha-2, if the row says so; else the mapping's, else the input's. */
  readonly country?: string;
  /** Of the kind's schema; `undefined` values are left out. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly texts: RecordDraft['texts'];
}
