// For tests only: a bench whose Splunk answers what a case says, rightly or wrongly.
import { couldNotBeTested, stopWith } from './answers';
import type { ProbeBench } from './probeBench';
import { sandboxOf } from './sandbox';
import { rowsOf } from './searching';
import type { RestAnswer, RestRequest, SplunkClient } from './splunkClient';
import type { HttpAnswer } from './transport';
import { createUndoList } from './undo';
import type { WebClient } from './webClient';

export type FakeRow = Readonly<Record<string, string | readonly string[]>>;
/** Rows, or the words with which the search fails. */
export type FakeResult = readonly FakeRow[] | string;

export interface FakeSplunk {
  readonly search?: (spl: string) => FakeResult;
  /** Answers a request; undefined leaves it to the fake's own 404. */
  readonly rest?: (request: RestRequest) => { readonly status: number; readonly json?: unknown } | undefined;
  /** What the analyst's searches find; the log-in is refused if it is a text. */
  readonly analyst?: string | ((spl: string) => FakeResult);
  readonly web?: (
    path: string,
    formKey: string | undefined,
  ) => Omit<HttpAnswer, 'headers'> & Partial<HttpAnswer>;
  readonly cookies?: readonly string[];
  readonly inputRecords?: number;
}

export const fakeSandbox = sandboxOf('verify1');

/** One object of splunkd, in the shape of its lists. */
export function entry(
  name: string,
  content: Readonly<Record<string, unknown>>,
): { status: number; json: unknown } {
  return { status: 200, json: { entry: [{ name, content }] } };
}

/** A bench over the fake; nothing leaves the process. */
export function fakeBench(fake: FakeSplunk): ProbeBench {
  const rest = fakeClient(fake.rest ?? (() => undefined), fake.search ?? (() => []));
  const web = (): Promise<WebClient> => Promise.resolve(fakeWeb(fake));
  const account = { user: 'minerva_verify1', password: 'invented' };
  const { analyst = () => [] } = fake;
  return {
    rest,
    tenant: 'main',
    app: 'minerva_tenant_main',
    version: '0.1.0',
    search: (spl) => rowsOf(rest, spl, { app: 'minerva_tenant_main' }),
    web,
    analystWeb: web,
    samples: () => Promise.resolve(fakeSandbox),
    inputRun: () =>
      Promise.resolve({ sandbox: fakeSandbox, name: 'verify1', records: fake.inputRecords ?? 0 }),
    analyst: () =>
      Promise.resolve(
        typeof analyst === 'string'
          ? { account, rest: undefined, refusal: analyst }
          : { account, rest: fakeClient(() => undefined, analyst), refusal: '' },
      ),
    writes: () => createUndoList(),
  };
}

/** A bench on which nothing may be made and no Splunk Web is known. */
export function readingBench(fake: FakeSplunk): ProbeBench {
  const stop = () => Promise.resolve().then(() => stopWith(couldNotBeTested('not allowed here')));
  return {
    ...fakeBench(fake),
    web: stop,
    analystWeb: stop,
    samples: stop,
    inputRun: stop,
    analyst: stop,
    writes: () => stopWith(couldNotBeTested('not allowed here')),
  };
}

function fakeClient(
  answer: NonNullable<FakeSplunk['rest']>,
  search: NonNullable<FakeSplunk['search']>,
): SplunkClient {
  const results: FakeResult[] = [];
  const send = (request: RestRequest): RestAnswer => {
    const given = answer(request) ?? jobAnswer(request, results, search);
    return { status: given.status, json: given.json, text: JSON.stringify(given.json ?? '') };
  };
  return { user: 'admin', isLoopback: true, send: (request) => Promise.resolve(send(request)) };
}

function jobAnswer(
  { method, path, parameters }: RestRequest,
  results: FakeResult[],
  search: (spl: string) => FakeResult,
): { readonly status: number; readonly json?: unknown } {
  if (method === 'POST' && /^search\/(v2\/)?jobs$/.test(path)) {
    results.push(search(String(parameters?.search)));
    return { status: 201, json: { sid: `fake_${results.length - 1}` } };
  }
  const job = /^search\/v2\/jobs\/fake_(\d+)(\/results)?$/.exec(path);
  const result = results[Number(job?.[1])];
  if (job === null || result === undefined)
    return { status: 404, json: { messages: [{ type: 'ERROR', text: 'Not Found' }] } };
  if (job[2] !== undefined)
    return { status: 200, json: { results: typeof result === 'string' ? [] : result } };
  const sid = `fake_${job[1] ?? ''}`;
  return typeof result === 'string'
    ? entry(sid, { sid, isFailed: true, isDone: true, messages: [{ type: 'FATAL', text: result }] })
    : entry(sid, { sid, isFailed: false, isDone: true, messages: [] });
}

function fakeWeb({ web = () => ({ status: 404, text: '' }), cookies = [] }: FakeSplunk): WebClient {
  const answer = (path: string, formKey: string | undefined): Promise<HttpAnswer> =>
    Promise.resolve({ headers: {}, ...web(path, formKey) });
  const keyCookie = cookies.find((name) => name.startsWith('splunkweb_csrf_token_'));
  return {
    cookieNames: () => cookies,
    formKey: () => (keyCookie === undefined ? undefined : 'key'),
    open: (path) => answer(path, undefined),
    postThroughProxy: (path, _parameters, formKey) => answer(path, formKey),
  };
}
