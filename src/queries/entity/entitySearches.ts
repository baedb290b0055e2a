// The searches of the page Entity. Membership comes from the tenant's lookup, records from their index (the newest
// sighting that was not retired), and what linking said from its events, the newest word on each thing.
import type { Mid } from '../../core/brand';
import { MAX_VALUES } from '../findSearches';
import { commaList, quotable, searchValue, spl, wholeNumber, type Spl } from '../spl';

/** Records of an entity that are read; linking lets none become larger by itself, decisions may. */
export const MAX_RECORDS = 500;
/** Words on its past that are read. */
export const MAX_HISTORY = 200;

const entityForm = /^e_[0-9a-f]{12}$/;
const notRetired = spl`eval minerva_sighting=record_key."@".version | lookup minerva_retired _key AS minerva_sighting OUTPUT reason AS minerva_gone | where isnull(minerva_gone) OR minerva_gone="returned"`;

/** Whether a text has the form of an entity's id. */
export function isEntityId(text: string): boolean {
  return entityForm.test(text);
}

/** Rows `record_key`, `members`, `joined_by`, `level`, `home`, `updated`: the records of an entity. */
export function membershipSearch(entity: string): Spl | undefined {
  const id = isEntityId(entity) ? searchValue(entity) : undefined;
  return (
    id &&
    spl`| inputlookup minerva_membership where entity=${id} | sort 0 record_key | eventstats count AS members | head ${wholeNumber(MAX_RECORDS)} | table record_key members joined_by level home updated`
  );
}

/** Rows `_time`, `_raw`: the newest sighting of each record that still counts. */
export function recordsSearch(recordKeys: readonly string[]): Spl | undefined {
  const keys = quotable(recordKeys.slice(0, MAX_RECORDS).map(searchValue));
  return keys.length === 0
    ? undefined
    : spl`search \`minerva_records\` record_key IN (${commaList(keys)}) | ${notRetired} | dedup record_key | head ${wholeNumber(MAX_RECORDS)} | table _time _raw`;
}

/** Rows `record_key`, `reason`, `at`: why linking last put each record into the entity. */
export function reasonsSearch(entity: string): Spl | undefined {
  const id = isEntityId(entity) ? searchValue(entity) : undefined;
  return (
    id &&
    spl`search \`minerva_links\` link_event="membership" entity=${id} | dedup record_key | head ${wholeNumber(MAX_RECORDS)} | eval at=_time | table record_key reason at`
  );
}

/**
 * Rows `mid`, `records`, `first_seen`, `last_seen`: on how many records each value is, in this tenant, and between when.
 * Sightings that were retired are counted too: the number is never too low.
 */
export function extentSearch(mids: readonly Mid[]): Spl | undefined {
  const values = quotable(mids.slice(0, MAX_VALUES).map(searchValue));
  if (values.length === 0) return undefined;
  const list = commaList(values);
  return spl`| tstats dc(record_key) as records min(_time) as first_seen max(_time) as last_seen where \`minerva_records\` mid IN (${list}) by mid | search mid IN (${list}) | table mid records first_seen last_seen`;
}

/** Rows `mid`, `verdict`, `sharers`, `reason`, `at`: the newest refusal of each value, if linking refused it. */
export function refusalsSearch(mids: readonly Mid[]): Spl | undefined {
  const values = quotable(mids.slice(0, MAX_VALUES).map(searchValue));
  return values.length === 0
    ? undefined
    : spl`search \`minerva_links\` link_event="refusal" mid IN (${commaList(values)}) | dedup mid | eval at=_time | table mid verdict sharers reason at`;
}

/** Rows `entity`, `change`, `from`, `members`, `reason`, `at`, newest first: what became of the entity. */
export function historySearch(entity: string): Spl | undefined {
  const id = isEntityId(entity) ? searchValue(entity) : undefined;
  return (
    id &&
    spl`search \`minerva_links\` link_event="history" (entity=${id} OR from=${id}) | dedup history_id | head ${wholeNumber(MAX_HISTORY)} | eval at=_time | table entity change from members reason at`
  );
}
