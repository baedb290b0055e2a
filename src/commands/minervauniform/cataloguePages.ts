// Pages of a catalogue as the lookup keeps them: read for a search, and packed from schools and outfits.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { packBase } from '../../core/uniforms/catalogue/packBase';
import { readPages, writePages, type CataloguePage } from '../../core/uniforms/catalogue/pages';
import type { Catalogue } from '../../core/uniforms/catalogue/catalogue';
import type { AcceptedOutfit } from '../../core/uniforms/intake/moderation';
import { outfitOfDocument } from '../../core/uniforms/intake/outfitDocument';
import { versionsOf, type OutfitVersion } from '../../core/uniforms/intake/versions';
import { schoolOfDocument, type KeptSchool } from '../../core/uniforms/schools/schoolDocument';
import { textOf } from '../minervachanged/ask';
import { rowOf } from './answerRows';

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

/** Schools and outfits while their rows come; each row has its key in `row_key`. */
export class CataloguePacker {
  private readonly schools: KeptSchool[] = [];
  private readonly outfits: AcceptedOutfit[] = [];
  unreadable = 0;

  take(row: CommandRow): void {
    const fields = Object.fromEntries(
      Array.from(row, ([field, values]) => [field, values.length > 1 ? values : (values[0] ?? '')]),
    );
    const document = { ...fields, _key: fields['row_key'] };
    const school =
      fields['facts'] === undefined || fields['facts'] === '' ? schoolOfDocument(document) : undefined;
    const outfit = school === undefined ? outfitOfDocument(withoutEmpty(document)) : undefined;
    if (school !== undefined) this.schools.push(school);
    else if (outfit !== undefined) this.outfits.push(outfit.outfit);
    else this.unreadable += 1;
  }

  /** @param now - epoch seconds; names the version. */
  *pages(now: number): Generator<CommandRow> {
    const bySchool = new Map<string, OutfitVersion[]>();
    for (const version of versionsOf(this.outfits))
      bySchool.set(version.school, [...(bySchool.get(version.school) ?? []), version]);
    const version = String(now);
    const catalogue = packBase(this.schools, (key) => bySchool.get(key) ?? []);
    for (const { page, of, text } of writePages(catalogue, version))
      yield rowOf({ _key: `${version}:${page}`, version, number: page, of, body: text, created: now });
  }
}

/** Rows of a table have every column; a cell that is empty there was not in the document. */
function withoutEmpty(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  );
}
