// The probes of the register and the walk through the app, on the stand-in with the built packages. What the stand-in
// does otherwise than assumed is a fault of the one or of the other.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';
import { ensurePackages } from '../../scripts/ensurePackages';
import { startStandin, type Standin } from '../../src/standin/main';
import { assumptions } from '../../src/verify/assumptions/registry';
import { outcomesOf, type VerifyReport } from '../../src/verify/report';
import { verify } from '../../src/verify/verify';
import { walkAtWork, walkOfInstallation } from '../../src/verify/walk/registry';

jest.setTimeout(600_000);

// Probe → why the stand-in cannot answer it. A probe that can be answered must not stand here.
const unanswerable: Readonly<Record<string, string>> = {};

const adminPassword = 'invented-for-a-test';
const folder = mkdtempSync(join(tmpdir(), 'minerva-verify-test-'));
let standin: Standin | undefined;
let report: VerifyReport;
const printed: string[] = [];

beforeAll(async () => {
  const packages = (await ensurePackages()).map(({ archive }) => archive);
  standin = await startStandin({
    port: 0,
    dataFolder: join(folder, 'data'),
    packages,
    adminPassword,
  });
  await sendRecordOfTenant(standin.managementUrl);
  report = await verify({
    url: new URL(standin.managementUrl),
    webUrl: new URL(standin.webUrl),
    user: 'admin',
    password: adminPassword,
    trust: { isInsecure: false },
    tenant: 'main',
    version,
    mayWrite: true,
    only: [],
    print: (line) => printed.push(line),
  });
});

afterAll(async () => {
  await standin?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('every probe is asked, and nothing is left behind', () => {
  const ids = [...walkOfInstallation, ...assumptions, ...walkAtWork].map(({ id }) => id);
  expect(outcomesOf(report).map(({ probe }) => probe.id)).toEqual(ids);
  expect(report.leftBehind).toEqual([]);
});

test('the stand-in does what is assumed of Splunk', () => {
  const differing = outcomesOf(report).filter(({ answer }) => answer.verdict === 'differs');
  expect(differing.map(({ probe, answer }) => ({ id: probe.id, ...answer }))).toEqual([]);
});

test('only the probes that are known to need a real Splunk stay untested', () => {
  const untested = outcomesOf(report).flatMap(({ probe, answer }) =>
    answer.verdict === 'could-not-be-tested' ? [[probe.id, answer.why]] : [],
  );
  expect(untested.filter(([id = '']) => !(id in unanswerable))).toEqual([]);
  expect(untested.map(([id]) => id).sort()).toEqual(Object.keys(unanswerable).sort());
});

test('a run ends with the summary line', () => {
  expect(printed.at(-1)).toMatch(/\d+ hold, 0 differ, \d+ could not be tested$/);
});

/** One invented record in the tenant that is looked at, so that its macro has something to find. */
async function sendRecordOfTenant(url: string): Promise<void> {
  const record = { record_key: 'sample:main', version: '00000000000000bb', kind: 'tip', mid: [] };
  const about = new URLSearchParams({
    index: 'minerva_records_main',
    sourcetype: 'minerva:record',
    source: 'sample',
  });
  const answer = await fetch(`${url}/services/receivers/simple?${about.toString()}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`admin:${adminPassword}`).toString('base64')}`,
      'content-type': 'text/plain',
    },
    body: JSON.stringify(record),
  });
  expect(answer.status).toBe(200);
}
