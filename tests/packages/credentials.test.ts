// The credential of minerva_api from end to end: stored over REST, fetched by the built add-on with the session key that
// it was started with, sent to the table, and written nowhere.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import { startStandin, type Standin } from '../../src/standin/main';
import { clientOf, until, type Ask } from '../../src/standin/testSupport/client';
import { hostileServer, sendSlice, type HostileServer } from '../support/hostileServer';

const describeHere = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;
const password = 'walk-in-the-park';
const token = 'token-of-nobody-17';

describeHere('a credential of minerva_api', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-credential-'));
  let standin: Standin;
  let table: HostileServer;
  let admin: Ask;

  beforeAll(async () => {
    const packages = (await ensurePackages()).map(({ archive }) => archive);
    standin = await startStandin({
      port: 0,
      dataFolder: join(folder, 'data'),
      packages,
      adminPassword: password,
    });
    admin = clientOf(standin.managementUrl, 'admin', password);
    table = await hostileServer((request, response) => {
      if (request.headers['x-app-token'] !== token) response.writeHead(403).end('{}');
      else
        sendSlice(request, response, [
          { license_type: 'Massage Therapist', license_number: '17' },
          { echoed: token },
        ]);
    });
  }, 300_000);

  afterAll(async () => {
    await table.close();
    await standin.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const rows = async (search: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const form = { search, exec_mode: 'oneshot', earliest_time: '0' };
    return (await admin('POST', '/servicesNS/nobody/minerva/search/v2/jobs', form)).json.results ?? [];
  };
  const run = async (name: string, credential: string): Promise<string> => {
    const made = await admin('POST', '/servicesNS/nobody/TA-minerva/data/inputs/minerva_api', {
      name,
      source_name: 'texas_licences',
      base_url: table.origin,
      allow_private_addresses: '1',
      tenant: 'main',
      index: 'minerva_records_main',
      credential,
      interval: '-1',
    });
    expect([made.status, made.text]).toEqual([201, expect.anything()]);
    const told = async (): Promise<string | undefined> =>
      (await rows('search index=minerva_* sourcetype=minerva:run | table _raw'))
        .map(({ _raw }) => String(_raw))
        .find((raw) => raw.includes(`minerva_api://${name}`));
    return (await until(told, (raw) => raw !== undefined)) ?? '';
  };

  test('that is not stored ends the run, and the run says which one is missing', async () => {
    expect(await run('without', 'feed:nobody')).toContain('credential-missing');
    expect(table.seen).toHaveLength(0);
  });

  test('that is stored reaches the table and no file, event or log line', async () => {
    const stored = await admin('POST', '/servicesNS/nobody/TA-minerva/storage/passwords', {
      name: 'texas',
      realm: 'feed',
      password: token,
    });
    expect(stored.status).toBe(201);
    await run('with', 'feed:texas');
    const found = await until(
      () => rows('search index=minerva_records_main | stats dc(record_key) as records'),
      ([row]) => row?.records === '1',
    );
    expect(found).toEqual([{ records: '1' }]);
    expect(await rows(`search index=* OR index=_* "${token}" | stats count`)).toEqual([{ count: '0' }]);
    await standin.stop();
    const files = readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.filter((file) => readFileSync(file).includes(token))).toEqual([]);
  });
});
