// The searches of minervachanged. `tstats … by mid` splits the multivalue field, so other values of the same records
// come along and are dropped again. Each ends in a table, so that a job keeps all its rows, and counts distinct keys.

/** A list as it stands within `IN (…)`: quoted, separated by commas. */
type List = string;

/** Drops versions that no longer count. One that came back after an edit has the reason "returned", and counts. */
const live =
  'eval minerva_sighting=record_key."@".version' +
  ' | lookup minerva_retired _key AS minerva_sighting OUTPUT reason AS minerva_retired' +
  ' | where isnull(minerva_retired) OR minerva_retired="returned"';

/** How far a job has read: at most one row, `indexed_until`. */
export function stateSearch(job: 'link' | 'retire'): string {
  return `| inputlookup minerva_state | where job="${job}" | table indexed_until`;
}

/** Records indexed since: rows `record_key`, one more than `most` if there are more. */
export function indexedSince(since: number, most: number): string {
  return `| tstats count where \`minerva_records\` _index_earliest=${since} by record_key | head ${most + 1} | table record_key`;
}

/** Records of which a version was retired, or came back, since: rows `record_key`. */
export function retiredSince(since: number, most: number): string {
  return `| inputlookup minerva_retired | where retired>=${since} | stats count by record_key | head ${most + 1} | table record_key`;
}

/** Values of records: rows `mid`. */
export function valuesOf(records: List, versions: 'every' | 'live'): string {
  const where = `| tstats count where \`minerva_records\` record_key IN (${records})`;
  return versions === 'every'
    ? `${where} by mid | table mid`
    : `${where} by mid record_key version | ${live} | stats count by mid | table mid`;
}

/** What a membership says: in an entity now, or in one had nobody decided anything. */
const isMember = 'where like(entity, "e_%") OR like(home, "e_%")';

/** Present entities of records: rows `record_key`, `entity`, `home`. */
export function entitiesOf(records: List): string {
  return `| tstats count where \`minerva_records\` record_key IN (${records}) by record_key | lookup minerva_membership record_key OUTPUT entity home | ${isMember} | table record_key entity home`;
}

/** Records of entities, or at home in them: rows `record_key`, `entity`, `home`. */
export function membersOf(entities: readonly string[]): string {
  const terms = entities.map((entity) => `entity=${entity} OR home=${entity}`).join(' OR ');
  return `| inputlookup minerva_membership where ${terms} | table record_key entity home`;
}

/** Every record that is in an entity, or at home in one: rows `record_key`, `entity`, `home`. */
export function everyMember(): string {
  return `| inputlookup minerva_membership | ${isMember} | table record_key entity home`;
}

/** Everything that people decided, also what they took back: it is made by hand, so there is little of it. */
export function everyDecision(): string {
  return '| inputlookup minerva_decisions | eval decision_id=_key | table decision_id decision records mid author created undone undone_by';
}

const finding = 'eval finding_id=_key | table finding_id left_record right_record level bits';
const joiningLevel = '(level="match" OR level="disclosed")';

/** Findings that join any of these records: rows `finding_id`, `left_record`, `right_record`, `level`, `bits`. */
export function findingsOf(records: readonly string[]): string {
  const terms = records.map((record) => `left_record=${record} OR right_record=${record}`).join(' OR ');
  return `| inputlookup minerva_findings where ${joiningLevel} AND (${terms}) | ${finding}`;
}

/** Every finding that joins. */
export function everyFinding(): string {
  return `| inputlookup minerva_findings where ${joiningLevel} | ${finding}`;
}

/** Records of findings of any level written since, one row for each finding: `left_record`, `right_record`. */
export function foundSince(since: number, most: number): string {
  return `| inputlookup minerva_findings where updated>=${since} | head ${most + 1} | table left_record right_record`;
}

/** Those of these records that have a version that counts: rows `record_key`. */
export function liveRecords(records: List): string {
  return `| tstats count where \`minerva_records\` record_key IN (${records}) by record_key version | ${live} | stats count by record_key | table record_key`;
}

