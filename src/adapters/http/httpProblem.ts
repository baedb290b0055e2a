// What can go wrong between us and a server, as data. No message holds a query, a header or a body: they may be secret.

export type HttpProblemCode =
  | 'url-refused'
  | 'address-refused'
  | 'host-unreachable'
  | 'certificate-refused'
  | 'connection-broken'
  | 'took-too-long'
  | 'redirect-refused'
  | 'body-too-large'
  | 'body-unreadable'
  | 'not-json'
  | 'json-broken'
  | 'json-too-deep'
  | 'credential-refused'
  | 'request-refused'
  | 'not-found'
  | 'server-failed'
  | 'asked-to-wait'
  | 'budget-spent'
  | 'stopped';

export interface HttpProblem {
  readonly code: HttpProblemCode;
  readonly message: string;
  /** Whether the same request may well succeed soon. */
  readonly isPassing: boolean;
  /** HTTP status of the answer, where one came. */
  readonly status?: number;
  /** What the server asked for, not yet bounded. */
  readonly retryAfterSeconds?: number;
}

/** A problem that the same request would meet again. */
export function lastingProblem(code: HttpProblemCode, message: string): HttpProblem {
  return { code, message, isPassing: false };
}

/** A problem that may be gone at the next attempt. */
export function passingProblem(code: HttpProblemCode, message: string): HttpProblem {
  return { code, message, isPassing: true };
}

/**
 * A URL as it may be shown and stored: origin and path.
 *
 * @returns without user, query and fragment, which may hold keys; `(no URL)` for what is none.
 */
export function shownUrl(url: URL | string): string {
  const parsed = typeof url === 'string' ? (URL.canParse(url) ? new URL(url) : undefined) : url;
  return parsed === undefined ? '(no URL)' : `${parsed.origin}${parsed.pathname}`.slice(0, 300);
}
