// A server on loopback for tests that may misbehave in any way a handler likes.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Handler = (request: SeenRequest, response: ServerResponse, number: number) => void;

export interface HostileServer {
  readonly origin: string;
  readonly seen: readonly SeenRequest[];
  readonly close: () => Promise<void>;
}

/** Starts a server; `number` counts requests from 1. */
export async function hostileServer(handle: Handler): Promise<HostileServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://server');
      const one = { method: request.method ?? '', url, headers: request.headers, body };
      seen.push(one);
      handle(one, response, seen.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** A table that is cut as Socrata cuts one: `$offset` and `$limit`. */
export function sendSlice(
  request: SeenRequest,
  response: ServerResponse,
  rows: readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): void {
  const offset = Number(request.url.searchParams.get('$offset'));
  sendJson(response, rows.slice(offset, offset + Number(request.url.searchParams.get('$limit'))), headers);
}
