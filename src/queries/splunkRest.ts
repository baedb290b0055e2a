// The one door to splunkd's REST interface from a page: address, form key and session as Splunk Web wants them.
import { createFetchInit } from '@splunk/splunk-utils/fetch';
import { createRESTURL } from '@splunk/splunk-utils/url';
import type { Result } from '../core/brand';
import { hasFired } from '../core/hasFired';
import { messagesSchema } from './jobAnswers';
import {
  cancelled,
  problemOfStatus,
  timedOut,
  unreachable,
  unreadable,
  type SearchProblem,
} from './searchProblem';

const REQUEST_SECONDS = 60; // one request, not one search; splunkd answers polls in milliseconds

export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/services/`, or below `/servicesNS/<owner>/<app>/` if an app is named. */
  readonly path: string;
  readonly app?: string;
  /** Whose namespace of the app: documents of the KV Store belong to somebody, shared ones to `nobody`. Default: any. */
  readonly owner?: 'nobody';
  /** In the address of a GET or DELETE; the form of a POST, or its address where `json` is the body. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Body of a POST, for endpoints that take data instead of a form. */
  readonly json?: unknown;
  readonly signal: AbortSignal;
}

export interface SplunkRest {
  /** Parsed JSON, undefined for an answer without a body. Never throws. */
  readonly send: (request: RestRequest) => Promise<Result<unknown, SearchProblem>>;
}

/**
 * Talks to splunkd through Splunk Web. The form key is read for every request, because it changes at a new log-in.
 *
 * @param fetchIt - the browser's `fetch`.
 */
export function createSplunkRest(fetchIt: typeof fetch): SplunkRest {
  return { send: (request) => send(fetchIt, request) };
}

/** Waits, or until the signal fires, whichever is first. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish);
    if (signal.aborted) finish();
  });
}

async function send(fetchIt: typeof fetch, request: RestRequest): Promise<Result<unknown, SearchProblem>> {
  if (request.signal.aborted) return { ok: false, problem: cancelled };
  const patience = new AbortController();
  const giveUp = (): void => patience.abort();
  const timer = setTimeout(giveUp, REQUEST_SECONDS * 1000);
  request.signal.addEventListener('abort', giveUp);
  try {
    const response = await fetchIt(addressOf(request), initOf(request, patience.signal));
    return await read(response);
  } catch (error) {
    if (hasFired(request.signal)) return { ok: false, problem: cancelled };
    if (hasFired(patience.signal)) return { ok: false, problem: timedOut(REQUEST_SECONDS) };
    return { ok: false, problem: unreachable(error instanceof Error ? error.message : 'no answer') };
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', giveUp);
  }
}

function addressOf(request: RestRequest): string {
  const { path, app, owner, parameters } = request;
  const place = { ...(app === undefined ? {} : { app }), ...(owner === undefined ? {} : { owner }) };
  const address = createRESTURL(path, place);
  return isForm(request) ? address : `${address}?${encode(parameters)}`;
}

function initOf(request: RestRequest, signal: AbortSignal): RequestInit {
  const { method, parameters, json } = request;
  if (json !== undefined) {
    const headers = { 'Content-Type': 'application/json' };
    return { ...createFetchInit({ method, headers }), signal, body: JSON.stringify(json) };
  }
  return {
    ...createFetchInit({ method }),
    signal,
    ...(isForm(request) ? { body: encode(parameters) } : {}),
  };
}

function isForm({ method, json }: RestRequest): boolean {
  return method === 'POST' && json === undefined;
}

function encode(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ output_mode: 'json', ...parameters }).toString();
}

async function read(response: Response): Promise<Result<unknown, SearchProblem>> {
  // A session that has ended is answered with the log-in page, after a redirect that fetch has followed.
  if (response.redirected && response.url.includes('/account/login'))
    return { ok: false, problem: problemOfStatus(401, '') };
  const text = await response.text();
  const body = parse(text);
  if (!response.ok) return { ok: false, problem: problemOfStatus(response.status, errorIn(body)) };
  if (text.trim() === '') return { ok: true, value: undefined };
  return body === undefined ? { ok: false, problem: unreadable('the request') } : { ok: true, value: body };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function errorIn(body: unknown): string {
  const read = messagesSchema.safeParse(body);
  if (!read.success) return '';
  return (
    read.data.messages.find(({ type }) => type === 'ERROR' || type === 'FATAL')?.text ??
    read.data.messages[0]?.text ??
    ''
  );
}
