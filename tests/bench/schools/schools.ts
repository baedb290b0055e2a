// How long the daily file of a school register takes: 55,000 rows of 135 columns with their links, into records; then all
// records as a base with every closed school followed.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createSchoolBase, type SchoolRecord } from '../../../src/core/uniforms/schools/schoolBase';
import { minervaFile } from '../../../src/inputs/minervaFile/input';
import type { Benchmark } from '../benchmark';
import { giasLines, linkLines } from './giasFile';

const ROWS = 55_000;
const WARM_ROWS = 2_000;

export const schoolsBenchmark: Benchmark = {
  name: 'schools',
  run: async (print) => {
    await measure(WARM_ROWS); // what is compiled on first use must not count
    const { records, readSeconds, baseSeconds, followed } = await measure(ROWS);
    print(
      `${records} of ${ROWS} rows × 135 columns in ISO-8859-1 read into records in ${readSeconds.toFixed(1)} s (at most 10), ` +
        `${Math.round(records / readSeconds)} records/s`,
    );
    print(
      `as a base in ${baseSeconds.toFixed(1)} s, ${followed} closed schools followed to what is there now`,
    );
  },
};

async function measure(rows: number): Promise<{
  readonly records: number;
  readonly readSeconds: number;
  readonly baseSeconds: number;
  readonly followed: number;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'minerva-bench-schools-'));
  try {
    const write = (name: string, lines: Iterable<string>): Promise<void> =>
      pipeline(Readable.from(lines), createWriteStream(join(folder, name), 'latin1'));
    await write('edubasealldata20260102.csv', giasLines(rows));
    await write('links_edubasealldata20260102.csv', linkLines(rows));
    const records: SchoolRecord[] = [];
    const readSeconds = await secondsOf(() => collect(folder, records));
    let followed = 0;
    const baseSeconds = await secondsOf(() => {
      const { schools, history } = createSchoolBase(records);
      for (const school of schools.values())
        if (school.status === 'closed' && history.successorsOf(school.key).now.length > 0) followed += 1;
    });
    return { records: records.length, readSeconds, baseSeconds, followed };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function collect(folder: string, records: SchoolRecord[]): Promise<void> {
  const parameters = new Map([
    ['path', folder],
    ['mapping', 'gias'],
  ]);
  await minervaFile.run({
    stanza: { name: 'minerva_file://bench', app: 'bench', parameters },
    checkpointFolder: join(folder, 'checkpoints'),
    splunkd: { uri: '', sessionKey: '' },
    write: ({ sourcetype, data }) => {
      if (sourcetype === 'minerva:record')
        records.push({ source: 'gias', attributes: JSON.parse(data) as SchoolRecord['attributes'] });
      return Promise.resolve();
    },
    flush: () => Promise.resolve(),
    replacedCharacters: () => 0,
    log: () => undefined,
    stop: new AbortController().signal,
  });
}

async function secondsOf(work: () => void | Promise<void>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e9;
}
