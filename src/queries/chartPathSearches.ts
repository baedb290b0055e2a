// The searches of a path on the page. The same questions as minervapath's, so that both find the same.
import { commaList, quotable, searchValue, spl, type Spl } from './spl';

const live = spl`eval minerva_sighting=record_key."@".version | lookup minerva_retired _key AS minerva_sighting OUTPUT reason AS minerva_gone | where isnull(minerva_gone) OR minerva_gone="returned"`;
const dated = spl`${live} | stats min(first) as first_seen max(last) as last_seen by mid record_key | table mid record_key first_seen last_seen`;

/** Rows `mid`, `record_key`, `first_seen`, `last_seen`: values of records. */
export function datedValuesSearch(recordKeys: readonly string[]): Spl | undefined {
  const keys = quotable(recordKeys.map(searchValue));
  if (keys.length === 0) return undefined;
  return spl`| tstats min(_time) as first max(_time) as last where \`minerva_records\` record_key IN (${commaList(keys)}) by mid record_key version | ${dated}`;
}

/** The same rows: who carries values. */
export function datedCarriersSearch(mids: readonly string[]): Spl | undefined {
  const values = quotable(mids.map(searchValue));
  if (values.length === 0) return undefined;
  const list = commaList(values);
  return spl`| tstats min(_time) as first max(_time) as last where \`minerva_records\` mid IN (${list}) by mid record_key version | search mid IN (${list}) | ${dated}`;
}

/** Rows `finding_id`, `left_record`, `right_record`, `bits`: findings that join any of these records. */
export function findingsSearch(recordKeys: readonly string[]): Spl | undefined {
  const keys = quotable(recordKeys.map(searchValue));
  const [first, ...rest] = keys.map((key) => spl`left_record=${key} OR right_record=${key}`);
  if (first === undefined) return undefined;
  const terms = rest.reduce((all, term) => spl`${all} OR ${term}`, first);
  return spl`| inputlookup minerva_findings where (level="match" OR level="disclosed") AND (${terms}) | eval finding_id=_key | table finding_id left_record right_record bits`;
}

/** Every decision, also those taken back. */
export function decisionsSearch(): Spl {
  return spl`| inputlookup minerva_decisions | eval decision_id=_key | table decision_id decision records mid author created undone undone_by`;
}

/** The last word of linking on values: rows `mid`, `verdict`, which is `joins` where it joins somebody. */
export function lastWordsSearch(mids: readonly string[]): Spl | undefined {
  const values = quotable(mids.map(searchValue));
  if (values.length === 0) return undefined;
  const list = commaList(values);
  return spl`search \`minerva_links\` ((link_event="refusal" mid IN (${list})) OR (link_event="membership" joined_by IN (${list}))) | eval verdict=if(link_event="refusal", verdict, "joins"), mid=if(link_event="refusal", mid, joined_by) | mvexpand mid | search mid IN (${list}) | dedup mid | table mid verdict`;
}
