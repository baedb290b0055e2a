// What the parts of minervachanged ask of Splunk, and how: in batches, with values that cannot be asked for counted.
import { CommandFailure } from '../../adapters/splunk/searchCommand/searchCommand';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { quotedSearchValue } from '../../splunk/spl/quotedValue';
import { inBatches } from './batches';

/**
 * Runs a search to its end and gives all its rows, `pageRows` at a time where they are large; throws CommandFailure if it
 * cannot.
 */
export type AskSplunk = (search: string, pageRows?: number) => Promise<readonly SearchRow[]>;

/** A field's one value, or '' where it has none. */
export function textOf(row: SearchRow, field: string): string {
  const value = row[field] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** A number that splunkd counted; a failure where it is none. */
export function numberOf(row: SearchRow, field: string): number {
  const number = Number(textOf(row, field));
  if (textOf(row, field) === '' || !Number.isFinite(number))
    throw new CommandFailure(
      `minervachanged: splunkd gave '${textOf(row, field).slice(0, 60)}' for ${field}, which is no number.`,
    );
  return number;
}

/** Asks about many values, batch by batch. */
export class Asker {
  /** Values met that no search can name exactly: with `*`, a backtick or control characters. */
  unaskable = 0;

  constructor(private readonly askSplunk: AskSplunk) {}

  ask(search: string, pageRows?: number): Promise<readonly SearchRow[]> {
    return this.askSplunk(search, pageRows);
  }

  /**
   * @param searchOf - makes the search of a batch from its quoted list.
   * @param field - field of the answer that holds what was asked for. Searches are caseless and keys are not, so an
   *   answer about something else is dropped.
   */
  async *about(
    values: Iterable<string>,
    searchOf: (list: string) => string,
    field?: string,
  ): AsyncGenerator<readonly SearchRow[]> {
    for (const batch of inBatches(values)) {
      const list = batch.map(quotedSearchValue).filter((value) => value !== undefined);
      this.unaskable += batch.length - list.length;
      if (list.length === 0) continue;
      const rows = await this.askSplunk(searchOf(list.join(', ')));
      const asked = new Set(batch);
      yield field === undefined ? rows : rows.filter((row) => asked.has(textOf(row, field)));
    }
  }
}
