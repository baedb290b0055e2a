// minervauniform as a search command: descriptions in, schools out; or schools and outfits in, a packed catalogue out.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { SearchInfo } from '../../adapters/splunk/searchCommand/request';
import type { Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { openSearch, type UniformSearch } from '../../core/uniforms/search/search';
import { inSession } from '../session';
import { clueRows, rowOf, schoolRows } from './answerRows';
import { CataloguePacker, newestCatalogue, pagesSearch } from './cataloguePages';
import { minervauniformDefinition } from './definition';
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
    const run = new UniformRun(settings.value, (say) => askPages(info, say), Math.floor(Date.now() / 1000));
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

/** Pages of the tenant's catalogue in the user's name; outside of a tenant's app there are none. */
async function askPages(info: SearchInfo, say: Say): Promise<readonly SearchRow[]> {
  if (!/^minerva_tenant_/.test(info.app)) return [];
  let rows: readonly SearchRow[] = [];
  const asking = inSession({ name, info, say }, async function* (asker) {
    rows = await asker.ask(pagesSearch);
    yield* [];
  });
  await asking.next();
  return rows;
}

/** One run; memory is the catalogue and one chunk of rows. */
export class UniformRun {
  private taken = 0;
  private opened: { readonly search: UniformSearch | undefined } | undefined;
  private readonly packer = new CataloguePacker();
  private readonly unreadableFilters = new Map<string, number>();

  /**
   * @param askForPages - the pages of the catalogue, asked for once.
   * @param now - epoch seconds.
   */
  constructor(
    private readonly settings: UniformSettings,
    private readonly askForPages: (say: Say) => Promise<readonly SearchRow[]>,
    private readonly now: number,
  ) {}

  async *take(rows: readonly CommandRow[], say: Say): AsyncGenerator<CommandRow> {
    const { emit, field, limit } = this.settings;
    for (const row of rows) {
      this.taken += 1;
      if (emit === 'pages') {
        this.packer.take(row);
        continue;
      }
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
    await Promise.resolve();
    for (const [field, count] of this.unreadableFilters)
      say('WARN', `${name}: ${field} of ${count} rows could not be read; it filtered nothing there.`);
    if (this.settings.emit !== 'pages') return;
    if (this.packer.unreadable > 0)
      say(
        'WARN',
        `${name}: ${this.packer.unreadable} of ${this.taken} rows are neither a school nor an outfit; left out.`,
      );
    yield* this.packer.pages(this.now);
  }

  private async catalogue(say: Say): Promise<UniformSearch | undefined> {
    if (this.opened === undefined) {
      const catalogue = newestCatalogue(await this.askForPages(say));
      this.opened = { search: catalogue === undefined ? undefined : openSearch(catalogue) };
    }
    return this.opened.search;
  }
}
