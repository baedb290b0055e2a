// splunkd's REST interface as the probes need it: log in once, send forms, read JSON. No status is an error here:
// what a refusal means is for the probe to say.
import * as z from 'zod';
import { isLoopback, type HttpAnswer, type SendHttp } from './transport';

export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/services/`, or below `/servicesNS/nobody/<app>/` if an app is named. */
  readonly path: string;
  readonly app?: string;
  /** Owner of the namespace; `nobody` when left out. */
  readonly owner?: string;
  /** A list gives the parameter several times. */
  readonly parameters?: Readonly<Record<string, string | readonly string[]>>;
  /** Sent as the body as it is; the parameters then go into the address. */
  readonly text?: string;
}

export interface RestAnswer {
  readonly status: number;
  /** Parsed JSON; undefined if the body was empty or no JSON. */
  readonly json: unknown;
  readonly text: string;
}

export interface SplunkClient {
  readonly user: string;
  readonly isLoopback: boolean;
  /** Sends with the session; throws `Unreachable` only. */
  readonly send: (request: RestRequest) => Promise<RestAnswer>;
}

export interface Account {
  readonly user: string;
  readonly password: string;
}

/** The log-in was refused; the message says what to do. */
export class LoginRefused extends Error {}

const loginSchema = z.object({ sessionKey: z.string().min(8) });
const messagesSchema = z.object({ messages: z.array(z.object({ type: z.string(), text: z.string() })) });

/**
 * Logs in and returns a client that carries the session.
 *
 * @param sendHttp - how bytes travel.
 * @param base - address of the management port.
 * @throws LoginRefused, Unreachable.
 */
export async function logIn(sendHttp: SendHttp, base: URL, account: Account): Promise<SplunkClient> {
  const answer = await sendRest(sendHttp, base, undefined, {
    method: 'POST',
    path: 'auth/login',
    parameters: { username: account.user, password: account.password },
  });
  if (answer.status !== 200) throw new LoginRefused(explainLogin(account.user, answer));
  const login = loginSchema.safeParse(answer.json);
  if (!login.success)
    throw new LoginRefused(
      `${base.origin} answered the log-in without a session key. Is this splunkd's management port?`,
    );
  const { sessionKey } = login.data;
  return {
    user: account.user,
    isLoopback: isLoopback(base),
    send: (request) => sendRest(sendHttp, base, sessionKey, request),
  };
}

/** What an answer says in words: its messages, or the beginning of its text, with the status. */
export function saidBy(answer: RestAnswer): string {
  const read = messagesSchema.safeParse(answer.json);
  const words = read.success
    ? read.data.messages.map(({ text }) => text).join(' ')
    : answer.text.slice(0, 200);
  return `${answer.status} ${words}`.trim();
}

/** Whether the status says that it was done. */
export function isSuccess({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}

async function sendRest(
  sendHttp: SendHttp,
  base: URL,
  sessionKey: string | undefined,
  request: RestRequest,
): Promise<RestAnswer> {
  const form = formOf({ output_mode: 'json', ...request.parameters });
  const isForm = request.method === 'POST' && request.text === undefined;
  const url = new URL(addressOf(request), base);
  if (!isForm) url.search = form;
  const answer = await sendHttp({
    method: request.method,
    url,
    headers: {
      accept: 'application/json',
      ...(sessionKey === undefined ? {} : { authorization: `Splunk ${sessionKey}` }),
      ...(request.method === 'POST'
        ? { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'text/plain' }
        : {}),
    },
    ...(request.method === 'POST' ? { body: isForm ? form : (request.text ?? '') } : {}),
  });
  return { status: answer.status, json: parsed(answer), text: answer.text };
}

function addressOf({ path, app, owner }: RestRequest): string {
  return app === undefined
    ? `/services/${path}`
    : `/servicesNS/${encodeURIComponent(owner ?? 'nobody')}/${encodeURIComponent(app)}/${path}`;
}

function formOf(parameters: Readonly<Record<string, string | readonly string[]>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  return form.toString();
}

function parsed(answer: HttpAnswer): unknown {
  try {
    return JSON.parse(answer.text) as unknown;
  } catch {
    return undefined;
  }
}

function explainLogin(user: string, answer: RestAnswer): string {
  if (answer.status === 401)
    return `Splunk refused user ${user} with this password. Check --user, and SPLUNK_PASSWORD or --password-file.`;
  return `The log-in of ${user} was answered with ${saidBy(answer)}. Is --url splunkd's management port (8089), not Splunk Web (8000)?`;
}
