import { exampleFacts } from '../../core/risk/indicators/exampleFacts';
import { writeFacts } from '../../core/risk/factsDocument';
import { currentModel } from '../../core/risk/models/registry';
import { entriesOf, memoryRest, memorySearches, type MemoryAnswer } from '../../queries/memoryRest';
import { createRiskStores } from '../../queries/risk/said';
import { problemOfStatus, type SearchProblem } from '../../queries/searchProblem';
import type { ResultRow } from '../../queries/jobAnswers';
import type { RestRequest } from '../../queries/splunkRest';
import {
  byText,
  choose,
  click,
  close,
  draw,
  one,
  settle,
  shown,
  submit,
  type,
  violations,
} from '../pageUnderTest';
import { IndicatorsPage } from './IndicatorsPage';
import { createPreviewer } from './preview/previewer';

const app = 'minerva_tenant_main';
const path = (name: string): string => `storage/collections/data/${name}`;
const phone = 'massage.phone_in_adverts';
const admin: MemoryAnswer = entriesOf({ capabilities: { capabilities: ['search', 'admin_all_objects'] } });
const analyst: MemoryAnswer = entriesOf({ capabilities: { capabilities: ['search'] } });

/** A business with many adverts under its phone, and enough data to be ranked. */
const facts = exampleFacts({
  own: ['category:massage', 'closes:20', 'rating:ordinary'],
  rows: [
    { kind: 'advert', signal: 'all', mid: 'phone', records: 9 },
    { kind: 'review', signal: 'all', mid: 'page', records: 40 },
    { kind: 'licence', signal: 'all', mid: 'licence', records: 1 },
  ],
});
const document = {
  subject: facts.subject.key,
  facts: writeFacts({ facts, regionRecords: { advert: 500, review: 500, licence: 500 }, leftOut: 0 }),
};

interface Given {
  readonly answers?: Readonly<Record<string, MemoryAnswer>>;
  readonly firing?: readonly ResultRow[] | SearchProblem;
  readonly address?: string;
  readonly firesFor?: readonly ResultRow[];
}

async function open({ answers = {}, firing, address = 'indicators', firesFor }: Given = {}) {
  const rest = memoryRest({
    'authorization/capabilities': analyst,
    [path('minerva_indicator_feedback')]: { body: [] },
    [`${path('minerva_indicator_feedback')}/batch_save`]: { body: {} },
    [path('minerva_model')]: { body: [] },
    [`${path('minerva_model')}/batch_save`]: { body: {} },
    [path('minerva_facts')]: { body: [document] },
    ...answers,
  });
  const client = memorySearches([
    [/by reasons$/, firing ?? [{ reasons: phone, subjects: '312' }]],
    [/by sector$/, [{ sector: 'massage', subjects: '20800' }]],
    [/table subject name$/, firesFor ?? [{ subject: facts.subject.key, name: 'Example Massage' }]],
  ]);
  await draw(
    <IndicatorsPage
      client={client}
      rest={rest}
      tenantApp={app}
      stores={createRiskStores(rest, app, 'ana')}
      preview={createPreviewer(() => undefined)}
    />,
    address,
  );
  await settle();
  return { rest, client };
}

const opened = `indicators?indicator=${phone}`;
const saved = (asked: readonly RestRequest[]): readonly unknown[] =>
  asked.filter(({ method }) => method === 'POST').flatMap(({ json }) => json as unknown[]);

afterEach(close);

