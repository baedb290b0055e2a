// For tests only: a web server on a free loopback port that answers what a test says and keeps what it was asked.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface LoopbackServer {
  readonly url: URL;
  readonly asked: Asked[];
  readonly stop: () => Promise<void>;
}

/** Starts it; `reply` answers each request, undefined with 404. */
export async function startLoopbackServer(
  reply: (asked: Asked) => Reply | undefined,
): Promise<LoopbackServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const question = { method, path: url, headers, body: Buffer.concat(pieces).toString() };
      asked.push(question);
      const { status = 200, headers: extra = {}, body = '' } = reply(question) ?? { status: 404 };
      for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
      response.statusCode = status;
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
