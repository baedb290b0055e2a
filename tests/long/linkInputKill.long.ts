// kill -9 of the input minerva_link, of the nightly resolution, and of the stand-in under both, at random moments while
// records are edited. After every kill the next run comes to what a run comes to that nobody killed: the same entities and
// findings as worked out in this process, each document once and true, and a history that tells each change once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoAdmin } from '../../scripts/demo';
import {
  ensureServiceUser,
  linkOnce,
  resolveSearch,
  retireFindingsSearch,
  savedSearchText,
  searchAsService,
} from '../../scripts/linking';
import { linkingSearches } from '../../src/core/collections/linkingSearches';
import { ChangingRecords, type SentRecord } from '../support/changingRecords';
import { runsOfInput } from '../support/childInputs';
import { KillableStandin } from '../support/killableStandin';
import { untruthsIn } from '../support/toldHistory';

const KILLS = Number(process.env.MINERVA_KILLS ?? 12); // of each of the two
const MOST_ROUNDS = 3 * KILLS;
const SOONER = 0.8; // of the time before, after a strike that came too late
const seed = Number(process.env.MINERVA_SEED ?? Date.now() % 1_000_000);
const GIVE_UP_MILLISECONDS = 120_000;
const app = 'minerva_tenant_main';
const inputs = '/servicesNS/nobody/TA-minerva/data/inputs/minerva_link';

let state = seed >>> 0;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const folder = mkdtempSync(join(tmpdir(), 'minerva-link-input-kill-'));
const records = new ChangingRecords(random);
let standin: KillableStandin;

beforeAll(async () => {
  process.stdout.write(`MINERVA_SEED=${seed}\n`);
  standin = await KillableStandin.start(folder);
  await ensureServiceUser(standin.client, 'main');
  await send(records.all());
}, 300_000);
afterAll(async () => {
  await standin.kill();
  rmSync(folder, { recursive: true, force: true });
});

test(`the nightly resolution comes to the same after each of ${KILLS} kills (MINERVA_SEED=${seed})`, async () => {
  await resolveAndLink();
  expect(await leavings()).toEqual(await expected());
  const strikes = new Strikes('minervaresolve', { command: 600, standin: 2500 });
  while (!strikes.areDone) {
    await send(records.edit());
    // What a killed run says is its own affair.
    const running = runSaved(resolveSearch).catch(() => undefined);
    const round = await strikes.strike();
    await running;
    await standin.ensureRunning();
    await resolveAndLink();
    expect({ round, ...(await leavings()) }).toEqual({ round, ...(await expected()) });
  }
  expect(strikes.report('resolution')).toBe(KILLS);
}, 3_600_000);

test(`minerva_link comes to the same after each of ${KILLS} kills (MINERVA_SEED=${seed})`, async () => {
  for (const name of linkingSearches)
    await standin.client.post(`/servicesNS/nobody/${app}/saved/searches/${encodeURIComponent(name)}`, {
      disabled: '1',
    });
  await standin.client.post(inputs, { name: 'main', tenant: 'main', resolve: '1', interval: '1' });
  await settleInput();
  expect(await leavings()).toEqual(await expected());
  const strikes = new Strikes('minerva_link', { command: 2500, standin: 3500 });
  while (!strikes.areDone) {
    await send(records.edit());
    await resolveNow();
    const round = await strikes.strike();
    await standin.ensureRunning();
    await settleInput();
    expect({ round, ...(await leavings()) }).toEqual({ round, ...(await expected()) });
  }
  expect(strikes.report('minerva_link')).toBe(KILLS);
}, 3_600_000);

interface Within {
  readonly command: number;
  readonly standin: number;
}

/** Kills processes of one name until enough have died, every second time the stand-in with it. */
class Strikes {
  readonly #killed: string[] = [];
  #within: Within;

  /** @param within - milliseconds after it was seen first, by victim: what the stand-in does after a command comes later. */
  constructor(
    private readonly name: string,
    within: Within,
  ) {
    this.#within = within;
  }

  get areDone(): boolean {
    return this.#dead.length >= KILLS || this.#killed.length >= MOST_ROUNDS;
  }

  /** Waits for such a process and kills it at a random moment; a strike too late makes the next one come sooner. */
  async strike(): Promise<number> {
    const round = this.#killed.length;
    for (const until = Date.now() + GIVE_UP_MILLISECONDS; this.#running().length === 0;) {
      if (Date.now() > until) throw new Error(`No run of ${this.name} was found to kill.`);
      await pause(5);
    }
    const isStandin = round % 2 === 1;
    await pause(random() * (isStandin ? this.#within.standin : this.#within.command));
    const [pid] = this.#running();
    if (isStandin) await standin.kill();
    const isDead = pid !== undefined && kill(pid);
    if (!isStandin && !isDead) this.#within = { ...this.#within, command: this.#within.command * SOONER };
    this.#killed.push(victimOf({ isStandin, isDead, name: this.name }));
    return round;
  }

  /** Prints who died; @returns how many. */
  report(what: string): number {
    const told = `${this.#dead.length} kills (${this.#killed.join(', ')}); the same after each`;
    process.stdout.write(`${what}: ${told}\n`);
    return this.#dead.length;
  }

  get #dead(): readonly string[] {
    return this.#killed.filter((victim) => victim !== 'nobody');
  }

  #running(): readonly number[] {
    return runsOfInput(this.name, standin.pid);
  }
}

