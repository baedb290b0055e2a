// splunkd's management port, as a program that splunkd started sees it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../../core/brand';
import { isLoopbackHost } from '../../http/addressGuard';
import { createHttpClient, type HttpClient } from '../../http/client';
import type { HttpProblem } from '../../http/httpProblem';
import type { Pace } from '../../http/waiting';
import { problemOfSplunkd, type SplunkdProblem } from './splunkdProblem';

export type { SplunkdProblem } from './splunkdProblem';

/** What splunkd tells a program it starts. Never logged. */
export interface SplunkdAccess {
  /** `https://127.0.0.1:8089` */
  readonly uri: string;
  readonly sessionKey: string;
  /** Set where `sessionKey` is an authentication token of another splunkd: the name under which it is stored. */
  readonly tokenName?: string;
}

export interface SplunkdClient {
  /** GET, answered as JSON. `path` begins with `/services`. */
  readonly get: (path: string) => ReturnType<HttpClient['fetchJson']>;
  /** POST of a form, answered as JSON. */
  readonly post: (
    path: string,
    form: Readonly<Record<string, string>>,
  ) => ReturnType<HttpClient['fetchJson']>;
  /** POST of JSON, answered as JSON; what the KV Store takes. */
  readonly postJson: (path: string, body: unknown) => ReturnType<HttpClient['fetchJson']>;
  /**
   * A failed request in words for whoever has to mend it.
   *
   * @param wanted - what was asked for, after "may not": `search`, `write minerva_state`.
   */
  readonly problemOf: (problem: HttpProblem, wanted: string) => SplunkdProblem;
  readonly close: () => void;
}

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_MILLISECONDS = 20_000;

export interface SplunkdSurroundings {
  /** $SPLUNK_HOME; '' where it is not set. */
  readonly splunkHome: string;
  readonly stop: AbortSignal;
  readonly pace?: Pace;
  /** Largest answer that is read; 1 MiB unless told: a page of search results is larger. */
  readonly maxBodyBytes?: number;
  /** Requests in all, as fast as splunkd answers; without it as careful as with a stranger's server. */
  readonly maxRequests?: number;
  /** PEM of the authorities to trust in place of Splunk's own, or for a token of the public ones. */
  readonly certificates?: string | undefined;
}

/**
 * A client for splunkd.
 *
 * Its certificate is its own: it is checked against `$SPLUNK_HOME/etc/auth/cacert.pem` where that file is; without it,
 * only a splunkd on this machine is spoken to. On this machine the name in the certificate is not compared, because
 * Splunk's own reads `SplunkServerDefaultCert`. A token goes to a splunkd elsewhere, so there Splunk's authority counts
 * for nothing (its key is in every installation): the public ones do, or those that are told.
 *
 * @returns client; problems `splunkd-unknown` (no URI or key), `splunkd-unverified`.
 */
export async function createSplunkdClient(
  access: SplunkdAccess,
  surroundings: SplunkdSurroundings,
): Promise<Result<SplunkdClient, SplunkdProblem>> {
  const { splunkHome, stop, pace, maxBodyBytes = MAX_BODY_BYTES, maxRequests } = surroundings;
  if (!URL.canParse(access.uri) || access.sessionKey === '') {
    const message = 'splunkd named neither its address nor a session key; nothing can be asked of it.';
    return { ok: false, problem: { code: 'splunkd-unknown', message } };
  }
  const base = new URL(access.uri);
  const isHere = isLoopbackHost(base.hostname);
  const isToken = access.tokenName !== undefined;
  const certificates = surroundings.certificates ?? (isToken ? undefined : await authorityOf(splunkHome));
  if (certificates === undefined && !isHere && !isToken) {
    const message = `The certificate of splunkd at ${base.host} cannot be checked: ${join(splunkHome, 'etc/auth/cacert.pem')} cannot be read. Credentials are only fetched unchecked from this machine.`;
    return { ok: false, problem: { code: 'splunkd-unverified', message } };
  }
  const client = createHttpClient({
    allowPrivateAddresses: true,
    isDirect: true,
    tls: {
      ...(certificates === undefined ? { rejectUnauthorized: !isHere } : { ca: certificates }),
      ...(isHere ? { checkServerIdentity: () => undefined } : {}),
    },
    limits: { maxBodyBytes, maxMilliseconds: MAX_MILLISECONDS, maxRedirects: 0 },
    ...(maxRequests === undefined ? {} : { budget: { maxRequests, minMillisecondsBetween: 0 } }),
    userAgent: 'Minerva',
    stop,
    ...(pace === undefined ? {} : { pace }),
  });
  const common = {
    headers: {},
    secretHeaders: { Authorization: `${isToken ? 'Bearer' : 'Splunk'} ${access.sessionKey}` },
  };
  const get: SplunkdClient['get'] = (path) =>
    client.fetchJson({ method: 'GET', url: new URL(path, base), ...common });
  const post: SplunkdClient['post'] = (path, form) =>
    client.fetchJson({ method: 'POST', url: new URL(path, base), form, ...common });
  const postJson: SplunkdClient['postJson'] = (path, body) =>
    client.fetchJson({ method: 'POST', url: new URL(path, base), json: body, ...common });
  const party = { host: base.host, tokenName: access.tokenName };
  const problemOf: SplunkdClient['problemOf'] = (problem, wanted) => problemOfSplunkd(problem, party, wanted);
  return { ok: true, value: { get, post, postJson, problemOf, close: client.close } };
}

async function authorityOf(splunkHome: string): Promise<string | undefined> {
  if (splunkHome === '') return undefined;
  return readFile(join(splunkHome, 'etc', 'auth', 'cacert.pem'), 'utf8').catch(() => undefined);
}
