// One tenant never sees, counts, infers or changes what is another's. Each attack is asked three times: where the other
// tenant is, where it is not — the answers must not differ in a letter — and where what protects it was taken away.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NORTH_MARK, type Attack, type Numbers } from './attack';
import { liftings } from './protections';
import { renderTenants } from './renderTenants';
import { requestAttacks } from './requestAttacks';
import { searchAttacks } from './searchAttacks';
import { fill, fillNorth, stateOfNorth } from './tenantData';
import { jobOf, northAlert, northJob } from './tenantJobs';
import { launch, search, startWorld, type Answer, type TenantWorld } from './tenantWorld';

jest.setTimeout(300_000);

const attacks: readonly Attack[] = [...searchAttacks, ...requestAttacks];
const titled = attacks.map((attack) => [`${attack.group}: ${attack.name}`, attack] as const);
const NO_JOB = '1700000000.999999';
const NO_ALERT = 'northmark_1';
const folder = mkdtempSync(join(tmpdir(), 'minerva-tenants-'));
const worlds: TenantWorld[] = [];
let shared: TenantWorld;
let alone: TenantWorld;
let here: Numbers;
let there: Numbers;
let before = '';

beforeAll(async () => {
  shared = await startWorld(join(folder, 'shared'), ['main', 'north']);
  worlds.push(shared);
  alone = await startWorld(join(folder, 'alone'), ['main']);
  worlds.push(alone);
  await fill(shared, ['main', 'north']);
  await fill(alone, ['main']);
  const ownSearch = 'search index=minerva_records_main | fields name';
  const ownIn = (world: TenantWorld): Promise<string> => jobOf(world, 'bea', 'main', ownSearch);
  here = { sid: await northJob(shared), own: await ownIn(shared), alert: await northAlert(shared) };
  there = { sid: NO_JOB, own: await ownIn(alone), alert: NO_ALERT };
  before = await stateOfNorth(shared, here.sid);
});

afterAll(async () => {
  for (const world of worlds) await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('there are at least 60 attacks, each with a name of its own', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  expect(new Set(titled.map(([title]) => title)).size).toBe(attacks.length);
});

test('docs/tenants.md lists them', () => {
  expect(readFileSync('docs/tenants.md', 'utf8')).toBe(renderTenants());
});

test('each tenant sees its own, and a person with both roles both', async () => {
  const seen = async (user: string, app: string): Promise<string> =>
    (await search(shared.send, user, 'search index=minerva_* | stats count by index', app)).text;
  // The list of bea's jobs is to be the same in both worlds.
  await search(alone.send, 'bea', 'search index=minerva_* | stats count by index');
  const own = await seen('bea', 'minerva_tenant_main');
  expect(own).toMatch(/minerva_records_main/);
  expect(own).not.toMatch(/north/);
  expect(await seen('ann_north', 'minerva_tenant_north')).toMatch(/minerva_records_north/);
  const both = await seen('cleo', 'minerva_tenant_main');
  expect(both).toMatch(/minerva_records_main/);
  expect(both).toMatch(/minerva_records_north/);
  const page = await search(
    shared.send,
    'cleo',
    'search `minerva_records` | table name',
    'minerva_tenant_main',
  );
  expect(page.text).toMatch(/plain 1/);
  expect(page.text).not.toMatch(NORTH_MARK);
});

describe('an analyst of main learns nothing of north', () => {
  test.each(titled)('%s', async (_, attack) => {
    const answer = await launch(shared, attack, { user: 'bea', numbers: here });
    const without = await launch(alone, attack, { user: 'bea', numbers: there });
    expect(plain(answer, here)).toEqual(plain(without, there));
    if (attack.isChange === true) expect(await stateOfNorth(shared, here.sid)).toBe(before);
  });

  test('nothing of north has changed after all of them', async () => {
    expect(await stateOfNorth(shared, here.sid)).toBe(before);
  });
});

describe.each(Object.entries(liftings))('without its protection (%s)', (protection, lifting) => {
  const behind = titled.filter(([, attack]) => attack.protection === protection);
  beforeAll(() => lifting.lift(shared));
  afterAll(() => lifting.restore(shared));

  test.each(behind)('%s succeeds', async (_, attack) => {
    await fillNorth(shared);
    const job = await northJob(shared);
    const old = await stateOfNorth(shared, job);
    const answer = await launch(shared, attack, {
      user: lifting.user,
      numbers: { ...here, sid: job },
    });
    if (attack.isChange === true) expect(await changed(job, old)).not.toBe(old);
    else expect(answer.text).toMatch(attack.finds ?? NORTH_MARK);
  });
});

/** Events that were sent are searchable a moment later. */
async function changed(job: string, old: string): Promise<string> {
  for (let tries = 0; tries < 40; tries++) {
    const now = await stateOfNorth(shared, job);
    if (now !== old) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return old;
}

/** Without what differs between any two runs: times, numbers of jobs, ports, durations. */
function plain({ status, text }: Answer, numbers: Numbers): Answer {
  return {
    status,
    text: text
      .replaceAll(numbers.alert, '<alert>')
      .replace(/\d{10}\.\d+/g, '<sid>')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g, '<time>')
      .replace(/\b1[6-9]\d{8}(\.\d+)?\b/g, '<time>')
      .replace(/127\.0\.0\.1:\d+/g, '<host>')
      .replace(/"(runDuration|ttl)":"?[\d.]+"?/g, '"$1":0'),
  };
}
