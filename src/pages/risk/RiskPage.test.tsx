import { memoryRest, memorySearches, type MemoryAnswer } from '../../queries/memoryRest';
import type { ResultRow } from '../../queries/jobAnswers';
import { problemOfStatus, type SearchProblem } from '../../queries/searchProblem';
import { exampleResult, facetRows, resultDocument, scoreRow } from '../exampleScores';
import { byText, choose, click, close, draw, one, settle, shown, violations } from '../pageUnderTest';
import { RiskPage } from './RiskPage';

type Rows = readonly ResultRow[] | SearchProblem;
interface Given {
  readonly list?: Rows;
  readonly facets?: Rows;
  readonly map?: Rows;
  readonly counted?: string;
  readonly document?: MemoryAnswer;
}

const three = [
  scoreRow({ subject: 'world_businesses:b-1', name: 'Lantern Spa', score: '64', tier: '1' }),
  scoreRow(),
  scoreRow({
    subject: 'world_businesses:b-3',
    name: 'Quiet Hands',
    entity: null,
    region: null,
    score: '0',
    tier: 'not enough data',
    reasons: null,
    counters: null,
    top_reason: null,
    top_sentence: null,
    known_dimensions: '1',
  }),
];
const cards = [1, 2, 3, 4, 5, 6].map((number) => ({
  minerva_card: JSON.stringify({
    record_key: `world_adverts:a-${number}`,
    kind: 'advert',
    source: 'world_adverts',
    name: `Advert ${number}`,
    mid: '[]',
  }),
}));

async function open(given: Given = {}, address = 'risk') {
  const { list = three, facets = facetRows, map = [], counted = '6' } = given;
  const client = memorySearches([
    [/stats count as subjects by facet/, facets],
    [/by minerva_north minerva_east/, map],
    [/sort 0 minerva_unknown/, list],
    [/stats dc\(record_key\) as records/, [{ records: counted }]],
    [/minerva_card/, cards],
  ]);
  const rest = memoryRest({
    'storage/collections/data/minerva_scores': given.document ?? { body: [resultDocument()] },
  });
  await draw(<RiskPage client={client} rest={rest} tenantApp="minerva_tenant_main" />, address);
  await settle();
  return { client, rest };
}

afterEach(close);

