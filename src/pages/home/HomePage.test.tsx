import type { ResultRow } from '../../queries/jobAnswers';
import { entriesOf, memoryRest, memorySearches } from '../../queries/memoryRest';
import { problemOfStatus, type SearchProblem } from '../../queries/searchProblem';
import { byText, click, close, draw, one, settle, shown, violations } from '../pageUnderTest';
import { HomePage } from './HomePage';

type Table = readonly (readonly [RegExp, readonly ResultRow[] | SearchProblem])[];

const day = 86_400;
const now = 1_790_000_000;

const filled: Table = [
  [
    /by source record_key/,
    [
      { source: 'texas_licences', days_ago: '5', records: '7' },
      { source: 'texas_licences', days_ago: '6', records: '1' },
      { source: 'texas_licences', days_ago: '7', records: '2' },
    ],
  ],
  [
    /by source/,
    [
      {
        source: 'texas_licences',
        records: '1200',
        first_arrival: String(now - 90 * day),
        last_arrival: String(now),
      },
    ],
  ],
  [/tstats dc\(record_key\) as records where/, [{ records: '1234' }]],
];
const runs: Table = [
  [
    /minerva:run".*where stanza=/,
    [
      {
        at: String(now),
        outcome: 'failed',
        rows_read: '9',
        records: '1',
        left_out: '8',
        problem: 'The server said no.',
      },
    ],
  ],
  [
    /minerva:run/,
    [
      {
        source: 'texas_licences',
        stanza: 'minerva_api://texas',
        runs: '3',
        failed: '1',
        last_run: String(now),
        outcome: 'failed',
        problem: 'The server said no.',
      },
    ],
  ],
];

async function open(table: Table, rest = memoryRest({})): Promise<ReturnType<typeof memorySearches>> {
  const client = memorySearches(table);
  await draw(<HomePage client={client} rest={rest} tenantApp="minerva_tenant_main" />, 'home?tenant=main');
  await settle();
  return client;
}

afterEach(close);

describe('Home', () => {
  test('shows sources with their counts, the last arrival, and that one has gone quiet', async () => {
    await open([...runs, ...filled]);
    expect(shown()).toContain('1,234');
    expect(shown()).toContain('texas_licences');
    expect(shown()).toContain('! quiet');
    expect(shown()).toContain('5 days without arrival');
    expect(await violations()).toEqual([]);
  });

  test('a run that failed stands there with its words, and opens into the runs', async () => {
    await open([...runs, ...filled]);
    expect(shown()).toContain('✕ failed');
    expect(shown()).toContain('3, 1 failed');
    await click(byText('button', 'Its runs'));
    expect(shown()).toContain('Rows read');
    expect(one('a[href^="../search/search?"]')?.getAttribute('href')).toContain(
      'index%3Dminerva_health_main',
    );
  });

  test('newest records lead to Find, in the same tenant', async () => {
    await open([
      [
        /dedup record_key/,
        [{ arrived: String(now), kind: 'licence', name: 'Calm River', record_key: 'tx:1' }],
      ],
      ...filled,
    ]);
    await click(byText('button', 'Newest records'));
    expect(one('a[href^="find?record"]')?.getAttribute('href')).toBe('find?record=tx%3A1&tenant=main');
  });

  test('with nothing in, says what to do next', async () => {
    await open([[/tstats dc\(record_key\) as records where/, [{ records: '0' }]]]);
    expect(shown()).toContain('Nothing is in yet: what to do next');
    expect(shown()).toContain('No linking has run yet');
    expect(one('a[href="#home-quarantine"]')?.textContent).toContain('unknown');
    expect(await violations()).toEqual([]);
  });

  test('what cannot be asked is unknown, and takes nothing else with it', async () => {
    await open([[/minerva_membership|minerva_state|minerva_watch/, problemOfStatus(404, '')], ...filled]);
    expect(shown()).toContain('texas_licences');
    expect(
      byText('[data-test="underLabel"]', 'entities')?.parentElement?.parentElement?.textContent,
    ).toContain('unknown');
    expect(shown()).toContain('Whether an alert fired is unknown');
  });

  test('alerts that fired are listed', async () => {
    await open(
      filled,
      memoryRest({
        'alerts/fired_alerts': entriesOf({ 'Watched: new record': { triggered_alert_count: 2 } }),
      }),
    );
    expect(shown()).toContain('Watched: new record: fired 2 times');
  });

  test('looking again asks all anew', async () => {
    const client = await open(filled);
    const before = client.asked.length;
    await click(byText('button', 'Look again'));
    expect(client.asked.length).toBe(2 * before);
  });
});
