import { createSearchClient } from './searchClient';
import { createSplunkRest } from './splunkRest';
import type { Spl } from './spl';

interface Call {
  readonly method: string;
  readonly address: string;
  readonly body: URLSearchParams;
}

/** A splunkd that answers from a script and remembers what it was asked. */
function fakeSplunk(
  answer: (call: Call, turn: number) => { readonly status?: number; readonly body?: unknown },
) {
  const calls: Call[] = [];
  const fetchIt = ((address: string, init: RequestInit) => {
    const call = {
      method: init.method ?? 'GET',
      address,
      body: new URLSearchParams(init.body as string | undefined),
    };
    calls.push(call);
    if (init.signal?.aborted === true) return Promise.reject(new DOMException('aborted', 'AbortError'));
    const { status = 200, body } = answer(call, calls.length);
    return Promise.resolve(new Response(body === undefined ? null : JSON.stringify(body), { status }));
  }) as typeof fetch;
  return { calls, client: createSearchClient(createSplunkRest(fetchIt), 'minerva_tenant_main') };
}

const job = (content: object) => ({ body: { entry: [{ name: 'x', content }] } });
const search = 'search `minerva_records`' as Spl;
const page = { offset: 0, count: 20 };
const forever = (): AbortSignal => new AbortController().signal;

/** Creates, polls as often as there are states, then gives rows. */
function script(states: readonly object[], results: unknown = { results: [{ records: '3' }], messages: [] }) {
  let polls = 0;
  return ({ method, address }: Call) => {
    if (method === 'POST') return { status: 201, body: { sid: '1.2' } };
    if (address.includes('/results')) return { body: results };
    return job(states[Math.min(polls++, states.length - 1)] ?? {});
  };
}

describe('searchClient', () => {
  test('creates by POST in the tenant app, polls, and reads a page', async () => {
    const { client, calls } = fakeSplunk(script([{ isDone: false }, { isDone: '1' }]));
    const outcome = await client.run(search, page, forever());
    expect(outcome).toEqual({ ok: true, value: { sid: '1.2', rows: [{ records: '3' }], warnings: [] } });
    expect(calls.map(({ method, address }) => `${method} ${address}`)).toEqual([
      'POST /servicesNS/-/minerva_tenant_main/search/jobs',
      'GET /services/search/v2/jobs/1.2?output_mode=json',
      'GET /services/search/v2/jobs/1.2?output_mode=json',
      'GET /services/search/v2/jobs/1.2/results?output_mode=json&offset=0&count=20',
    ]);
    expect(calls[0]?.body.get('search')).toBe(search);
    expect(calls[0]?.body.get('earliest_time')).toBe('0');
  });

  test('passes on what the job says it could not do', async () => {
    const messages = [
      { type: 'INFO', text: 'fine' },
      { type: 'WARN', text: 'Search peer idx3 did not answer.' },
    ];
    const { client } = fakeSplunk(
      script([{ isDone: true, isFinalized: true, messages }], { results: [], messages }),
    );
    const outcome = await client.run(search, page, forever());
    expect(outcome.ok && outcome.value.warnings).toEqual([
      'Search peer idx3 did not answer.',
      'The search was stopped before its end (finalized).',
    ]);
  });

  test('a failed job is a problem in the words of the job, and is cancelled', async () => {
    const messages = [{ type: 'FATAL', text: "Unknown search command 'x'." }];
    const { client, calls } = fakeSplunk(script([{ isDone: true, isFailed: true, messages }]));
    const outcome = await client.run(search, page, forever());
    expect(outcome.ok ? '' : outcome.problem.message).toBe(
      "The search failed. Splunk says: Unknown search command 'x'.",
    );
    expect(calls.at(-1)?.body.get('action')).toBe('cancel');
  });

  test('a failed job without words is a failure, not a cancellation', async () => {
    const { client } = fakeSplunk(script([{ isFailed: true }]));
    const outcome = await client.run(search, page, forever());
    expect(outcome.ok ? '' : outcome.problem.code).toBe('failed');
  });

  test.each([
    [401, 'session-ended'],
    [403, 'not-allowed'],
    [404, 'not-found'],
    [400, 'refused'],
    [503, 'refused'],
    [500, 'failed'],
  ])('an answer of %i is the problem %s, with the message of splunkd and a remedy', async (status, code) => {
    const { client } = fakeSplunk(() => ({
      status,
      body: { messages: [{ type: 'ERROR', text: 'because' }] },
    }));
    const outcome = await client.run(search, page, forever());
    expect(outcome.ok ? '' : outcome.problem.code).toBe(code);
    expect(outcome.ok ? '' : outcome.problem.remedy).not.toBe('');
    expect(outcome.ok || status === 401 ? 'because' : outcome.problem.message).toContain('because');
  });

  test('a withdrawn question cancels the job and shows nothing', async () => {
    const controller = new AbortController();
    const { client, calls } = fakeSplunk((call) => {
      if (call.method === 'POST') return { status: 201, body: { sid: '9' } };
      controller.abort();
      return job({ isDone: false });
    });
    const outcome = await client.run(search, page, controller.signal);
    expect(outcome.ok ? '' : outcome.problem.code).toBe('cancelled');
    expect(calls.at(-1)?.address).toContain('/search/jobs/9/control');
    expect(calls.at(-1)?.body.get('action')).toBe('cancel');
  });

  test('no network and unreadable answers are problems, never exceptions', async () => {
    const offline = createSearchClient(
      createSplunkRest(() => Promise.reject(new TypeError('Failed to fetch'))),
      'a',
    );
    const lost = await offline.run(search, page, forever());
    expect(lost.ok ? '' : lost.problem.code).toBe('unreachable');
    for (const body of [{ sid: 5 }, 'text', [], null]) {
      const odd = await fakeSplunk(() => ({ status: 201, body })).client.run(search, page, forever());
      expect(odd.ok ? '' : odd.problem.code).toBe('unreadable');
    }
  });

  test('a log-in page instead of an answer means that the session has ended', async () => {
    const fetchIt = (() => {
      const response = new Response('<html>');
      Object.defineProperty(response, 'redirected', { value: true });
      Object.defineProperty(response, 'url', { value: 'http://localhost/en-US/account/login' });
      return Promise.resolve(response);
    }) as typeof fetch;
    const outcome = await createSearchClient(createSplunkRest(fetchIt), 'a').run(search, page, forever());
    expect(outcome.ok ? '' : outcome.problem.code).toBe('session-ended');
  });

  test('an empty answer is a page without rows', async () => {
    const { client } = fakeSplunk(() => ({ status: 204 }));
    expect(await client.page('1.2', page, forever())).toEqual({
      ok: true,
      value: { sid: '1.2', rows: [], warnings: [] },
    });
  });
});
