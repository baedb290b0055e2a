// What a person may write as an end of a path: a record_key, an entity, an identifier in its indexed form or as written.
import { readQuery } from '../../core/identifiers/readQuery';
import { readMid } from '../../core/identifiers/mid';
import type { PathEnd } from '../../core/paths/findPaths';
import { quotedSearchValue } from '../../splunk/spl/quotedValue';
import { textOf, type Asker } from '../minervachanged/ask';
import { liveRecords } from '../minervachanged/searches';
import { recordsOfEntity } from './searches';
import { carriedAmong } from './carried';

const entityForm = /^e_[0-9a-f]{12}$/;
/** Records of an entity that a path begins at. */
export const MAX_END_RECORDS = 2000;

export interface ReadEnd {
  readonly end: PathEnd;
  /** What it was read as, for a person: `record`, `entity of 3 records`, `phone 12025550143`. */
  readonly readAs: string;
  /** What was left out. */
  readonly note: string;
}

/**
 * Reads an end.
 *
 * @param country - where a number without a country code is from, ISO 3166 alpha-2; '' if that is not known.
 * @returns undefined where nothing that the user may see is known of it.
 */
export async function readEnd(asker: Asker, written: string, country: string): Promise<ReadEnd | undefined> {
  const quoted = quotedSearchValue(written);
  if (quoted === undefined) return undefined;
  if (entityForm.test(written)) return entityEnd(asker, quoted);
  const records = await asker.ask(liveRecords(quoted));
  if (records.some((row) => textOf(row, 'record_key') === written))
    return { end: { records: [written] }, readAs: 'record', note: '' };
  const mids =
    readMid(written) === undefined
      ? readQuery(written, country === '' ? {} : { country }).identifiers.map(({ mid }) => mid)
      : [written];
  const carried = await carriedAmong(asker, mids);
  if (carried.length === 0) return undefined;
  const readAs = carried.map((mid) => valueText(mid)).join(' or ');
  const note =
    carried.length > 1 ? `'${written}' is read as ${readAs}; a path may begin at any of them.` : '';
  return { end: { values: carried }, readAs, note };
}

async function entityEnd(asker: Asker, quoted: string): Promise<ReadEnd | undefined> {
  const rows = await asker.ask(recordsOfEntity(quoted, MAX_END_RECORDS));
  const all = rows.map((row) => textOf(row, 'record_key')).filter((key) => key !== '');
  if (all.length === 0) return undefined;
  const records = all.slice(0, MAX_END_RECORDS);
  const isCut = all.length > records.length;
  return {
    end: { records },
    readAs: `entity of ${isCut ? 'more than ' : ''}${records.length} records`,
    note: isCut ? `Entity ${quoted} has more than ${MAX_END_RECORDS} records; the others are left out.` : '',
  };
}

function valueText(mid: string): string {
  const parts = readMid(mid);
  return parts === undefined ? mid : `${parts.type} ${parts.value}`;
}
