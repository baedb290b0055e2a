// The contract of every check: in a good world it says good, in its broken worlds bad, and where it may not ask, unknown.
import { collectionDefinitions } from '../../core/collections/registry';
import { memoryRest, memorySearches, entriesOf, type MemoryAnswer } from '../memoryRest';
import { problemOfStatus, timedOut } from '../searchProblem';
import type { ResultRow } from '../jobAnswers';
import type { CheckSession } from './check';
import { setupChecks } from './registry';
import { runChecks } from './runChecks';
import { compareVersions } from './versions';

type Rest = Readonly<Record<string, MemoryAnswer>>;
type Searches = Parameters<typeof memorySearches>[0];

const tenantApp = 'minerva_tenant_main';
const kinds = ['records', 'health', 'links', 'risk'];
const collection = (name: string): string => `storage/collections/data/${name}`;
const run: ResultRow = {
  source: 's',
  stanza: 'minerva_file://s',
  runs: '1',
  failed: '0',
  outcome: 'complete',
};
const schedule = { cron_schedule: '*/5 * * * *', is_scheduled: true, disabled: false };

const goodRest: Rest = {
  'server/info': entriesOf({
    info: { version: '10.4.1', kvStoreStatus: 'ready', server_roles: ['indexer'] },
  }),
  'minerva data/ui/views/setup': entriesOf({
    setup: { 'eai:data': '<view template="pages/splunk_ui_app.html"/>' },
  }),
  'apps/local': entriesOf({
    minerva: { version: '1.2.0' },
    'TA-minerva': { version: '1.2.0' },
    minerva_tenant_main: { version: '1.2.0' },
  }),
  'apps/local/TA-minerva': entriesOf({ 'TA-minerva': { version: '1.2.0' } }),
  ...Object.fromEntries(kinds.map((kind) => [`data/indexes/minerva_${kind}_main`, entriesOf({ index: {} })])),
  ...Object.fromEntries(
    kinds.map((kind) => [
      `${tenantApp} configs/conf-macros/minerva_${kind}`,
      entriesOf({ macro: { definition: `index=minerva_${kind}_main` } }),
    ]),
  ),
  ...Object.fromEntries(
    ['mid', 'record_key', 'version', 'kind'].map((field) => [
      `${tenantApp} configs/conf-fields/${field}`,
      entriesOf({ field: { INDEXED: 'true' } }),
    ]),
  ),
  'authentication/current-context': entriesOf({ context: { roles: ['minerva_analyst_main'] } }),
  'authorization/capabilities': entriesOf({
    capabilities: {
      capabilities: ['search', 'rest_apps_view', 'rest_properties_get', 'run_custom_command', 'edit_user'],
    },
  }),
  ...Object.fromEntries(collectionDefinitions.map(({ name }) => [collection(name), { body: [] }])),
  ...Object.fromEntries(
    collectionDefinitions
      .filter(({ writer }) => writer === 'analyst')
      .map(({ name }) => [`${collection(name)}/batch_save`, { body: [] }]),
  ),
  'data/inputs/minerva_file': entriesOf({ s: { disabled: false } }),
  'data/inputs/minerva_api': entriesOf({}),
  'data/inputs/minerva_link': entriesOf({}),
  'authentication/users/minerva_service_main': entriesOf({ user: { roles: ['minerva_service_main'] } }),
  'minerva saved/searches': entriesOf({ link: {} }, { app: 'minerva', owner: 'nobody' }),
  [`${tenantApp} saved/searches`]: entriesOf(
    { link: schedule },
    { app: tenantApp, owner: 'minerva_service_main' },
  ),
};
const goodSearches: Searches = [
  [/minervaextract/, [{ value: ['setup@example.org'] }]],
  [/minerva:run/, [run]],
  [/minerva_state/, [{ finished: '1700000000', summary: '' }]],
  [/minerva_membership/, [{ records: '4', entities: '2', largest: '2' }]],
];

