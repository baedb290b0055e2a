// The whole way on a stand-in: files of a fictional world read by the inputs, linked and resolved by the tenant's own
// searches, measured stage by stage, and compared with what was planted.
import { mkdtempSync, rmSync } from 'node:fs';
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
import { timed, type Benchmark } from './benchmark';
import { toldOf, Watch } from './watch';

const records = Number(process.env.MINERVA_BENCH_RECORDS ?? '20000');
const hiddenShare01 = Number(process.env.MINERVA_BENCH_HIDDEN ?? '0.5');
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
        print(`${name}: ${seconds.toFixed(1)} s; ${toldOf(watch.end())}`);
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
