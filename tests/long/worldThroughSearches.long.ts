// The fictional world at 100,000 records, linked through the stand-in by the tenant's own searches: how long it takes,
// and how much of what was planted is found. The bounds are issue 3's, for clean identifiers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureServiceUser, linkSearch, savedSearchText, searchAsService } from '../../scripts/linking';
import { runDemo, type RunningDemo } from '../support/runningDemo';

jest.setTimeout(3 * 3_600_000);
const RECORDS = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'minerva-linked-world-'));
let demo: RunningDemo;

beforeAll(async () => {
  demo = await runDemo({ records: RECORDS, dataFolder: folder });
  await ensureServiceUser(demo.client, 'main');
});
afterAll(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a world of 100,000 records is linked, no entity is a lump, and a second run changes nothing', async () => {
  const link = async (): Promise<number> => {
    const begun = Date.now();
    await searchAsService(demo.managementUrl, 'main', savedSearchText(linkSearch));
    return (Date.now() - begun) / 1000;
  };
  const found = () =>
    demo.client.search(
      '| inputlookup minerva_membership | where members>1 | stats count as records dc(entity) as entities max(members) as largest',
    );
  const seconds = await link();
  const [first] = await found();
  process.stdout.write(`${RECORDS} records linked in ${seconds.toFixed(1)} s: ${JSON.stringify(first)}\n`);
  expect(Number(first?.records)).toBeGreaterThan(RECORDS / 10);
  expect(Number(first?.largest)).toBeLessThanOrEqual(500);
  process.stdout.write(`again in ${(await link()).toFixed(1)} s\n`);
  expect(await found()).toEqual([first]);
});
