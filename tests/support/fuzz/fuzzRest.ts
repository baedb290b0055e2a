// Hostile requests to a running stand-in. Held to: an answer in time, a message with every 500 (and none of the kind that
// an unforeseen error makes), nothing read or written outside the data folder, no prototype changed, alive at the end.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin } from '../../../src/standin/main';
import { fixtureFiles, writePackage } from '../../../src/standin/testSupport/fixtureApp';
import { randomFrom } from './random';
import { managementRequest, webRequest, type FuzzRequest } from './restRequests';

export interface RestFuzzOutcome {
  /** How often each status came. */
  readonly statuses: Readonly<Record<string, number>>;
  /** At most 20, each with its request, as JSON. */
  readonly faults: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const MAX_FAULTS = 20;
const MAX_SECONDS = 15; // for one answer; a machine that runs several things at once is slow
const SECRET = 'sentinel: nothing may read this';
const password = 'walk-in-the-park';

/** Sends so many requests from a seed to a fresh stand-in; the same seed sends the same requests. */
export async function fuzzRest(seed: number, count: number): Promise<RestFuzzOutcome> {
  const random = randomFrom(seed);
  const outer = mkdtempSync(join(tmpdir(), 'rest-fuzz-'));
  mkdirSync(join(outer, 'data'));
  writeFileSync(join(outer, 'sentinel.txt'), SECRET);
  const packageFile = await writePackage(join(outer, 'fixture.spl'), fixtureFiles);
  const standin = await startStandin({
    port: 0,
    dataFolder: join(outer, 'data'),
    packages: [packageFile],
    adminPassword: password,
  });
  const before = surroundings(outer);
  const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
  const outcome = { statuses: {} as Record<string, number>, faults: [] as string[] };
  const key = await logIn(standin.managementUrl);
  for (let at = 0; at < count && outcome.faults.length < MAX_FAULTS; at++) {
    const isWeb = random.chance(0.15);
    const request = isWeb ? webRequest(random) : managementRequest(random, `Splunk ${key}`);
    const answer = await send(isWeb ? standin.webUrl : standin.managementUrl, request);
    outcome.statuses[answer.status] = (outcome.statuses[answer.status] ?? 0) + 1;
    const fault = faultOf(request, answer);
    if (fault !== undefined)
      outcome.faults.push(`request ${at}: ${JSON.stringify(request).slice(0, 900)}: ${fault}`);
  }
  const alive = await send(standin.managementUrl, {
    method: 'GET',
    path: '/services/server/info?output_mode=json',
    headers: { authorization },
    body: '',
  });
  if (alive.status !== 200) outcome.faults.push(`it does not answer any more: ${alive.status} ${alive.text}`);
  await standin.stop();
  const after = surroundings(outer);
  if (after !== before) outcome.faults.push(`files outside its folder changed: ${before} → ${after}`);
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {})
    outcome.faults.push('a prototype was changed');
  rmSync(outer, { recursive: true, force: true });
  return outcome;
}

async function logIn(url: string): Promise<string> {
  const answer = await send(url, {
    method: 'POST',
    path: '/services/auth/login',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ username: 'admin', password, output_mode: 'json' }).toString(),
  });
  return (JSON.parse(answer.text) as { readonly sessionKey: string }).sessionKey;
}

/** Status 0: no answer. */
function send(url: string, { method, path, headers, body }: FuzzRequest): Promise<Answer> {
  const { hostname, port } = new URL(url);
  // Node leaves the length out for some methods; the body would be read as a request of its own.
  const sent = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve) => {
    const request = httpRequest({ hostname, port, method, path, headers: sent, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
      response.on('error', (error) => resolve({ status: 0, text: String(error) }));
    });
    request.setTimeout(MAX_SECONDS * 1000, () => request.destroy(new Error(`no answer in ${MAX_SECONDS} s`)));
    request.on('error', (error) => resolve({ status: 0, text: String(error) }));
    request.end(body);
  });
}

function faultOf(request: FuzzRequest, { status, text }: Answer): string | undefined {
  if (text.includes(SECRET) || text.includes('root:x:0')) return 'it gave away a file outside its folder';
  // Headers beyond Node's limit end the connection, before or after the answer 431.
  if (status === 0) return request.headers['x-large'] === undefined ? `no answer: ${text}` : undefined;
  if (status >= 500 && status !== 503) return `${status}: ${text.slice(0, 300)}`;
  return status >= 400 && request.method !== 'HEAD' && status !== 431 && text.trim() === ''
    ? `${status} without a message`
    : undefined;
}

/** What lies beside the data folder and in the working folder, the sentinel with its text. */
function surroundings(outer: string): string {
  const beside = readdirSync(outer).sort();
  const working = readdirSync(process.cwd()).sort();
  return JSON.stringify({ beside, working, sentinel: readFileSync(join(outer, 'sentinel.txt'), 'utf8') });
}
