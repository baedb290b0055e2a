// A search over REST against a splunkd that answers as told.
import type { SplunkdClient } from './splunkdClient';
import { problemOfSplunkd } from './splunkdProblem';
import { MAX_ROWS, searchRows } from './searchJob';

type Answer = Awaited<ReturnType<SplunkdClient['get']>>;

const json = (value: unknown): Answer => ({
  ok: true,
  value: {
    kind: 'json',
    value,
    bytes: 1,
    sha256: '',
    headers: new Map(),
    validators: {},
    url: new URL('http://127.0.0.1'),
  },
});
const refused = (code: 'credential-refused' | 'server-failed'): Answer => ({
  ok: false,
  problem: { code, message: 'words of the server', isPassing: false },
});

interface Told {
  readonly job?: object;
  readonly total?: number;
  readonly given?: number;
  readonly created?: Answer;
}

/** A splunkd with `total` rows, of which it gives `given`; `log` keeps what was asked. */
function splunkd({ job = {}, total = 0, given = total, created = json({ sid: '1.2' }) }: Told) {
  const log: string[] = [];
  let described = 0;
  const client: SplunkdClient = {
    post: (path) => {
      log.push(`POST ${path}`);
      return Promise.resolve(path.endsWith('/jobs') ? created : json({}));
    },
    get: (path) => {
      log.push(`GET ${path}`);
      const [, count = '', offset = ''] = /count=(\d+)&offset=(\d+)/.exec(path) ?? [];
      if (count === '') {
        described += 1;
        const content = { isDone: described > 1, isFailed: false, resultCount: total, messages: [], ...job };
        return Promise.resolve(json({ entry: [{ content }] }));
      }
      const rows = Math.max(0, Math.min(Number(count), given - Number(offset)));
      return Promise.resolve(
        json({ results: Array.from({ length: rows }, (_, at) => ({ n: String(Number(offset) + at) })) }),
      );
    },
    postJson: () => Promise.reject(new Error('A search posts no JSON.')),
    problemOf: (problem, wanted) =>
      problemOfSplunkd(problem, { host: 'h:8089', tokenName: undefined }, wanted),
    close: () => undefined,
  };
  return { client, log };
}

const wish = { owner: 'minerva_service_main', app: 'minerva_tenant_main', search: '| makeresults' };

test('waits for the end, gives every row of every page once, and throws the job away', async () => {
  const { client, log } = splunkd({ total: 60_001 });
  const answer = await searchRows(client, wish);
  const rows = answer.ok ? answer.value.rows : [];
  expect(rows.map(({ n }) => Number(n))).toEqual(Array.from({ length: 60_001 }, (_, at) => at));
  expect(log[0]).toBe('POST /servicesNS/minerva_service_main/minerva_tenant_main/search/v2/jobs');
  expect(log.at(-1)).toMatch(/^POST .*\/jobs\/1\.2\/control$/);
});

test.each([
  ['fewer rows than it has', { total: 40_000, given: 30_000 }, 'gave 30000 of the 40000 rows'],
  ['as many rows as it keeps', { total: MAX_ROWS }, 'beyond which splunkd keeps none'],
  [
    'rows and an error',
    { total: 3, job: { messages: [{ type: 'ERROR', text: 'a peer is down' }] } },
    'a peer is down',
  ],
  [
    'a failure',
    { job: { isFailed: true, messages: [{ type: 'FATAL', text: 'no such macro' }] } },
    'no such macro',
  ],
  ['no session', { created: refused('credential-refused') }, 'refused the session key'],
  ['an error', { created: refused('server-failed') }, 'words of the server'],
  ['something else', { created: json({ nonsense: 1 }) }, 'in another form'],
])('a splunkd that gives %s is a problem, never a shorter answer', async (_, told, words) => {
  const answer = await searchRows(splunkd(told).client, wish);
  expect(answer.ok ? '' : answer.problem.message).toContain(words);
});

test('warnings of splunkd come with the rows', async () => {
  const job = {
    messages: [
      { type: 'WARN', text: 'slow peer' },
      { type: 'INFO', text: 'fine' },
    ],
  };
  const answer = await searchRows(splunkd({ total: 1, job }).client, wish);
  expect(answer.ok ? answer.value.warnings : []).toEqual(['slow peer']);
});
