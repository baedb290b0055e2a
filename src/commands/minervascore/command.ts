// minervascore as a search command: facts in, one business after the other; events or documents out at once.
import type { Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { SearchInfo } from '../../adapters/splunk/searchCommand/request';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { EpochSeconds } from '../../core/brand';
import type { RiskModel, Tier } from '../../core/risk/model';
import { quotedSearchValue } from '../../splunk/spl/quotedValue';
import { textOf } from '../minervachanged/ask';
import { inBatches } from '../minervachanged/batches';
import { inSession } from '../session';
import { minervascoreDefinition } from './definition';
import { documentRow, eventRows, runRow } from './rows';
import { cellOf, scoreRow } from './scoreRow';
import { readSettings, type ScoreSettings } from './settings';
import { changesSearch, keptFacts, tenantModel } from './tenantModel';

const { name, type, isGenerating } = minervascoreDefinition;
const fields = ['subject', 'facts', 'gone', 'scope', 'scored_at', 'old_result', 'old_updated'];

export const minervascore: SearchCommand = {
  name,
  type,
  isGenerating,
  begin: (info) => {
    const settings = readSettings(info.arguments);
    if (!settings.ok) return settings;
    const run = new ScoreRun(settings.value, (search, say) => askIn(info, search, say), epochNow());
    return {
      ok: true,
      value: {
        requiredFields: fields,
        take: (rows, say) => run.take(rows, say),
        finish: (say) => run.finish(say),
      },
    };
  },
};

function epochNow(): EpochSeconds {
  return Math.floor(Date.now() / 1000) as EpochSeconds;
}

/** Rows of a search in the user's name; outside of a tenant's app there are no lookups of one, and so no rows. */
async function askIn(info: SearchInfo, search: string, say: Say): Promise<readonly SearchRow[]> {
  if (!/^minerva_tenant_/.test(info.app)) return [];
  let rows: readonly SearchRow[] = [];
  const asking = inSession({ name, info, say }, async function* (asker) {
    rows = await asker.ask(search);
    yield* [];
  });
  await asking.next();
  return rows;
}

/** Facts are large, and names are compared one by one. */
const SUBJECTS_A_SEARCH = 200;

/** One run: memory is one chunk of rows. */
export class ScoreRun {
  private model: RiskModel | undefined;
  private readonly tiers = new Map<Tier, number>();
  private isOfAll = true;
  private taken = 0;
  private unreadable = 0;
  private leftOut = 0;

  /** @param ask - for the tenant's changes of weights, and for facts that are kept. */
  constructor(
    private readonly settings: ScoreSettings,
    private readonly ask: (search: string, say: Say) => Promise<readonly SearchRow[]>,
    private readonly now: EpochSeconds,
  ) {}

  async *take(rows: readonly CommandRow[], say: Say): AsyncGenerator<CommandRow> {
    const model = await this.modelFor(say);
    for await (const row of this.withFacts(rows, say)) {
      this.taken += 1;
      if (cellOf(row, 'scope') !== 'all') this.isOfAll = false;
      const scored = scoreRow(row, { model, now: this.now });
      if (scored === undefined) {
        this.unreadable += 1;
        continue;
      }
      if (scored.leftOut > 0) this.leftOut += 1;
      const { tier } = scored.scored;
      if (scored.subject !== undefined) this.tiers.set(tier, (this.tiers.get(tier) ?? 0) + 1);
      if (this.settings.emit === 'documents') yield documentRow(scored);
      else yield* eventRows(scored);
    }
  }

  /** Rows without facts get those that are kept: a search that has just written them must not read its own lookup. */
  private async *withFacts(rows: readonly CommandRow[], say: Say): AsyncGenerator<CommandRow> {
    for (const batch of inBatches(rows, SUBJECTS_A_SEARCH)) {
      const lacking = batch.filter((row) => !row.has('facts') && !row.has('gone'));
      const keys = lacking.flatMap((row) => quotedSearchValue(cellOf(row, 'subject')) ?? []);
      const found = keys.length === 0 ? [] : await this.ask(keptFacts(keys), say);
      const kept = new Map(found.map((row) => [textOf(row, 'subject'), row]));
      for (const row of batch) {
        const own = lacking.includes(row) ? kept.get(cellOf(row, 'subject')) : undefined;
        const filled = ['facts', 'gone'].flatMap((field): readonly [string, readonly string[]][] => {
          const text = own === undefined ? '' : textOf(own, field);
          return text === '' ? [] : [[field, [text]]];
        });
        yield filled.length === 0 ? row : new Map([...row, ...filled]);
      }
    }
  }

  async *finish(say: Say): AsyncGenerator<CommandRow> {
    if (this.unreadable > 0)
      say(
        'WARN',
        `${name}: ${this.unreadable} of ${this.taken} rows have no subject or no facts that can be read; they were left out.`,
      );
    if (this.leftOut > 0)
      say(
        'INFO',
        `${name}: of ${this.leftOut} businesses not every fact was kept, because values of theirs are on very many records; what is left out stands in facts_left_out.`,
      );
    if (this.settings.emit === 'events' && this.isOfAll && this.taken > 0)
      yield runRow(this.tiers, (await this.modelFor(say)).version, this.now);
  }

  private async modelFor(say: Say): Promise<RiskModel> {
    this.model ??= this.settings.model ?? tenantModel(await this.ask(changesSearch, say));
    return this.model;
  }
}
