// Asks the peers of the bench, which are Python.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Python with scipy and splink; without it the ratios are missing, and the bench says so. */
const python = process.env.MINERVA_BENCH_PYTHON ?? 'python3';

export interface PeerFigures {
  readonly missing?: string;
  readonly count: number;
  readonly seconds: number;
  /** Of processor, all threads together. */
  readonly cpuSeconds: number;
  readonly matrixSeconds: number;
  readonly matrixCpuSeconds: number;
  /** To read texts into its own table. */
  readonly readSeconds: number;
  readonly readCpuSeconds: number;
  readonly edgesSeconds: number;
  readonly edgesCpuSeconds: number;
}

const none: PeerFigures = {
  ...{ count: 0, seconds: 0, cpuSeconds: 0 },
  ...{ matrixSeconds: 0, matrixCpuSeconds: 0, edgesSeconds: 0, edgesCpuSeconds: 0 },
  ...{ readSeconds: 0, readCpuSeconds: 0 },
};

/** Runs a peer on what is written into a folder for it; `missing` says why there is no answer. */
export function askPeer(peer: 'components' | 'clustering', writeInto: (folder: string) => void): PeerFigures {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-peers-'));
  try {
    writeInto(folder);
    const script = join('tests', 'bench', 'correlate', 'peers.py');
    const { stdout, stderr, error } = spawnSync(python, [script, folder, peer], { encoding: 'utf8' });
    const line = (error === undefined ? stdout : '').split('\n').find((text) => text.startsWith('{'));
    if (line === undefined)
      return { ...none, missing: error?.message ?? stderr.trim().split('\n').at(-1) ?? 'no answer' };
    return { ...none, ...(JSON.parse(line) as Partial<PeerFigures>) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
