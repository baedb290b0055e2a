// Writes a fictional world into a folder: npm run world -- [FOLDER] [--seed TEXT] [--records N] [--today YYYY-MM-DD] [--hidden SHARE]
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EpochSeconds } from '../src/core/brand';
import { generateWorld } from '../src/world/generateWorld';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: 'minerva' },
    records: { type: 'string', default: '20000' },
    today: { type: 'string', default: '2026-06-01' },
    hidden: { type: 'string', default: '0.25' },
  },
});
const folder = positionals[0] ?? join('build', 'world');
const today = Date.parse(`${values.today}T00:00:00Z`);
if (Number.isNaN(today)) {
  console.error(`--today is '${values.today}'; give a day as YYYY-MM-DD.`);
  process.exit(1);
}

/** Collects small pieces, because a system call per piece would take longer than the world. */
class FileSink {
  readonly #files = new Map<string, { handle: number; pieces: Uint8Array[]; bytes: number }>();

  append(fileName: string, bytes: Uint8Array): void {
    const file = this.#files.get(fileName) ?? {
      handle: openSync(join(folder, fileName), 'w'),
      pieces: [],
      bytes: 0,
    };
    this.#files.set(fileName, file);
    file.pieces.push(bytes);
    file.bytes += bytes.length;
    if (file.bytes < 1 << 20) return;
    writeSync(file.handle, Buffer.concat(file.pieces));
    file.pieces = [];
    file.bytes = 0;
  }

  close(): void {
    for (const file of this.#files.values()) {
      writeSync(file.handle, Buffer.concat(file.pieces));
      closeSync(file.handle);
    }
  }
}

mkdirSync(folder, { recursive: true });
const started = performance.now();
const sink = new FileSink();
const summary = generateWorld(
  {
    seed: values.seed,
    records: Number(values.records),
    today: (today / 1000) as EpochSeconds,
    hiddenShare01: Number(values.hidden),
  },
  sink,
);
sink.close();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${summary.records} records of a fictional world written to ${folder} in ${seconds} s, ${megabytes} MB at most.`,
);
for (const [file, rows] of Object.entries(summary.rows)) console.log(`  ${file.padEnd(16)} ${rows} rows`);
