// How a URL is reached: which agent, which proxy, and whether its address is allowed at all.
import { promises as dns, type LookupAddress } from 'node:dns';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type AgentOptions } from 'node:https';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import { getProxyForUrl } from 'proxy-from-env';
import type { Result } from '../../core/brand';
import { guardedLookup, isPublicAddress, type Resolve } from './addressGuard';
import { lastingProblem, shownUrl, type HttpProblem } from './httpProblem';

const MAX_SOCKETS = 4; // of one process to one host

export interface RouteOptions {
  /** Private, loopback and link-local addresses too. */
  readonly allowPrivateAddresses: boolean;
  /** Certificates (PEM) trusted beside the usual ones. */
  readonly certificates?: string;
  /** Further TLS options; only splunkd's own door needs them. */
  readonly tls?: AgentOptions;
  /** Resolver; tests pass their own. */
  readonly resolve?: Resolve;
  /** Never through a proxy, whatever the environment says. */
  readonly isDirect?: boolean;
}

export interface Route {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  /** `false`: direct. `undefined`: axios asks the environment (HTTP_PROXY, HTTPS_PROXY, NO_PROXY). */
  readonly proxy: false | undefined;
}

/** Chooses routes; keeps the agents and their connections. */
export interface Router {
  readonly route: (url: URL) => Promise<Result<Route, HttpProblem>>;
  readonly close: () => void;
}

/**
 * Makes the routes of one client.
 *
 * @returns routes; problems `url-refused` (not http or https, or with user and password), `address-refused`.
 */
export function createRouter(options: RouteOptions): Router {
  const tls: AgentOptions = {
    maxSockets: MAX_SOCKETS,
    keepAlive: true,
    minVersion: 'TLSv1.2',
    ...(options.certificates === undefined ? {} : { ca: [...rootCertificates, options.certificates] }),
    ...options.tls,
  };
  const guard = options.allowPrivateAddresses ? {} : { lookup: guardedLookup(options.resolve) };
  const direct = {
    httpAgent: new HttpAgent({ maxSockets: MAX_SOCKETS, keepAlive: true, ...guard }),
    httpsAgent: new HttpsAgent({ ...tls, ...guard }),
  };
  // The proxy itself mostly has a private address; the admin named it.
  const proxied = { httpAgent: new HttpAgent({ maxSockets: MAX_SOCKETS }), httpsAgent: new HttpsAgent(tls) };
  return {
    route: async (url) => {
      const problem = complaintAbout(url, options.allowPrivateAddresses);
      if (problem) return { ok: false, problem };
      if (options.isDirect === true || getProxyForUrl(url) === '') {
        return { ok: true, value: { ...direct, proxy: false } };
      }
      const leak = options.allowPrivateAddresses ? undefined : await complaintBehindProxy(url);
      return leak ? { ok: false, problem: leak } : { ok: true, value: { ...proxied, proxy: undefined } };
    },
    close: () => {
      for (const agent of Object.values({ ...direct })) agent.destroy();
      for (const agent of Object.values({ ...proxied })) agent.destroy();
    },
  };
}

function complaintAbout(url: URL, allowsPrivate: boolean): HttpProblem | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return lastingProblem('url-refused', `${url.protocol} is no way to fetch; only https: and http: are.`);
  }
  if (url.username !== '' || url.password !== '') {
    const message = `The URL of ${url.host} holds a user name or password; store it in storage/passwords instead.`;
    return lastingProblem('url-refused', message);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up, so the guard in the socket would not see it.
  return !allowsPrivate && isIP(host) !== 0 && !isPublicAddress(host) ? privateProblem(url, host) : undefined;
}

/** Behind a proxy the proxy resolves; what our own resolver knows as private is still refused. */
async function complaintBehindProxy(url: URL): Promise<HttpProblem | undefined> {
  const known = await dns.lookup(url.hostname, { all: true }).catch((): LookupAddress[] => []);
  const inside = known.find(({ address }) => !isPublicAddress(address));
  return inside && privateProblem(url, inside.address);
}

/** The problem of an address that is not public. */
export function privateProblem(url: URL, address: string): HttpProblem {
  const message =
    `${shownUrl(url)} leads to ${address}, which is no address of the public internet. ` +
    'If that is meant, set allow_private_addresses = 1 in the input.';
  return lastingProblem('address-refused', message);
}
