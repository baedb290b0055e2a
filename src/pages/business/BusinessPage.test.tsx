import { scoreGathered } from '../../core/risk/calibration/rescore';
import { writeFacts } from '../../core/risk/factsDocument';
import { exampleFacts, exampleNow } from '../../core/risk/indicators/exampleFacts';
import { currentModel } from '../../core/risk/models/registry';
import type { ResultRow } from '../../queries/jobAnswers';
import { createDecisionStore } from '../../queries/entity/decisions';
import { createRiskStores } from '../../queries/risk/said';
import { memoryRest, memorySearches, type MemoryAnswer } from '../../queries/memoryRest';
import type { RestRequest } from '../../queries/splunkRest';
import type { ScoredSubject } from '../../core/risk/score';
import { advertEvidence, exampleResult, exampleSubject, resultDocument, scoreRow } from '../exampleScores';
import { byText, click, close, draw, one, settle, shown, submit, type, violations } from '../pageUnderTest';
import { BusinessPage } from './BusinessPage';

const path = (name: string): string => `storage/collections/data/${name}`;
const app = 'minerva_tenant_main';

interface Given {
  readonly result?: ScoredSubject | undefined;
  readonly answers?: Readonly<Record<string, MemoryAnswer>>;
  readonly address?: string;
  readonly row?: ResultRow;
}

async function open({ result = exampleResult, answers = {}, address, row = scoreRow() }: Given = {}) {
  const rest = memoryRest({
    [path('minerva_scores')]: { body: [resultDocument(result)] },
    [path('minerva_decisions')]: { body: [] },
    [`${path('minerva_decisions')}/batch_save`]: { body: {} },
    [path('minerva_indicator_feedback')]: { body: [] },
    [`${path('minerva_indicator_feedback')}/batch_save`]: { body: {} },
    [path('minerva_risk_labels')]: { body: [] },
    [path('minerva_model')]: { body: [] },
    [path('minerva_facts')]: { body: [] },
    [`${path('minerva_risk_labels')}/batch_save`]: { body: {} },
    ...answers,
  });
  const client = memorySearches([[/inputlookup minerva_score_list/, [row]]]);
  await draw(
    <BusinessPage
      client={client}
      rest={rest}
      tenantApp={app}
      decisions={createDecisionStore(rest, app, 'ana')}
      stores={createRiskStores(rest, app, 'ana')}
    />,
    address ?? `business?subject=${encodeURIComponent(exampleSubject)}`,
  );
  await settle();
  return { rest, client };
}

const written = (asked: readonly RestRequest[], collection: string): readonly unknown[] =>
  asked
    .filter(({ method, path: asking }) => method === 'POST' && asking.includes(collection))
    .flatMap(({ json }) => json as unknown[]);

afterEach(close);

