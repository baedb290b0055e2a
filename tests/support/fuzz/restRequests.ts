// Requests that a stranger might send: real addresses with odd parts, methods, types, parameters and bodies.
import { endpoints } from '../../../src/standin/rest/endpoints/registry';
import { mutate } from './mutate';
import { names, parameterNames, parameterValues, bodies, types, webPaths } from './oddParts';
import type { Random } from './random';

export interface FuzzRequest {
  readonly method: string;
  /** As it goes over the wire: nothing is tidied. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request to the management interface. */
export function managementRequest(random: Random, authorization: string): FuzzRequest {
  const { path } = random.pick(endpoints);
  const filled = path.replace(/\{[^}]*\}/g, () => random.pick(names));
  const root = random.pick([
    '/services/',
    '/servicesNS/-/-/',
    '/servicesNS/nobody/fixture/',
    `/servicesNS/${random.pick(names)}/${random.pick(names)}/`,
  ]);
  const rest = random.chance(0.1) ? `/${random.pick(names)}` : '';
  return request(random, oddly(random, `${root}${filled}${rest}`), {
    authorization: oddCredentials(random, authorization),
  });
}

/** A request to the web pages. */
export function webRequest(random: Random): FuzzRequest {
  const path = random.pick(webPaths) + random.some(4, () => random.pick(names)).join('/');
  return request(random, oddly(random, path), {
    cookie: `splunkd_8000=${random.pick(parameterValues.slice(0, 8))}`,
  });
}

function oddly(random: Random, path: string): string {
  return wireSafe(random.chance(0.1) ? mutate(random, path, names) : path);
}

function oddCredentials(random: Random, authorization: string): string {
  return random.chance(0.9)
    ? authorization
    : random.pick(['', 'Splunk', 'Splunk x', 'Basic', 'Basic %%%', 'Bearer x', 'x'.repeat(9000)]);
}

function request(random: Random, path: string, more: Readonly<Record<string, string>>): FuzzRequest {
  const method = random.pick([
    'GET',
    'GET',
    'GET',
    'POST',
    'POST',
    'POST',
    'DELETE',
    'PUT',
    'HEAD',
    'OPTIONS',
    'PATCH',
  ]);
  const parameters = new URLSearchParams(
    random
      .some(4, (): [string, string] => [random.pick(parameterNames), random.pick(parameterValues)])
      .slice(),
  ).toString();
  const inAddress = method === 'GET' || random.chance(0.3);
  const body = method === 'GET' ? '' : random.chance(0.5) ? parameters : random.pick(bodies);
  return {
    method,
    path: inAddress && parameters !== '' ? `${path}?${parameters}` : path,
    headers: {
      ...more,
      'content-type': random.pick(types),
      ...(random.chance(0.05) ? { 'content-encoding': random.pick(['gzip', 'deflate', 'x']) } : {}),
      ...(random.chance(0.02) ? { 'x-large': 'h'.repeat(20_000) } : {}),
      ...(random.chance(0.02) ? { host: random.pick(['evil.example.org', '', '127.0.0.1:1']) } : {}),
    },
    body: random.chance(0.005) ? body.repeat(200) : body,
  };
}

/** What no client can put into a request line is escaped. */
function wireSafe(path: string): string {
  const safe = Array.from(path, (character) =>
    /[!-~]/.test(character) ? character : escaped(character),
  ).join('');
  return safe.startsWith('/') ? safe : `/${safe}`;
}

function escaped(character: string): string {
  try {
    return encodeURIComponent(character);
  } catch {
    return '%ed%a0%bd'; // half of a character beyond the first plane
  }
}
