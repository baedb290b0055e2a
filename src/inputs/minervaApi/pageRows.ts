// The rows of one page: records, quarantine, and which of them this run has written already.
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { shownUrl } from '../../adapters/http/httpProblem';
import type { EpochSeconds, Result, Sha256Hex } from '../../core/brand';
import type { MinervaRecord } from '../../core/records/record';
import type { HandedOver } from '../collecting/handedOver';
import { countRecord } from '../collecting/recordCounts';
import { ROWS_TOGETHER } from '../collecting/lot';
import { recordsOfDrafts, type EntryProblem } from '../collecting/recordOfDraft';
import { recordEvent } from '../collecting/recordEvent';
import type { ApiRun } from './apiRun';

const MAX_WRITTEN = 1_000_000; // about 100 MB; a repetition beyond is written twice, under the same key and version
const MARK_CHARACTERS = 16;

/** A row of a page with what became of it. */
interface ReadRow {
  readonly row: unknown;
  /** In the whole list, from 1 on. */
  readonly number: number;
  readonly raw: string;
  readonly made: Result<MinervaRecord, EntryProblem>;
}

/** Writes rows; remembers what it wrote, so that a list that is read anew doubles nothing. */
export class PageRows {
  private readonly written = new Set<string>();

  constructor(
    private readonly run: ApiRun,
    private readonly handedOver: HandedOver<unknown>,
  ) {}

  /**
   * Writes the rows of a page.
   *
   * @param rowsBefore - rows of the list before the first of them.
   * @returns false where it was told to stop before the last row.
   */
  async write(rows: readonly unknown[], rowsBefore: number): Promise<boolean> {
    const fetchedAt = this.run.context.now();
    for (let first = 0; first < rows.length; first += ROWS_TOGETHER) {
      const lot = this.readTogether(rows.slice(first, first + ROWS_TOGETHER), rowsBefore + first, fetchedAt);
      for (const read of lot) {
        if (this.run.context.host.stop.aborted) return false;
        await this.writeRow(read);
      }
      await nextTurn();
    }
    return true;
  }

  /** Rows of a page, read together. */
  private readTogether(
    rows: readonly unknown[],
    rowsBefore: number,
    fetchedAt: EpochSeconds,
  ): readonly ReadRow[] {
    const { settings, collectorVersion } = this.run.context;
    const { source } = settings;
    const origin = shownUrl(settings.url);
    const read = rows.map((row, place) => {
      const number = rowsBefore + place + 1;
      return { row, number, raw: JSON.stringify(row), draft: source.read(row) };
    });
    const drafted = read.flatMap(({ number, raw, draft }) => {
      if (!draft.ok) return [];
      const occasion = {
        source: source.name,
        ...(source.country === undefined ? {} : { country: source.country }),
        seenAt: fetchedAt,
        // No row number: it moves with every row that comes or goes, and the record would look changed.
        custody: { origin, row: 0, fetchedAt, collectorVersion, rawSha256: sha256(raw) },
        place: `Row ${number} of ${origin}`,
      };
      return [{ occasion, draft: () => draft.value }];
    });
    const records = recordsOfDrafts(settings, drafted).values();
    return read.map(({ row, number, raw, draft }) => ({
      row,
      number,
      raw,
      made: draft.ok ? (records.next().value as ReadRow['made']) : draft,
    }));
  }

  private async writeRow({ row, number, raw, made }: ReadRow): Promise<void> {
    const { counts, context, drift } = this.run;
    const { host, settings } = context;
    counts.rowsRead += 1;
    drift.see(row);
    if (!made.ok) {
      await this.run.quarantine({
        reason: made.problem.code,
        message: made.problem.message,
        row: number,
        raw,
      });
      return;
    }
    if (this.isWritten(made.value)) {
      counts.repeatedRows += 1;
      return;
    }
    countRecord(counts, made.value);
    const event = recordEvent(made.value, settings.tenant);
    this.handedOver.add(event.data.length);
    await host.write(event);
  }

  private isWritten({ record_key: key, version }: MinervaRecord): boolean {
    const mark = sha256(JSON.stringify([key, version])).slice(0, MARK_CHARACTERS);
    if (this.written.has(mark)) return true;
    if (this.written.size < MAX_WRITTEN) this.written.add(mark);
    return false;
  }
}

/** Mark of a row, to know it again on the next page; `''` for none. */
export function markOf(row: unknown): string {
  return row === undefined ? '' : sha256(JSON.stringify(row)).slice(0, MARK_CHARACTERS);
}

function sha256(text: string): Sha256Hex {
  return createHash('sha256').update(text).digest('hex') as Sha256Hex;
}
