// Splunk Web as a browser meets it: log-in form, cookies, form key, pages.
import { couldNotBeTested, stopWith } from './answers';
import type { HttpAnswer, SendHttp } from './transport';
import type { Account } from './splunkClient';

export interface WebClient {
  /** Names of the cookies that Splunk Web has set. */
  readonly cookieNames: () => readonly string[];
  /** Value of the form key's cookie; undefined if there is none. */
  readonly formKey: () => string | undefined;
  /** Opens an address below Splunk Web's root, with cookies; up to three redirects are followed. */
  readonly open: (path: string) => Promise<HttpAnswer>;
  /** Posts a form to splunkd through Splunk Web's proxy, with or without the form key. */
  readonly postThroughProxy: (
    path: string,
    parameters: Readonly<Record<string, string>>,
    formKey: string | undefined,
  ) => Promise<HttpAnswer>;
}

const MAX_REDIRECTS = 3;
export const proxyPath = '/en-US/splunkd/__raw/services';

/**
 * Logs in to Splunk Web. A refusal ends the probe.
 *
 * @param base - address of Splunk Web.
 */
export async function logInToWeb(sendHttp: SendHttp, base: URL, account: Account): Promise<WebClient> {
  const jar = new Map<string, string>();
  const send = cookieSender(sendHttp, base, jar);
  await send('GET', '/en-US/account/login');
  // Splunk Web gives the form a value and a cookie with the same value; both must come back.
  const form = new URLSearchParams({
    cval: jar.get('cval') ?? '',
    username: account.user,
    password: account.password,
    return_to: '/en-US/',
  });
  const answer = await send('POST', '/en-US/account/login', form.toString());
  if (![...jar.keys()].some((name) => /^splunkd_\d+$/.test(name)))
    stopWith(
      couldNotBeTested(
        `Splunk Web at ${base.origin} did not log ${account.user} in (${answer.status}). Check --web-url, and log in there by hand once.`,
      ),
    );
  return {
    cookieNames: () => [...jar.keys()],
    formKey: () => formKeyIn(jar),
    open: (path) => openFollowing(send, base, path),
    postThroughProxy: (path, parameters, formKey) =>
      send(
        'POST',
        `${proxyPath}/${path}`,
        new URLSearchParams({ output_mode: 'json', ...parameters }).toString(),
        {
          'x-requested-with': 'XMLHttpRequest',
          ...(formKey === undefined ? {} : { 'x-splunk-form-key': formKey }),
        },
      ),
  };
}

type Send = (
  method: 'GET' | 'POST',
  path: string,
  body?: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<HttpAnswer>;

function cookieSender(sendHttp: SendHttp, base: URL, jar: Map<string, string>): Send {
  return async (method, path, body, headers) => {
    const answer = await sendHttp({
      method,
      url: new URL(path, base),
      headers: {
        ...(jar.size === 0 ? {} : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of answer.headers['set-cookie'] ?? []) keepCookie(jar, line);
    return answer;
  };
}

function keepCookie(jar: Map<string, string>, line: string): void {
  const pair = line.split(';', 1)[0] ?? '';
  const equals = pair.indexOf('=');
  if (equals > 0) jar.set(pair.slice(0, equals).trim(), pair.slice(equals + 1).trim());
}

function formKeyIn(jar: ReadonlyMap<string, string>): string | undefined {
  return [...jar].find(([name]) => /^splunkweb_csrf_token_\d+$/.test(name))?.[1];
}

async function openFollowing(send: Send, base: URL, path: string): Promise<HttpAnswer> {
  let answer = await send('GET', path);
  for (let hop = 0; hop < MAX_REDIRECTS; hop++) {
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status > 399 || location === undefined) break;
    const next = new URL(location, new URL(path, base));
    // Cookies of the session go to Splunk Web and nowhere else.
    if (next.origin !== base.origin) break;
    answer = await send('GET', `${next.pathname}${next.search}`);
  }
  return answer;
}
