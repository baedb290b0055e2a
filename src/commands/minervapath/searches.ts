// The searches of minervapath and minervawhy beside those of minervachanged. Each ends in a table, so that a job keeps
// all its rows.

/** A list as it stands within `IN (…)`: quoted, separated by commas. */
type List = string;

/** Drops versions that no longer count. One that came back after an edit has the reason "returned", and counts. */
const live =
  'eval minerva_sighting=record_key."@".version' +
  ' | lookup minerva_retired _key AS minerva_sighting OUTPUT reason AS minerva_retired' +
  ' | where isnull(minerva_retired) OR minerva_retired="returned"';

/** Values of records, with when each was seen with it: rows `mid`, `record_key`, `first_seen`, `last_seen`. */
export function datedValuesOf(records: List): string {
  return `| tstats min(_time) as first max(_time) as last where \`minerva_records\` record_key IN (${records}) by mid record_key version | ${live} | stats min(first) as first_seen max(last) as last_seen by mid record_key | table mid record_key first_seen last_seen`;
}

/** Records of an entity, one more than `most` if there are more: rows `record_key`. */
export function recordsOfEntity(entity: List, most: number): string {
  return `| inputlookup minerva_membership where entity=${entity} | sort 0 record_key | head ${most + 1} | table record_key`;
}

/** Why values join nobody, or not all who carry them, in the last words of linking: rows `mid`, `verdict`, `reason`. */
export function refusalsOf(mids: List): string {
  return `search \`minerva_links\` link_event="refusal" mid IN (${mids}) | dedup mid | table mid verdict reason`;
}

/**
 * The last word of linking on values: rows `mid`, `verdict`, which is `joins` where it joins somebody. Events come newest
 * first; a hub joins nobody, so that no run says both.
 */
export function lastWordsOn(mids: List): string {
  return `search \`minerva_links\` ((link_event="refusal" mid IN (${mids})) OR (link_event="membership" joined_by IN (${mids}))) | eval verdict=if(link_event="refusal", verdict, "joins"), mid=if(link_event="refusal", mid, joined_by) | mvexpand mid | search mid IN (${mids}) | dedup mid | table mid verdict`;
}

/** Every finding about two records, whatever its level: one row at most. */
export function findingBetween(left: List, right: List): string {
  return `| inputlookup minerva_findings where left_record=${left} AND right_record=${right} | eval finding_id=_key | table finding_id level bits why updated method`;
}

/** The entities that records are in: rows `record_key`, `entity`. */
export function entityOfRecords(records: List): string {
  return `| tstats count where \`minerva_records\` record_key IN (${records}) by record_key | lookup minerva_membership record_key OUTPUT entity | table record_key entity`;
}
