// The stand-in alone, with a million events of about 600 bytes: how fast they come in by each door, how fast the
// searches that an analyst makes are answered, when the first rows are there. EVENTS=300000 makes it smaller.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Machine } from '../../src/standin/machine';
import { startStandin } from '../../src/standin/main';
import { runSearch } from '../../src/standin/search/run';
import { clientOf, type Ask } from '../../src/standin/testSupport/client';
import { megabytes, timed, type Benchmark } from './benchmark';
import { eventNumber, type StandinEvent } from './standinEvents';

const EVENTS = Number(process.env.EVENTS ?? 1_000_000);
const DOOR_EVENTS = 40_000; // through each of the doors over HTTP
const BATCH = 500;
const password = 'walk-in-the-park';
const token = '11111111-2222-3333-4444-555555555555';

const searches: Readonly<Record<string, string>> = {
  'tstats count by indexed field': '| tstats count where index=main by kind',
  'tstats count by indexed field with a value per event': '| tstats count where index=main by key | head 1',
  'stats count by JSON field': 'search index=main | stats count by city',
  'stats count by JSON field (nested)': 'search index=main | stats count by ad.price',
  'rare term': 'search index=main rareword777',
  'rare value of JSON field': 'search index=main serial=777',
};

export const standinBenchmark: Benchmark = {
  name: 'standin',
  description: `ingest and search of ${EVENTS.toLocaleString('en')} events on the stand-in alone`,
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'minerva-bench-'));
    try {
      await fillByIndexer(folder, print);
      const standin = await startStandin({
        port: 0,
        dataFolder: folder,
        packages: [],
        adminPassword: password,
      });
      const admin = clientOf(standin.managementUrl, 'admin', password);
      await askSearches(admin, print);
      await askFirstRows(admin, print);
      await sendThroughDoors(admin, standin.managementUrl, print);
      print(
        `memory of stand-in and bench together: ${megabytes(process.resourceUsage().maxRSS * 1024)} at most`,
      );
      await standin.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function fillByIndexer(dataFolder: string, print: (line: string) => void): Promise<void> {
  const machine = new Machine({ dataFolder, runSearch });
  const { seconds } = await timed(async () => {
    for (let first = 0; first < EVENTS; first += BATCH) {
      const numbers = numbersFrom(first, Math.min(BATCH, EVENTS - first));
      await machine.indexer.submit(numbers.map((number) => incoming(number)));
    }
  });
  printRate(print, 'indexer', EVENTS, seconds);
  await machine.stop();
}

function incoming(number: number) {
  const { time, event, fields } = eventNumber(number);
  const raw = JSON.stringify(event);
  const where = { host: 'bench', source: 'bench', sourcetype: '_json', index: 'main' };
  return {
    ...where,
    raw,
    time,
    indexed: new Map(Object.entries(fields).map(([name, value]) => [name, [value]])),
  };
}

async function askSearches(admin: Ask, print: (line: string) => void): Promise<void> {
  for (const [what, search] of Object.entries(searches)) {
    const ask = async (): Promise<void> => {
      const form = { search, exec_mode: 'oneshot', earliest_time: '0', count: '10' };
      const { status, text } = await admin('POST', '/services/search/v2/jobs', form);
      if (status !== 200) throw new Error(`${search}: ${text.slice(0, 300)}`);
    };
    const first = await timed(ask);
    const before = process.cpuUsage();
    const again = await timed(ask);
    const { user, system } = process.cpuUsage(before);
    print(
      `${what}: ${first.seconds.toFixed(2)} s the first time, then ${again.seconds.toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of processor)`,
    );
  }
}

/** Seconds until the preview of a search over everything shows rows. */
async function askFirstRows(admin: Ask, print: (line: string) => void): Promise<void> {
  const { seconds, value } = await timed(async () => {
    const form = { search: 'search index=main', earliest_time: '0' };
    const { sid = '' } = (await admin('POST', '/services/search/v2/jobs', form)).json;
    for (;;) {
      const { json } = await admin('GET', `/services/search/v2/jobs/${sid}/results_preview?count=10`);
      if ((json.results?.length ?? 0) > 0) return sid;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  print(`first rows of a streaming search: ${seconds.toFixed(2)} s`);
  await admin('POST', `/services/search/v2/jobs/${value}/control`, { action: 'cancel' });
}

async function sendThroughDoors(
  admin: Ask,
  managementUrl: string,
  print: (line: string) => void,
): Promise<void> {
  await admin('POST', '/services/data/inputs/http', { name: 'bench', token });
  await admin('POST', '/services/data/inputs/http/http/enable');
  const settings = (await admin('GET', '/services/data/inputs/http/http')).json.entry?.[0]?.content;
  const hec = `http://127.0.0.1:${String(settings?.port)}/services/collector/event`;
  const basic = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`;
  const doors = {
    'HEC, 500 events a request': { url: hec, authorization: `Splunk ${token}`, line: JSON.stringify },
    'receivers/simple, 500 lines a request': {
      url: `${managementUrl}/services/receivers/simple?index=main&sourcetype=_json`,
      authorization: basic,
      line: ({ event }: StandinEvent) => JSON.stringify(event),
    },
  };
  for (const [what, { url, authorization, line }] of Object.entries(doors)) {
    const { seconds } = await timed(async () => {
      for (let first = 0; first < DOOR_EVENTS; first += BATCH) {
        const body = numbersFrom(first, BATCH)
          .map((number) => line(eventNumber(number)))
          .join('\n');
        const answer = await fetch(url, { method: 'POST', headers: { authorization }, body });
        if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
      }
    });
    printRate(print, what, DOOR_EVENTS, seconds);
  }
}

function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

function printRate(print: (line: string) => void, what: string, events: number, seconds: number): void {
  const rate = Math.round(events / seconds).toLocaleString('en');
  print(`${what}: ${events.toLocaleString('en')} events in ${seconds.toFixed(1)} s, ${rate} a second`);
}
