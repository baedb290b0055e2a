// A tenant in memory that answers the searches of minervachanged, told apart by their text: tests compare what is
// gathered from it with what is in it.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { AskSplunk } from './ask';

/** A version of a record with its values. */
export interface ModelEvent {
  readonly key: string;
  readonly version: string;
  readonly mids: readonly string[];
  /** Epoch seconds. */
  readonly indexed: number;
}

export interface ModelTenant {
  readonly events: readonly ModelEvent[];
  /** `<key>@<version>` → since when, epoch seconds. */
  readonly retired: ReadonlyMap<string, number>;
  readonly membership: ReadonlyMap<string, string>;
  /** Where the membership says another home than the entity. */
  readonly homes?: ReadonlyMap<string, string>;
  readonly decisions?: readonly ModelDecision[];
  readonly findings?: readonly ModelFinding[];
}

export interface ModelDecision {
  readonly id: string;
  readonly kind: string;
  readonly records: readonly string[];
  readonly mid: string;
  /** Epoch seconds. */
  readonly created: number;
  readonly undone?: number;
}

export interface ModelFinding {
  readonly id: string;
  readonly pair: readonly [string, string];
  readonly level: string;
  /** Epoch seconds. */
  readonly updated: number;
}

/** Answers as Splunk would; throws at a search it does not know. */
export function modelSplunk(tenant: ModelTenant): AskSplunk {
  const { events, retired, membership, homes, decisions = [], findings = [] } = tenant;
  const where = (record_key: string): SearchRow => ({
    record_key,
    entity: membership.get(record_key) ?? '',
    home: homes?.get(record_key) ?? '',
  });
  const isLive = ({ key, version }: ModelEvent): boolean => !retired.has(`${key}@${version}`);
  const answer = (search: string): readonly SearchRow[] => {
    if (search.includes('inputlookup minerva_decisions')) return decisions.map(decisionRow);
    if (search.includes('inputlookup minerva_findings')) return findingsFor(search, findings);
    const mids = listIn(search, 'mid');
    const keys = listIn(search, 'record_key');
    const counted = search.includes('minerva_retired') ? events.filter(isLive) : events;
    const pairs = counted.flatMap((event) => event.mids.map((mid) => ({ mid, event })));
    if (search.includes('dc(mid) as values'))
      return [{ values: String(new Set(pairs.map(({ mid }) => mid)).size), records: '1' }];
    if (search.includes('dc(record_key) as records'))
      return [{ records: String(new Set(events.map(({ key }) => key)).size) }];
    if (search.includes('inputlookup minerva_retired')) {
      const since = numberAfter(search, 'retired>=');
      return rowsOf([...retired].filter(([, time]) => time >= since).map(([key]) => key.split('@')[0] ?? ''));
    }
    if (search.includes('inputlookup minerva_membership'))
      return [...membership.keys()]
        .map(where)
        .filter(
          ({ entity, home }) =>
            !search.includes('entity=e_') ||
            namesEntity(search, 'entity', entity) ||
            namesEntity(search, 'home', home),
        );
    if (search.includes('_index_earliest'))
      return rowsOf(
        events
          .filter(({ indexed }) => indexed >= numberAfter(search, '_index_earliest='))
          .map(({ key }) => key),
      );
    if (search.includes('lookup minerva_membership'))
      return keys.filter((key) => membership.has(key)).map(where);
    if (search.includes('by record_key mid version'))
      return pairs.flatMap(({ mid, event: { key } }) =>
        keys.includes(key) ? [{ mid, record_key: key }] : [],
      );
    if (search.includes('by record_key version'))
      return rowsOf(counted.map(({ key }) => key).filter((key) => keys.includes(key)));
    if (keys.length > 0)
      return distinct(pairs.filter(({ event }) => keys.includes(event.key)).map(({ mid }) => mid)).map(
        (mid) => ({ mid }),
      );
    return aboutMids(search, mids, pairs);
  };
  return (search) => Promise.resolve(answer(search));
}

function decisionRow({ id, kind, records, mid, created, undone }: ModelDecision): SearchRow {
  const facts = { decision_id: id, decision: kind, records, mid, author: 'jane', created: String(created) };
  return undone === undefined ? facts : { ...facts, undone: String(undone), undone_by: 'joe' };
}

function findingsFor(search: string, findings: readonly ModelFinding[]): readonly SearchRow[] {
  const isMeant = ({ pair, level, updated }: ModelFinding): boolean => {
    if (search.includes('updated>=')) return updated >= numberAfter(search, 'updated>=');
    if (level !== 'match' && level !== 'disclosed') return false;
    return !search.includes('_record="') || pair.some((key) => search.includes(`_record="${key}"`));
  };
  return findings.filter(isMeant).map(({ id, pair: [left_record, right_record], level }) => ({
    ...{ finding_id: id, left_record, right_record, level, bits: '20' },
  }));
}

interface Pair {
  readonly mid: string;
  readonly event: ModelEvent;
}

function aboutMids(search: string, mids: readonly string[], pairs: readonly Pair[]): readonly SearchRow[] {
  const prefix = /mid="([0-9a-f]+)\*"/.exec(search)?.[1];
  const before = search.includes('_index_latest=') ? numberAfter(search, '_index_latest=') : Infinity;
  const found = pairs.filter(
    ({ mid, event }) =>
      (prefix === undefined ? mids.includes(mid) : mid.startsWith(prefix)) && event.indexed < before,
  );
  if (!search.includes('sharers') && !search.includes('hub_names'))
    return distinct(found.map(({ mid, event }) => `${mid} ${event.key}`)).map((pair) => {
      const [mid = '', record_key = ''] = pair.split(' ');
      return { mid, record_key };
    });
  return distinct(found.map(({ mid }) => mid)).flatMap((mid) => {
    const sharers = new Set(found.filter((pair) => pair.mid === mid).map(({ event }) => event.key)).size;
    if (search.includes('sharers>1') && sharers < 2) return [];
    return [{ mid, sharers: String(sharers), hub_sources: '1', hub_names: '1', hub_places: '1' }];
  });
}

function listIn(search: string, field: string): readonly string[] {
  const [, list = ''] = new RegExp(`${field} IN \\(([^)]*)\\)`).exec(search) ?? [];
  return [...list.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value);
}

function numberAfter(search: string, words: string): number {
  return Number(/^\d+/.exec(search.slice(search.indexOf(words) + words.length))?.[0] ?? '');
}

function rowsOf(keys: readonly string[]): readonly SearchRow[] {
  return distinct(keys).map((record_key) => ({ record_key }));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function namesEntity(search: string, field: string, entity: SearchRow[string] | undefined): boolean {
  return typeof entity === 'string' && entity !== '' && `${search} `.includes(`${field}=${entity} `);
}