describe('Indicators', () => {
  test('lists those of a sector by dimension with points, how often each fires, and how often it misled', async () => {
    await open();
    const row = byText('tr', 'Its phone is in adverts');
    const weight = currentModel.indicators[phone]?.points ?? 0;
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      `+${weight}`,
      '312 (1.5 %) businesses, open them',
      '0',
    ]);
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(`risk?reason=${phone}`);
    expect(shown()).toContain('none is proof');
    expect(await violations()).toEqual([]);
  });

  test('says of one its rationale, source, needs, known false positives, what would change it and examples', async () => {
    await open({ address: opened });
    for (const words of [
      'whatever names they use',
      'Published in',
      '2025',
      'A number that was passed on to a new owner.',
      'Two adverts carry its phone.',
      'Adverts carry its phone, but so do ninety other businesses.',
      'Would read otherwise',
      'Only a Splunk admin (admin_all_objects) changes weights',
    ])
      expect(shown()).toContain(words);
    expect(one('#weight-points')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('counts and lists what analysts recorded, those taken back no more', async () => {
    const said = { indicator: phone, subject: 'world_businesses:b-77', reason: 'old owner', author: 'ben' };
    await open({
      address: opened,
      answers: {
        [path('minerva_indicator_feedback')]: {
          body: [
            { ...said, _key: 'f_1', created: 1_795_000_000 },
            { ...said, _key: 'f_2', created: 1_795_000_001, undone: 1_795_000_002, undone_by: 'ben' },
            { _key: 'f_3' },
          ],
        },
      },
    });
    expect(byText('tr', 'Its phone is in adverts')?.textContent).toMatch(/1$/);
    expect(shown()).toContain('Misled at world_businesses:b-77');
    expect(shown()).toContain('taken back');
  });

  test('an admin sees who would move, and only then changes the weight, with a reason that is kept', async () => {
    const { rest } = await open({ address: opened, answers: { 'authorization/capabilities': admin } });
    expect(byText('button', 'Change the weight')).toBeUndefined();
    await type('#weight-points', '60');
    expect(shown()).toContain('A weight can be changed once its preview has been shown.');
    await click(byText('button', 'Show who would move'));
    await settle();
    expect(shown()).toContain('1 business scored twice: all for which it fires.');
    expect(shown()).toContain('Would be looked at sooner: 1');
    expect(await violations()).toEqual([]);
    await click(byText('button', 'Change the weight'));
    await type('input[required]', 'Confirmed in nine of ten cases');
    await submit('form');
    expect(saved(rest.asked)).toEqual([
      expect.objectContaining({
        indicator: phone,
        points: 60,
        on: '1',
        points_before: currentModel.indicators[phone]?.points,
        on_before: '1',
        author: 'ana',
        reason: 'Confirmed in nine of ten cases',
      }),
    ]);
    expect(shown()).toContain('to 60 points');
    expect(shown()).toContain('Changed. It counts from the next scoring on.');
    expect(shown()).toContain(`Table of points ${currentModel.version}+1`);
  });

  test('points that are none, and the weight it has, can be neither previewed nor written', async () => {
    await open({ address: opened, answers: { 'authorization/capabilities': admin } });
    const preview = (): HTMLButtonElement => byText('button', 'Show who would move') as HTMLButtonElement;
    expect(preview().disabled).toBe(true);
    for (const wrong of ['', '-3', '2.5', '101', '1e2']) {
      await type('#weight-points', wrong);
      expect(preview().disabled).toBe(true);
    }
    expect(shown()).toContain('Points are whole, from 0 to 100.');
  });

  test('a preview of a part says of which part it is, and how many could not be compared', async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => ({ subject: `s:${at}`, name: `Place ${at}` }));
    const { rest } = await open({
      address: opened,
      firesFor: many,
      answers: { 'authorization/capabilities': admin, [path('minerva_facts')]: { body: [] } },
    });
    await type('#weight-points', '0');
    await click(byText('button', 'Show who would move'));
    await settle();
    await settle();
    await settle();
    await settle();
    expect(shown()).toContain('the first 1,000 by priority for which it fires; there are more.');
    expect(shown()).toContain('1,000 businesses could not be compared');
    expect(rest.asked.filter(({ path: asked }) => asked.endsWith('minerva_facts'))).toHaveLength(25);
  });

  test('a change that Splunk refuses is not shown as made', async () => {
    await open({
      address: opened,
      answers: {
        'authorization/capabilities': admin,
        [`${path('minerva_model')}/batch_save`]: { status: 403 },
      },
    });
    await type('#weight-points', '1');
    await click(byText('button', 'Show who would move'));
    await settle();
    await click(byText('button', 'Change the weight'));
    await type('input[required]', 'why');
    await submit('form');
    expect(shown()).toContain('You may not read or change the changes of weights of this tenant (403).');
    expect(shown()).toContain('nobody has changed it');
  });

  test('one that is off says so and is no 0, what could not be counted is unknown', async () => {
    await open({
      firing: problemOfStatus(403, ''),
      answers: {
        [path('minerva_model')]: {
          body: [
            { _key: 'm_1', indicator: phone, points: 8, on: '0', created: 1_795_000_000, author: 'root' },
          ],
        },
        [path('minerva_indicator_feedback')]: { status: 404 },
      },
    });
    const cells = [...(byText('tr', 'Its phone is in adverts')?.querySelectorAll('td') ?? [])];
    expect(cells.map(({ textContent }) => textContent)).toEqual(['off', 'unknown', 'unknown']);
    expect(shown()).toContain('Splunk refused the search (403).');
  });

  test('weights that cannot be read are said to be those of the release', async () => {
    await open({ answers: { [path('minerva_model')]: { status: 403 } } });
    expect(shown()).toContain('changes of this tenant could not be read');
  });

  test('another sector is chosen, and an indicator that this release lacks is said', async () => {
    await open({ address: 'indicators?indicator=massage.never_made' });
    expect(shown()).toContain('This release knows no indicator of that name');
    await choose(one('#indicator-sector'), 'massage');
    expect(window.location.search).toContain('sector=massage');
  });
});
