// From files to answers on the stand-in: 100,000 records of the fictional world read by the packaged input, then the
// searches that Find makes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemo } from '../support/runningDemo';
import { medianSeconds, megabytes, timed, type Benchmark } from './benchmark';

const RECORDS = 100_000;

const searches: Readonly<Record<string, string>> = {
  'records of one value (tstats on mid)': '| tstats dc(record_key) where `minerva_records` mid="{mid}"',
  'the same from the events':
    'search `minerva_records` mid="{mid}" | dedup record_key | table _time record_key',
  'count by kind (tstats)': '| tstats dc(record_key) where `minerva_records` by kind',
  'all values shared by more than one record':
    '| tstats dc(record_key) as n where `minerva_records` by mid | where n>1 | stats count',
  'a name in the text': 'search `minerva_records` calm river | dedup record_key | stats count',
  'count by a field of the JSON (every event read)': 'search `minerva_records` | stats count by kind',
};

export const searchBenchmark: Benchmark = {
  name: 'search',
  description: `load and search of ${RECORDS.toLocaleString('en')} records on the stand-in`,
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'minerva-bench-'));
    try {
      const { seconds, value: demo } = await timed(() => runDemo({ records: RECORDS, dataFolder: folder }));
      print(
        `start, load and index: ${seconds.toFixed(1)} s, ${Math.round(demo.records / seconds).toLocaleString('en')} records/s`,
      );
      const [row] = await demo.client.search(
        '| tstats dc(record_key) as n where `minerva_records` by mid | where n=5 | head 1',
      );
      for (const [what, template] of Object.entries(searches)) {
        const spl = template.replace('{mid}', String(row?.mid ?? ''));
        const median = await medianSeconds(5, () => demo.client.search(spl));
        print(`${what}: ${(median * 1000).toFixed(0)} ms`);
      }
      print(`memory of stand-in and test together: ${megabytes(peakResidentBytes())} at most`);
      await demo.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function peakResidentBytes(): number {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(line?.[1] ?? 0) * 1024;
  } catch {
    return process.memoryUsage().rss;
  }
}
