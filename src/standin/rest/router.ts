// Finds the endpoint of an address, checks who asks, and turns every failure into a message.
import type { Machine } from '../machine';
import { rightsOf } from '../users/roles';
import { RestRefusal, type RestMessage } from './answer';
import { writeAnswer, writeMessages, type WrittenAnswer } from './atom';
import type { Endpoint, RestCall } from './endpoint';
import { endpoints } from './endpoints/registry';

export interface RestRequest {
  readonly method: string;
  /** Path without query, still %-escaped. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly contentType: string;
  /** Value of the Authorization header, or `Splunk <key>` made of a cookie. */
  readonly authorization: string | undefined;
}

interface Address {
  readonly owner: string;
  readonly app: string;
  readonly parts: readonly string[];
}

/** Answers one request; never throws. */
export async function answerRest(machine: Machine, request: RestRequest): Promise<WrittenAnswer> {
  const parameters = parametersOf(request);
  const outputMode = parameters.get('output_mode') ?? 'xml';
  const fail = (status: number, messages: readonly RestMessage[]): WrittenAnswer =>
    writeMessages(status, messages, outputMode);
  try {
    const address = readAddress(request.path);
    const found = address === undefined ? undefined : findEndpoint(address.parts);
    if (address === undefined || found === undefined)
      return fail(404, [{ type: 'ERROR', text: unknownText(request.path) }]);
    const caller = authenticate(machine, request.authorization);
    if (caller === undefined && found.endpoint.isPublic !== true) {
      return fail(401, [{ type: 'WARN', text: 'call not properly authenticated' }]);
    }
    const handler = found.endpoint.methods[request.method as 'GET'];
    if (handler === undefined) {
      return fail(405, [{ type: 'ERROR', text: `Method Not Allowed: ${request.method} ${request.path}` }]);
    }
    const call: RestCall = {
      machine,
      ...(caller ?? machine.nobody()),
      rights: rightsOf(machine.conf.global('authorize'), caller?.user.roles ?? []),
      owner: address.owner,
      app: address.app,
      path: found.path,
      parameters,
      query: request.query,
      body: request.body,
      outputMode,
      address: request.path,
    };
    return writeAnswer(await handler(call), outputMode, machine.managementOrigin());
  } catch (error) {
    if (error instanceof RestRefusal) return fail(error.status, [{ type: error.type, text: error.message }]);
    const text = error instanceof Error ? error.message : String(error);
    machine.log('ERROR', 'HttpListener', `${request.method} ${request.path}: ${text}`);
    return fail(500, [
      { type: 'ERROR', text: `The stand-in failed while answering ${request.path}: ${text}` },
    ]);
  }
}

function authenticate(machine: Machine, authorization: string | undefined) {
  const [scheme, value] = (authorization ?? '').split(' ', 2);
  if (scheme === undefined || value === undefined) return undefined;
  if (/^(splunk|bearer)$/i.test(scheme)) {
    const user = machine.users.get(machine.sessions.userOf(value) ?? '');
    return user === undefined ? undefined : { user, sessionKey: value };
  }
  if (!/^basic$/i.test(scheme)) return undefined;
  const text = Buffer.from(value, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const user = machine.authenticate(text.slice(0, colon), text.slice(colon + 1));
  return user === undefined ? undefined : { user, sessionKey: '' };
}

function parametersOf(request: RestRequest): URLSearchParams {
  const isForm = request.method !== 'GET' && !/json|text\/plain/i.test(request.contentType);
  const form = new URLSearchParams(isForm ? request.body : '');
  for (const [name, value] of request.query) form.append(name, value);
  return form;
}

/** Splits a path into owner, app and what stands below them; undefined if it is no address of ours. */
export function readAddress(path: string): Address | undefined {
  const parts = decodeParts(path);
  if (parts === undefined) return undefined;
  const [root, owner, app] = parts;
  if (root === 'services') return { owner: '-', app: 'search', parts: parts.slice(1) };
  if (root !== 'servicesNS' || owner === undefined || app === undefined) return undefined;
  return { owner, app: app === '-' ? 'search' : app, parts: parts.slice(3) };
}

function decodeParts(path: string): readonly string[] | undefined {
  try {
    return (
      path
        .split('/')
        .filter((part) => part !== '')
        // Splunk's SDKs write a space in a name as a plus (splunklib, UrlEncoded); a plus itself they write as %2B.
        .map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
    );
  } catch {
    return undefined;
  }
}

/** The first endpoint that fits, with the values in its path. */
export function findEndpoint(parts: readonly string[]) {
  for (const endpoint of endpoints) {
    const path = match(endpoint, parts);
    if (path !== undefined) return { endpoint, path };
  }
  return undefined;
}

function match(endpoint: Endpoint, parts: readonly string[]): Record<string, string> | undefined {
  const wanted = endpoint.path.split('/');
  if (wanted.length !== parts.length) return undefined;
  const path: Record<string, string> = {};
  for (const [at, name] of wanted.entries()) {
    const part = parts[at] ?? '';
    if (name.startsWith('{')) path[name.slice(1, -1)] = part;
    else if (name !== part) return undefined;
  }
  return path;
}

function unknownText(path: string): string {
  return `The stand-in has no endpoint '${path}' (see COVERAGE.md for those it has). Not Found`;
}