describe('Business', () => {
  test('shows priority, points, coverage, reasons, counter-evidence, class and what is unknown', async () => {
    await open();
    expect(one('h1')?.textContent).toBe('Calm River Wellness');
    for (const words of [
      'Priority 2',
      '32 points',
      'data for 4 of 6 dimensions',
      'Its phone number stands in 6 adverts for sexual services.',
      '12 reviews speak of ordinary treatments.',
      'Looks like: Unclear',
      'What the data look like, not what somebody is.',
      'No source of reviews reaches this business.',
      'Model 1',
    ])
      expect(shown()).toContain(words);
    expect(one('a[href^="entity?entity=e_9ba366e0664c"]')).not.toBeNull();
    expect(one('a[href^="chart?entity=e_9ba366e0664c"]')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('a class that says more than its indicators opens its records, the others say where theirs are', async () => {
    const own = { ...advertEvidence, signal: 'text:0a1b2c3d' as const, records: 45 };
    const panel = (): string => one('[aria-labelledby=class-title]')?.textContent ?? '';
    await open({
      result: {
        ...exampleResult,
        class: { class: 'spam', reasons: ['45 adverts repeat it.'], evidence: [own] },
      },
    });
    expect(panel()).toContain('45 records of kind Advert');
    expect(panel()).not.toContain('under Why');
    close();
    const [{ sentence } = { sentence: '' }] = exampleResult.reasons;
    await open({ result: { ...exampleResult, class: { class: 'organised', reasons: [sentence] } } });
    expect(panel()).toContain('The records of these sentences open under Why.');
    expect(await violations()).toEqual([]);
  });

  test('where its region lacks sources, says as with how many points it is listed, and why', async () => {
    const sentence = 'No reviews of its region are known, so it stands 14 points higher.';
    await open({ result: { ...exampleResult, standing: { points: 46, missing: ['review'], sentence } } });
    expect(shown()).toContain('in the list as with 46: its region lacks sources');
    expect(shown()).toContain(sentence);
    expect(shown()).toContain('32 points');
    close();
    await open();
    expect(shown()).not.toContain('in the list as with');
  });

  test('the points add up by hand, line by line, to the score', async () => {
    await open();
    const table = [...document.querySelectorAll('table')].find((one) =>
      one.textContent.includes('What makes the score'),
    );
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['+30', '30'],
      ['+16', '46'],
      ['−4', '42'],
      ['−10', '32'],
      ['', '32'],
    ]);
    expect(shown()).not.toContain('Do not rely on either');
  });

  test('a result whose lines do not give its score says so', async () => {
    await open({ result: { ...exampleResult, score: 40 } });
    expect(shown()).toContain('The lines give 32, the score says 40.');
  });

  test('a dimension without data is unknown, never 0', async () => {
    await open();
    const cells = [...(byText('tr', 'Staffing')?.querySelectorAll('td') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(cells).toEqual(['none: unknown, not 0', 'unknown', 'unknown']);
  });

  test('too little data: no points are shown above', async () => {
    await open({ result: { ...exampleResult, tier: 'not enough data' } });
    expect(one('b')?.textContent).toBe('unknown');
    expect(shown()).toContain('Too little is known to rank it. Unknown is not low.');
  });

  test('what somebody found is written with reason, author, model and tier, and can be taken back', async () => {
    const { rest } = await open();
    await click(one('[aria-label^="No indications found"]'));
    expect(shown()).toContain('This is no clearance.');
    await type('input[required]', 'Visited, ordinary practice');
    await submit('form');
    expect(written(rest.asked, 'minerva_risk_labels')).toEqual([
      expect.objectContaining({
        subject: exampleSubject,
        label: 'none_found',
        reason: 'Visited, ordinary practice',
        author: 'ana',
        model_version: '1',
        tier: '2',
      }),
    ]);
    await click(one('[aria-label="Take back (No indications found)"]'));
    await type('input[required]', 'Wrong place');
    await submit('form');
    expect(written(rest.asked, 'minerva_risk_labels').at(-1)).toMatchObject({
      undone_by: 'ana',
      undone_reason: 'Wrong place',
    });
    expect(shown()).toContain('taken back');
  });

  test('a finding that Splunk refuses is not shown as recorded', async () => {
    await open({ answers: { [`${path('minerva_risk_labels')}/batch_save`]: { status: 403 } } });
    await click(one('[aria-label^="Indications found"]'));
    await type('input[required]', 'Adverts name the address');
    await submit('form');
    expect(shown()).toContain('Nothing was recorded.');
    expect(shown()).toContain('Nobody has recorded what was found here.');
  });

  test('an indicator that misleads here is recorded as its false positive, and changes no points', async () => {
    const { rest } = await open();
    await click(one('[aria-label^="This misleads here (It closes at 23:00"]'));
    expect(shown()).toContain('It does not change the points of this business.');
    await type('input[required]', 'A restaurant in the same house');
    await submit('form');
    expect(written(rest.asked, 'minerva_indicator_feedback')).toEqual([
      expect.objectContaining({
        indicator: 'massage.closes_after_22',
        subject: exampleSubject,
        verdict: 'false_positive',
        reason: 'A restaurant in the same house',
        author: 'ana',
      }),
    ]);
    expect(shown()).toContain('recorded as misleading');
    expect(shown()).toContain('32 points');
  });

  test('what would change it is found by scoring its facts again without each indicator', async () => {
    const facts = exampleFacts({
      own: ['category:massage', 'closes:20', 'rating:ordinary'],
      rows: [{ kind: 'advert', signal: 'all', mid: 'phone', records: 9 }],
    });
    const gathered = { facts, regionRecords: { advert: 500, review: 500, licence: 500 }, leftOut: 0 };
    const result = scoreGathered(gathered, currentModel, exampleNow);
    await open({
      result,
      row: scoreRow({ updated: String(exampleNow), score: String(result.score), tier: result.tier }),
      answers: {
        [path('minerva_facts')]: { body: [{ subject: result.subject, facts: writeFacts(gathered) }] },
      },
    });
    const panel = one('[aria-labelledby=change-title]')?.textContent ?? '';
    expect(panel).toMatch(/points? more would make it/);
    expect(panel).toContain('Would lower it, if it turned out so');
    expect(panel).toContain('Adverts that are older than the number’s present owner');
    const [first] = result.reasons;
    const { points: itsPoints = 0 } =
      result.reasons.find(({ indicator }) => indicator === 'massage.phone_in_adverts') ?? first ?? {};
    expect(itsPoints).toBeGreaterThan(0);
    expect(panel).toContain(`Its phone is in adverts: without it ${result.score - itsPoints} point`);
    expect(panel).not.toContain('Scored again now');
  });

  test('facts that are not there, and facts that may not be read, are said', async () => {
    await open();
    expect(shown()).toContain('Its facts are not there, so it cannot be scored again here.');
    close();
    await open({ answers: { [path('minerva_facts')]: { status: 403 } } });
    expect(shown()).toContain('You may not read or change the facts of this tenant (403).');
  });

  test('two analysts who disagree are told so', async () => {
    const label = (_key: string, said: string, author: string) => ({
      _key,
      subject: exampleSubject,
      label: said,
      author,
      created: 1_795_000_000,
      reason: 'seen',
    });
    await open({
      answers: {
        [path('minerva_risk_labels')]: {
          body: [label('l_1', 'indications', 'ana'), label('l_2', 'none_found', 'ben')],
        },
      },
    });
    expect(shown()).toContain('Colleagues disagree about this business');
  });

  test('its record can be hidden, and a value of its evidence be let join nobody', async () => {
    const { rest } = await open();
    await click(one('[aria-label^="Let it join nobody"]'));
    await type('input[required]', 'A booking service');
    await submit('form');
    expect(written(rest.asked, 'minerva_decisions')).toEqual([
      expect.objectContaining({ decision: 'distrust', reason: 'A booking service' }),
    ]);
  });

  test('one without a score, one that may not be read, and an address without one are told apart', async () => {
    await open({ answers: { [path('minerva_scores')]: { body: [] } } });
    expect(shown()).toContain('Nothing has been scored under');
    expect(shown()).toContain('Unknown is not low.');
    close();
    await open({ answers: { [path('minerva_scores')]: { status: 403 } } });
    expect(shown()).toContain('You may not read or change the scores of this tenant (403).');
    close();
    await open({ answers: { [path('minerva_scores')]: { body: [{ result: '{}' }] } } });
    expect(shown()).toContain('could not be read');
    close();
    await open({ address: 'business' });
    expect(one('a[href="risk"]')).not.toBeNull();
  });

  test('a business with hundreds of pieces of evidence opens them on request', async () => {
    const [first] = exampleResult.reasons;
    const evidence = Array.from({ length: 300 }, (_, at) => ({ ...first!.evidence[0]!, records: at + 1 }));
    await open({
      result: { ...exampleResult, reasons: [{ ...first!, evidence }, exampleResult.reasons[1]!] },
    });
    expect(document.querySelectorAll('button[aria-expanded="false"]').length).toBeLessThan(60);
    await click(byText('button', 'Show all 300 pieces of evidence'));
    expect(document.querySelectorAll('button[aria-expanded="false"]').length).toBeGreaterThan(300);
  });
});
