// One run: what it counts, what it says, and the event that tells of it.
import type { RunHost } from '../../adapters/splunk/modularInput/runModularInput';
import type { EpochSeconds } from '../../core/brand';
import { runEvent, type HealthOrigin } from '../collecting/healthEvents';
import { minervaLinkDefinition } from './definition';
import type { LinkJobSettings } from './settings';

/** `stopped`: splunkd wanted the process to end, or ended itself; the next run does the same again. */
export type Outcome = 'complete' | 'stopped' | 'failed';

export interface LinkJobContext {
  readonly host: RunHost;
  readonly settings: LinkJobSettings;
  readonly collectorVersion: string;
  readonly now: () => EpochSeconds;
  /** Blackens secrets. */
  readonly redact: (text: string) => string;
}

const MAX_WARNINGS = 20; // of a run, each once
const MAX_WARNING_CHARACTERS = 500;

interface LinkJobCounts {
  versionsRetired: number;
  /** Rows of records and values that were linked. */
  rows: number;
  memberships: number;
  refusals: number;
  history: number;
  contradictions: number;
  findingsWritten: number;
  findingsEnded: number;
  riskEvents: number;
  scores: number;
  /** Pages of the catalogue of uniforms. */
  cataloguePages: number;
}

export class LinkRun {
  readonly counts: LinkJobCounts = {
    versionsRetired: 0,
    rows: 0,
    memberships: 0,
    refusals: 0,
    history: 0,
    contradictions: 0,
    findingsWritten: 0,
    findingsEnded: 0,
    riskEvents: 0,
    scores: 0,
    cataloguePages: 0,
  };
  /** Seconds that each part took, in the order in which they ran. */
  readonly seconds: Record<string, number> = {};
  everything = false;
  private readonly startedAt: EpochSeconds;
  private readonly warnings = new Set<string>();
  private problem: { readonly code: string; readonly message: string } | undefined;

  constructor(readonly context: LinkJobContext) {
    this.startedAt = context.now();
  }

  readonly say = (level: 'INFO' | 'WARN' | 'ERROR', text: string): void => {
    const { host, redact } = this.context;
    const safe = redact(text);
    host.log(level, `${host.stanza.name}: ${safe}`);
    if (level !== 'INFO' && this.warnings.size < MAX_WARNINGS)
      this.warnings.add(safe.slice(0, MAX_WARNING_CHARACTERS));
  };

  /** Said in the log and in the summary. */
  fail(code: string, message: string): void {
    this.problem = { code, message };
    const { host, redact } = this.context;
    host.log('ERROR', `${host.stanza.name}: ${redact(message)}`);
  }

  /** Runs a part and keeps how long it took. */
  async timed<Value>(part: string, work: () => Promise<Value>): Promise<Value> {
    const from = this.context.now();
    const value = await work();
    this.seconds[part] = Math.max(0, Math.round((this.context.now() - from) * 1000) / 1000);
    return value;
  }

  /** Writes the summary and hands everything over. */
  async finish(outcome: Outcome): Promise<void> {
    const { host, now, redact, settings } = this.context;
    const input = minervaLinkDefinition.name;
    const place = settings.splunkd?.url.origin ?? 'this Splunk';
    const { tenant } = settings;
    const origin: HealthOrigin = { input, source: input, definition: input, tenant, place };
    const finishedAt = now();
    const summary = JSON.stringify(this.summary(outcome, place, finishedAt));
    await host.write(runEvent(origin, finishedAt, JSON.parse(redact(summary)) as Record<string, unknown>));
    await host.flush();
    const { rows, memberships } = this.counts;
    host.log(
      outcome === 'failed' ? 'WARN' : 'INFO',
      `${host.stanza.name}: ${outcome}: rows=${rows} memberships=${memberships}`,
    );
  }

  private summary(
    outcome: Outcome,
    place: string,
    finishedAt: EpochSeconds,
  ): Readonly<Record<string, unknown>> {
    const { counts, problem, context } = this;
    return {
      stanza: context.host.stanza.name,
      search_head: place,
      outcome,
      everything: this.everything,
      versions_retired: counts.versionsRetired,
      rows_read: counts.rows,
      records: counts.memberships,
      refusals: counts.refusals,
      history: counts.history,
      contradictions: counts.contradictions,
      findings_written: counts.findingsWritten,
      findings_ended: counts.findingsEnded,
      risk_events: counts.riskEvents,
      scores_written: counts.scores,
      catalogue_pages: counts.cataloguePages,
      quarantined_total: 0,
      warnings: [...this.warnings],
      ...(problem === undefined ? {} : { problem: problem.code, problem_message: problem.message }),
      replaced_characters: context.host.replacedCharacters(),
      started_at: this.startedAt,
      seconds: Math.max(0, Math.round((finishedAt - this.startedAt) * 1000) / 1000),
      part_seconds: this.seconds,
      collector_version: context.collectorVersion,
    };
  }
}
