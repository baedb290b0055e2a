// Writes a fictional world into a folder: npm run world -- [FOLDER] [--seed TEXT] [--today YYYY-MM-DD] and either
// [--records N] [--hidden SHARE], or --businesses N [--data-points N] for the world of the risk model.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EpochSeconds } from '../src/core/brand';
import { writeRiskWorldFiles, writeWorld } from './worldFiles';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: 'minerva' },
    records: { type: 'string', default: '20000' },
    today: { type: 'string', default: '2026-06-01' },
    hidden: { type: 'string', default: '0.25' },
    businesses: { type: 'string' },
    'data-points': { type: 'string' },
  },
});
const folder = positionals[0] ?? join('build', 'world');
const today = Date.parse(`${values.today}T00:00:00Z`);
if (Number.isNaN(today)) {
  console.error(`--today is '${values.today}'; give a day as YYYY-MM-DD.`);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const started = performance.now();
const common = { seed: values.seed, today: (today / 1000) as EpochSeconds };
const businesses = Number(values.businesses);
const summary =
  values.businesses === undefined
    ? writeWorld(folder, Number(values.records), { ...common, hiddenShare01: Number(values.hidden) })
    : writeRiskWorldFiles(folder, {
        ...common,
        businesses,
        dataPoints: Number(values['data-points'] ?? businesses * 30),
      });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${summary.records} records of a fictional world written to ${folder} in ${seconds} s, ${megabytes} MB at most.`,
);
for (const [file, rows] of Object.entries(summary.rows)) console.log(`  ${file.padEnd(16)} ${rows} rows`);
