import { memoryRest, memorySearches, type MemoryAnswer } from '../../queries/memoryRest';
import type { ResultRow } from '../../queries/jobAnswers';
import { createRiskStores } from '../../queries/risk/said';
import { problemOfStatus, type SearchProblem } from '../../queries/searchProblem';
import { byText, click, close, draw, one, settle, shown, violations } from '../pageUnderTest';
import { CalibrationPage } from './CalibrationPage';

const app = 'minerva_tenant_main';
const path = (name: string): string => `storage/collections/data/${name}`;

/** Twenty businesses, the first ones with most points; the last has too little data. */
const scores: readonly ResultRow[] = Array.from({ length: 20 }, (_, at) => ({
  subject: `s:${at}`,
  name: `Place ${at}`,
  score: String(60 - at * 2),
  tier: at === 19 ? 'not enough data' : at < 5 ? '1' : '3',
  region: at < 15 ? 'Northmoor' : '',
  known_dimensions: at === 19 ? '1' : '4',
  model_version: '1',
  ...(at < 12 ? { sources: at < 6 ? ['world_adverts', 'world_reviews'] : 'world_adverts' } : {}),
}));
const label = (at: number, said: string, author = 'ana') => ({
  _key: `l_${at}_${author}`,
  subject: `s:${at}`,
  label: said,
  author,
  created: 1_795_000_000 + at,
  reason: 'seen',
});
const labels = [
  ...Array.from({ length: 12 }, (_, at) => label(at, at < 4 ? 'indications' : 'none_found')),
  label(19, 'indications'),
  label(13, 'unclear'),
  label(14, 'indications'),
  label(14, 'none_found', 'ben'),
];
const run = (at: string, version: string, top: string): ResultRow => ({
  at: String(Date.parse(at) / 1000),
  model_version: version,
  tier_1: top,
  tier_2: '0',
  tier_3: '14',
  tier_4: '0',
  tier_unknown: '1',
});

interface Given {
  readonly said?: MemoryAnswer;
  readonly list?: readonly ResultRow[] | SearchProblem;
  readonly runs?: readonly ResultRow[] | SearchProblem;
  readonly weights?: MemoryAnswer;
}

async function open({ said, list = scores, runs = [], weights }: Given = {}): Promise<void> {
  const rest = memoryRest({
    [path('minerva_risk_labels')]: said ?? { body: labels },
    [path('minerva_model')]: weights ?? { body: [] },
  });
  const client = memorySearches([
    [/table subject score standing tier/, list],
    [/risk_event="run"/, runs],
  ]);
  const stores = createRiskStores(rest, app, 'ana');
  await draw(<CalibrationPage client={client} rest={rest} tenantApp={app} stores={stores} />, 'calibration');
  await settle();
}