describe('Risk', () => {
  test('lists businesses with tier, points, the first reason in words, coverage and what they look like', async () => {
    await open();
    for (const words of [
      'Priority 1',
      '64 points',
      'Its phone number stands in 6 adverts for sexual services.',
      'data for 4 of 6 dimensions',
      'Looks like: Unclear',
      'It is a lead, not a finding',
    ])
      expect(shown()).toContain(words);
    expect(await violations()).toEqual([]);
  });

  test('too little data is unknown, never 0 points', async () => {
    await open();
    const row = byText('tr', 'Quiet Hands')?.textContent ?? '';
    expect(row).toContain('Not enough data');
    expect(row).toContain('unknown');
    expect(row).not.toContain('0 points');
    expect(row).toContain('No indicator fires. What no source covers is unknown.');
  });

  test('where sources are missing, a business says as with how many points it is listed', async () => {
    await open({ list: [scoreRow({ name: 'Lantern Spa', score: '40', standing: '54' })] });
    expect(shown()).toContain('40 points');
    expect(shown()).toContain('in the list as with 54: its region lacks sources');
    close();
    await open({ list: [scoreRow({ name: 'Lantern Spa', score: '40', standing: '40' })] });
    expect(shown()).not.toContain('in the list as with');
  });

  test('businesses of one entity stand folded under the first of them', async () => {
    await open();
    expect(byText('tr', 'Calm River Wellness')).toBeUndefined();
    await click(byText('button', 'Show 1 more business of the same entity'));
    expect(byText('tr', 'Calm River Wellness')).toBeDefined();
    expect(shown()).toContain('folded by entity into 2');
  });

  test('a reason opens into exactly the records that its sentence counts', async () => {
    const { client } = await open();
    await click(byText('button', 'Open the reasons of Lantern Spa'));
    await click(byText('button', 'Open the records (6 records'));
    const searches = client.asked.filter((search) => search.includes('signal="all"'));
    expect(searches).toHaveLength(2);
    for (const search of searches) {
      expect(search).toContain('kind="advert"');
      expect(search).toContain(`mid="${exampleResult.reasons[0]?.evidence[0]?.mid ?? ''}"`);
      expect(search).toContain('minerva_retired');
    }
    expect(document.querySelectorAll('a[href*="record=world_adverts"]')).toHaveLength(6);
    expect(shown()).not.toContain('the score counted');
    expect(byText('a', 'The same search in Splunk')?.getAttribute('href')).toContain(
      'index%3Dminerva_records_main',
    );
    expect(await violations()).toEqual([]);
  });

  test('a count that has changed since scoring is said', async () => {
    await open({ counted: '5' });
    await click(byText('button', 'Open the reasons of Lantern Spa'));
    await click(byText('button', 'Open the records (6 records'));
    expect(shown()).toContain('There are 5 records now; the score counted 6.');
  });

  test('a filter narrows every search, stands in the address, and is taken away again', async () => {
    const { client } = await open();
    await choose(one('#filter-region'), 'Northmoor');
    expect(window.location.search).toBe('?region=Northmoor');
    expect(client.asked.filter((search) => search.includes('region="Northmoor"'))).toHaveLength(3);
    await click(byText('button', 'Take away the filter Region'));
    expect(window.location.search).not.toContain('region');
  });

  test('the list may go by the score alone, and says what either order means', async () => {
    const { client } = await open({}, 'risk?region=Northmoor');
    const chosen = (): string | undefined => one('button[aria-pressed=true]')?.textContent ?? undefined;
    expect(chosen()).toBe('place in the list');
    expect(shown()).toContain('then stands higher in the list than its score, by at most as much again');
    await click(byText('button', 'score alone'));
    expect(chosen()).toBe('score alone');
    expect(window.location.search).toBe('?region=Northmoor&order=score');
    expect(client.asked.at(-1)).toContain('sort 0 minerva_unknown -score subject');
    expect(client.asked.at(-1)).toContain('region="Northmoor"');
    expect(shown()).toContain('Low in this list does not mean that there is little to find.');
    expect(await violations()).toEqual([]);
    await click(byText('button', 'Take away the filter Region'));
    expect(window.location.search).toBe('?order=score');
    await click(byText('button', 'place in the list'));
    expect(window.location.search).not.toContain('order');
    close();
    const { client: linked } = await open({}, 'risk?order=score');
    expect(chosen()).toBe('score alone');
    expect(linked.asked.filter((search) => search.includes('-minerva_standing'))).toEqual([]);
  });

  test('each choice says how many businesses it leaves', async () => {
    await open();
    const options = [...(one('#filter-tier')?.querySelectorAll('option') ?? [])];
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'All',
      'Priority 1 (1)',
      'Priority 2 (1)',
      'Not enough data (1)',
    ]);
  });

  test('what is not said can be asked for, and a filter that no search can quote is refused', async () => {
    const { client } = await open({}, 'risk?region=%28not+said%29');
    expect(client.asked.some((search) => search.includes('NOT region="*"'))).toBe(true);
    close();
    await open({}, 'risk?region=a*');
    expect(shown()).toContain('One of the filters holds a sign that no search can ask for exactly.');
  });

  test('places are drawn where there are coordinates, and a dot or its name leaves the businesses there', async () => {
    const square = (north: number, east: number, cells: ResultRow): ResultRow => ({
      ...{ minerva_north: String(north), minerva_east: String(east) },
      ...cells,
    });
    const map = [
      square(1415, 1799, { subjects: '2', highest: '64', first: '1', places: 'Larkhaven' }),
      square(1300, 800, { subjects: '1', first: '0', places: [] }),
    ];
    const { client } = await open({ map }, 'risk?region=Northmoor');
    expect(shown()).toContain('2 businesses in Larkhaven, 1 in priority 1, highest 64 points');
    expect(shown()).toContain('1 business in the square around 40, -100, none with enough data for points');
    expect(shown()).toContain('3 businesses with coordinates');
    expect([...document.querySelectorAll('circle')].map(({ classList }) => [...classList].sort())).toEqual([
      ['hollow', 'pressable'],
      ['pressable'],
    ]);
    expect(await violations()).toEqual([]);
    await click(byText('button', 'Larkhaven'));
    expect(window.location.search).toBe('?region=Northmoor&square=51.5%2C-0.1');
    const asked = client.asked.filter((search) =>
      search.includes('minerva_north=1415 AND minerva_east=1799'),
    );
    expect(asked).toHaveLength(3);
    await click(byText('button', 'Take away the filter On the map'));
    expect(window.location.search).toBe('?region=Northmoor');
    await click(document.querySelector('circle.hollow'));
    expect(window.location.search).toContain('square=40.0%2C-100.0');
  });

  test('a bar of points leaves the businesses in it, and a second press all', async () => {
    const { client } = await open();
    await click(byText('button', '60 to 69'));
    expect(window.location.search).toBe('?points=60');
    expect(client.asked.filter((search) => search.includes('floor(score/10)*10)=60'))).toHaveLength(3);
    expect(shown()).toContain('Points 60 to 69');
    await click(byText('button', '60 to 69'));
    expect(window.location.search).not.toContain('points');
    close();
    await open({}, 'risk?square=1;2');
    expect(shown()).toContain('One of the filters holds a sign that no search can ask for exactly.');
  });

  test('nothing scored yet, and no business for the filters, are told apart', async () => {
    await open({ list: [], facets: [] });
    expect(shown()).toContain('No business has been scored yet.');
    close();
    await open({ list: [], facets: [] }, 'risk?tier=1');
    expect(shown()).toContain('No business fits all filters.');
  });

  test('a search that Splunk refuses is said, with what to do', async () => {
    const refused = problemOfStatus(403, '');
    await open({ list: refused, facets: refused, map: refused });
    expect(shown()).toContain('Splunk refused the search (403).');
    expect(await violations()).toEqual([]);
  });

  test('more businesses than can be paged through are said, rows that cannot be read are counted', async () => {
    const many = facetRows.map((row) => (row['facet'] === 'all=' ? { ...row, subjects: '22000' } : row));
    await open({ list: [...three, { subject: 'x', tier: 'burning' }], facets: many });
    expect(shown()).toContain('22,000 businesses fit; the first 5,000 can be paged through.');
    expect(shown()).toContain('1 business could not be read');
  });

  test('the next page comes from the same finished search', async () => {
    const rows = Array.from({ length: 50 }, (_, at) =>
      scoreRow({ subject: `world_businesses:c-${at}`, name: `Place ${at}`, entity: null }),
    );
    await open({ list: rows });
    await click(byText('button', 'Show 50 more'));
    // The memory gives the same page again: no business stands twice.
    expect(document.querySelectorAll('a[href^="business?"]')).toHaveLength(50);
  });

  test('reasons that are gone, and reasons that may not be read, are said', async () => {
    await open({ document: { body: [] } });
    await click(byText('button', 'Open the reasons of Lantern Spa'));
    expect(shown()).toContain('Its reasons are not there any more');
    close();
    await open({ document: { status: 403 } });
    await click(byText('button', 'Open the reasons of Lantern Spa'));
    expect(shown()).toContain('You may not read or change the scores of this tenant (403).');
  });
});
