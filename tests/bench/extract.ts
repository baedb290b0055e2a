// How fast texts are read; see `extract/measured.ts`.
import type { Benchmark } from './benchmark';
import { runBundled } from './bundled';

export const extractBenchmark: Benchmark = {
  name: 'extract',
  description: 'adverts of 700 characters a second on one core, beside libphonenumber-js, and cost by length',
  run: (print) => runBundled('tests/bench/extract/measured.ts', print),
};
