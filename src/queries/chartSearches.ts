// The searches of the link chart. Values are looked up in the indexed field `mid`, entities in the tenant's lookup.
// Splunk hands events out newest first, so `dedup record_key` keeps the newest sighting that fits; a sighting that was
// retired (edited, removed, withdrawn) joins nothing any more and is passed over.
import type { Mid } from '../core/brand';
import { MAX_LISTED, MAX_VALUES } from './findSearches';
import { commaList, quotable, searchValue, spl, wholeNumber, type Spl } from './spl';

/** Records of an entity that are put on the chart at once. */
export const MAX_MEMBERS = 200; // beyond, a picture says nothing at first sight; the others come by expanding

const cardOf = commaList(
  ['record_key', 'kind', 'source', 'name', 'mid', 'seen_at', 'marking'].map(
    (name) => spl`"${name as Spl}", json_extract(_raw, "${name as Spl}")`,
  ),
);
const notRetired = spl`eval minerva_sighting=record_key."@".version | lookup minerva_retired _key AS minerva_sighting OUTPUT reason AS minerva_gone | where isnull(minerva_gone)`;
const withEntity = spl`lookup minerva_membership _key AS record_key OUTPUT entity AS minerva_entity`;

/** Rows `minerva_card` (JSON) and `minerva_entity`, newest first: the records that carry one of the values. */
export function carriersSearch(mids: readonly Mid[]): Spl | undefined {
  const values = quotable(mids.slice(0, MAX_VALUES).map(searchValue));
  return values.length === 0 ? undefined : cardsSearch(spl`mid IN (${commaList(values)})`);
}

/** The same rows for records named by their keys. */
export function recordsSearch(recordKeys: readonly string[]): Spl | undefined {
  const keys = quotable(recordKeys.slice(0, MAX_VALUES).map(searchValue));
  return keys.length === 0 ? undefined : cardsSearch(spl`record_key IN (${commaList(keys)})`);
}

/**
 * Rows `record_key`, `members`: the records of an entity.
 *
 * @returns undefined if the text has not the form of an entity's id (it comes from an address).
 */
export function membersSearch(entity: string): Spl | undefined {
  const id = /^e_[0-9a-f]{12}$/.test(entity) ? searchValue(entity) : undefined;
  return (
    id &&
    spl`| inputlookup minerva_membership where entity=${id} | sort 0 record_key | eventstats count AS members | head ${wholeNumber(MAX_MEMBERS)} | table record_key members`
  );
}

/** Rows `mid`, `records`: how many records carry each of the values, values of a single record among them. */
export function countsSearch(mids: readonly Mid[]): Spl | undefined {
  const values = quotable(mids.slice(0, MAX_VALUES).map(searchValue));
  if (values.length === 0) return undefined;
  const list = commaList(values);
  return spl`| tstats dc(record_key) as records where \`minerva_records\` mid IN (${list}) by mid | search mid IN (${list}) | sort 0 records mid`;
}

/** One row at most, `verdict`, `sharers`, `reason`, `at` (epoch seconds): why linking last let the value join nobody. */
export function refusalSearch(mid: Mid): Spl | undefined {
  const value = searchValue(mid);
  return (
    value &&
    spl`search \`minerva_links\` link_event="refusal" mid=${value} | head 1 | eval at=_time | table verdict sharers reason at`
  );
}

function cardsSearch(which: Spl): Spl {
  return spl`search \`minerva_records\` ${which} | ${notRetired} | dedup record_key | head ${wholeNumber(MAX_LISTED)} | ${withEntity} | eval minerva_card=json_object(${cardOf}) | table minerva_card minerva_entity`;
}