function victimOf(strike: {
  readonly isStandin: boolean;
  readonly isDead: boolean;
  readonly name: string;
}): string {
  if (strike.isStandin) return strike.isDead ? `the stand-in with ${strike.name}` : 'the stand-in';
  return strike.isDead ? strike.name : 'nobody';
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

const runSaved = (name: string) => searchAsService(standin.managementUrl, 'main', savedSearchText(name));

async function resolveAndLink(): Promise<void> {
  await linkOnce(standin.managementUrl, 'main'); // retires older versions, which resolution must not see
  await runSaved(resolveSearch);
  await nextSecond();
  await runSaved(retireFindingsSearch);
  await linkOnce(standin.managementUrl, 'main');
}

/** Times in collections are whole seconds, and a run ends what is older than the run before. */
async function nextSecond(): Promise<void> {
  await pause(1000 - (Date.now() % 1000) + 5);
}

async function send(changed: readonly SentRecord[]): Promise<void> {
  await nextSecond(); // of two versions of a second nobody could say which is newer
  const about = { index: 'minerva_records_main', sourcetype: 'minerva:record', source: 'src-a' };
  const url = `${standin.managementUrl}/services/receivers/simple?${new URLSearchParams(about).toString()}`;
  const authorization = `Basic ${Buffer.from(`${demoAdmin.name}:${demoAdmin.password}`).toString('base64')}`;
  for (const record of changed) {
    const headers = { authorization, 'content-type': 'text/plain' };
    const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(record) });
    expect(status).toBe(200);
  }
}

/** As an admin has it done: without its state document resolving is due. */
async function resolveNow(): Promise<void> {
  await standin.client.search(
    '| inputlookup minerva_state | where job!="resolve" | eval _key=job | outputlookup append=false key_field=_key minerva_state',
    app,
  );
}

/** Until the input has linked what there was when this was called, and what it found about it. */
async function settleInput(): Promise<void> {
  for (let more = 0; more < 2; more += 1) {
    const from = Date.now() / 1000;
    const search = `search index=minerva_health_main sourcetype="minerva:run" source="minerva_link" | spath | search outcome=complete started_at>=${from} | stats count`;
    for (const until = Date.now() + GIVE_UP_MILLISECONDS; ;) {
      const [seen] = await standin.client.search(search);
      if (Number(seen?.count) > 0) break;
      if (Date.now() > until) throw new Error('No run of the input came to its end.');
      await pause(200);
    }
  }
}

interface Leavings {
  readonly entities: readonly string[];
  readonly findings: readonly string[];
  readonly untruths: readonly string[];
}

async function expected(): Promise<Leavings> {
  const findings = records.findings().map(({ id, level }) => `${id} ${level}`);
  return Promise.resolve({ entities: records.entities(), findings: findings.sort(), untruths: [] });
}

/** What searches, or the input, left: and what of it is not true. */
async function leavings(): Promise<Leavings> {
  const rows = await standin.client.search(
    '| inputlookup minerva_membership | where entity!="" | table record_key entity members',
  );
  const groups = new Map<string, string[]>();
  for (const { record_key: key, entity } of rows)
    groups.set(String(entity), [...(groups.get(String(entity)) ?? []), String(key)]);
  const stale = rows
    .filter(({ entity, members }) => groups.get(String(entity))?.length !== Number(members))
    .map(({ record_key: key, members }) => `${String(key)} says that its entity has ${String(members)}`);
  const twice =
    rows.length === new Set(rows.map(({ record_key: key }) => key)).size ? [] : ['a record twice'];
  const found = await standin.client.search(
    '| inputlookup minerva_findings | where level!="none" | eval id=_key | table id level',
  );
  const sizes = new Map([...groups].map(([entity, keys]) => [entity, keys.length]));
  return {
    entities: [...groups.values()].map((keys) => keys.sort().join(' ')).sort(),
    findings: found.map(({ id, level }) => `${String(id)} ${String(level)}`).sort(),
    untruths: [...stale, ...twice, ...untruthsIn(await toldChanges(), sizes)],
  };
}

async function toldChanges() {
  const rows = await standin.client.search(
    'search index=minerva_links_main link_event="history" | dedup history_id | spath | eval from=mvjoin(mvappend(from, \'from{}\'), " ") | table _time entity change members from',
  );
  return rows.map(({ _time: at, entity, change, members, from }) => ({
    at: Number(at) || Date.parse(String(at)) / 1000,
    entity: String(entity),
    change: String(change),
    from: String(from ?? '')
      .split(' ')
      .filter((id) => id !== ''),
    members: Number(members),
  }));
}
