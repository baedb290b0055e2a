import { readFactsDocument } from '../../core/risk/factsDocument';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { Asker } from '../minervachanged/ask';
import { gather } from './gather';
import { Hubs } from './hubs';
import type { ValueRow } from './values';

const directory = 'c4:domain:places.example.net';
const building = 'b7:address:h_0123456789abcdef0123456789abcdef01234567';
const BUSINESSES = 1_500; // more than two chunks
const keys = Array.from({ length: BUSINESSES }, (_, number) => `places:b${String(number).padStart(4, '0')}`);
const pageOf = (key: string): string => `aa:url:https://places.example.net/${key.slice('places:'.length)}`;
const listed = (search: string): readonly string[] =>
  [...search.matchAll(/"((?:places:b|aa:url|c4:domain|b7:address)[^"]*)"/g)].map(([, value]) => value ?? '');
/** Each value of the first list of a search, once. */
const asked = (search: string): readonly string[] => [...new Set(listed(search))];

/** A Splunk of one directory: each business has its own page, and all have the directory's domain. */
function directorySplunk(told: string[]): Asker {
  return new Asker((search) => {
    told.push(search);
    const rowsFor = (row: (value: string) => SearchRow): Promise<readonly SearchRow[]> =>
      Promise.resolve(asked(search).map(row));
    if (search.includes('values(mid) as mids values(signal) as signals where'))
      return rowsFor((key) => ({
        ...{ record_key: key, kind: 'business', source: 'places', first: '1', last: '2' },
        ...{ mids: [building, directory, pageOf(key)], signals: ['all', 'category:massage'] },
      }));
    if (search.includes('as subjects by mid kind'))
      return rowsFor((mid) => ({
        ...{ mid, kind: 'business', subjects: mid.startsWith('aa:') ? '1' : String(BUSINESSES) },
      }));
    if (search.includes('by mid kind source signal | search'))
      return rowsFor((mid) => ({
        ...{ mid, kind: 'review', source: 'reviews', signal: 'plain', first: '1', last: '2' },
        records: mid.startsWith('aa:') ? '7' : '4000',
      }));
    return Promise.resolve([]);
  });
}

describe('values that very many businesses carry', () => {
  test('are asked for once a run, a domain not at all, and every business has what they say', async () => {
    const told: string[] = [];
    const facts = new Map<string, string>();
    for await (const row of gather(directorySplunk(told), keys)) facts.set(row.subject, row.facts);
    const naming = (mid: string, what: string): number =>
      told.filter((search) => listed(search).includes(mid) && search.includes(what)).length;
    expect(naming(building, 'by mid kind source signal')).toBe(1);
    expect(naming(directory, 'by mid kind source signal')).toBe(0);
    for (const mid of [building, directory]) expect(naming(mid, 'as subjects by mid kind')).toBe(1);
    expect(facts.size).toBe(BUSINESSES);
    for (const key of keys) {
      const rows = readFactsDocument(facts.get(key) ?? '')?.facts.rows ?? [];
      expect(rows.map(({ mid, records, subjects }) => [mid, records, subjects]).sort()).toEqual([
        [pageOf(key), 7, 1],
        [building, 4_000, BUSINESSES],
      ]);
    }
  });

  test('are asked for anew where a run would hold too many rows, and their limit is told', () => {
    const rows = Array.from({ length: 300 }, (_, number): ValueRow => ({
      ...{ kind: 'review', source: 'reviews', signal: number < 250 ? `text:${number}` : 'plain' },
      ...{ mid: directory as never, records: number, first: 1 as never, last: 2 as never },
    }));
    const hubs = new Hubs(250);
    const first = hubs.take('one', 21, rows);
    expect([first.kept.length, first.leftOut, first.kept[0]?.signal]).toEqual([200, 100, 'plain']);
    hubs.take('other', 21, rows);
    hubs.take('own', 20, rows);
    expect(['one', 'other', 'own'].map((mid) => hubs.hasRows(mid))).toEqual([true, false, false]);
    expect(hubs.take('one', 21, [])).toBe(first);
  });
});
