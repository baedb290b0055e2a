// Pages of a catalogue as the lookup keeps them, read for a search.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { readPages, type CataloguePage } from '../../core/uniforms/catalogue/pages';
import type { Catalogue } from '../../core/uniforms/catalogue/catalogue';
import { textOf } from '../minervachanged/ask';

/** Rows of all pages, of all versions that are kept. */
export const pagesSearch = '| inputlookup minerva_uniform_catalogue | table version number of body created';

/** The newest catalogue of which every page is there; undefined without one. */
export function newestCatalogue(rows: readonly SearchRow[]): Catalogue | undefined {
  const versions = new Map<string, { readonly created: number; readonly pages: CataloguePage[] }>();
  for (const row of rows) {
    const version = textOf(row, 'version');
    const known = versions.get(version) ?? { created: Number(textOf(row, 'created')), pages: [] };
    versions.set(version, known);
    known.pages.push({
      version,
      page: Number(textOf(row, 'number')),
      of: Number(textOf(row, 'of')),
      text: textOf(row, 'body'),
    });
  }
  const newestFirst = [...versions.values()].sort((left, right) => right.created - left.created);
  for (const { pages } of newestFirst) {
    const read = readPages(pages);
    if (read.ok) return read.value;
  }
  return undefined;
}
