// Requests that a stranger might send: real addresses with odd parts, methods, types, parameters and bodies.
import { endpoints } from '../../../src/standin/rest/endpoints/registry';
import { mutate } from './mutate';
import type { Random } from './random';

export interface FuzzRequest {
  readonly method: string;
  /** As it goes over the wire: nothing is tidied. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const names = [
  ...[
    'fixture',
    'search',
    'main',
    'fixture_counter',
    'walk',
    'props',
    'savedsearches',
    'default',
    'nobody',
    'people',
  ],
  ...[
    '..',
    '%2e%2e',
    '..%2f..%2f..%2fsentinel.txt',
    '%2e%2e%2fsentinel.txt',
    '....//',
    '%00',
    'a%00b',
    '%ff',
    '%',
    '%zz',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '-',
    '_new',
    '%20',
    '%0d%0aX: y',
    '%F0%9F%98%80',
  ],
  ...[
    '..%5c..%5csentinel.txt',
    '%2fetc%2fpasswd',
    '%c0%ae%c0%ae',
    'a'.repeat(300),
    '-1',
    '0',
    '1e9',
    '%7B%7D',
    "';--",
    '[x]',
  ],
];
const parameterNames = [
  ...[
    'name',
    'search',
    'count',
    'offset',
    'output_mode',
    'exec_mode',
    'earliest_time',
    'latest_time',
    'id',
    'sid',
    'f',
    'sort_key',
  ],
  ...[
    'query',
    'limit',
    'skip',
    'fields',
    'action',
    'username',
    'password',
    'roles',
    'realm',
    'index',
    'source',
    'sharing',
    'owner',
  ],
  ...[
    'perms.read',
    'disabled',
    'interval',
    'cron_schedule',
    'is_scheduled',
    '__proto__',
    'constructor',
    '__proto__[polluted]',
    'trigger_time',
  ],
  ...[
    'homePath',
    'datatype',
    'frozenTimePeriodInSecs',
    'type',
    'field',
    'prefix',
    'maxTotalDataSizeMB',
    'coldPath',
    'dispatchAs',
    '',
  ],
];
const parameterValues = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '1e999',
    '99999999999999999999',
    'NaN',
    'true',
    'x',
    '*',
    'json',
    'xml',
    'csv',
    'json_cols',
    'blocking',
    'oneshot',
  ],
  ...[
    '| makeresults',
    'search index=main',
    '| makeresults | eval x=',
    '[',
    '{"a": 1}',
    '{"$or": 1}',
    '{"$where": "1"}',
    '{"__proto__": {"polluted": 1}}',
  ],
  ...[
    '-1d@d',
    'now',
    '2020-13-45',
    '* * * * *',
    '61 * * * *',
    '../../sentinel.txt',
    '/etc/passwd',
    '\u0000',
    '\u{1f600}',
    '\r\nX: y',
    'a'.repeat(5000),
  ],
  ...[
    'admin',
    'nobody',
    'main',
    '../../../outside',
    '$SPLUNK_DB/../../outside',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  ],
];
const bodies = [
  ...[
    '{',
    '[]',
    '{}',
    'null',
    '"x"',
    '[[[[',
    '{"a":{"$gt":""}}',
    '[{"_key":"k"},{"_key":"k"}]',
    '{"_key":{"a":1}}',
    '{"__proto__":{"polluted":1}}',
  ],
  ...[
    '<x>',
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "e">]><x>&e;</x>',
    '\u0000\u0001',
    '%',
    '=&=&=',
    'a=1&a=2',
    '['.repeat(20_000),
    '{"a":'.repeat(5000),
  ],
];
const types = [
  ...[
    'application/x-www-form-urlencoded',
    'application/json',
    'text/plain',
    'text/xml',
    'multipart/form-data; boundary=x',
    '',
  ],
  ...['application/json; charset=utf-7', 'x', 'a'.repeat(3000)],
];
const webPaths = [
  '/',
  '/en-US/app/fixture/start',
  '/en-US/static/app/fixture/',
  '/en-US/splunkd/__raw/services/',
  '/en-US/account/login',
  '/static/',
  '/en-US/config',
];

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
  return character.isWellFormed?.() === false ? '%ed%a0%bd' : encodeURIComponent(character);
}
