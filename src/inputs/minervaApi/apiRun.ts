// One run over one table: its events, its counts, what it tells.
import type { RunHost } from '../../adapters/splunk/modularInput/runModularInput';
import { shownUrl } from '../../adapters/http/httpProblem';
import type { EpochSeconds } from '../../core/brand';
import { quarantineEvent, runEvent, type HealthOrigin, type Quarantined } from '../collecting/healthEvents';
import { add, createRecordCounts, tallied, totalOf, type RecordCounts } from '../collecting/recordCounts';
import { minervaApiDefinition } from './definition';
import { SchemaDrift } from './schemaDrift';
import type { ApiSettings } from './settings';

/** How the run found the checkpoint; `again`: the last pass was complete, a new one begins. */
export type Beginning = 'fresh' | 'changed' | 'resumed' | 'again' | 'corrupt';
export type Outcome = 'complete' | 'unchanged' | 'stopped' | 'limited' | 'broken' | 'failed';

export interface RunContext {
  readonly host: RunHost;
  readonly settings: ApiSettings;
  readonly collectorVersion: string;
  readonly now: () => EpochSeconds;
  /** Blackens secrets. */
  readonly redact: (text: string) => string;
}

/** Something that went wrong and that the summary tells. */
export interface RunProblem {
  readonly code: string;
  readonly message: string;
}

interface ApiCounts extends RecordCounts {
  pages: number;
  pagesNotModified: number;
  bytes: number;
  repeatedRows: number;
  restarts: number;
  retries: number;
}

export class ApiRun {
  readonly counts: ApiCounts = {
    ...createRecordCounts(),
    pages: 0,
    pagesNotModified: 0,
    bytes: 0,
    repeatedRows: 0,
    restarts: 0,
    retries: 0,
  };
  readonly startedAt: EpochSeconds;
  readonly drift: SchemaDrift;
  beginning: Beginning = 'fresh';
  firstPage = 0;
  private readonly origin: HealthOrigin;
  private problem: RunProblem | undefined;

  constructor(readonly context: RunContext) {
    const { source, tenant, url } = context.settings;
    this.startedAt = context.now();
    this.drift = new SchemaDrift(source.columns);
    const input = minervaApiDefinition.name;
    this.origin = { input, source: source.name, definition: source.name, tenant, place: shownUrl(url) };
  }

  log(level: 'INFO' | 'WARN' | 'ERROR', message: string): void {
    const { host, redact } = this.context;
    host.log(level, redact(`${host.stanza.name}: ${message}`));
  }

  /** Leaves a row out, counted and with its reason. */
  async quarantine(item: Omit<Quarantined, 'file'>): Promise<void> {
    const { host, redact, settings } = this.context;
    add(this.counts.quarantined, item.reason);
    const safe = {
      ...item,
      message: redact(item.message),
      raw: redact(item.raw),
      file: settings.url.pathname,
    };
    await host.write(quarantineEvent(this.origin, this.startedAt, safe));
  }

  /** A page, or everything, that cannot be read: said in the log, in quarantine and in the summary. */
  async refuse(problem: RunProblem): Promise<void> {
    this.note('ERROR', problem);
    await this.quarantine({ reason: problem.code, message: problem.message, row: 0, raw: '' });
  }

  /** Said in the log and in the summary; nothing was left out. */
  note(level: 'WARN' | 'ERROR', problem: RunProblem): void {
    this.problem = problem;
    this.log(level, problem.message);
  }

  /** Writes the summary and hands everything over. */
  async finish(outcome: Outcome): Promise<void> {
    const { host, now, redact } = this.context;
    const { counts } = this;
    const finishedAt = now();
    const drift = this.drift.report();
    if (drift.unknown.length > 0) {
      this.log(
        'WARN',
        `schema drift: unknown ${drift.unknown.join(', ')}; never seen ${drift.missing.join(', ')}`,
      );
    }
    await host.write(
      runEvent(
        this.origin,
        finishedAt,
        JSON.parse(redact(JSON.stringify(this.summary(outcome, finishedAt)))) as Record<string, unknown>,
      ),
    );
    await host.flush();
    const isFine = outcome !== 'broken' && outcome !== 'failed';
    this.log(
      isFine ? 'INFO' : 'WARN',
      `${outcome}: pages=${counts.pages} not_modified=${counts.pagesNotModified} rows=${counts.rowsRead} ` +
        `records=${counts.records} quarantined=${totalOf(counts.quarantined)}`,
    );
  }

  private summary(outcome: Outcome, finishedAt: EpochSeconds): Readonly<Record<string, unknown>> {
    const { counts, problem, context } = this;
    const drift = this.drift.report();
    return {
      stanza: context.host.stanza.name,
      url: shownUrl(context.settings.url),
      outcome,
      unchanged: outcome === 'unchanged',
      checkpoint: this.beginning,
      first_page: this.firstPage,
      pages: counts.pages,
      pages_not_modified: counts.pagesNotModified,
      bytes: counts.bytes,
      rows_read: counts.rowsRead,
      records: counts.records,
      repeated_rows: counts.repeatedRows,
      restarts: counts.restarts,
      retries: counts.retries,
      quarantined: tallied(counts.quarantined),
      quarantined_total: totalOf(counts.quarantined),
      identifiers: tallied(counts.identifiers),
      schema_drift: { unknown_columns: drift.unknown, missing_columns: drift.missing },
      ...(problem === undefined ? {} : { problem: problem.code, problem_message: problem.message }),
      replaced_characters: context.host.replacedCharacters(),
      started_at: this.startedAt,
      seconds: Math.max(0, Math.round((finishedAt - this.startedAt) * 1000) / 1000),
      collector_version: context.collectorVersion,
    };
  }
}
