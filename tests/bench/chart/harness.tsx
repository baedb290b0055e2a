// The chart with ten thousand nodes, as a page of its own for the benchmark: no Splunk, nothing to wait for.
import { createRoot } from 'react-dom/client';
import type { EpochSeconds, Mid } from '../../../src/core/brand';
import { emptyChart, withNodes, type Chart } from '../../../src/core/chart/chart';
import { firstState } from '../../../src/pages/chart/chartState';
import { ChartView } from '../../../src/pages/chart/ChartView';
import { MinervaTheme } from '../../../src/ui/MinervaTheme';

const RECORDS = 6000;
const VALUES = 4000;
const LINES = 20_000;

/** Records in neighbourhoods that share values, with a few ties between them; the same on every run. */
function plantedChart(): Chart {
  let seed = 4711;
  const below = (limit: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  const midOf = (value: number): Mid => `00:phone:4420794${String(value).padStart(5, '0')}` as Mid;
  const carried = Array.from({ length: RECORDS }, () => new Set<number>());
  for (let lines = 0; lines < LINES;) {
    const record = below(RECORDS);
    const near = Math.floor((record / RECORDS) * VALUES);
    const value = below(50) === 0 ? below(VALUES) : (near + below(25)) % VALUES;
    if (carried[record]?.has(value) !== false) continue;
    carried[record].add(value);
    lines += 1;
  }
  const records = carried.map((values, at) => ({
    recordKey: `bench:${at}`,
    kind: 'advert',
    source: 'bench',
    name: `Record number ${at}`,
    seenAt: (1_795_000_000 + at) as EpochSeconds,
    mids: [...values].map(midOf),
    entity: at % 3 === 0 ? `e_${String(Math.floor(at / 900)).padStart(12, '0')}` : undefined,
    isWithheld: false,
  }));
  const values = Array.from({ length: VALUES }, (_, value) => ({ mid: midOf(value), records: value % 80 }));
  return withNodes(emptyChart, { records, values });
}

const unanswered = {
  run: () => new Promise<never>(() => undefined),
  page: () => new Promise<never>(() => undefined),
};
const chart = plantedChart();
performance.mark('chart-given');
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <MinervaTheme colorScheme="light">
    <ChartView client={unanswered} initial={firstState(chart, 'Benchmark.')} colorScheme="light" />
  </MinervaTheme>,
);
