// kill -9 of a whole stand-in at random moments while events come by three ways and documents change in two
// collections, all at once: what was answered is there once, and what was not is there whole or not at all.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { barePassword, killed, startBareStandin, type BareStandin } from '../support/bareStandin';
import { nextChange, written, type Documents, type SendJson } from '../support/documentModel';
import { randomFrom, seedOfRun } from '../support/fuzz/random';

const seed = seedOfRun();
const KILLS = Number(process.env.KILLS ?? 50);
const PER_BATCH = 7;
const token = '11111111-2222-3333-4444-555555555555';
const collections = ['left', 'right'] as const;
const documentsOf = (collection: string): string =>
  `/servicesNS/nobody/search/storage/collections/data/${collection}`;
const authorization = `Basic ${Buffer.from(`admin:${barePassword}`).toString('base64')}`;

/** Sends batch after batch until the connection breaks; the names of those that were answered are added. */
async function untilKilled(
  lane: string,
  acknowledged: Set<string>,
  send: (names: readonly string[]) => Promise<boolean>,
): Promise<void> {
  for (let batch = 0; ; batch++) {
    const names = Array.from({ length: PER_BATCH }, (_, at) => `${lane}b${batch}n${at}`);
    const isTaken = await send(names).catch(() => false);
    if (!isTaken) return;
    for (const name of names) acknowledged.add(name);
  }
}

function eventLanes(
  { url }: BareStandin,
  round: number,
  hec: string,
  folder: string,
): ReadonlyMap<string, (names: readonly string[]) => Promise<boolean>> {
  const post = async (address: string, authorizedBy: string, body: string): Promise<boolean> => {
    const answer = await fetch(address, { method: 'POST', headers: { authorization: authorizedBy }, body });
    await answer.text();
    return answer.ok;
  };
  // A batch of the collector goes to two indexes, as feeds of several kinds do.
  const toCollector = (names: readonly string[]): Promise<boolean> =>
    post(
      `${hec}/services/collector/event`,
      `Splunk ${token}`,
      names.map((event, at) => JSON.stringify({ event, index: at % 2 === 0 ? 'main' : 'second' })).join('\n'),
    );
  const simple = `${url}/services/receivers/simple?index=main&sourcetype=lines`;
  const fromFile = (names: readonly string[]): Promise<boolean> => {
    const file = join(folder, `${names[0] ?? ''}.txt`);
    writeFileSync(file, `${names.join('\n')}\n`);
    const form = new URLSearchParams({ name: file, index: 'second', sourcetype: 'lines' });
    return post(`${url}/services/data/inputs/oneshot`, authorization, form.toString());
  };
  return new Map([
    [`r${round}collector`, toCollector],
    [`r${round}simple`, (names) => post(simple, authorization, names.join('\n'))],
    [`r${round}file`, fromFile],
  ]);
}

