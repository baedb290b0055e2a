// HTTP on loopback, with TLS where a certificate is given. Both faces (management and web) are made of it.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

// Longer than clients keep an idle connection, so that none sends into one that is just being closed.
const KEEP_ALIVE_MILLISECONDS = 65_000;
/** KV batches may have 50 MB. Holds also for what a body is unpacked to. */
export const MAX_BODY_BYTES = 52_000_000;

export interface HttpRequest {
  readonly method: string;
  /** Still %-escaped, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The body as it came; texts of other encodings, and what is compressed. */
  readonly bytes: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

/** Answers requests; what it throws becomes a 500 with its message. */
export type HttpHandler = (request: HttpRequest) => Promise<HttpAnswer>;

export interface ListeningServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A certificate and its key, both as PEM texts. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * Listens on 127.0.0.1 only; rejects with a clear message if the port is taken.
 *
 * @param certificate - given: the port speaks TLS and nothing else.
 */
export function listen(
  port: number,
  handler: HttpHandler,
  certificate?: Certificate,
): Promise<ListeningServer> {
  const take = (message: IncomingMessage, response: ServerResponse): void => {
    void answer(message, response, handler);
  };
  const server = certificate === undefined ? createServer(take) : createTlsServer(certificate, take);
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        new Error(
          isTaken ? `Port ${port} is taken by another program. Choose another with --port.` : error.message,
        ),
      );
    });
    server.listen(port, '127.0.0.1', () => {
      resolve({ port: (server.address() as AddressInfo).port, close: () => close(server) });
    });
  });
}

async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  handler: HttpHandler,
): Promise<void> {
  try {
    if (!isLocalHost(message.headers.host)) {
      send(response, text(403, 'The stand-in answers only under localhost or 127.0.0.1.'));
      return;
    }
    const bytes = await readBody(message);
    if (bytes === undefined) {
      send(response, text(413, `A request may have at most ${MAX_BODY_BYTES} bytes.`));
      return;
    }
    const url = addressOf(message.url ?? '/');
    if (url === undefined) {
      send(response, text(400, 'The address of this request cannot be read. It begins with one slash.'));
      return;
    }
    const { pathname: path, searchParams: query } = url;
    const { method = 'GET', headers } = message;
    const body = headers['content-encoding'] === undefined ? bytes.toString('utf8') : '';
    send(response, await handler({ method, path, query, headers, body, bytes }));
  } catch (error) {
    send(response, text(500, error instanceof Error ? error.message : String(error)));
  }
}

/** Undefined for what is no address: "//%/x" would name a host. */
function addressOf(written: string): URL | undefined {
  const base = 'http://127.0.0.1';
  return URL.canParse(written, base) ? new URL(written, base) : undefined;
}

/** A page of a stranger whose name was pointed at 127.0.0.1 must not reach us. */
function isLocalHost(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '');
}

export function text(status: number, body: string): HttpAnswer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}

function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const written = Object.entries(headers).map(
    ([name, value]) => [name, typeof value === 'string' ? value : [...value]] as const,
  );
  response.writeHead(status, {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
    'Cache-Control': 'no-store',
    ...Object.fromEntries(written),
    ...(status === 204 ? {} : { 'Content-Length': bytes.length }),
  });
  response.end(status === 204 ? undefined : bytes);
}

function readBody(message: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
    });
    message.on('end', () => resolve(bytes > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks)));
    message.on('error', reject);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
