// Log-in and log-out, as Splunk Web's account pages: a `cval` cookie and field must agree, so that no other site can
// log somebody in.
import { escapeXml } from '../rest/atom';
import { writeCookie } from '../http/cookies';
import type { HttpAnswer } from '../http/server';
import { formKeyCookie, LOCALE, newFormKey, redirect, sessionCookie, type WebCall } from './webFace';
import { htmlPage } from './frame';

/** The form. */
export function logInPage(call: WebCall, problem = ''): HttpAnswer {
  const returnTo = safeReturn(call.request.query.get('return_to'));
  const cval = call.cookies.get('cval') ?? newFormKey();
  const message = problem === '' ? '' : `<p role="alert" class="problem">${escapeXml(problem)}</p>`;
  const body = `<main class="login">
<h1>Stand-in</h1>
<p>A small stand-in for Splunk. Not Splunk.</p>
${message}<form method="post" action="/${LOCALE}/account/login">
<input type="hidden" name="cval" value="${escapeXml(cval)}">
<input type="hidden" name="return_to" value="${escapeXml(returnTo)}">
<label for="username">User name</label>
<input id="username" name="username" autocomplete="username" required autofocus>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">Log in</button>
</form></main>`;
  return {
    ...htmlPage({ title: 'Log in', body, scripts: [], theme: 'light', status: problem === '' ? 200 : 401 }),
    headers: {
      ...htmlPage({ title: '', body: '', scripts: [], theme: 'light', status: 200 }).headers,
      'Set-Cookie': [writeCookie('cval', cval, { isHttpOnly: true })],
    },
  };
}

export function logIn(call: WebCall): HttpAnswer {
  const form = new URLSearchParams(call.request.body);
  const cval = form.get('cval');
  if (cval === null || cval !== call.cookies.get('cval'))
    return logInPage(call, 'The form was too old. Please log in again.');
  const user = call.machine.authenticate(form.get('username') ?? '', form.get('password') ?? '');
  if (user === undefined) return logInPage(call, 'Login failed: user name or password is wrong.');
  const sessionKey = call.machine.sessions.open(user.name);
  const returnTo = safeReturn(form.get('return_to'));
  return redirect(returnTo === '' ? `/${LOCALE}/` : returnTo, [
    writeCookie(sessionCookie(call.port), sessionKey, { isHttpOnly: true }),
    // Pages read this one and send it back in a header.
    writeCookie(formKeyCookie(call.port), newFormKey(), { isHttpOnly: false }),
  ]);
}

export function logOut(call: WebCall): HttpAnswer {
  call.machine.sessions.close(call.sessionKey);
  const gone = { isHttpOnly: true, maxAgeSeconds: 0 };
  return redirect(`/${LOCALE}/account/login`, [
    writeCookie(sessionCookie(call.port), '', gone),
    writeCookie(formKeyCookie(call.port), '', gone),
  ]);
}

/** Only addresses of this server: one slash, then no other slash or backslash. */
function safeReturn(address: string | null): string {
  return address !== null && /^\/[^/\\]/.test(address) && !/[\r\n]/.test(address) ? address : '';
}
