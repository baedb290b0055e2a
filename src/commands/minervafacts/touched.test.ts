import { Asker } from '../minervachanged/ask';
import { touchedSubjects } from './touched';

const directory = 'c4:domain:places.example.net';
const page = 'aa:url:https://places.example.net/b1';

/** One new review with the page of one business, and the domain that all businesses of its directory have. */
function askerOf(carriers: number): Asker {
  return new Asker((search) => {
    const rows = (field: string, values: readonly string[]) =>
      Promise.resolve(values.map((value) => ({ [field]: value })));
    if (search.includes('_index_earliest') || search.includes('_indextime'))
      return rows('record_key', ['reviews:new']);
    if (search.includes('subjects<='))
      return rows(
        'mid',
        carriers <= Number(/subjects<=(\d+)/.exec(search)?.[1]) ? [directory, page] : [page],
      );
    if (search.includes(`mid IN (`) && search.includes('by record_key'))
      return rows('record_key', search.includes(directory) ? ['places:b1', 'places:b2'] : ['places:b1']);
    if (search.includes('by mid') || search.includes('table mid')) return rows('mid', [directory, page]);
    return Promise.resolve([]);
  });
}

test.each([
  [200, ['places:b1', 'places:b2']],
  [201, ['places:b1']],
])('a new record touches whoever carries its values, unless %d and more do', async (carriers, keys) => {
  expect(await touchedSubjects(askerOf(carriers), 1_790_000_000)).toEqual({
    scope: 'changed',
    keys,
    why: '',
  });
});

test('every subject is gathered in the order in which its record came in', async () => {
  const asked: string[] = [];
  const asker = new Asker((search) => {
    asked.push(search);
    const found = search.includes('minerva_score_list')
      ? ['places:gone', 'places:b1']
      : ['places:b2', 'places:b1'];
    return Promise.resolve(found.map((key) => ({ record_key: key })));
  });
  const { keys } = await touchedSubjects(asker, 0);
  expect(keys).toEqual(['places:b2', 'places:b1', 'places:gone']);
  expect(asked[0]).toContain('min(_indextime) as arrived');
});
