// The whole way on a stand-in: files of a fictional world read by the inputs, linked and resolved by the tenant's own
// searches, measured stage by stage, and compared with what was planted.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureServiceUser,
  linkSearch,
  resolveSearch,
  retireSearch,
  savedSearchText,
  searchAsService,
} from '../../scripts/linking';
import { factsOf, isGroup, pairQuality } from '../support/linkedWorld';
import { runDemo, type RunningDemo } from '../support/runningDemo';
import { megabytes, timed, type Benchmark } from './benchmark';

const records = Number(process.env.MINERVA_BENCH_RECORDS ?? '20000');
const hiddenShare01 = Number(process.env.MINERVA_BENCH_HIDDEN ?? '0.5');
const SAMPLE_MILLISECONDS = 500;

export const pipelineBenchmark: Benchmark = {
  name: 'pipeline',
  description:
    `${records.toLocaleString('en')} records from files to entities on the stand-in, ${hiddenShare01 * 100} % of the ` +
    'contacts of adverts hidden (MINERVA_BENCH_RECORDS, MINERVA_BENCH_HIDDEN)',
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'minerva-pipeline-'));
    const memory = new MemoryWatch();
    let demo: RunningDemo | undefined;
    try {
      const stage = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
        memory.begin();
        const { seconds, value } = await timed(work);
        const { own, children } = memory.end();
        print(
          `${name}: ${seconds.toFixed(1)} s; peak ${megabytes(own)} in the stand-in (with the bench), ${megabytes(children)} in what it started`,
        );
        return value;
      };
      const started = await stage('world written, packages installed, files read until searchable', () =>
        runDemo({ records, dataFolder: folder, world: { hiddenShare01 } }),
      );
      demo = started;
      await ensureServiceUser(started.client, 'main');
      const run = (name: string): Promise<unknown> =>
        searchAsService(started.managementUrl, 'main', savedSearchText(name));
      await stage('older versions retired', () => run(retireSearch));
      await stage('linked', () => run(linkSearch));
      await printFound(started, print);
      await stage('persons and businesses resolved', () => run(resolveSearch));
      await stage('linked again, with what resolution found', () => run(linkSearch));
      await stage('linked once more, nothing new', () => run(linkSearch));
      await printFound(started, print);
    } finally {
      memory.stop();
      await demo?.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function printFound(demo: RunningDemo, print: (line: string) => void): Promise<void> {
  const rows = await demo.client.search(
    '| inputlookup minerva_membership | where members>1 | stats values(record_key) as keys by entity | eval keys=mvjoin(keys, " ")',
  );
  const entityOf = new Map(
    rows.flatMap(({ entity, keys }) =>
      String(keys)
        .split(' ')
        .map((key) => [key, String(entity)] as const),
    ),
  );
  const groups = factsOf(demo.worldFolder).filter(isGroup);
  const { precision01, ringRecall01 } = pairQuality({ entityOf, groups });
  print(
    `${demo.records.toLocaleString('en')} records, ${entityOf.size.toLocaleString('en')} of them in ${rows.length.toLocaleString('en')} entities; ` +
      `precision of pairs ${precision01.toFixed(4)}, recall of ring pairs ${ringRecall01.toFixed(4)}`,
  );
  const verdicts = await demo.client.search(
    'search `minerva_links` link_event="refusal" | dedup mid | stats count by verdict',
  );
  print(`refused: ${verdicts.map(({ verdict, count }) => `${String(verdict)} ${String(count)}`).join(', ')}`);
}

/** Peaks of resident memory, of this process and of those it started, by looking twice a second; Linux only. */
class MemoryWatch {
  private peak = { own: 0, children: 0 };
  private readonly timer = setInterval(() => this.look(), SAMPLE_MILLISECONDS);

  begin(): void {
    this.peak = { own: 0, children: 0 };
    this.look();
  }

  end(): { readonly own: number; readonly children: number } {
    this.look();
    return this.peak;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const own = process.memoryUsage().rss;
    const children = descendantsOf(process.pid).reduce((sum, pid) => sum + residentBytes(pid), 0);
    this.peak = { own: Math.max(this.peak.own, own), children: Math.max(this.peak.children, children) };
  }
}

function descendantsOf(pid: number): readonly number[] {
  const children = textOf(`/proc/${pid}/task`, (folder) =>
    readdirSync(folder)
      .map((task) => readFileSync(`${folder}/${task}/children`, 'utf8'))
      .join(' '),
  )
    .split(/\s+/)
    .filter((text) => text !== '')
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function residentBytes(pid: number): number {
  const status = textOf(`/proc/${pid}/status`, (file) => readFileSync(file, 'utf8'));
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

/** '' for a process that has ended meanwhile. */
function textOf(path: string, read: (path: string) => string): string {
  try {
    return read(path);
  } catch {
    return '';
  }
}
