// The modular input alone: rows in, events out, nobody listening.
import { benchInput } from '../../src/inputs/minervaFile/bench';
import type { Benchmark } from './benchmark';

export const inputBenchmark: Benchmark = {
  name: 'input',
  description: 'records per second and memory of minerva_file, its slope, and csv-parse on the same file',
  run: (print) => benchInput(print),
};
