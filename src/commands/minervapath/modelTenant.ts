// A tenant in memory that answers the searches of minervapath and minervawhy, told apart by their text.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { AskSplunk } from '../minervachanged/ask';

export interface ModelSighting {
  readonly key: string;
  readonly version?: string;
  readonly mids: readonly string[];
  /** Epoch seconds. */
  readonly seen?: number;
}

export interface ModelTenant {
  readonly sightings: readonly ModelSighting[];
  /** `<key>@<version>` of those that no longer count. */
  readonly retired?: readonly string[];
  /** Rows as the lookups give them. */
  readonly decisions?: readonly SearchRow[];
  readonly findings?: readonly SearchRow[];
  readonly membership?: ReadonlyMap<string, string>;
  readonly refusals?: readonly SearchRow[];
  /** Values that join somebody. */
  readonly joining?: readonly string[];
}

/** Answers as Splunk would, and keeps what was asked; throws at a search it does not know. */
export function modelTenant(tenant: ModelTenant): {
  readonly ask: AskSplunk;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const ask: AskSplunk = (search) => {
    asked.push(search);
    return Promise.resolve(answerOf(tenant, search));
  };
  return { ask, asked };
}

function answerOf(tenant: ModelTenant, search: string): readonly SearchRow[] {
  if (search.includes('inputlookup minerva_decisions')) return tenant.decisions ?? [];
  if (search.includes('inputlookup minerva_findings')) return findingRows(tenant, search);
  if (search.includes('inputlookup minerva_membership'))
    return [...(tenant.membership ?? [])]
      .filter(([, entity]) => search.includes(`entity="${entity}"`))
      .map(([record_key]) => ({ record_key }));
  if (search.includes('link_event="membership"'))
    return [
      ...(tenant.refusals ?? []),
      ...(tenant.joining ?? []).map((mid) => ({ mid, verdict: 'joins' })),
    ].filter(({ mid }) => listIn(search, 'mid').includes(String(mid)));
  if (search.includes('link_event="refusal"'))
    return (tenant.refusals ?? []).filter(({ mid }) => listIn(search, 'mid').includes(String(mid)));
  if (search.includes('lookup minerva_membership'))
    return listIn(search, 'record_key').map((record_key) => ({
      record_key,
      entity: tenant.membership?.get(record_key) ?? '',
    }));
  if (search.startsWith('| tstats')) return indexRows(tenant, search);
  throw new Error(`The model does not know: ${search}`);
}

function findingRows({ findings = [] }: ModelTenant, search: string): readonly SearchRow[] {
  const named = (field: string): readonly string[] =>
    [...search.matchAll(new RegExp(`${field}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
  const [left, right] = [named('left_record'), named('right_record')];
  const isPair = search.includes(' AND right_record=');
  return findings.filter((row) => {
    const [isLeft, isRight] = [
      left.includes(String(row['left_record'])),
      right.includes(String(row['right_record'])),
    ];
    if (isPair) return isLeft && isRight;
    return (isLeft || isRight) && ['match', 'disclosed'].includes(String(row['level']));
  });
}

function indexRows({ sightings, retired = [] }: ModelTenant, search: string): readonly SearchRow[] {
  const [keys, mids] = [listIn(search, 'record_key'), listIn(search, 'mid')];
  const isLive = search.includes('minerva_retired');
  const pairs = sightings
    .filter(({ key, version = 'v' }) => !isLive || !retired.includes(`${key}@${version}`))
    .filter(({ key }) => keys.length === 0 || keys.includes(key))
    .flatMap(({ key, seen = 0, mids: all }) => all.map((mid) => ({ key, seen, mid })))
    .filter(({ mid }) => mids.length === 0 || mids.includes(mid));
  if (search.includes('as sharers')) {
    return distinct(pairs.map(({ mid }) => mid)).flatMap((mid) => {
      const count = distinct(pairs.filter((pair) => pair.mid === mid).map(({ key }) => key)).length;
      return search.includes('sharers>1') && count < 2 ? [] : [{ mid, sharers: String(count) }];
    });
  }
  if (search.endsWith('table record_key'))
    return distinct(pairs.map(({ key }) => key)).map((record_key) => ({ record_key }));
  return distinct(pairs.map(({ key, mid }) => `${mid} ${key}`)).map((pair) => {
    const [mid = '', record_key = ''] = pair.split(' ');
    const times = pairs.filter((one) => one.mid === mid && one.key === record_key).map(({ seen }) => seen);
    return {
      mid,
      record_key,
      first_seen: String(Math.min(...times)),
      last_seen: String(Math.max(...times)),
    };
  });
}

function listIn(search: string, field: string): readonly string[] {
  const [, list = ''] = new RegExp(`${field} IN \\(([^)]*)\\)`).exec(search) ?? [];
  return [...list.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
