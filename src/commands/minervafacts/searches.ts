// The searches of minervafacts: one base search counts records by value, kind, source and signal, whatever signals and
// indicators there are. `tstats … by mid` splits the multivalue field, so other values of the same records come along and
// are dropped again. Every search ends in a table, counts distinct keys, and is bounded by the values that it names.

/** A list as it stands within `IN (…)`: quoted, separated by commas. */
type List = string;

const sighting =
  'eval minerva_sighting=record_key."@".version | lookup minerva_retired _key AS minerva_sighting OUTPUT reason AS minerva_retired';
/** Drops versions that no longer count. One that came back after an edit has the reason "returned", and counts. */
const live = `${sighting} | where isnull(minerva_retired) OR minerva_retired="returned"`;
/** Keeps only those. */
const retired = `${sighting} | where isnotnull(minerva_retired) AND minerva_retired!="returned"`;

/** Records that may be scored: businesses, and licences of establishments. */
const subjects = '(kind=business OR (kind=licence signal="licence_type:establishment"))';

/** How far the scoring has read: at most one row, `indexed_until`. */
export function stateSearch(): string {
  return '| inputlookup minerva_state | where job="risk" | table indexed_until';
}

/** Whether every subject was scored between two times: at most one row, `_time`. */
export function wholeRunBetween(since: number, until: number): string {
  return `search \`minerva_risk\` risk_event="run" | where _time>=${since} AND _time<=${until} | head 1 | table _time`;
}

/** One row if somebody changed a weight since. */
export function weightsChangedSince(since: number): string {
  return `| inputlookup minerva_model | where created>=${since} OR undone>=${since} | head 1 | table indicator`;
}

/**
 * Keys of all records that may be scored, retired ones too, as they came in: rows `record_key`. What came in together lies
 * together: in the order of keys each chunk of subjects has records in every part of the index.
 */
export function everySubject(): string {
  return `| tstats min(_indextime) as arrived where \`minerva_records\` ${subjects} by record_key | sort 0 arrived record_key | table record_key`;
}

/** Subjects that have a score at present: rows `record_key`. */
export function everyScored(): string {
  return '| inputlookup minerva_score_list | where isnull(gone) OR gone!="1" | rename subject as record_key | table record_key';
}

/** Of these records, those that may be scored: rows `record_key`. */
export function subjectsAmong(records: List): string {
  return `| tstats count where \`minerva_records\` record_key IN (${records}) ${subjects} by record_key | table record_key`;
}

/** Records that may be scored and carry one of these values, in any version: rows `record_key`. */
export function subjectsCarrying(mids: List): string {
  return `| tstats count where \`minerva_records\` mid IN (${mids}) ${subjects} by record_key | table record_key`;
}

/** Of these values, those that at most so many records that may be scored carry, in any version: rows `mid`. */
export function valuesOfFew(mids: List, most: number): string {
  return `| tstats dc(record_key) as subjects where \`minerva_records\` mid IN (${mids}) ${subjects} by mid | search mid IN (${mids}) subjects<=${most} | table mid`;
}

/** What records themselves show: rows `record_key`, `kind`, `source`, `first`, `last`, `mids`, `signals`. */
export function ownOf(records: List): string {
  return (
    `| tstats min(_time) as first max(_time) as last values(mid) as mids values(signal) as signals where \`minerva_records\` record_key IN (${records}) by record_key version kind source` +
    ` | ${live} | stats min(first) as first max(last) as last values(mids) as mids values(signals) as signals by record_key kind source | table record_key kind source first last mids signals`
  );
}

/** What a person reads of them: rows `record_key`, `name`, `place`, `region`, `country`, `category`, `entity`. */
export function namesOf(records: List): string {
  const extracted = ['name', 'place', 'region', 'country', 'latitude', 'longitude']
    .map((field) => `${field}=json_extract(_raw, "${field}")`)
    .join(', ');
  return (
    `search \`minerva_records\` record_key IN (${records}) | ${live} | dedup record_key` +
    ` | eval ${extracted}, category=coalesce(json_extract(_raw, "category"), json_extract(_raw, "profession"), mvindex(json_array_to_mv(json_extract(_raw, "categories")), 0))` +
    ' | lookup minerva_membership _key AS record_key OUTPUT entity | table record_key name place region country latitude longitude category entity'
  );
}

