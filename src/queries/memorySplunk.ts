// Test support: a search client over a list of records that knows the searches of Find and of the chart.
import type { Result } from '../core/brand';
import type { MinervaRecord } from '../core/records/record';
import { serialiseRecord } from '../core/records/serialise';
import type { ResultRow } from './jobAnswers';
import type { SearchClient, SearchPage } from './searchClient';
import type { SearchProblem } from './searchProblem';

export interface MemorySplunk extends SearchClient {
  /** Searches that were asked, in order. */
  readonly asked: readonly string[];
}

interface MemoryOptions {
  readonly warnings?: readonly string[];
  /** Instead of an answer, for the searches it matches. */
  readonly problem?: { readonly when: RegExp; readonly is: SearchProblem };
  /** Entity of each record that has one, by its key. */
  readonly entities?: Readonly<Record<string, string>>;
  /** What linking said of each value that joins nobody. */
  readonly refusals?: Readonly<Record<string, string>>;
}

/** Answers at once, from records in the order given (newest first). */
export function memorySplunk(
  records: readonly MinervaRecord[],
  { warnings = [], problem, entities = {}, refusals = {} }: MemoryOptions = {},
): MemorySplunk {
  const asked: string[] = [];
  const answer = (search: string, offset: number, count: number): Result<SearchPage, SearchProblem> => {
    if (problem?.when.test(search) === true) return { ok: false, problem: problem.is };
    const found = search.includes('"refusal"')
      ? refusalRows(refusals, search)
      : rowsOf(records, search, entities);
    const rows = found.slice(offset, offset + count);
    return { ok: true, value: { sid: String(asked.indexOf(search)), rows, warnings } };
  };
  return {
    asked,
    run: (search, { offset, count }) => {
      asked.push(search);
      return Promise.resolve(answer(search, offset, count));
    },
    page: (sid, { offset, count }) => Promise.resolve(answer(asked[Number(sid)] ?? '', offset, count)),
  };
}

/** Rows of one search of Find, as splunkd would give them. */
export function rowsOf(
  records: readonly MinervaRecord[],
  search: string,
  entities: Readonly<Record<string, string>> = {},
): readonly ResultRow[] {
  if (search.includes('inputlookup minerva_membership')) return memberRows(entities, search);
  const key = /record_key="([^"]*)"/.exec(search)?.[1];
  if (search.includes('inputlookup minerva_decisions') || search.includes('inputlookup minerva_findings'))
    return [];
  if (search.includes('first_seen') && search.includes('by mid record_key'))
    return datedRows(records, listAfter(search, 'mid IN'), listAfter(search, 'record_key IN'));
  if (search.includes('by version')) return versionRows(records, key);
  if (search.includes('by mid')) return sharingRows(records, listAfter(search, 'mid IN'));
  const wanted = new Set(listAfter(search, 'mid IN'));
  if (search.includes('minerva_entity'))
    return chartRows(records, wanted, new Set(listAfter(search, 'record_key IN')), entities);
  if (search.includes('minerva_card')) return cardRows(records, wanted, key);
  if (key !== undefined)
    return records
      .filter((one) => one.record_key === key)
      .slice(0, 1)
      .map(rawRow);
  const exact = /minerva_names="([^"]*)"/.exec(search)?.[1];
  const ranked = records
    .map((one) => ({ one, rank: rankOf(one, wanted, exact) }))
    .filter(({ rank }) => rank >= 0);
  if (search.includes('as records')) return [{ records: String(ranked.length) }];
  const best = ranked.sort((left, right) => right.rank - left.rank);
  return best.map(({ one, rank }) => ({ ...rawRow(one), minerva_rank: String(rank) }));
}

function rankOf(record: MinervaRecord, wanted: ReadonlySet<string>, exact: string | undefined): number {
  if (record.mid.some((mid) => wanted.has(mid))) return 3;
  if (exact === undefined) return -1;
  if (record.names_folded.includes(exact)) return 2;
  const words = exact.split(' ');
  if (record.names_folded.some((name) => words.every((word) => ` ${name} `.includes(` ${word} `)))) return 1;
  return words.every((word) => serialiseRecord(record).toLowerCase().includes(word)) ? 0 : -1;
}

