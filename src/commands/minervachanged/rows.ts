// Rows of answers as rows of the command.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { textOf } from './ask';

const fields = ['mid', 'record_key'] as const;

/** Begins what stands in place of a value; no mid begins so, their first two signs are hexadecimal digits and a colon. */
export const PRESENT = 'present:';

/**
 * A record and a value it shares.
 *
 * @param entity - the record belongs to, if any.
 * @param since - where not all records are in the rows: what was read from, epoch seconds.
 */
export function sharingRow(row: SearchRow, entity?: string, since?: number): CommandRow {
  const cells = fields.map((field) => [field, [textOf(row, field)]] as const);
  return new Map([
    ...cells,
    ...(entity === undefined ? [] : [['entity', [entity]] as const]),
    ...(since === undefined ? [] : [['since', [String(since)]] as const]),
  ]);
}

/**
 * A record that is in an entity, whether or not anything joins it still: without such a row nobody would notice that it
 * has left. Its value is its own alone, so it joins nothing.
 */
export function presentRow(record: string, entity: string): CommandRow {
  return new Map([
    ['mid', [`${PRESENT}${record}`]],
    ['record_key', [record]],
    ['entity', [entity]],
  ]);
}
