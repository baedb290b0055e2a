// Test support: a splunkd that keeps one secret, a webhook that remembers what it was sent, and payloads.
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { toMid } from '../../src/core/identifiers/mid';

export const SECRET = 'fictional-secret-of-a-test';
export const phoneMid = (place: number): string => toMid('phone', `1202555${String(place).padStart(4, '0')}`);

export interface Taken {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Bench {
  /** $SPLUNK_HOME of the test. */
  readonly home: string;
  readonly origin: string;
  /** Messages that reached the webhook, those it refused too. */
  readonly taken: Taken[];
  /** Answers one call of the webhook. */
  answer: (response: ServerResponse, call: number) => void;
  readonly payload: (changes?: object, configuration?: object) => string;
  readonly resultsFile: (csv: string) => string;
  readonly files: (...path: readonly string[]) => readonly string[];
  readonly close: () => Promise<void>;
}

export async function notifyBench(): Promise<Bench> {
  const home = mkdtempSync(join(tmpdir(), 'minerva-notify-'));
  const app = join(home, 'etc/apps/TA-minerva/local');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'alert_actions.conf'), '[minerva_notify]\nparam.allow_private_addresses = 1\n');
  const taken: Taken[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const path = request.url ?? '';
      if (path.includes('/storage/passwords/')) {
        passwordAnswer(request, response);
        return;
      }
      taken.push({ path, headers: request.headers, body });
      bench.answer(response, taken.length);
    });
  });
  const origin = await listening(server);
  const bench: Bench = {
    home,
    origin,
    taken,
    answer: (response) => void response.writeHead(204).end(),
    payload: (changes = {}, configuration = {}) =>
      JSON.stringify({
        server_uri: origin,
        session_key: 'key-of-the-service-user',
        search_name: 'Minerva - New record touches a watched identifier',
        app: 'minerva_tenant_main',
        owner: 'minerva_service_main',
        results_link: 'http://splunk.example.org:8000/en-US/app/minerva_tenant_main/@go?sid=1',
        result: { mid: phoneMid(143), new_records: '3', name: 'Jane Example', text: 'an advert' },
        configuration: { webhook_url: `${origin}/hook`, credential: 'minerva_webhook', ...configuration },
        ...changes,
      }),
    resultsFile: (csv) => {
      const file = join(home, `results-${Math.random()}.csv.gz`);
      writeFileSync(file, gzipSync(csv));
      return file;
    },
    files: (...path) => {
      const folder = join(home, 'var/lib/minerva/main', ...path);
      return listed(folder);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
        rmSync(home, { recursive: true, force: true });
      }),
  };
  return bench;
}

/** The example of docs/alerts.md, as whoever takes a message may write it. */
export function isGenuine(header: string, body: string, secret: string, nowSeconds: number): boolean {
  const [, time = '', signature = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  return expected === signature && Math.abs(nowSeconds - Number(time)) <= 300;
}

function passwordAnswer(request: IncomingMessage, response: ServerResponse): void {
  const isAsked =
    request.url?.startsWith(
      '/servicesNS/nobody/minerva_tenant_main/storage/passwords/%3Aminerva_webhook%3A',
    ) === true && request.headers.authorization === 'Splunk key-of-the-service-user';
  response.writeHead(isAsked ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ entry: [{ content: { clear_password: SECRET } }] }));
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
