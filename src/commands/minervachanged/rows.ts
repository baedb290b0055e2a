// Rows of answers as rows of the command.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { MATCH, PRESENT } from '../../core/graph/said';
import { textOf } from './ask';

const fields = ['mid', 'record_key', 'source', 'kind', 'first_seen', 'last_seen', 'traits'] as const;

/** Where a record belongs at present, as the membership says it. */
export interface Present {
  readonly entity: string;
  /** Where nobody had decided anything; '' where the membership does not say. */
  readonly home: string;
}

/**
 * A record and a value it shares.
 *
 * @param present - where the record belongs, if anywhere.
 * @param since - where not all records are in the rows: what was read from, epoch seconds.
 */
export function sharingRow(row: SearchRow, present?: Present, since?: number): CommandRow {
  const cells = fields
    .map((field) => [field, [textOf(row, field)]] as const)
    .filter(([, [value]]) => value !== '');
  return new Map([...cells, ...presentCells(present), ...sinceCell(since)]);
}

function sinceCell(since: number | undefined): readonly (readonly [string, readonly string[]])[] {
  return since === undefined ? [] : [['since', [String(since)]]];
}

/**
 * A record that is in an entity, whether or not anything joins it still: without such a row nobody would notice that it
 * has left. Its value is its own alone, so it joins nothing.
 */
export function presentRow(record: string, present: Present): CommandRow {
  return new Map([['mid', [`${PRESENT}${record}`]], ['record_key', [record]], ...presentCells(present)]);
}

function presentCells(present: Present | undefined): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(present ?? {}).flatMap(([field, value]: [string, string]) =>
    value === '' ? [] : [[field, [value]] as const],
  );
}

/**
 * A finding: its two records share it as they would a value.
 *
 * @param since - as of a sharing row.
 */
export function findingRows(row: SearchRow, since?: number): readonly CommandRow[] {
  return (['left_record', 'right_record'] as const).map(
    (side) =>
      new Map([
        ['mid', [`${MATCH}${textOf(row, 'finding_id')}`]],
        ['record_key', [textOf(row, side)]],
        ['level', [textOf(row, 'level')]],
        ['bits', [textOf(row, 'bits')]],
        ...sinceCell(since),
      ]),
  );
}
