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
import { runDemo, type RunningDemo, type Stage } from '../support/runningDemo';
import { megabytes, timed, type Benchmark } from './benchmark';

const records = Number(process.env.MINERVA_BENCH_RECORDS ?? '20000');
const hiddenShare01 = Number(process.env.MINERVA_BENCH_HIDDEN ?? '0.5');
const SAMPLE_MILLISECONDS = 500;
/** Stages that an installation does not have: its files are there, and its packages are built. */
const beforeFiles = ['packages built', 'world written'];

export const pipelineBenchmark: Benchmark = {
  name: 'pipeline',
  description:
    `${records.toLocaleString('en')} records from files to entities on the stand-in, ${hiddenShare01 * 100} % of the ` +
    'contacts of adverts hidden (MINERVA_BENCH_RECORDS, MINERVA_BENCH_HIDDEN)',
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'minerva-pipeline-'));
    const watch = new Watch();
    let demo: RunningDemo | undefined;
    try {
      let clockSeconds = 0;
      const stage: Stage = async (name, work) => {
        watch.begin();
        const { seconds, value } = await timed(work);
        if (!beforeFiles.includes(name)) clockSeconds += seconds;
        print(`${name}: ${seconds.toFixed(1)} s; ${watch.end()}`);
        return value;
      };
      const started = await runDemo({ records, dataFolder: folder, world: { hiddenShare01 }, stage });
      demo = started;
      await ensureServiceUser(started.client, 'main');
      const run = (name: string): Promise<unknown> =>
        searchAsService(started.managementUrl, 'main', savedSearchText(name));
      await stage('older versions retired', () => run(retireSearch));
      // Before linking, so that one linking joins by shared values and by what resolution found.
      await stage('persons and businesses resolved', () => run(resolveSearch));
      await stage('linked', () => run(linkSearch));
      print(`from files to entities: ${clockSeconds.toFixed(0)} s`);
      await printFound(started, print);
      await stage('linked once more, within the overlap in which all is read again', () => run(linkSearch));
    } finally {
      watch.stop();
      await demo?.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function printFound(demo: RunningDemo, print: (line: string) => void): Promise<void> {
  const rows = await searchAsService(
    demo.managementUrl,
    'main',
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

/** What a stage took, of this process and of those it started; looks twice a second, Linux only. */
class Watch {
  private peak = { own: 0, children: 0 };
  private ownBefore = process.cpuUsage();
  /** Processor seconds of each process as last seen; what one does between the last look and its end is not in it. */
  private readonly childSeconds = new Map<number, number>();
  private childSecondsBefore = 0;
  private readonly timer = setInterval(() => this.look(), SAMPLE_MILLISECONDS);

  begin(): void {
    this.peak = { own: 0, children: 0 };
    this.look();
    this.ownBefore = process.cpuUsage();
    this.childSecondsBefore = this.secondsOfChildren();
  }

  end(): string {
    this.look();
    const { user, system } = process.cpuUsage(this.ownBefore);
    const children = this.secondsOfChildren() - this.childSecondsBefore;
    const { own, children: childBytes } = this.peak;
    return (
      `stand-in (with the bench) ${((user + system) / 1e6).toFixed(1)} s of a processor, peak ${megabytes(own)}; ` +
      `what it started ${children.toFixed(1)} s, ${megabytes(childBytes)}`
    );
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private secondsOfChildren(): number {
    return [...this.childSeconds.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  private look(): void {
    const own = process.memoryUsage().rss;
    let children = 0;
    for (const pid of descendantsOf(process.pid)) {
      children += residentBytes(pid);
      this.childSeconds.set(pid, Math.max(this.childSeconds.get(pid) ?? 0, processorSeconds(pid)));
    }
    this.peak = { own: Math.max(this.peak.own, own), children: Math.max(this.peak.children, children) };
  }
}

const TICKS_A_SECOND = 100; // USER_HZ, the same on every Linux that is built today

/** Fields 14 and 15 of proc(5)'s stat, counted behind the name, which may hold spaces. */
function processorSeconds(pid: number): number {
  const fields = textOf(`/proc/${pid}/stat`, (file) => readFileSync(file, 'utf8'))
    .split(') ')[1]
    ?.split(' ');
  return (Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0)) / TICKS_A_SECOND;
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
