// Linking at scale, beside peers in the same run: parts of ten million memberships from arrays, entities of a million from
// texts, and what a run costs that links only what hangs together with something new.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Benchmark } from '../benchmark';
import { bundled } from './bundle';

export const correlateBenchmark: Benchmark = {
  name: 'correlate',
  description:
    'linking from arrays and from texts, beside scipy and splink (MINERVA_BENCH_PYTHON names a Python that has them; ' +
    'MINERVA_BENCH_MEMBERSHIPS and MINERVA_BENCH_TEXTS lower the sizes)',
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'minerva-correlate-'));
    try {
      const program = await bundled(resolve('tests/bench/correlate/measured.ts'), folder);
      const child = spawn(process.execPath, ['--expose-gc', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      for await (const line of createInterface(child.stdout)) print(line);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
