// JSON over HTTP: asked again where that may help, never faster than asked, never for ever.
import type { Result } from '../../core/brand';
import { exchange, standardLimits, type Answer, type ExchangeLimits, type HttpRequest } from './exchange';
import { createHostBudget, standardBudget, type BudgetLimits } from './hostBudget';
import { lastingProblem, passingProblem, shownUrl, type HttpProblem } from './httpProblem';
import { readJson } from './readJson';
import { createRouter, type RouteOptions } from './route';
import {
  backOffSeconds,
  MAX_ATTEMPTS,
  MAX_RETRY_AFTER_SECONDS,
  MAX_WAITED_SECONDS,
  realPace,
  retryAfterSeconds,
  type Pace,
} from './waiting';

/** What a server gave with an answer, to ask "only if it changed" next time. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type JsonAnswer =
  | { readonly kind: 'not-modified'; readonly url: URL }
  | {
      readonly kind: 'json';
      readonly value: unknown;
      readonly bytes: number;
      readonly sha256: string;
      readonly headers: ReadonlyMap<string, string>;
      readonly validators: Validators;
      readonly url: URL;
    };

export interface HttpClientOptions extends RouteOptions {
  readonly limits?: Partial<ExchangeLimits>;
  readonly budget?: Partial<BudgetLimits>;
  readonly pace?: Pace;
  readonly userAgent: string;
  /** Told of every wait before a further attempt. */
  readonly onRetry?: (problem: HttpProblem, seconds: number) => void;
  readonly stop: AbortSignal;
}

export interface HttpClient {
  /** Fetches JSON; `known` turns an unchanged answer into `not-modified`. */
  readonly fetchJson: (request: HttpRequest, known?: Validators) => Promise<Result<JsonAnswer, HttpProblem>>;
  readonly close: () => void;
}

const MAX_VALIDATOR_CHARACTERS = 512; // a longer one is no use to anybody, and would fill the checkpoint

/**
 * Makes a client: its connections, its budget, its limits.
 *
 * @returns `fetchJson` never throws for what a server does; problems are in `HttpProblemCode`. Passing ones have been
 *   tried five times; `asked-to-wait` where the server wants more than five minutes at once, or half an hour in all.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const router = createRouter(options);
  const pace = options.pace ?? realPace;
  const budget = createHostBudget({ ...standardBudget, ...options.budget }, pace);
  const limits = { ...standardLimits, ...options.limits };
  const { stop } = options;
  let waitedSeconds = 0;
  const once = async (request: HttpRequest): Promise<Result<JsonAnswer, HttpProblem>> => {
    const answer = await exchange(router, request, limits, (host) => budget.take(host, stop), stop);
    return answer.ok ? jsonOf(answer.value, pace) : answer;
  };
  return {
    fetchJson: async (request, known = {}) => {
      const asked = {
        ...request,
        headers: { ...headersOf(options.userAgent, request, known), ...request.headers },
      };
      for (let attempt = 1; ; attempt += 1) {
        const result = await once(asked);
        if (result.ok || !result.problem.isPassing || attempt === MAX_ATTEMPTS) return result;
        const seconds = result.problem.retryAfterSeconds ?? backOffSeconds(attempt, pace.random);
        if (seconds > MAX_RETRY_AFTER_SECONDS || waitedSeconds + seconds > MAX_WAITED_SECONDS) {
          return { ok: false, problem: tooLong(request, seconds) };
        }
        waitedSeconds += seconds;
        options.onRetry?.(result.problem, seconds);
        await pace.sleep(seconds * 1000, stop);
        if (stop.aborted)
          return { ok: false, problem: lastingProblem('stopped', 'Told to stop while waiting.') };
      }
    },
    close: router.close,
  };
}

function headersOf(
  userAgent: string,
  request: HttpRequest,
  known: Validators,
): Readonly<Record<string, string>> {
  return {
    Accept: 'application/json',
    'User-Agent': userAgent,
    ...(request.json === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(request.form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
    ...(known.etag === undefined ? {} : { 'If-None-Match': known.etag }),
    ...(known.lastModified === undefined ? {} : { 'If-Modified-Since': known.lastModified }),
  };
}

function jsonOf(answer: Answer, pace: Pace): Result<JsonAnswer, HttpProblem> {
  const { status, url, headers, body } = answer;
  if (status === 304) return { ok: true, value: { kind: 'not-modified', url } };
  const problem = problemOfStatus(answer, pace);
  if (problem) return { ok: false, problem };
  const json = readJson(body.bytes, headers.get('content-type') ?? '');
  if (!json.ok)
    return { ok: false, problem: { ...json.problem, message: `${shownUrl(url)}: ${json.problem.message}` } };
  const { bytes, sha256 } = body;
  const validators = validatorsOf(headers);
  return {
    ok: true,
    value: { kind: 'json', value: json.value, bytes: bytes.length, sha256, headers, validators, url },
  };
}

function validatorsOf(headers: ReadonlyMap<string, string>): Validators {
  const kept = (name: string): string | undefined => {
    const value = headers.get(name) ?? '';
    return value === '' || value.length > MAX_VALIDATOR_CHARACTERS ? undefined : value;
  };
  const etag = kept('etag');
  const lastModified = kept('last-modified');
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

function problemOfStatus({ status, headers, url }: Answer, pace: Pace): HttpProblem | undefined {
  const shown = shownUrl(url);
  // 202: the server is still working on it (Socrata says so); the same request gives the answer later.
  if ([202, 408, 425, 429, 500, 502, 503, 504].includes(status)) {
    const asked = retryAfterSeconds(headers.get('retry-after') ?? '', pace.now());
    const problem = passingProblem('server-failed', `${shown} answered ${status}.`);
    return asked === undefined ? problem : { ...problem, retryAfterSeconds: asked };
  }
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 403) {
    const message = `${shown} refused us (${status}). Check the input's credential.`;
    return { ...lastingProblem('credential-refused', message), status };
  }
  if (status === 404 || status === 410) {
    return lastingProblem('not-found', `${shown} does not exist (${status}). Check source and base_url.`);
  }
  return lastingProblem('request-refused', `${shown} refused the request (${status}).`);
}

function tooLong(request: HttpRequest, seconds: number): HttpProblem {
  const message =
    `${shownUrl(request.url)} asks to wait ${seconds} seconds; at most ${MAX_RETRY_AFTER_SECONDS} at once and ${MAX_WAITED_SECONDS} in all are waited. ` +
    'The next run goes on where this one stopped.';
  return lastingProblem('asked-to-wait', message);
}