/** Values that several records carry, retired versions counted: rows `mid`, `sharers`, never too few. */
export function roughSharers(mids: List): string {
  return `| tstats dc(record_key) as sharers where \`minerva_records\` mid IN (${mids}) by mid | search mid IN (${mids}) sharers>1 | table mid sharers`;
}

/** The same for all values that begin with a prefix of hexadecimal digits. */
export function roughSharersOfSlice(prefix: string): string {
  return `| tstats dc(record_key) as sharers where \`minerva_records\` mid="${prefix}*" by mid | search mid="${prefix}*" sharers>1 | table mid sharers`;
}

/** Exactly how many records carry each value, and of how many sources: rows `mid`, `sharers`, `hub_sources`. */
export function exactSharers(mids: List): string {
  return `| tstats count where \`minerva_records\` mid IN (${mids}) by mid record_key version source | search mid IN (${mids}) | ${live} | stats dc(record_key) as sharers dc(source) as hub_sources by mid | table mid sharers hub_sources`;
}

/** How many records carried each value that were indexed before a time: rows `mid`, `sharers`. */
export function earlierSharers(mids: List, before: number): string {
  return `${earlier(mids, before)} | stats dc(record_key) as sharers by mid | table mid sharers`;
}

/** Those records: rows `mid`, `record_key`. */
export function earlierCarriers(mids: List, before: number): string {
  return `${earlier(mids, before)} | stats count by mid record_key | table mid record_key`;
}

function earlier(mids: List, before: number): string {
  return `| tstats count where \`minerva_records\` mid IN (${mids}) _index_latest=${before} by mid record_key version | search mid IN (${mids}) | ${live}`;
}

/**
 * Records that carry values: rows `mid`, `record_key`, `source`, `kind`, `first_seen`, `last_seen`, `traits`. Records of
 * older releases have no traits: `by` would drop them, `values` does not.
 */
export function carriersOf(mids: List): string {
  return `| tstats min(_time) as first max(_time) as last values(traits) as shown values(kind) as kinds where \`minerva_records\` mid IN (${mids}) by mid record_key version source | search mid IN (${mids}) | ${live} | stats min(first) as first_seen max(last) as last_seen values(shown) as traits values(kinds) as kind values(source) as source by mid record_key | table mid record_key source kind first_seen last_seen traits`;
}

/** Every value of records, also those that nobody shares: rows `mid`, `record_key`. */
export function everyValueOf(records: List): string {
  return `| tstats count where \`minerva_records\` record_key IN (${records}) by record_key mid version | ${live} | stats count by record_key mid | table mid record_key`;
}

/** How spread hubs are, by the newest events that carry any of them: rows `mid`, `hub_names`, `hub_places`. */
export function spreadOf(mids: List, events: number): string {
  return `search \`minerva_records\` mid IN (${mids}) | head ${events} | eval hub=json_array_to_mv(json_extract(_raw, "mid")), hub_name=json_extract(_raw, "name"), hub_place=json_extract(_raw, "place") | stats dc(hub_name) as hub_names dc(hub_place) as hub_places by hub | rename hub as mid | search mid IN (${mids}) | table mid hub_names hub_places`;
}

/** How much there is: one row, `values`, `records`. */
export function extentSearch(): string {
  return '| tstats dc(mid) as values dc(record_key) as records where `minerva_records` | table values records';
}

/** How many records there are: one row, `records`. */
export function recordCount(): string {
  return '| tstats dc(record_key) as records where `minerva_records` | table records';
}

/** Records with more than one version: rows `record_key`. */
export function severalVersions(): string {
  return '| tstats dc(version) as versions where `minerva_records` by record_key | where versions>1 | table record_key';
}

/** Versions of records: rows `record_key`, `version`, `last_seen`, `last_indexed`, and `reason` if it is retired. */
export function versionsOf(records: List): string {
  return `| tstats max(_time) as last_seen max(_indextime) as last_indexed where \`minerva_records\` record_key IN (${records}) by record_key version | eval minerva_sighting=record_key."@".version | lookup minerva_retired _key AS minerva_sighting OUTPUT reason | table record_key version last_seen last_indexed reason`;
}
