// The rows of one page: records, quarantine, and which of them this run has written already.
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { shownUrl } from '../../adapters/http/httpProblem';
import type { EpochSeconds, Sha256Hex } from '../../core/brand';
import type { MinervaRecord } from '../../core/records/record';
import type { HandedOver } from '../collecting/handedOver';
import { countRecord } from '../collecting/recordCounts';
import { recordOfDraft } from '../collecting/recordOfDraft';
import { recordEvent } from '../collecting/recordEvent';
import type { ApiRun } from './apiRun';

const ROWS_PER_TURN = 32; // between them a signal to stop can arrive
const MAX_WRITTEN = 1_000_000; // about 100 MB; a repetition beyond is written twice, under the same key and version
const MARK_CHARACTERS = 16;

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
    for (const [place, row] of rows.entries()) {
      if (this.run.context.host.stop.aborted) return false;
      await this.takeRow(row, rowsBefore + place + 1, fetchedAt);
      if (place % ROWS_PER_TURN === ROWS_PER_TURN - 1) await nextTurn();
    }
    return true;
  }

  private async takeRow(row: unknown, number: number, fetchedAt: EpochSeconds): Promise<void> {
    const { counts, context, drift } = this.run;
    const { host, settings, collectorVersion } = context;
    const raw = JSON.stringify(row);
    counts.rowsRead += 1;
    drift.see(row);
    const origin = shownUrl(settings.url);
    const read = settings.source.read(row);
    const made = !read.ok
      ? read
      : recordOfDraft(
          settings,
          {
            source: settings.source.name,
            ...(settings.source.country === undefined ? {} : { country: settings.source.country }),
            seenAt: fetchedAt,
            // No row number: it moves with every row that comes or goes, and the record would look changed.
            custody: { origin, row: 0, fetchedAt, collectorVersion, rawSha256: sha256(raw) },
            place: `Row ${number} of ${origin}`,
          },
          () => read.value,
        );
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
