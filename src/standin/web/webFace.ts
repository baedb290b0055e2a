// The Splunk-Web-like face: log-in, the frame around pages, static files, and the proxy to the management interface.
import { randomBytes } from 'node:crypto';
import type { HttpAnswer, HttpHandler, HttpRequest } from '../http/server';
import { readCookies } from '../http/cookies';
import type { Machine } from '../machine';
import type { User } from '../users/userTable';
import { answerRest } from '../rest/router';
import { logIn, logInPage, logOut } from './account';
import { configScript, i18nCatalog, i18nScript, layoutScript, themeScript } from './configScript';
import { appPage, homeAddress } from './appPage';
import { staticFile } from './staticFiles';

export const LOCALE = 'en-US';

/** One request to the web face and who makes it. */
export interface WebCall {
  readonly machine: Machine;
  readonly request: HttpRequest;
  readonly cookies: ReadonlyMap<string, string>;
  readonly user: User | undefined;
  readonly sessionKey: string;
  readonly port: number;
}

/** Names of the cookies carry the port, so that two servers on one host do not meddle. */
export const sessionCookie = (port: number): string => `splunkd_${port}`;
export const formKeyCookie = (port: number): string => `splunkweb_csrf_token_${port}`;

/** Makes the handler; the port is known only after listening. */
export function createWebFace(machine: Machine, port: () => number): HttpHandler {
  return async (request) => {
    const cookies = readCookies(request.headers.cookie);
    const sessionKey = cookies.get(sessionCookie(port())) ?? '';
    const user = machine.users.get(machine.sessions.userOf(sessionKey) ?? '');
    return route({ machine, request, cookies, user, sessionKey, port: port() });
  };
}

export function redirect(address: string, cookies: readonly string[] = []): HttpAnswer {
  return { status: 303, headers: { Location: address, 'Set-Cookie': cookies }, body: '' };
}

export function newFormKey(): string {
  return randomBytes(16).toString('hex');
}

async function route(call: WebCall): Promise<HttpAnswer> {
  const { path, method } = call.request;
  const below = path.startsWith(`/${LOCALE}/`) ? path.slice(LOCALE.length + 1) : undefined;
  if (below === undefined)
    return redirect(path.startsWith('/static/') ? `/${LOCALE}${path}` : homeAddress(call));
  if (below.startsWith('/splunkd/__raw/')) return proxy(call, below.slice('/splunkd/__raw'.length));
  if (below === '/account/login') return method === 'POST' ? logIn(call) : logInPage(call);
  if (method !== 'GET' && method !== 'HEAD') return plain(405, `${method} is not taken here.`);
  if (below === '/account/logout') return logOut(call);
  if (below === '/config') return configScript(call);
  if (below === '/i18ncatalog') return i18nCatalog();
  if (below.startsWith('/static/')) return staticAnswer(call, below);
  if (call.user === undefined)
    return redirect(`/${LOCALE}/account/login?return_to=${encodeURIComponent(addressOf(call))}`);
  if (below.startsWith('/app/')) return appPage(call, below);
  return below === '/'
    ? redirect(homeAddress(call))
    : plain(404, `The stand-in has no page '${path}' (see COVERAGE.md).`);
}

function addressOf({ request }: WebCall): string {
  const query = request.query.toString();
  return query === '' ? request.path : `${request.path}?${query}`;
}

export function plain(status: number, body: string): HttpAnswer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}

function staticAnswer(call: WebCall, below: string): HttpAnswer | Promise<HttpAnswer> {
  // `/static/@<build>/…`: the build is there only to miss old caches.
  const file = below.slice('/static/'.length).replace(/^@[^/]*\//, '');
  if (file === 'build/api/layout.js' || file === 'build/api/layout-dark.js') return layoutScript();
  if (file === 'build/api/get_theme.js') return themeScript(call);
  if (file === 'js/i18n.js') return i18nScript();
  return staticFile(call.machine, file);
}

/** To splunkd, in the session's name; a change needs the form key, so that no other site can make one. */
async function proxy(call: WebCall, path: string): Promise<HttpAnswer> {
  const { request, cookies, port } = call;
  const formKey = request.headers['x-splunk-form-key'];
  if (call.user === undefined) return json(401, 'call not properly authenticated');
  if (request.method !== 'GET' && (formKey === undefined || formKey !== cookies.get(formKeyCookie(port)))) {
    return json(
      403,
      'CSRF validation failed: the X-Splunk-Form-Key header must equal the form key cookie. Load the page again.',
    );
  }
  const answer = await answerRest(call.machine, {
    method: request.method,
    path,
    query: request.query,
    body: request.body,
    contentType: request.headers['content-type'] ?? '',
    authorization: `Splunk ${call.sessionKey}`,
  });
  return { status: answer.status, headers: { 'Content-Type': answer.contentType }, body: answer.text };
}

function json(status: number, text: string): HttpAnswer {
  const body = JSON.stringify({ messages: [{ type: 'ERROR', text }] });
  return { status, headers: { 'Content-Type': 'application/json; charset=UTF-8' }, body };
}
