// kill -9 of inputs, commands and the whole stand-in at thirty random moments, while adverts are edited and a source is
// withdrawn. After every kill and the next runs, whoever belongs together is who belongs together without any kill:
// the oracle reads the files in this process and links them without a search.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ensureServiceUser,
  linkOnce,
  linkSearch,
  retireSearch,
  savedSearchText,
  searchAsService,
  withdrawSearch,
} from '../../scripts/linking';
import { ChangingAdverts } from '../support/changingAdverts';
import { runsOfInput } from '../support/childInputs';
import { KillableStandin } from '../support/killableStandin';
import { linkRecords } from '../support/linkedWorld';
import { recordsOf, type LinkedRecord } from '../support/membershipRows';

const KILLS = Number(process.env.MINERVA_KILLS ?? 30);
const WITHDRAWN_AT = Math.floor(KILLS / 2);
const withdrawnSource = 'world_businesses';
const seed = Number(process.env.MINERVA_SEED ?? Date.now() % 1_000_000);
const GIVE_UP_MILLISECONDS = 60_000;
const commands = ['minervachanged', 'minervalink'];
const victims = [
  'an input',
  'a command',
  'the stand-in while it reads',
  'the stand-in while it links',
] as const;

let state = seed >>> 0;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const folder = mkdtempSync(join(tmpdir(), 'minerva-link-kill-'));
let standin: KillableStandin;
let adverts: ChangingAdverts;
let isWithdrawn = false;

beforeAll(async () => {
  process.stdout.write(`MINERVA_SEED=${seed}\n`);
  adverts = new ChangingAdverts(folder, random);
  standin = await KillableStandin.start(folder);
  await ensureServiceUser(standin.client, 'main');
  const common = { tenant: 'main', interval: '1', batch_size: '50' };
  for (const { name, mapping, path } of adverts.inputs)
    await standin.client.post('/servicesNS/nobody/TA-minerva/data/inputs/minerva_file', {
      ...common,
      ...{ name, mapping, path },
    });
  await settle();
}, 300_000);
afterAll(async () => {
  await standin.kill();
  rmSync(folder, { recursive: true, force: true });
});

test(`entities are the same after each of ${KILLS} kills (MINERVA_SEED=${seed})`, async () => {
  const killed = new Map<string, number>();
  const sizes: number[] = [];
  expect(await entitiesFound()).toEqual(await entitiesExpected());
  for (let round = 0; round < KILLS; round += 1) {
    adverts.edit();
    if (round === WITHDRAWN_AT) await withdraw();
    const victim = victims[Math.floor(random() * victims.length)] ?? victims[0];
    const isDead = await strike(victim);
    killed.set(victim, (killed.get(victim) ?? 0) + (isDead ? 1 : 0));
    await settle();
    const [found, expected] = [await entitiesFound(), await entitiesExpected()];
    sizes.push(found.length);
    // A record that was lost on its way in would show below too, but not why.
    expect({ round, victim, lost: await lostRecords() }).toEqual({ round, victim, lost: [] });
    expect({ round, victim, entities: found }).toEqual({ round, victim, entities: expected });
  }
  const total = [...killed.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `${total} kills: ${JSON.stringify([...killed])}; the same entities after each: ${sizes.join(' ')}\n`,
  );
  expect(total).toBeGreaterThanOrEqual(KILLS * 0.9);
}, 3_600_000);

/** Kills at a random moment; false if what was to be killed had ended before. */
async function strike(victim: (typeof victims)[number]): Promise<boolean> {
  const isLinking = victim === 'a command' || victim === 'the stand-in while it links';
  // What a killed run says is its own affair.
  const linking = isLinking ? linkOnce(standin.managementUrl, 'main').catch(() => '') : undefined;
  const names = isLinking ? commands : ['minerva_file'];
  const running = (): readonly number[] => names.flatMap((name) => runsOfInput(name, standin.pid));
  for (const until = Date.now() + GIVE_UP_MILLISECONDS; running().length === 0;) {
    if (Date.now() > until) throw new Error(`No run of ${names.join(' or ')} was found to kill.`);
    await pause(5);
  }
  await pause(random() * (isLinking ? 1500 : 700));
  if (victim === 'the stand-in while it reads' || victim === 'the stand-in while it links') {
    await standin.kill();
    await linking;
    return true;
  }
  const pids = running();
  const pid = pids[Math.floor(random() * pids.length)];
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
  await linking;
  return pid !== undefined;
}

async function withdraw(): Promise<void> {
  const search = savedSearchText(withdrawSearch).replaceAll('$source$', withdrawnSource);
  const [answer] = await searchAsService(standin.managementUrl, 'main', search);
  expect(Number(answer?.versions_withdrawn)).toBeGreaterThan(100);
  isWithdrawn = true;
}

/** After a restart: the inputs find nothing new any more, then the scheduled searches run as they would next. */
async function settle(): Promise<void> {
  await standin.ensureRunning();
  const from = Math.floor(Date.now() / 1000) + 1;
  const search = `search index=minerva_health_main sourcetype="minerva:run" | spath | search outcome=unchanged started_at>=${from} | stats dc(stanza) as inputs`;
  for (const until = Date.now() + GIVE_UP_MILLISECONDS; ;) {
    const [quiet] = await standin.client.search(search);
    if (Number(quiet?.inputs) === adverts.inputs.length) break;
    if (Date.now() > until) throw new Error('The inputs did not come to an end.');
    await pause(200);
  }
  for (const name of [retireSearch, linkSearch])
    await searchAsService(standin.managementUrl, 'main', savedSearchText(name));
}

/** Keys of the records of each entity, as the searches left them. */
async function entitiesFound(): Promise<readonly string[]> {
  const rows = await standin.client.search(
    '| inputlookup minerva_membership | where entity!="" | table record_key entity',
  );
  return groupsOf(rows.map((row) => [String(row.record_key), String(row.entity)]));
}

/** Records as they stand in the files, by key and version, that are not in the index. */
async function lostRecords(): Promise<readonly string[]> {
  const rows = await standin.client.search(
    '| tstats count where index=minerva_records_main by record_key version',
  );
  const known = new Set(rows.map((row) => `${String(row.record_key)}@${String(row.version)}`));
  return (await recordsInFiles())
    .map(({ record_key: key, version }) => `${key}@${version}`)
    .filter((sighting) => !known.has(sighting));
}

async function recordsInFiles(): Promise<readonly LinkedRecord[]> {
  const lists = adverts.inputs.map(({ mapping, path }) => recordsOf(mapping, path));
  return (await Promise.all(lists)).flat();
}

async function entitiesExpected(): Promise<readonly string[]> {
  const live = (await recordsInFiles()).filter(({ source }) => !isWithdrawn || source !== withdrawnSource);
  return groupsOf([...linkRecords(live).entityOf]);
}

function groupsOf(pairs: readonly (readonly [key: string, entity: string])[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const [key, entity] of pairs) groups.set(entity, [...(groups.get(entity) ?? []), key]);
  return [...groups.values()].map((keys) => keys.sort().join(' ')).sort();
}
