// The searches of the page Home. Counts of records are counts of distinct keys, because a record may have been written
// twice. Arrival is the time of indexing: what a source calls its date may be years old.
import { searchValue, spl, wholeNumber, type Spl } from '../spl';

/** Days of arrivals that are shown, today among them. */
export const ARRIVAL_DAYS = 30;
/** Sources listed; a page of more is read by nobody. */
export const MAX_SOURCES = 200;
/** Distinct records of the window that are still split by day: each is one row in the memory of the search head. */
export const MAX_SPLIT = 1_000_000;
/** Rows of evidence under a number. */
export const MAX_EVIDENCE = 20;

const sinceFirstDay = spl`_index_earliest=-${wholeNumber(ARRIVAL_DAYS - 1)}d@d`;
const health = spl`search \`minerva_health\` earliest=-${wholeNumber(ARRIVAL_DAYS)}d`;
const runFields = spl`eval stanza=json_extract(_raw, "stanza"), outcome=json_extract(_raw, "outcome"), rows_read=json_extract(_raw, "rows_read"), records=json_extract(_raw, "records"), left_out=json_extract(_raw, "quarantined_total"), problem=json_extract(_raw, "problem_message")`;
const quarantineFields = spl`eval quarantine_key=json_extract(_raw, "quarantine_key"), reason=json_extract(_raw, "reason"), file=json_extract(_raw, "file"), row=json_extract(_raw, "row"), message=json_extract(_raw, "message")`;

/** One row: `records`. */
export const totalSearch = spl`| tstats dc(record_key) as records where \`minerva_records\``;

/** Rows `source`, `records`, `first_arrival`, `last_arrival` (epoch seconds), latest arrival first. */
export const sourcesSearch = spl`| tstats dc(record_key) as records min(_indextime) as first_arrival max(_indextime) as last_arrival where \`minerva_records\` by source | sort 0 -last_arrival source`;

/** One row: `records` that arrived within the window. */
export const recentTotalSearch = spl`| tstats dc(record_key) as records where \`minerva_records\` ${sinceFirstDay}`;

/**
 * Rows `source`, `days_ago` (0 is today, in the person's time zone), `records`.
 *
 * By key and second first: distinct counts cannot be added up, and a record that arrived twice on a day counts once.
 */
export const arrivalsSearch = spl`| tstats count where \`minerva_records\` ${sinceFirstDay} by source record_key _indextime | eval days_ago=round((relative_time(now(), "@d")-relative_time(_indextime, "@d"))/86400) | stats dc(record_key) as records by source days_ago | sort 0 source days_ago`;

/** Rows `source`, `stanza`, `runs`, `failed`, `last_run` (epoch seconds), `outcome`, `records`, `problem` of the last run. */
export const runsSearch = spl`${health} sourcetype="minerva:run" | ${runFields} | stats count as runs count(eval(in(outcome, "broken", "failed"))) as failed latest(_time) as last_run latest(outcome) as outcome latest(records) as records latest(problem) as problem by source stanza | sort 0 -failed -last_run`;

/** Rows `source`, `reason`, `rows` (distinct), `last_seen` (epoch seconds), `message` (the latest). */
export const quarantineSearch = spl`${health} sourcetype="minerva:quarantine" | ${quarantineFields} | stats dc(quarantine_key) as rows latest(_time) as last_seen latest(message) as message by source reason | sort 0 -rows`;

/** One row `indexed_until`, `finished` (epoch seconds), `summary`; none before the first linking run. */
export const linkStateSearch = spl`| inputlookup minerva_state | search job="link" | table indexed_until finished summary`;

/** One row: `records` that are in an entity, `entities`, `largest` (members). */
export const entitiesSearch = spl`| inputlookup minerva_membership | where entity!="" | stats count as records dc(entity) as entities max(members) as largest`;

/** Rows `verdict`, `values` (distinct mids). */
export const refusalsSearch = spl`| tstats dc(mid) as values where \`minerva_links\` link_event="refusal" by verdict`;

/** One row: `watched`. */
export const watchedSearch = spl`| inputlookup minerva_watch | stats count as watched`;

/** Newest records of a source: rows `arrived` (epoch seconds), `record_key`, `kind`, `name`. */
export function recordsOfSource(source: string): Spl | undefined {
  const value = searchValue(source);
  return (
    value &&
    spl`search \`minerva_records\` source=${value} | dedup record_key | head ${wholeNumber(MAX_EVIDENCE)} | eval name=json_extract(_raw, "name"), kind=json_extract(_raw, "kind"), arrived=_indextime | table arrived record_key kind name`
  );
}

/** Latest runs of an input: rows `at`, `outcome`, `rows_read`, `records`, `left_out`, `problem`. */
export function runsOfStanza(source: string, stanza: string): Spl | undefined {
  const [from, name] = [searchValue(source), searchValue(stanza)];
  return (
    from &&
    name &&
    spl`${health} sourcetype="minerva:run" source=${from} | ${runFields} | where stanza=${name} | head ${wholeNumber(MAX_EVIDENCE)} | eval at=_time | table at outcome rows_read records left_out problem`
  );
}

/** Rows in quarantine for a reason: rows `at`, `file`, `row`, `message`. */
export function quarantineOf(source: string, reason: string): Spl | undefined {
  const [from, why] = [searchValue(source), searchValue(reason)];
  return (
    from &&
    why &&
    spl`${health} sourcetype="minerva:quarantine" source=${from} | ${quarantineFields} | where reason=${why} | dedup quarantine_key | head ${wholeNumber(MAX_EVIDENCE)} | eval at=_time | table at file row message`
  );
}

/** Largest entities: rows `entity`, `records`, `joined_by` (the mid that joins most of them). */
export const largestEntities = spl`| inputlookup minerva_membership | where entity!="" | eval joined_by=coalesce(mvindex(joined_by, 0), "") | stats count as part by entity joined_by | sort 0 entity -part joined_by | stats sum(part) as records first(joined_by) as joined_by by entity | sort ${wholeNumber(MAX_EVIDENCE)} -records entity`;

/** Refused values, most shared first: rows `mid`, `verdict`, `sharers`, `reason`. */
export const refusedValues = spl`search \`minerva_links\` link_event="refusal" | dedup mid | sort ${wholeNumber(MAX_EVIDENCE)} -sharers | table mid verdict sharers reason`;

/** Watched identifiers, newest first: rows `identifier_type`, `identifier_value`, `note`, `author`, `created`. */
export const watchedValues = spl`| inputlookup minerva_watch | sort ${wholeNumber(MAX_EVIDENCE)} -created | table identifier_type identifier_value note author created`;