const cellsOf = (row: HTMLElement | undefined): readonly string[] =>
  [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
const rowIn = (caption: string, head: string): HTMLElement | undefined => {
  const table = [...document.querySelectorAll('table')].find((one) => one.textContent.includes(caption));
  return [...(table?.querySelectorAll('tr') ?? [])].find((row) =>
    row.querySelector('th')?.textContent.startsWith(head),
  );
};

afterEach(close);

describe('Calibration', () => {
  test('measures precision at the top over those that somebody looked at, with its range', async () => {
    await open();
    const measured = ['10', '4', '40 % (17 % to 69 %)'];
    expect(cellsOf(rowIn('Precision at the top of the list', '10'))).toEqual([...measured, ...measured]);
    expect(await violations()).toEqual([]);
  });

  test('measures the share of known cases, and one without points is in no top', async () => {
    await open();
    const caught = ['4 of 5 in 4 businesses', '80 % (38 % to 96 %)'];
    expect(cellsOf(rowIn('Share of known cases', '20 %'))).toEqual([...caught, ...caught]);
    expect(cellsOf(rowIn('Share of known cases', '50 %'))[0]).toContain('4 of 5');
  });

  test('measures both orders: what is allowed for missing sources brings others to the top', async () => {
    // Of these four, two were looked at, and nothing was found; they stand above all others by what is allowed.
    const list = scores.map((row, at) => (at >= 10 && at < 14 ? { ...row, standing: '90' } : row));
    await open({ list });
    const cells = cellsOf(rowIn('Precision at the top of the list', '10'));
    expect([cells.slice(0, 2), cells.slice(3, 5)]).toEqual([
      ['8', '4'],
      ['10', '4'],
    ]);
    const caught = cellsOf(rowIn('Share of known cases', '20 %'));
    expect([caught[0], caught[2]]).toEqual(['0 of 5 in 4 businesses', '4 of 5 in 4 businesses']);
  });

  test('a region with few labels gets no figure, and one that is not said is said so', async () => {
    await open();
    expect(cellsOf(rowIn('Figures by region', 'Northmoor')).slice(0, 3)).toEqual(['15', '0', '12']);
    expect(cellsOf(rowIn('Figures by region', 'not said'))).toEqual([
      '5',
      '1',
      '1',
      'too few were looked at',
    ]);
    expect(cellsOf(rowIn('Figures by coverage', '4 dimensions'))[0]).toBe('19');
    expect(cellsOf(rowIn('Figures by source', 'world_adverts')).slice(0, 3)).toEqual(['12', '0', '12']);
    expect(cellsOf(rowIn('Figures by source', 'world_reviews'))[0]).toBe('6');
    expect(cellsOf(rowIn('Figures by source', 'not said'))[0]).toBe('8');
  });

  test('states what the labels mean, and leaves unclear and disputed ones out', async () => {
    await open();
    expect(shown()).toContain('It says nothing of trafficking');
    expect(shown()).toContain('1unclear, left out');
    expect(shown()).toContain('1disputed, left out');
    expect(shown()).toContain('looks better than it is');
  });

  test('a figure opens into the businesses it counts, and a part into the list', async () => {
    await open();
    const named = (): readonly string[] =>
      [...document.querySelectorAll('[role=region] a[href^="business"]')].map(
        ({ textContent }) => textContent,
      );
    await click(one('[aria-label^="10: Looked at, of the first 10 by score alone"]'));
    expect(named()).toEqual(Array.from({ length: 10 }, (_, at) => `Place ${at}`));
    expect(shown()).toContain('Place 0indications found');
    expect(shown()).toContain('Place 9no indications found');
    expect(await violations()).toEqual([]);
    await click(one('[aria-label^="10: Looked at, of the first 10 by score alone"]'));
    expect(named()).toEqual([]);
    await click(one('[aria-label^="4: Known cases in the top 20 % by place"]'));
    expect(named()).toEqual(['Place 0', 'Place 1', 'Place 2', 'Place 3']);
    await click(one('[aria-label^="1: Businesses disputed"]'));
    expect(named().slice(0, 1)).toEqual(['Place 14']);
    expect(shown()).toContain('Place 14colleagues disagree');
    await click(one('[aria-label^="12: Looked at: Northmoor"]'));
    expect(named()).toHaveLength(1 + 12 + 4);
    const links = [...document.querySelectorAll('th a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'risk?region=Northmoor',
      'risk?region=%28not+said%29',
      'risk?coverage=4',
      'risk?coverage=1',
      'risk?source=world_adverts',
      'risk?source=%28not+said%29',
      'risk?source=world_reviews',
    ]);
  });

  test('shows how the priorities moved between months and models', async () => {
    await open({ runs: [run('2026-10-30', '2', '30'), run('2026-09-30', '1', '5')] });
    expect(byText('tr', 'another model')?.textContent).toContain('moved a lot');
    expect(shown()).toContain('the first on record');
    expect(byText('a', 'All runs in Splunk')?.getAttribute('href')).toContain('index%3Dminerva_risk_main');
  });

  test('a second run of one month, after other data, is a step of its own', async () => {
    await open({ runs: [run('2026-09-30', '1', '30'), run('2026-09-02', '1', '5')] });
    expect(byText('tr', 'moved a lot')?.textContent).not.toContain('another model');
    expect(byText('tr', 'the first on record')).toBeDefined();
  });

  test('the model card says what it is for, what it never reads, and its limits', async () => {
    await open();
    for (const words of [
      'Model card',
      'Never read',
      'Not for',
      'Priority 1 from 55 points',
      'massage businesses: review 14, licence 5, advert 3',
      '0 changes by admins',
    ])
      expect(shown()).toContain(words);
  });

  test('without findings, without scores and without runs it says what is missing', async () => {
    await open({ said: { body: [] } });
    expect(shown()).toContain('No scored business has a finding yet');
    expect(shown()).toContain('No scoring run is on record yet; drift shows from the second run on.');
    close();
    await open({ list: [] });
    expect(shown()).toContain('Nothing has been scored yet');
  });

  test('findings about businesses that are gone are counted', async () => {
    await open({ list: scores.slice(0, 18) });
    expect(shown()).toContain('1 finding about businesses that are not scored now');
  });

  test('what may not be read is said, part by part', async () => {
    const refused = problemOfStatus(403, '');
    await open({ said: { status: 403 }, list: refused, runs: refused, weights: { status: 403 } });
    expect(shown()).toContain(
      'You may not read or change the findings about businesses of this tenant (403).',
    );
    expect(shown()).toContain('Splunk refused the search (403).');
    expect(shown()).toContain('You may not read or change the changes of weights of this tenant (403).');
    expect(await violations()).toEqual([]);
  });

  test('fifty thousand scores are measured, and said to be cut', async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({
      subject: `s:${at}`,
      score: String(at % 80),
      tier: '3',
      region: `Region ${at % 40}`,
      known_dimensions: '4',
      model_version: '1',
    }));
    await open({ list: many });
    expect(shown()).toContain('Only 50,000 scores could be read');
    expect(shown()).toContain('Show all 40');
  });
});
