// Splink on the same rows, in a process of its own. It is not a dependency: where it is missing, that is said.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonRow } from '../../support/persons/generatePersons';

export interface PeerResult {
  readonly version: string;
  /** From the first read of the files to the clusters; start of Python and imports are not counted. */
  readonly seconds: number;
  /** Of all its threads together. */
  readonly processorSeconds: number;
  readonly clusters: readonly (readonly string[])[];
}

export interface PeerAbsent {
  readonly absent: string;
}

const PYTHON = process.env.MINERVA_SPLINK_PYTHON ?? 'python3';
const MOST_MILLISECONDS = 30 * 60 * 1000;

/** @param sets - one set to find repeats in, or two to link. */
export function runPeer(sets: readonly (readonly PersonRow[])[]): PeerResult | PeerAbsent {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-resolve-'));
  try {
    const files = sets.map((rows, number) => {
      const file = join(folder, `set${number}.csv`);
      writeFileSync(file, csvOf(rows));
      return file;
    });
    const script = join(__dirname, 'splink_peer.py');
    const linkType = sets.length === 1 ? 'dedupe_only' : 'link_only';
    const run = spawnSync(PYTHON, [script, linkType, ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      timeout: MOST_MILLISECONDS,
    });
    return readAnswer(run.stdout, run.stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readAnswer(stdout: string | null, stderr: string | null): PeerResult | PeerAbsent {
  const line = (stdout ?? '').trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{'))
    return { absent: `${PYTHON} did not answer: ${(stderr ?? '').trim().split('\n').at(-1) ?? ''}` };
  const answer = JSON.parse(line) as {
    readonly absent?: string;
    readonly version: string;
    readonly seconds: number;
    readonly processor: number;
    readonly clusters: readonly (readonly [string, string])[];
  };
  if (answer.absent !== undefined) return { absent: answer.absent };
  const members = new Map<string, string[]>();
  for (const [cluster, id] of answer.clusters) {
    const ids = members.get(cluster) ?? [];
    ids.push(id);
    members.set(cluster, ids);
  }
  const { version, seconds, processor } = answer;
  return { version, seconds, processorSeconds: processor, clusters: [...members.values()] };
}

/** No value of these sets holds a comma or a quote. */
function csvOf(rows: readonly PersonRow[]): string {
  const columns = Object.keys(rows[0] ?? {}) as (keyof PersonRow)[];
  return (
    [columns.join(','), ...rows.map((row) => columns.map((column) => row[column]).join(','))].join('\n') +
    '\n'
  );
}
