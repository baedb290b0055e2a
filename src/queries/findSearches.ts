// The searches of the page Find. Values are looked up in the index-time field `mid` and names in the text, so both use
// the index; nothing reads every event. Splunk hands events out newest first, so `dedup record_key` keeps the newest
// sighting of each thing. Every count is a count of distinct keys, because a record may have been written twice.
import type { Mid } from '../core/brand';
import {
  allWords,
  anyOf,
  bothOf,
  commaList,
  evalText,
  likePattern,
  quotable,
  searchValue,
  spl,
  wholeNumber,
  type Spl,
} from './spl';

/** Of one search; what lies beyond is counted but not shown, and the page says so. */
export const MAX_LISTED = 1000; // 50 screens of cards: who needs more needs a narrower question
/** Values asked for in one search. */
export const MAX_VALUES = 2000;

/** What is looked for: records that carry one of the values, or the name. */
export interface FindRequest {
  readonly mids: readonly Mid[];
  /** Folded words of a name, in the order written; empty if no name is looked for. */
  readonly nameTokens: readonly string[];
  /** The same words as typed, so that a mention with its accents and apostrophes is found too; may be empty. */
  readonly nameWritten: string;
}

/** How well a name fits: 3 a value fits, 2 a name or alias is exactly this, 1 one name has all the words, 0 a mention. */
export type MatchRank = 0 | 1 | 2 | 3;

/** The searches that answer one request. */
export interface FindSearches {
  /** One row: `records`. */
  readonly count: Spl;
  /** Rows `_time`, `minerva_rank`, `_raw`, best and newest first. */
  readonly records: Spl;
}

/**
 * Searches for a request.
 *
 * @returns undefined if nothing of the request can be looked for (no value, no word).
 */
export function findSearches(request: FindRequest): FindSearches | undefined {
  const mids = quotable(request.mids.slice(0, MAX_VALUES).map(searchValue));
  const words = nameTerms(request);
  if (words.length === 0) return mids.length === 0 ? undefined : valueSearches(mids);
  const holdsValue = spl`mid IN (${commaList(mids)})`;
  const found = spl`search \`minerva_records\` ${anyOf(mids.length === 0 ? words : [holdsValue, ...words])} | ${rankOf(request, mids)} | dedup record_key`;
  return {
    count: spl`${found} | stats count as records`,
    records: spl`${found} | sort ${wholeNumber(MAX_LISTED)} -minerva_rank -_time | table _time minerva_rank _raw`,
  };
}

/**
 * The newest sighting of one record.
 *
 * @param recordKey - as it stands in an address, so perhaps anything.
 * @returns undefined if it cannot be a key.
 */
export function recordSearch(recordKey: string): Spl | undefined {
  const key = searchValue(recordKey);
  return key && spl`search \`minerva_records\` record_key=${key} | head 1 | table _time _raw`;
}

/** One row at most, `entity`, `members`: the entity that a record is in. */
export function entityOfSearch(recordKey: string): Spl | undefined {
  const key = searchValue(recordKey);
  return (
    key &&
    spl`| inputlookup minerva_membership where record_key=${key} | where isnotnull(entity) AND entity!="" | table entity members`
  );
}

/** Sightings of one record: rows `version`, `first_seen`, `last_seen` (epoch seconds), newest first. */
export function versionsSearch(recordKey: string): Spl | undefined {
  const key = searchValue(recordKey);
  return (
    key &&
    spl`| tstats min(_time) as first_seen max(_time) as last_seen where \`minerva_records\` record_key=${key} by version | sort 100 -last_seen`
  );
}

/** How many records carry each of the values: rows `mid`, `records`; values of one record only are left out. */
export function sharingSearch(mids: readonly Mid[]): Spl | undefined {
  const values = quotable(mids.slice(0, MAX_VALUES).map(searchValue));
  if (values.length === 0) return undefined;
  const list = commaList(values);
  // tstats splits the multivalue field, so other values of the same records come along and are dropped again.
  return spl`| tstats dc(record_key) as records where \`minerva_records\` mid IN (${list}) by mid | search mid IN (${list}) records>1 | sort 0 records mid`;
}

/** The other records that carry one of the values: rows `_time`, `minerva_card` (JSON), newest first. */
export function sharersSearch(mids: readonly Mid[], exceptKey: string): Spl | undefined {
  const values = quotable(mids.slice(0, MAX_VALUES).map(searchValue));
  const key = searchValue(exceptKey);
  if (values.length === 0 || key === undefined) return undefined;
  const card = commaList(
    ['record_key', 'kind', 'source', 'name', 'mid'].map(
      (name) => spl`"${name as Spl}", json_extract(_raw, "${name as Spl}")`,
    ),
  );
  return spl`search \`minerva_records\` mid IN (${commaList(values)}) NOT record_key=${key} | dedup record_key | head ${wholeNumber(MAX_LISTED)} | eval minerva_card=json_object(${card}) | table _time minerva_card`;
}

function nameTerms({ nameTokens, nameWritten }: FindRequest): readonly Spl[] {
  const written = nameTokens.length === 0 ? undefined : allWords(nameWritten.toLowerCase());
  return [...new Set(quotable([allWords(nameTokens.join(' ')), written]))];
}

function valueSearches(mids: readonly Spl[]): FindSearches {
  const list = commaList(mids);
  return {
    count: spl`| tstats dc(record_key) as records where \`minerva_records\` mid IN (${list})`,
    records: spl`search \`minerva_records\` mid IN (${list}) | dedup record_key | head ${wholeNumber(MAX_LISTED)} | eval minerva_rank=3 | table _time minerva_rank _raw`,
  };
}

function rankOf({ nameTokens }: FindRequest, mids: readonly Spl[]): Spl {
  const exact = evalText(nameTokens.join(' '));
  const words = quotable(nameTokens.map((token) => likePattern('% ', token, ' %')));
  const cases = [
    mids.length > 0 ? spl`isnotnull(mvfilter(in(minerva_mids, ${commaList(mids)}))), 3` : undefined,
    exact && spl`isnotnull(mvfilter(minerva_names=${exact})), 2`,
    words.length > 0 && words.length === nameTokens.length
      ? spl`isnotnull(mvfilter(${bothOf(words.map(hasWord))})), 1`
      : undefined,
    spl`true(), 0`,
  ];
  return spl`eval minerva_names=${listIn('names_folded')}, minerva_mids=${listIn('mid')}, minerva_rank=case(${commaList(quotable(cases))})`;
}

function hasWord(pattern: Spl): Spl {
  return spl`like(" ".minerva_names." ", ${pattern})`;
}

// Read from _raw, not from search-time fields: those depend on KV_MODE and stop after the first 5,000 bytes.
function listIn(attribute: 'names_folded' | 'mid'): Spl {
  return spl`json_array_to_mv(json_extract(_raw, "${attribute as Spl}"))`;
}
