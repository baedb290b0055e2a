import { accuracyBenchmark } from './accuracy';
import type { Benchmark } from './benchmark';
import { chartBenchmark } from './chart';
import { correlateBenchmark } from './correlate/correlate';
import { extractBenchmark } from './extract';
import { inputBenchmark } from './input';
import { linksBenchmark } from './links';
import { packagesBenchmark } from './packages';
import { pageBenchmark } from './page';
import { pipelineBenchmark } from './pipeline';
import { resolveBenchmark } from './resolve';
import { riskBenchmark } from './risk';
import { riskPointsBenchmark } from './riskPoints';
import { schoolsBenchmark } from './schools/schools';
import { searchBenchmark } from './search';
import { standinBenchmark } from './standin';
import { uniformsBenchmark } from './uniforms';

/** Every benchmark, one line each. */
export const benchmarks: readonly Benchmark[] = [
  packagesBenchmark,
  inputBenchmark,
  searchBenchmark,
  standinBenchmark,
  linksBenchmark,
  correlateBenchmark,
  pageBenchmark,
  chartBenchmark,
  accuracyBenchmark,
  extractBenchmark,
  resolveBenchmark,
  pipelineBenchmark,
  riskBenchmark,
  riskPointsBenchmark,
  schoolsBenchmark,
  uniformsBenchmark,
];
