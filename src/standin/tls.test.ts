// The management port with a certificate. Node cannot make one itself, so openssl does; without it this is shown as skipped.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandin, type Standin } from './main';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'standin-tls-'));
let standin: Standin | undefined;

afterAll(async () => {
  await standin?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const describeWithOpenssl = hasOpenssl ? describe : describe.skip;

describeWithOpenssl('with a certificate', () => {
  test('the management port speaks TLS and nothing else', async () => {
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
    execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    const certificate = { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
    standin = await startStandin({
      port: 0,
      dataFolder: join(folder, 'data'),
      packages: [],
      adminPassword: 'walk-in-the-park',
      certificate,
    });
    expect(standin.managementUrl).toMatch(/^https:/);
    const address = `${standin.managementUrl}/services/server/info`;
    const status = await new Promise((resolve, reject) => {
      const ca = { ca: certificate.cert, checkServerIdentity: () => undefined };
      get(address, ca, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });
    expect(status).toBe(200);
    await expect(fetch(address.replace('https:', 'http:'))).rejects.toThrow();
  });
});
