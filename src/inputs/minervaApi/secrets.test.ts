// The credential: fetched from splunkd over TLS that is checked, sent to its origin, and never written anywhere.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileServer, sendJson, sendSlice, type HostileServer } from '../../../tests/support/hostileServer';
import { inputXml, ofSourcetype, runHere, type FinishedRun } from '../../../tests/support/inputRuns';
import { createMinervaApi } from './input';
import { createRedactor } from '../collecting/redactor';

const TOKEN = 'tok"en-for-tests';
let folder = '';
let splunkd: Server;
let splunkdUri = '';
let table: HostileServer;
const asked: string[] = [];
let answer = { status: 200, body: JSON.stringify({ entry: [{ content: { clear_password: TOKEN } }] }) };

function certificate(name: string): { readonly key: Buffer; readonly cert: Buffer } {
  const file = (kind: string): string => join(folder, `${name}.${kind}`);
  const subject = ['-subj', '/CN=SplunkServerDefaultCert', '-days', '2', '-nodes'];
  execFileSync(
    'openssl',
    [...['req', '-x509', '-newkey', 'rsa:2048', ...subject, '-keyout', file('key'), '-out', file('pem')]],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(file('key')), cert: readFileSync(file('pem')) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minerva-secrets-'));
  certificate('other');
  splunkd = createServer(certificate('splunkd'), (request, response) => {
    asked.push(`${request.url ?? ''} ${request.headers.authorization ?? ''}`);
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((resolve) => splunkd.listen(0, '127.0.0.1', resolve));
  splunkdUri = `https://127.0.0.1:${(splunkd.address() as AddressInfo).port}`;
});
beforeEach(async () => {
  answer = { status: 200, body: JSON.stringify({ entry: [{ content: { clear_password: TOKEN } }] }) };
  table = await hostileServer((request, response) =>
    request.headers['x-app-token'] === TOKEN
      ? sendSlice(request, response, [{ license_type: 'M', license_number: '1' }, { echoed: TOKEN }])
      : sendJson(response, []),
  );
});
afterEach(() => table.close());
afterAll(() => {
  splunkd.close();
  rmSync(folder, { recursive: true });
});

/** Runs with a $SPLUNK_HOME that trusts this certificate, or has none. */
async function run(authority?: 'splunkd' | 'other', uri = splunkdUri): Promise<FinishedRun> {
  const splunkHome = mkdtempSync(join(folder, 'home-'));
  mkdirSync(join(splunkHome, 'etc/auth'), { recursive: true });
  if (authority)
    writeFileSync(join(splunkHome, 'etc/auth/cacert.pem'), readFileSync(join(folder, `${authority}.pem`)));
  const parameters = {
    source_name: 'texas_licences',
    base_url: table.origin,
    allow_private_addresses: '1',
    credential: 'token',
  };
  const xml = inputXml(parameters, join(splunkHome, 'checkpoints'), {
    scheme: 'minerva_api',
    serverUri: uri,
  });
  return runHere(createMinervaApi({ splunkHome }), xml);
}
const told = (finished: FinishedRun): unknown => ofSourcetype(finished, 'minerva:run')[0]?.data;

describe('a credential', () => {
  test.each([['splunkd' as const], [undefined]])(
    'is fetched with authority %s, and sent',
    async (authority) => {
      const finished = await run(authority);
      expect(ofSourcetype(finished, 'minerva:record')).toHaveLength(1);
      expect(asked.at(-1)).toBe(
        '/servicesNS/nobody/TA-minerva/storage/passwords/%3Atoken%3A?output_mode=json Splunk k',
      );
    },
  );

  test('stands neither in events nor in the log, even where the server sends it back', async () => {
    const finished = await run();
    expect(ofSourcetype(finished, 'minerva:quarantine')[0]?.data.raw).toBe('{"echoed":"(secret)"}');
    const written = finished.output + finished.log + JSON.stringify(finished.events);
    expect(written).not.toMatch(/en-for-tests/);
  });

  test('is not fetched from a splunkd whose certificate another authority signed', async () => {
    const before = asked.length;
    const finished = await run('other');
    expect(told(finished)).toMatchObject({ outcome: 'failed', problem: 'splunkd-failed' });
    expect([asked.length, table.seen.length]).toEqual([before, 0]);
  });

  test('is not fetched unchecked from another machine', async () => {
    const finished = await run(undefined, 'https://splunk.example.org:8089');
    expect(told(finished)).toMatchObject({ outcome: 'failed', problem: 'splunkd-unverified' });
  });

  test.each([
    ['credential-missing', 404, '{}'],
    ['splunkd-failed', 401, '{}'],
    ['credential-missing', 200, '{"entry":[]}'],
  ])('%s where splunkd answers %s %s', async (problem, status, body) => {
    answer = { status, body };
    const finished = await run();
    expect(told(finished)).toMatchObject({ outcome: 'failed', problem });
    expect(finished.exitCode).toBe(1);
    expect(table.seen).toHaveLength(0);
  });
});

test('a redactor blackens a secret as it is, inside JSON and inside a URL', () => {
  const redact = createRedactor(['a b"c', 'Bearer longer-one']);
  expect(redact(`a b"c ${JSON.stringify('a b"c')} ${encodeURIComponent('a b"c')} longer-one`)).not.toMatch(
    /a b|longer-one|a%20b/,
  );
});