/** Changes a collection until the connection breaks: what is certainly there, and what it would then have been. */
async function changeUntilKilled(
  { url }: BareStandin,
  collection: string,
  before: Documents,
  round: number,
): Promise<readonly [Documents, Documents]> {
  const random = randomFrom(seed + round * 100 + collection.length);
  const json: SendJson = async (method, path, body) => {
    const headers = { authorization, 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(url + path, { method, headers, ...sent });
    await answer.text();
    return answer.status;
  };
  let now = before;
  for (let step = 0; ; step++) {
    const change = nextChange(now, random, round * 10_000 + step);
    const status = await change.send(json, documentsOf(collection)).catch(() => 0);
    if (status === 0) return [now, change.after];
    expect(status).toBeLessThan(300);
    now = change.after;
  }
}

async function eventCounts({ admin }: BareStandin): Promise<ReadonlyMap<string, number>> {
  const search = 'search index=main OR index=second | stats count by _raw';
  const form = { search, exec_mode: 'oneshot', earliest_time: '0', count: '0' };
  const rows = (await admin('POST', '/services/search/v2/jobs', form)).json.results ?? [];
  return new Map(rows.map(({ _raw: raw, count }) => [String(raw).trim(), Number(count)]));
}

async function documentsIn({ url }: BareStandin, collection: string): Promise<Documents> {
  const answer = await fetch(`${url}${documentsOf(collection)}`, { headers: { authorization } });
  const documents = (await answer.json()) as readonly { readonly _key: string; readonly n: number }[];
  return new Map(documents.map(({ _key: key, n }) => [key, n]));
}

async function prepared(standin: BareStandin): Promise<void> {
  const make = async (path: string, form: Record<string, string>): Promise<void> => {
    const { status, text } = await standin.admin('POST', path, form);
    expect([path, status, status < 300 ? '' : text]).toEqual([path, expect.any(Number), '']);
  };
  await make('/services/data/indexes', { name: 'second' });
  await make('/services/data/inputs/http', { name: 'feed', token, indexes: 'main,second' });
  await make('/services/data/inputs/http/http/enable', {});
  const unmerged = { name: 'lines', SHOULD_LINEMERGE: 'false', DATETIME_CONFIG: 'CURRENT' };
  await make('/servicesNS/nobody/search/configs/conf-props', unmerged);
  for (const name of collections)
    await make('/servicesNS/nobody/search/storage/collections/config', { name });
}

/** Address of the collector of events, which has a port of its own. */
async function collectorOf({ admin }: BareStandin): Promise<string> {
  const { json } = await admin('GET', '/services/data/inputs/http/http');
  return `http://127.0.0.1:${String(json.entry?.[0]?.content.port)}`;
}

/** Writes in every way until the kill; what was answered goes into the first, what may be there is returned. */
async function writeUntilKilled(
  standin: BareStandin,
  round: number,
  files: string,
  acknowledged: Set<string>,
  held: ReadonlyMap<string, Documents>,
  milliseconds: number,
): Promise<ReadonlyMap<string, readonly [Documents, Documents]>> {
  const lanes = eventLanes(standin, round, await collectorOf(standin), files);
  const events = [...lanes].map(([lane, send]) => untilKilled(lane, acknowledged, send));
  const changes = collections.map(
    async (name) =>
      [name, await changeUntilKilled(standin, name, held.get(name) ?? new Map(), round)] as const,
  );
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await killed(standin.child);
  await Promise.all(events);
  return new Map(await Promise.all(changes));
}

test(`${KILLS} kills while events and documents are written: nothing answered is lost, nothing doubled, no batch in part (SEED=${seed})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standin-every-kill-'));
  const files = join(folder, 'files');
  mkdirSync(files);
  const random = randomFrom(seed);
  const acknowledged = new Set<string>();
  let held: ReadonlyMap<string, Documents> = new Map();
  let standin = await startBareStandin(join(folder, 'data'));
  await prepared(standin);
  for (let round = 0; round < KILLS; round++) {
    const may = await writeUntilKilled(standin, round, files, acknowledged, held, 20 + random.below(900));
    standin = await startBareStandin(join(folder, 'data'));
    const counts = await eventCounts(standin);
    expect([...acknowledged].filter((name) => !counts.has(name))).toEqual([]);
    expect([...counts].filter(([, count]) => count !== 1)).toEqual([]);
    expect(counts.size % PER_BATCH).toBe(0);
    const found = await Promise.all(
      collections.map(async (name) => [name, await documentsIn(standin, name)] as const),
    );
    for (const [name, documents] of found)
      expect((may.get(name) ?? []).map(written)).toContain(written(documents));
    held = new Map(found);
  }
  process.stdout.write(`${KILLS} kills, ${acknowledged.size} events answered\n`);
  await killed(standin.child);
  rmSync(folder, { recursive: true, force: true });
  expect(acknowledged.size).toBeGreaterThan(KILLS * PER_BATCH);
}, 1_800_000);
