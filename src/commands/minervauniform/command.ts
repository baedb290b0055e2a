// minervauniform as a search command: descriptions in, schools out; or a catalogue packed from the tenant's collections.
import type { SearchInfo } from '../../adapters/splunk/searchCommand/request';
import type { Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { openSearch, type UniformSearch } from '../../core/uniforms/search/search';
import type { AskSplunk } from '../minervachanged/ask';
import { inSession } from '../session';
import { clueRows, rowOf, schoolRows } from './answerRows';
import { newestCatalogue, pagesSearch } from './cataloguePages';
import { minervauniformDefinition } from './definition';
import { packedPages } from './packing';
import { readFilters } from './rowFilters';
import { readSettings, type UniformSettings } from './settings';

const { name, type, isGenerating } = minervauniformDefinition;

export const minervauniform: SearchCommand = {
  name,
  type,
  isGenerating,
  begin: (info) => {
    const settings = readSettings(info.arguments);
    if (!settings.ok) return settings;
    const run = new UniformRun(settings.value, inTenant(info), Math.floor(Date.now() / 1000));
    return {
      ok: true,
      value: {
        requiredFields: ['*'],
        take: (rows, say) => run.take(rows, say),
        finish: (say) => run.finish(say),
      },
    };
  },
};

/** Does something with what the tenant answers; undefined, and nothing asked, outside of a tenant's app. */
export type InTenant = <Value>(
  say: Say,
  work: (ask: AskSplunk) => Promise<Value>,
) => Promise<Value | undefined>;

/** Asks in the user's name. */
function inTenant(info: SearchInfo): InTenant {
  return async (say, work) => {
    if (!/^minerva_tenant_/.test(info.app)) return undefined;
    let done: Awaited<ReturnType<typeof work>> | undefined;
    const asking = inSession({ name, info, say }, async function* (asker) {
      done = await work((search, pageRows) => asker.ask(search, pageRows));
      yield* [];
    });
    await asking.next();
    return done;
  };
}

/** One run; memory is the catalogue and one chunk of rows. */
export class UniformRun {
  private taken = 0;
  private opened: { readonly search: UniformSearch | undefined } | undefined;
  private readonly unreadableFilters = new Map<string, number>();

  /** @param now - epoch seconds. */
  constructor(
    private readonly settings: UniformSettings,
    private readonly tenant: InTenant,
    private readonly now: number,
  ) {}

  async *take(rows: readonly CommandRow[], say: Say): AsyncGenerator<CommandRow> {
    const { emit, field, limit } = this.settings;
    if (emit === 'pages') return; // whatever comes before it in the search is no matter of the catalogue
    for (const row of rows) {
      this.taken += 1;
      const query = row.get('id')?.[0] ?? String(this.taken);
      const text = row.get(field)?.[0] ?? '';
      if (emit === 'clues') {
        yield* clueRows(query, text);
        continue;
      }
      const search = await this.catalogue(say);
      const { filters, unreadable } = readFilters(row);
      for (const one of unreadable)
        this.unreadableFilters.set(one, (this.unreadableFilters.get(one) ?? 0) + 1);
      if (search === undefined) yield rowOf({ query, sentence: 'There is no catalogue of uniforms yet.' });
      else yield* schoolRows(search, { query, text, filters, limit });
    }
  }

  async *finish(say: Say): AsyncGenerator<CommandRow> {
    for (const [field, count] of this.unreadableFilters)
      say('WARN', `${name}: ${field} of ${count} rows could not be read; it filtered nothing there.`);
    const { emit, when, keep } = this.settings;
    if (emit !== 'pages') return;
    const pages = await this.tenant(say, (ask) => packedPages(ask, { when, keep, now: this.now }, say));
    if (pages === undefined)
      say('WARN', `${name}: only a search in a tenant’s app can pack; nothing was packed.`);
    for (const page of pages ?? []) yield rowOf({ ...page });
  }

  private async catalogue(say: Say): Promise<UniformSearch | undefined> {
    if (this.opened === undefined) {
      const catalogue = newestCatalogue((await this.tenant(say, (ask) => ask(pagesSearch))) ?? []);
      this.opened = { search: catalogue === undefined ? undefined : openSearch(catalogue) };
    }
    return this.opened.search;
  }
}
