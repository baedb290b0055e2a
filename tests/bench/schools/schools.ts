// How long the daily file of a school register takes: 55,000 rows of 135 columns with their links, into records; then all
// records as a base with every closed school followed.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createSchoolBase, type SchoolRecord } from '../../../src/core/uniforms/schools/schoolBase';
import { inspectFile } from '../../../src/adapters/files/inspectFile';
import { readTable } from '../../../src/adapters/files/readTable';
import { minervaFile } from '../../../src/inputs/minervaFile/input';
import { createRowReader, dialectOf } from '../../../src/sources/file/fileRows';
import { joinEntry } from '../../../src/sources/file/joinEntry';
import { gias } from '../../../src/sources/file/mappings/gias';
import { loadSideTable } from '../../../src/sources/file/sideTable';
import { timed, type Benchmark } from '../benchmark';
import { giasLines, linkLines } from './giasFile';

const ROWS = 55_000;
const WARM_ROWS = 2_000;

export const schoolsBenchmark: Benchmark = {
  name: 'schools',
  description: 'the daily file of a school register: read into schools, and into records of the index',
  run: async (print) => {
    await measure(WARM_ROWS); // what is compiled on first use must not count
    const { schools, followed, reading, basing, recording } = await measure(ROWS);
    print(`${ROWS} rows × 135 columns in ISO-8859-1 read in ${told(reading)}; at most 10 s are wanted`);
    print(`put together as ${schools} schools in ${told(basing)}, ${followed} closed ones followed`);
    print(`through the input as records with identifiers in ${told(recording)}`);
  },
};

interface Spent {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

async function measure(rows: number): Promise<{
  readonly schools: number;
  readonly followed: number;
  readonly reading: Spent;
  readonly basing: Spent;
  readonly recording: Spent;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'minerva-bench-schools-'));
  try {
    const write = (name: string, lines: Iterable<string>): Promise<void> =>
      pipeline(Readable.from(lines), createWriteStream(join(folder, name), 'latin1'));
    await write('edubasealldata20260102.csv', giasLines(rows));
    await write('links_edubasealldata20260102.csv', linkLines(rows));
    const records: SchoolRecord[] = [];
    const reading = await spentOn(() => read(folder, records));
    let [schools, followed] = [0, 0];
    const basing = await spentOn(() => {
      const base = createSchoolBase(records);
      schools = base.counts.schools;
      for (const school of base.schools.values())
        if (school.status === 'closed' && base.history.successorsOf(school.key).now.length > 0) followed += 1;
    });
    return { schools, followed, reading, basing, recording: await spentOn(() => collect(folder)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** From bytes to what the mapping says of each row, links joined. */
async function read(folder: string, records: SchoolRecord[]): Promise<void> {
  const [side] = gias.sideFiles;
  const main = await inspectFile(join(folder, 'edubasealldata20260102.csv'), 'windows-1252');
  const links = await inspectFile(join(folder, 'links_edubasealldata20260102.csv'), 'windows-1252');
  if (!main.ok || !links.ok || !side) throw new Error('The generated files cannot be read.');
  const table = await loadSideTable(side, links.value, () => Promise.resolve());
  if (!table.ok) throw new Error(table.problem.message);
  let reader = createRowReader(main.value.name, gias.format, []);
  for await (const item of readTable(main.value, dialectOf(gias.format))) {
    if (item.kind === 'columns') reader = createRowReader(main.value.name, gias.format, item.names);
    if (item.kind !== 'row') continue;
    const row = reader.row(item.row, item.text, item.values);
    const { attributes } = gias.toDraft(joinEntry(gias, row, item.bytes, [table.value]).entry);
    records.push({ source: 'gias', attributes });
  }
}

async function collect(folder: string): Promise<void> {
  const parameters = new Map([
    ['path', folder],
    ['mapping', 'gias'],
  ]);
  await minervaFile.run({
    stanza: { name: 'minerva_file://bench', app: 'bench', parameters },
    checkpointFolder: join(folder, 'checkpoints'),
    splunkd: { uri: '', sessionKey: '' },
    write: () => Promise.resolve(),
    flush: () => Promise.resolve(),
    replacedCharacters: () => 0,
    log: () => undefined,
    stop: new AbortController().signal,
  });
}

async function spentOn(work: () => void | Promise<void>): Promise<Spent> {
  const before = process.cpuUsage();
  const { seconds } = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { seconds, cpuSeconds: (user + system) / 1e6 };
}

function told({ seconds, cpuSeconds }: Spent): string {
  return `${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor)`;
}
