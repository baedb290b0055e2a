// One HTTP request over Node's own client, because a self-signed certificate (splunkd's default) needs settings that
// `fetch` does not take. Bounded in time and size; a redirect is an answer, not followed.
import { request as requestPlain, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as requestTls } from 'node:https';

const MAX_ANSWER_BYTES = 64 * 1024 * 1024; // 50,000 result rows of one column are 2 MB; a page bundle is 3 MB
const REQUEST_SECONDS = 60;

export interface Trust {
  /** Accept any certificate: for a first look on a trusted network. */
  readonly isInsecure: boolean;
  /** PEM text of the authority that signed the certificate. */
  readonly authority?: string;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export type SendHttp = (request: HttpRequest) => Promise<HttpAnswer>;

/** The machine could not be talked to at all; the message says why and what to do. */
export class Unreachable extends Error {}

/**
 * Says what is wrong with an address before anything is sent to it.
 *
 * @returns the address, or a sentence: not a URL, or plain HTTP to another machine (the password would cross the
 *   network readably).
 */
export function readAddress(written: string, option: string): URL | string {
  if (!URL.canParse(written))
    return `${option} ${written} is not an address. Write it like https://host:8089.`;
  const url = new URL(written);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return url;
  return `${option} ${written} would send your password readably over the network. Use https:// (plain http is accepted for this machine only).`;
}

/** Whether the address is this machine. */
export function isLoopback(url: URL): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

/** Makes a sender that trusts what it is told to. It throws `Unreachable`, and nothing else. */
export function createSender(trust: Trust): SendHttp {
  return (request) => send(request, trust);
}

function send({ method, url, headers, body }: HttpRequest, trust: Trust): Promise<HttpAnswer> {
  const options: RequestOptions = {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) },
  };
  return new Promise((resolve, reject) => {
    const outgoing =
      url.protocol === 'https:'
        ? requestTls(url, { ...options, rejectUnauthorized: !trust.isInsecure, ca: trust.authority })
        : requestPlain(url, options);
    const fail = (reason: string): void => {
      reject(new Unreachable(`${url.origin} cannot be talked to: ${reason}`));
      outgoing.destroy();
    };
    // The socket's own time-out starts again with every byte; a drip must not hold the run for ever.
    const patience = setTimeout(
      () => fail(`no answer within ${REQUEST_SECONDS} seconds`),
      REQUEST_SECONDS * 1000,
    );
    outgoing.on('close', () => clearTimeout(patience));
    outgoing.on('error', (error: NodeJS.ErrnoException) => fail(explain(error)));
    outgoing.on('response', (incoming) => {
      const pieces: Buffer[] = [];
      let bytes = 0;
      incoming.on('data', (piece: Buffer) => {
        bytes += piece.length;
        if (bytes > MAX_ANSWER_BYTES) fail(`its answer is longer than ${MAX_ANSWER_BYTES} bytes`);
        else pieces.push(piece);
      });
      incoming.on('error', (error: NodeJS.ErrnoException) => fail(explain(error)));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: Buffer.concat(pieces).toString('utf8'),
        }),
      );
    });
    outgoing.end(body);
  });
}

const certificateProblems = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

function explain(error: NodeJS.ErrnoException): string {
  const code = error.code ?? '';
  if (certificateProblems.test(code))
    return `its certificate is not trusted (${code}). Give its authority with --ca FILE ($SPLUNK_HOME/etc/auth/cacert.pem), or --insecure on a network you trust.`;
  if (code === 'ECONNREFUSED')
    return 'nothing listens there. Is splunkd running, and is this its management port?';
  return code === '' ? error.message : `${error.message} (${code})`;
}