const session = (rest: Rest, searches: Searches, otherwise = 404): CheckSession => ({
  rest: memoryRest(rest, otherwise),
  client: memorySearches(searches),
  tenantApp,
  tenant: 'main',
  signal: new AbortController().signal,
});

/** For each check the worlds in which it must say bad: what differs from the good one. */
const broken: Readonly<Record<string, readonly { readonly rest?: Rest; readonly searches?: Searches }[]>> = {
  'splunk-version': [{ rest: { 'server/info': entriesOf({ info: { version: '9.3.9' } }) } }],
  'page-template': [{ rest: { 'server/info': entriesOf({ info: { version: '10.2.3' } }) } }],
  'app-versions': [
    { rest: { 'apps/local': entriesOf({ minerva: { version: '1.2.0' } }) } },
    {
      rest: {
        'apps/local': entriesOf({ minerva: { version: '1.2.0' }, minerva_tenant_main: { version: '1.1.0' } }),
      },
    },
    {
      rest: {
        'apps/local': entriesOf({
          minerva: { version: '1.2.0' },
          minerva_tenant_main: { version: '1.2.0', disabled: true },
        }),
      },
    },
  ],
  indexes: [{ rest: { 'data/indexes/minerva_risk_main': { status: 404 } } }],
  macros: [
    { rest: { [`${tenantApp} configs/conf-macros/minerva_links`]: { status: 404 } } },
    {
      rest: {
        [`${tenantApp} configs/conf-macros/minerva_links`]: entriesOf({ m: { definition: 'index=*' } }),
      },
    },
  ],
  'searchable-fields': [{ rest: { [`${tenantApp} configs/conf-fields/mid`]: entriesOf({ mid: {} }) } }],
  roles: [{ rest: { 'authentication/current-context': entriesOf({ context: { roles: ['user'] } }) } }],
  capabilities: [{ rest: { 'authorization/capabilities': entriesOf({ c: { capabilities: ['search'] } }) } }],
  'kv-store': [
    {
      rest: {
        'server/info': entriesOf({ info: { kvStoreStatus: 'failed' } }),
        [collection('minerva_state')]: { status: 503 },
      },
    },
  ],
  collections: [
    { rest: { [collection('minerva_state')]: { status: 404 } } },
    { rest: { [`${collection('minerva_watch')}/batch_save`]: { status: 403 } } },
  ],
  'add-on': [
    { rest: { 'data/inputs/minerva_file': entriesOf({}) } },
    { rest: { 'data/inputs/minerva_file': entriesOf({ s: { disabled: '1' } }) } },
  ],
  'last-run': [{ searches: [[/minerva:run/, [{ ...run, outcome: 'broken' }]]] }],
  'search-commands': [
    { searches: [[/minervaextract/, { code: 'failed', message: 'Unknown search command.', remedy: '' }]] },
    { searches: [[/minervaextract/, [{ value: '' }]]] },
  ],
  'service-user': [
    { rest: { 'authentication/users/minerva_service_main': { status: 404 } } },
    {
      rest: {
        'authentication/users/minerva_service_main': entriesOf({
          u: { roles: ['minerva_service_main', 'user'] },
        }),
      },
    },
  ],
  'scheduled-searches': [
    { rest: { [`${tenantApp} saved/searches`]: entriesOf({}) } },
    {
      rest: {
        [`${tenantApp} saved/searches`]: entriesOf(
          { link: { ...schedule, disabled: '1' } },
          { app: tenantApp, owner: 'minerva_service_main' },
        ),
      },
    },
    {
      rest: {
        [`${tenantApp} saved/searches`]: entriesOf({ link: schedule }, { app: tenantApp, owner: 'admin' }),
      },
    },
  ],
  // Never bad: what has not run yet may still run.
  linking: [],
};

const verdictOf = async (name: string, asked: CheckSession) =>
  setupChecks.find((check) => check.name === name)?.ask(asked);