/** How many records that may be scored carry each value: rows `mid`, `kind`, `subjects`. */
export function sharingSubjects(mids: List): string {
  return `| tstats count where \`minerva_records\` mid IN (${mids}) ${subjects} by mid kind record_key version | search mid IN (${mids}) | ${live} | stats dc(record_key) as subjects by mid kind | table mid kind subjects`;
}

/** Where a region is not asked for: it tells how well sources cover it, and nothing of a subject. */
const told = 'NOT signal="region:*"';

/** The base search: rows `mid`, `kind`, `source`, `signal`, `records`, `first`, `last`; older versions counted too. */
export function roughCounts(mids: List): string {
  return `| tstats dc(record_key) as records min(_time) as first max(_time) as last where \`minerva_records\` mid IN (${mids}) by mid kind source signal | search mid IN (${mids}) ${told} | table mid kind source signal records first last`;
}

/** The same where a version that no longer counts carries one of the values. */
export function exactCounts(mids: List): string {
  return `| tstats min(_time) as first max(_time) as last where \`minerva_records\` mid IN (${mids}) by mid kind source signal record_key version | search mid IN (${mids}) ${told} | ${live} | stats dc(record_key) as records min(first) as first max(last) as last by mid kind source signal | table mid kind source signal records first last`;
}

/** Versions that no longer count, one more than `most` if there are more: rows `record_key`. */
export function retiredVersions(most: number): string {
  return `| inputlookup minerva_retired where reason!="returned" | head ${most + 1} | table record_key`;
}

/** Values that versions of these records carry which no longer count: rows `mid`. */
export function valuesOfRetired(records: List): string {
  return `| tstats count where \`minerva_records\` record_key IN (${records}) by record_key mid version | ${retired} | stats count by mid | table mid`;
}

/** Of these values, those that a version carries which no longer counts: rows `mid`. */
export function retiredAmong(mids: List): string {
  return `| tstats count where \`minerva_records\` mid IN (${mids}) by mid record_key version | search mid IN (${mids}) | ${retired} | stats count by mid | table mid`;
}

/** Licences that carry values, each with all it shows: rows `record_key`, `source`, `first`, `last`, `signals`, `mids`. */
export function licencesOf(mids: List): string {
  return (
    `| tstats min(_time) as first max(_time) as last values(signal) as signals where \`minerva_records\` kind=licence mid IN (${mids}) by mid record_key version source | search mid IN (${mids})` +
    ` | ${live} | stats min(first) as first max(last) as last values(signals) as signals values(mid) as mids by record_key source | table record_key source first last signals mids`
  );
}

/** Licences on which one of these officers stands: rows as of `licencesOf`, without `mids`. */
export function licencesOfOfficers(officers: List): string {
  return (
    `| tstats min(_time) as first max(_time) as last values(signal) as signals where \`minerva_records\` kind=licence signal IN (${officers}) by record_key version source` +
    ` | ${live} | stats min(first) as first max(last) as last values(signals) as signals by record_key source | table record_key source first last signals`
  );
}

/** Officers on licences among these records, in any version: rows `signal`. */
export function officersOn(records: List): string {
  return `| tstats count where \`minerva_records\` kind=licence record_key IN (${records}) signal="officer:*" by signal | search signal="officer:*" | table signal`;
}

/** On how many licences each of these officers stands: rows `signal`, `licences`. */
export function licencesAOfficer(officers: List): string {
  return `| tstats dc(record_key) as licences where \`minerva_records\` kind=licence signal IN (${officers}) by signal | search signal IN (${officers}) | table signal licences`;
}

/** What licences carry that name an address: rows `record_key`, `mids`. */
export function addressesOf(licences: List): string {
  return (
    `| tstats values(mid) as mids where \`minerva_records\` kind=licence record_key IN (${licences}) mid="*:address:*" by record_key version` +
    ` | ${live} | stats values(mids) as mids by record_key | table record_key mids`
  );
}

/** How many licences of places name each value: rows `mid`, `licences`. */
export function licencesNaming(mids: List): string {
  return (
    `| tstats count where \`minerva_records\` kind=licence NOT signal="licence_type:person" mid IN (${mids}) by mid record_key version | search mid IN (${mids})` +
    ` | ${live} | stats dc(record_key) as licences by mid | table mid licences`
  );
}

/** How many records of each kind regions have: rows `kind`, `signal`, `records`. */
export function recordsOfRegions(signals: List): string {
  return `| tstats dc(record_key) as records where \`minerva_records\` signal IN (${signals}) by kind signal | search signal IN (${signals}) | table kind signal records`;
}
