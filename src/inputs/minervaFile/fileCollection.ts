// The rows of one main file: records, quarantine, orphans, and a checkpoint after each batch.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileFacts } from '../../adapters/files/inspectFile';
import { readTable, type TableItem } from '../../adapters/files/readTable';
import { createRowReader, dialectOf, type RowReader } from '../../sources/file/fileRows';
import type { Result } from '../../core/brand';
import type { MinervaRecord } from '../../core/records/record';
import { joinEntry, keyOf, type JoinedEntry } from '../../sources/file/joinEntry';
import type { SideTable } from '../../sources/file/sideTable';
import type { FileRun, Outcome } from './fileRun';
import type { FileState } from './fileState';
import { driftOf } from './runCounts';
import { recordsOfEntries, type FileOccasion } from './recordOfEntry';
import { HandedOver, isTakenBy } from '../collecting/handedOver';
import { add, countRecord } from '../collecting/recordCounts';
import { Lot } from '../collecting/lot';
import { recordEvent } from '../collecting/recordEvent';
import type { EntryProblem } from '../collecting/recordOfDraft';

type FileEntryState = FileState['files'][string];

/** Where a file's progress is kept. */
export interface Progress {
  readonly known: FileEntryState | undefined;
  /** The checkpoint could not be read, so nothing is known. */
  readonly isCorrupt: boolean;
  readonly save: (entry: FileEntryState) => Promise<void>;
}

const TOUCHED_PER_TURN = 1_000; // rows of an earlier run are only looked at

type RowItem = Extract<TableItem, { kind: 'row' | 'damaged' }>;

/** A row with what became of it; a damaged one has no record. */
interface ReadRow {
  readonly item: RowItem;
  readonly joined?: JoinedEntry;
  readonly record?: Result<MinervaRecord, EntryProblem>;
}

/** One pass over the rows of a file that has been inspected. */
export class FileCollection {
  private nextRow: number;
  private rowsSinceCheckpoint = 0;
  private rowReader: RowReader;
  private readonly occasion: FileOccasion;
  private readonly handedOver: HandedOver<number>;
  /** Rows that were taken from the file and are not read yet. */
  private readonly lot = new Lot<RowItem>();

  constructor(
    private readonly run: FileRun,
    private readonly facts: FileFacts,
    private readonly tables: readonly SideTable[],
    private readonly fingerprint: string,
    private readonly progress: Progress,
  ) {
    this.nextRow = run.firstRow;
    // What an earlier run handed over to the same reader may still be on its way.
    this.handedOver = new HandedOver(Math.min(run.firstRow, progress.known?.safeRow ?? run.firstRow));
    const { mapping } = run.context.settings;
    this.rowReader = createRowReader(facts.name, mapping.format, []);
    this.occasion = {
      path: facts.path,
      modifiedAt: facts.modifiedAt,
      fetchedAt: run.startedAt,
      collectorVersion: run.context.collectorVersion,
    };
  }

  async collect(): Promise<Outcome> {
    const { host, settings } = this.run.context;
    for await (const item of readTable(this.facts, dialectOf(settings.mapping.format), host.stop)) {
      if (host.stop.aborted) return this.pause('stopped');
      if (item.kind === 'row' || item.kind === 'damaged') {
        await this.takeRow(item);
        continue;
      }
      if (!(await this.readLot())) return this.pause('stopped');
      if (item.kind === 'columns') {
        this.rowReader = createRowReader(this.facts.name, settings.mapping.format, item.names);
        const { columns } = settings.mapping.format;
        if (columns.kind === 'header' && columns.known)
          this.run.counts.drift = driftOf(item.names, columns.known);
      } else if (item.kind === 'broken') {
        await this.run.refuse('ERROR', this.facts.name, item.problem, this.nextRow - 1);
        return this.pause('broken');
      } else {
        this.run.counts.endOfFileMarks += item.endOfFileMarks;
        return item.sha256 === this.facts.sha256 ? this.complete(item.rows) : this.changedWhileRead();
      }
    }
    await this.readLot();
    return this.pause('broken');
  }

  private async takeRow(item: RowItem): Promise<void> {
    if (item.row < this.run.firstRow) {
      // Handed over by an earlier run; only its key matters, or its side rows would look orphaned.
      if (item.kind === 'row') this.touch(item);
      if (item.row % TOUCHED_PER_TURN === 0) await nextTurn();
      return;
    }
    const characters = item.kind === 'row' ? item.text.length : item.excerpt.length;
    if (!this.lot.add(item, characters)) return;
    await this.readLot();
    await nextTurn();
  }