function rawRow(record: MinervaRecord): ResultRow {
  return { _time: new Date(record.seen_at * 1000).toISOString(), _raw: serialiseRecord(record) };
}

function versionRows(records: readonly MinervaRecord[], key: string | undefined): readonly ResultRow[] {
  const seen = records.filter((one) => one.record_key === key);
  return seen.map((one) => ({
    version: one.version,
    first_seen: String(one.seen_at - 86_400),
    last_seen: String(one.seen_at),
  }));
}

function sharingRows(records: readonly MinervaRecord[], mids: readonly string[]): readonly ResultRow[] {
  const counted = mids.map((mid) => ({
    mid,
    count: records.filter((one) => one.mid.some((own) => own === mid)).length,
  }));
  const shared = counted.filter(({ count }) => count > 1).sort((left, right) => left.count - right.count);
  return shared.map(({ mid, count }) => ({ mid, records: String(count) }));
}

function datedRows(
  records: readonly MinervaRecord[],
  mids: readonly string[],
  keys: readonly string[],
): readonly ResultRow[] {
  return records.flatMap(({ record_key, mid, seen_at }) =>
    mid
      .filter((own) => keys.includes(record_key) || mids.includes(own))
      .map((own) => ({
        mid: own,
        record_key,
        first_seen: String(seen_at - 86_400),
        last_seen: String(seen_at),
      })),
  );
}

function cardRows(
  records: readonly MinervaRecord[],
  wanted: ReadonlySet<string>,
  key: string | undefined,
): readonly ResultRow[] {
  const others = records.filter((one) => one.record_key !== key && one.mid.some((mid) => wanted.has(mid)));
  return others.map(({ record_key, kind, source, name, mid }) => ({
    minerva_card: JSON.stringify({ record_key, kind, source, name, mid: JSON.stringify(mid) }),
  }));
}

function chartRows(
  records: readonly MinervaRecord[],
  mids: ReadonlySet<string>,
  keys: ReadonlySet<string>,
  entities: Readonly<Record<string, string>>,
): readonly ResultRow[] {
  const found = records.filter((one) => keys.has(one.record_key) || one.mid.some((mid) => mids.has(mid)));
  return found.map((one) => {
    const { record_key, kind, source, name, mid, seen_at, marking } = one;
    const nested = { mid: JSON.stringify(mid), marking: JSON.stringify(marking) };
    const minerva_card = JSON.stringify({ record_key, kind, source, name, seen_at, ...nested });
    return { minerva_card, minerva_entity: entities[record_key] ?? null };
  });
}

function refusalRows(refusals: Readonly<Record<string, string>>, search: string): readonly ResultRow[] {
  const one = /mid="([^"]*)"/.exec(search)?.[1];
  const asked = one === undefined ? [...new Set(listAfter(search, 'mid IN'))] : [one];
  return asked.flatMap((mid) => {
    const reason = refusals[mid];
    return reason === undefined ? [] : [{ mid, verdict: 'hub', sharers: '82', reason, at: '1790000000' }];
  });
}

function memberRows(entities: Readonly<Record<string, string>>, search: string): readonly ResultRow[] {
  const record = /record_key="([^"]*)"/.exec(search)?.[1];
  if (record !== undefined) {
    const entity = entities[record];
    const members = Object.values(entities).filter((other) => other === entity).length;
    return entity === undefined ? [] : [{ entity, members: String(members) }];
  }
  const asked = /entity="([^"]*)"/.exec(search)?.[1];
  const keys = Object.keys(entities).filter((key) => entities[key] === asked);
  return keys.map((record_key) => ({ record_key, members: String(keys.length) }));
}

function listAfter(search: string, word: string): readonly string[] {
  const list = search.split(`${word} (`)[1]?.split(')')[0] ?? '';
  return [...list.matchAll(/"([^"]*)"/g)].map(([, value]) => value ?? '');
}
