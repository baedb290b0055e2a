// Linking at scale, beside peers in the same run: parts of ten million memberships from arrays, entities of a million from
// texts, and what a run costs that links only what hangs together with something new.
import type { Benchmark } from '../benchmark';
import { runBundled } from '../bundled';

export const correlateBenchmark: Benchmark = {
  name: 'correlate',
  description:
    'linking from arrays and from texts, beside scipy and splink (MINERVA_BENCH_PYTHON names a Python that has them; ' +
    'MINERVA_BENCH_MEMBERSHIPS and MINERVA_BENCH_TEXTS lower the sizes)',
  run: (print) => runBundled('tests/bench/correlate/measured.ts', print),
};
