// One run over one main file: its events, its counts, its place in the checkpoint.
import type { FileProblem } from '../../adapters/files/fileProblem';
import type { FileFacts } from '../../adapters/files/inspectFile';
import type { RunHost } from '../../adapters/splunk/modularInput/runModularInput';
import type { EpochSeconds } from '../../core/brand';
import { quarantineEvent, runEvent, type HealthOrigin, type Quarantined } from '../collecting/healthEvents';
import { add, tallied, totalOf } from '../collecting/recordCounts';
import { minervaFileDefinition } from './definition';
import { createRunCounts, type RunCounts } from './runCounts';
import type { FileSettings } from './settings';

/** How the run found the checkpoint. */
export type Beginning = 'fresh' | 'changed' | 'resumed' | 'unchanged' | 'corrupt';
export type Outcome = 'complete' | 'unchanged' | 'stopped' | 'broken' | 'failed' | 'changed-while-read';

/** What all files of one run share. */
export interface RunContext {
  readonly host: RunHost;
  readonly settings: FileSettings;
  readonly collectorVersion: string;
  readonly now: () => EpochSeconds;
}

export class FileRun {
  readonly counts: RunCounts = createRunCounts();
  readonly startedAt: EpochSeconds;
  beginning: Beginning = 'fresh';
  firstRow = 1;
  /** Time of quarantine events: the file's, so that telling one twice tells the same. */
  private fileTime: EpochSeconds;
  private readonly files: FileFacts[] = [];
  private readonly origin: HealthOrigin;

  constructor(
    readonly context: RunContext,
    readonly path: string,
  ) {
    this.startedAt = context.now();
    this.fileTime = this.startedAt;
    const { mapping, tenant, path: place } = context.settings;
    const input = minervaFileDefinition.name;
    this.origin = { input, source: mapping.source, definition: mapping.name, tenant, place };
  }

  /** Takes note of a file that the run reads; the first one is the main file. */
  reads(facts: FileFacts): void {
    if (this.files.length === 0) this.fileTime = facts.modifiedAt;
    this.files.push(facts);
  }

  /** Leaves something out, counted and with its reason. */
  async quarantine(item: Quarantined): Promise<void> {
    add(this.counts.quarantined, item.reason);
    await this.context.host.write(quarantineEvent(this.origin, this.fileTime, item));
  }

  /** A whole file that cannot be read: said in the log and kept in quarantine. */
  async refuse(level: 'WARN' | 'ERROR', file: string, problem: FileProblem, row = 0): Promise<void> {
    this.context.host.log(level, `${this.context.host.stanza.name}: ${problem.message}`);
    await this.quarantine({ reason: problem.code, message: problem.message, file, row, raw: '' });
  }

  /** Writes the summary and hands everything over. */
  async finish(outcome: Outcome): Promise<void> {
    const { host, now, collectorVersion } = this.context;
    const { counts } = this;
    const finishedAt = now();
    const data = {
      stanza: host.stanza.name,
      file: this.path,
      outcome,
      unchanged: outcome === 'unchanged',
      checkpoint: this.beginning,
      first_row: this.firstRow,
      rows_read: counts.rowsRead,
      records: counts.records,
      quarantined: tallied(counts.quarantined),
      quarantined_total: totalOf(counts.quarantined),
      side_rows: tallied(counts.folded),
      identifiers: tallied(counts.identifiers),
      encoding_fallback_rows: counts.fallbackRows,
      ...(counts.drift && {
        schema_drift: { unknown_columns: counts.drift.unknown, missing_columns: counts.drift.missing },
      }),
      end_of_file_marks: counts.endOfFileMarks,
      replaced_characters: host.replacedCharacters(),
      started_at: this.startedAt,
      seconds: Math.max(0, Math.round((finishedAt - this.startedAt) * 1000) / 1000),
      collector_version: collectorVersion,
      files: this.files.map(({ name, bytes, modifiedAt, sha256, encoding }) => ({
        name,
        bytes,
        modified_at: modifiedAt,
        sha256,
        encoding,
      })),
    };
    await host.write(runEvent(this.origin, finishedAt, data));
    await host.flush();
    const level = outcome === 'broken' || outcome === 'failed' ? 'WARN' : 'INFO';
    host.log(
      level,
      `${host.stanza.name}: ${this.path} ${outcome}: rows=${counts.rowsRead} records=${counts.records} ` +
        `quarantined=${data.quarantined_total} seconds=${data.seconds}`,
    );
  }
}