  /**
   * Reads what waits, and writes it row by row.
   *
   * @returns false where it was told to stop before the last row: the next run reads the rest.
   */
  private async readLot(): Promise<boolean> {
    const { host, settings } = this.run.context;
    for (const read of this.readTogether(this.lot.take())) {
      if (host.stop.aborted) return false;
      this.run.counts.rowsRead += 1;
      await this.write(read);
      this.nextRow = read.item.row + 1;
      this.rowsSinceCheckpoint += 1;
      if (this.rowsSinceCheckpoint >= settings.batchRows) await this.checkpoint(false);
    }
    return true;
  }

  private readTogether(items: readonly RowItem[]): readonly ReadRow[] {
    const { settings } = this.run.context;
    const rows = items.map((item) => {
      if (item.kind === 'damaged') return { item };
      const row = this.rowReader.row(item.row, item.text, item.values);
      return { item, joined: joinEntry(settings.mapping, row, item.bytes, this.tables) };
    });
    const entries = rows.flatMap(({ joined }) => joined ?? []);
    const records = recordsOfEntries(settings, this.occasion, entries).values();
    return rows.map((row) => {
      if (row.joined === undefined) return row;
      const record = records.next().value;
      return record === undefined ? row : { ...row, record };
    });
  }

  private async write({ item, joined, record }: ReadRow): Promise<void> {
    const { counts, context } = this.run;
    const { settings, host } = context;
    const { row } = item;
    const file = this.facts.name;
    if (item.kind === 'damaged') {
      const { reason, message, excerpt } = item;
      await this.run.quarantine({ reason, message, file, row, raw: excerpt });
      return;
    }
    if (item.isFallback) counts.fallbackRows += 1;
    if (record === undefined || joined === undefined) return;
    if (!record.ok) {
      const { code, message } = record.problem;
      await this.run.quarantine({ reason: code, message, file, row, raw: item.text });
      return;
    }
    countRecord(counts, record.value);
    for (const [side, rows] of joined.folded) add(counts.folded, side, rows);
    const event = recordEvent(record.value, settings.tenant);
    this.handedOver.add(event.data.length);
    await host.write(event);
  }

  private touch(item: Extract<TableItem, { kind: 'row' }>): void {
    const key = keyOf(
      this.run.context.settings.mapping,
      this.rowReader.row(item.row, item.text, item.values),
    );
    if (key !== '') for (const table of this.tables) table.touch(key);
  }

  private async complete(rows: number): Promise<Outcome> {
    await this.quarantineOrphans();
    if (this.run.counts.fallbackRows > 0) this.warnOfEncoding();
    this.nextRow = rows + 1;
    await this.run.finish('complete');
    await this.checkpoint(false);
    const { reader, stop } = this.run.context.host;
    // Not said to be complete while the last rows may be lost: the next run hands them over again.
    if (reader !== undefined && !(await isTakenBy(reader, stop))) return 'stopped';
    await this.checkpoint(true);
    return 'complete';
  }

  private async quarantineOrphans(): Promise<void> {
    for (const table of this.tables) {
      for (const { row } of table.orphans()) {
        const message =
          `Row ${row.row} of ${row.file} belongs to '${row.value(table.side.keyColumn)}', ` +
          `which ${this.facts.name} does not have. The files may be of different dates.`;
        await this.run.quarantine({
          reason: 'orphan-row',
          message,
          file: row.file,
          row: row.row,
          raw: row.raw,
        });
      }
    }
  }

  private warnOfEncoding(): void {
    const { host } = this.run.context;
    const rows = this.run.counts.fallbackRows;
    host.log(
      'WARN',
      `${host.stanza.name}: ${rows} rows of ${this.facts.path} are no UTF-8; read as windows-1252.`,
    );
  }

  private async changedWhileRead(): Promise<Outcome> {
    const message = `${this.facts.path} changed while it was read. Its rows are in; it is read again at the next run.`;
    await this.run.quarantine({ reason: 'file-changed', message, file: this.facts.name, row: 0, raw: '' });
    await this.run.finish('changed-while-read');
    await this.progress.save({ fingerprint: '', nextRow: 1, isComplete: false });
    return 'changed-while-read';
  }

  private async pause(outcome: 'stopped' | 'broken'): Promise<Outcome> {
    await this.run.finish(outcome);
    await this.checkpoint(false);
    return outcome;
  }

  /** Only what the operating system has taken is remembered as done. */
  private async checkpoint(isComplete: boolean): Promise<void> {
    await this.run.context.host.flush();
    this.rowsSinceCheckpoint = 0;
    const { reader } = this.run.context.host;
    this.handedOver.mark(this.nextRow);
    const hasFailed = this.run.counts.quarantined.has('record-failed');
    await this.progress.save({
      fingerprint: this.fingerprint,
      nextRow: this.nextRow,
      isComplete,
      ...(reader && { reader: reader.id, safeRow: isComplete ? this.nextRow : this.handedOver.safePlace() }),
      ...(hasFailed ? { failedUnder: this.run.context.collectorVersion } : {}),
    });
  }
}
