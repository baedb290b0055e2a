// One request and its answer, redirects included. The only place that calls axios.
import type { Readable } from 'node:stream';
import axios, { type AxiosResponse } from 'axios';
import type { Result } from '../../core/brand';
import { problemOfFailure } from './exchangeProblem';
import { lastingProblem, shownUrl, type HttpProblem } from './httpProblem';
import { readBody, type Body } from './readBody';
import type { Router } from './route';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** May be sent wherever a redirect leads. */
  readonly headers: Readonly<Record<string, string>>;
  /** Only ever sent to the origin of `url`. */
  readonly secretHeaders: Readonly<Record<string, string>>;
  /** JSON body of a POST. */
  readonly json?: unknown;
  /** Body of a POST as a form, in place of `json`. */
  readonly form?: Readonly<Record<string, string>>;
}

export interface ExchangeLimits {
  readonly maxBodyBytes: number;
  readonly maxMilliseconds: number;
  readonly maxRedirects: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Body;
  /** After redirects. */
  readonly url: URL;
}

export const standardLimits: ExchangeLimits = {
  maxBodyBytes: 64 * 1024 * 1024, // 50,000 rows of 1 KB, the largest page of a Socrata table
  maxMilliseconds: 120_000,
  maxRedirects: 5,
};
const redirects = new Set([301, 302, 303, 307, 308]);

interface Hop {
  readonly request: HttpRequest;
  readonly response: AxiosResponse<Readable>;
}

/**
 * Sends a request and reads its answer, whatever its status.
 *
 * @param beforeHop - called with the host of every hop; may refuse it (budget).
 * @returns the answer; problems of the route, the connection, the redirects and the body. One deadline covers all of
 *   it, so a server that drips a byte a second ends too.
 */
export async function exchange(
  router: Router,
  request: HttpRequest,
  limits: ExchangeLimits,
  beforeHop: (host: string) => Promise<HttpProblem | undefined>,
  stop: AbortSignal,
): Promise<Result<Answer, HttpProblem>> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), limits.maxMilliseconds);
  const signal = AbortSignal.any([deadline.signal, stop]);
  try {
    const hop = await follow(router, request, limits, beforeHop, signal);
    return hop.ok ? await answerOf(hop.value, limits, signal) : hop;
  } catch (error) {
    return {
      ok: false,
      problem: problemOfFailure(request.url, error, limits.maxMilliseconds, deadline.signal, stop),
    };
  } finally {
    clearTimeout(timer);
  }
}

async function follow(
  router: Router,
  first: HttpRequest,
  limits: ExchangeLimits,
  beforeHop: (host: string) => Promise<HttpProblem | undefined>,
  signal: AbortSignal,
): Promise<Result<Hop, HttpProblem>> {
  let request = first;
  for (let hops = 0; hops <= limits.maxRedirects; hops += 1) {
    const refusal = await beforeHop(request.url.host);
    if (refusal) return { ok: false, problem: refusal };
    const route = await router.route(request.url);
    if (!route.ok) return route;
    const response = await axios.request<Readable>({
      method: request.method,
      url: request.url.href,
      headers: { 'Accept-Encoding': 'gzip, deflate, br', ...request.headers, ...request.secretHeaders },
      ...bodyOf(request),
      ...route.value,
      responseType: 'stream',
      decompress: false,
      maxRedirects: 0,
      validateStatus: () => true,
      signal,
    });
    if (!redirects.has(response.status)) return { ok: true, value: { request, response } };
    response.data.destroy();
    const next = redirected(request, response.status, headerOf(response, 'location'));
    if (!next.ok) return next;
    request = next.value;
  }
  const message = `${shownUrl(first.url)} redirects more than ${limits.maxRedirects} times.`;
  return { ok: false, problem: lastingProblem('redirect-refused', message) };
}

function bodyOf({ json, form }: HttpRequest): { readonly data?: string } {
  if (form !== undefined) return { data: new URLSearchParams(form).toString() };
  return json === undefined ? {} : { data: JSON.stringify(json) };
}

/**
 * The request that a redirect asks for. Secrets stay with the origin they were meant for.
 *
 * @returns problem `redirect-refused`: no URL, away from https, or a POST to another origin.
 */
export function redirected(
  request: HttpRequest,
  status: number,
  location: string,
): Result<HttpRequest, HttpProblem> {
  const refuse = (why: string): Result<HttpRequest, HttpProblem> => ({
    ok: false,
    problem: lastingProblem('redirect-refused', `${shownUrl(request.url)} redirects ${why}.`),
  });
  if (!URL.canParse(location, request.url)) return refuse('to what is no URL');
  const url = new URL(location, request.url);
  if (request.url.protocol === 'https:' && url.protocol !== 'https:') {
    return refuse(`to ${shownUrl(url)}, away from https; that is never followed`);
  }
  if (request.method === 'POST' && url.origin !== request.url.origin) {
    return refuse(`a POST to ${shownUrl(url)}; its body stays with the host it was meant for`);
  }
  const { json, form, ...rest } = request;
  const staysPost = request.method === 'POST' && (status === 307 || status === 308);
  return {
    ok: true,
    value: {
      ...rest,
      url,
      method: staysPost ? 'POST' : 'GET',
      ...(staysPost && form !== undefined ? { form } : {}),
      ...(staysPost && form === undefined ? { json } : {}),
      secretHeaders: url.origin === request.url.origin ? request.secretHeaders : {},
    },
  };
}

async function answerOf(
  { request, response }: Hop,
  limits: ExchangeLimits,
  signal: AbortSignal,
): Promise<Result<Answer, HttpProblem>> {
  const stream = response.data;
  const abort = (): void => void stream.destroy(new Error('aborted'));
  signal.addEventListener('abort', abort, { once: true });
  const length = Number(headerOf(response, 'content-length'));
  const body = await readBody(
    stream,
    headerOf(response, 'content-encoding'),
    Number.isSafeInteger(length) && length > 0 ? length : undefined,
    { maxBytes: limits.maxBodyBytes },
  );
  signal.removeEventListener('abort', abort);
  if (signal.aborted) throw new Error('aborted');
  if (!body.ok)
    return {
      ok: false,
      problem: { ...body.problem, message: `${shownUrl(request.url)}: ${body.problem.message}` },
    };
  const headers = new Map(
    Object.keys(response.headers).map((name) => [name.toLowerCase(), headerOf(response, name)]),
  );
  return { ok: true, value: { status: response.status, headers, body: body.value, url: request.url } };
}

function headerOf(response: AxiosResponse, name: string): string {
  const value: unknown = response.headers[name];
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
}