describe.each(setupChecks)('check $name', ({ name, question, remedy, ask }) => {
  test('is a question with a remedy', () => {
    expect(question).toMatch(/^[A-Z].{10,}\?$/);
    expect(remedy).toMatch(/^[A-Z].{20,}\.$/);
    expect(Object.keys(broken)).toContain(name);
  });

  test('says good in a good world', async () => {
    expect(await ask(session(goodRest, goodSearches))).toMatchObject({ verdict: 'good' });
  });

  test('says bad in each of its broken worlds, and why', async () => {
    for (const { rest = {}, searches = [] } of broken[name] ?? []) {
      const finding = await ask(session({ ...goodRest, ...rest }, [...searches, ...goodSearches]));
      expect(finding).toMatchObject({ verdict: 'bad' });
      expect(finding.reason.length).toBeGreaterThan(10);
    }
  });

  test.each([401, 403, 500, 503])(
    'where everything is answered with %i it is never good, and says what it needs',
    async (status) => {
      const finding = await ask(session({}, [[/./, problemOfStatus(status, '')]], status));
      expect(finding.verdict).not.toBe('good');
      if (finding.verdict === 'unknown') expect(finding.reason).toMatch(/Needs: .{8,}\./);
    },
  );

  test('an answer of another shape is never good', async () => {
    const strange = Object.fromEntries(
      Object.keys(goodRest).map((path) => [path, { body: { entry: 'odd' } }]),
    );
    // What the KV Store answers with is not looked at: that it answers is what counts.
    if (['collections', 'kv-store'].includes(name)) return;
    expect((await ask(session(strange, [[/./, timedOut(1)]]))).verdict).not.toBe('good');
  });
});

test('names and questions are each used once', () => {
  expect(new Set(setupChecks.map(({ name }) => name)).size).toBe(setupChecks.length);
  expect(new Set(setupChecks.map(({ question }) => question)).size).toBe(setupChecks.length);
  expect(new Set(setupChecks.map(({ remedy }) => remedy)).size).toBe(setupChecks.length);
});

test('a search head that keeps no index itself does not call a silent index missing', async () => {
  const rest = {
    ...goodRest,
    'server/info': entriesOf({ info: { server_roles: ['search_head'] } }),
    ...Object.fromEntries(kinds.map((kind) => [`data/indexes/minerva_${kind}_main`, { status: 404 }])),
  };
  expect(await verdictOf('indexes', session(rest, []))).toMatchObject({ verdict: 'unknown' });
  expect(await verdictOf('indexes', session(rest, [[/tstats/, [{ events: '7' }]]]))).toMatchObject({
    verdict: 'good',
  });
});

test('a role that sees every index is named, even where all is well', async () => {
  const rest = {
    'authentication/current-context': entriesOf({ context: { roles: ['minerva_analyst_main', 'user'] } }),
  };
  const finding = await verdictOf('roles', session(rest, []));
  expect(finding?.reason).toContain('may search every index');
});

test('all checks are reported, and one that throws is unknown', async () => {
  const found = new Map<string, string>();
  const throwing = { name: 'x', question: '?', remedy: '', ask: () => Promise.reject(new Error('odd')) };
  await runChecks([...setupChecks, throwing], session(goodRest, goodSearches), ({ name }, { verdict }) =>
    found.set(name, verdict),
  );
  expect(found.size).toBe(setupChecks.length + 1);
  expect(found.get('x')).toBe('unknown');
});

test('versions are compared by their first two numbers', () => {
  expect(compareVersions('9.4.0', '9.4')).toBe(0);
  expect(compareVersions('10.2.2503.1', '9.4')).toBeGreaterThan(0);
  expect(compareVersions('9.10.1', '9.4')).toBeGreaterThan(0);
  expect(compareVersions('9.3', '9.4')).toBeLessThan(0);
  expect(compareVersions('', '9.4')).toBeUndefined();
});

test('who may not look at users is not told that one is missing', async () => {
  const rest = { 'authorization/capabilities': entriesOf({ c: { capabilities: ['search'] } }) };
  expect(await verdictOf('service-user', session(rest, []))).toMatchObject({ verdict: 'unknown' });
});
