// How fast minerva_file reads, how much memory it holds, and how that compares with a CSV parser alone.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { createEventStream } from '../../adapters/splunk/modularInput/eventStream';
import { minervaFile } from './input';

const SMALL = 5_000;
const GROWTH = 10; // slope near 1: time and memory grow as the file does, not faster

export interface BenchPoint {
  readonly records: number;
  readonly seconds: number;
  readonly recordsPerSecond: number;
  /** Highest resident memory seen while it ran, of this process. */
  readonly peakBytes: number;
  readonly parserSeconds: number;
}

/**
 * Reads generated lists of 5,000 and 50,000 entries.
 *
 * @param print - takes one line at a time.
 */
export async function benchInput(print: (line: string) => void): Promise<void> {
  await measure(SMALL / GROWTH); // what is compiled on first use must not count
  const small = await measure(SMALL);
  const large = await measure(SMALL * GROWTH);
  for (const point of [small, large]) {
    print(
      `${point.records} records: ${Math.round(point.recordsPerSecond)} records/s, ` +
        `peak ${Math.round(point.peakBytes / 1e6)} MB resident, ` +
        `${(point.seconds / point.parserSeconds).toFixed(1)} × the time of csv-parse alone on the same file`,
    );
  }
  print(
    `${GROWTH} × the records: ${(large.seconds / small.seconds).toFixed(1)} × the time, ` +
      `${(large.peakBytes / small.peakBytes).toFixed(2)} × the memory`,
  );
}

async function measure(records: number): Promise<BenchPoint> {
  const folder = await mkdtemp(join(tmpdir(), 'minerva-bench-'));
  try {
    await writeList(folder, records);
    const parserSeconds = await secondsOf(() => parseAlone(join(folder, 'sdn.csv')));
    let peakBytes = 0;
    const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 20);
    const seconds = await secondsOf(() => collect(folder));
    clearInterval(watch);
    return { records, seconds, recordsPerSecond: records / seconds, peakBytes, parserSeconds };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A list in the shape of a sanctions list: a remark with an address of mail and a number, an alias every third. */
async function writeList(folder: string, records: number): Promise<void> {
  for (const [name, row] of Object.entries(rowsOf)) {
    await pipeline(Readable.from(generate(records, row)), createWriteStream(join(folder, name)));
  }
}

function* generate(records: number, row: (id: number) => string): Generator<string> {
  for (let id = 1; id <= records; id += 1) yield row(id);
}

const rowsOf: Readonly<Record<string, (id: number) => string>> = {
  'sdn.csv': (id) =>
    `${id},"SAMPLE ${id}","individual","SAMPLE1",${'-0- ,'.repeat(7)}"DOB 1970; Email Address box${id}@example.org; ` +
    `Phone Number +1 202 555 01${String(id % 100).padStart(2, '0')}; Linked To: SAMPLE ${id - 1}."\n`,
  'alt.csv': (id) => (id % 3 === 0 ? `${id},${id},"aka","ALIAS ${id}",-0- \n` : '\n'),
  'add.csv': (id) => `${id},${id},"${id} Lantern Row","Sampletown","Freedonia",-0- \n`,
};

async function parseAlone(path: string): Promise<void> {
  await pipeline(createReadStream(path), parse(), nowhere(true));
}

function nowhere(objectMode: boolean): Writable {
  return new Writable({ objectMode, write: (_chunk, _encoding, done) => done() });
}

async function collect(folder: string): Promise<void> {
  const events = createEventStream(nowhere(false));
  const name = 'minerva_file://bench';
  const parameters = new Map([
    ['path', folder],
    ['mapping', 'ofac_sdn'],
  ]);
  await minervaFile.run({
    stanza: { name, app: 'bench', parameters },
    checkpointFolder: join(folder, 'checkpoints'),
    splunkd: { uri: '', sessionKey: '' },
    write: (event) => events.write(name, event),
    flush: events.flush,
    replacedCharacters: events.replacedCharacters,
    log: () => undefined,
    stop: new AbortController().signal,
  });
  await events.close();
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e9;
}
