// From arrays of numbers to parts: the slope over four sizes, and components alone beside scipy.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partitionMemberships } from '../../../src/core/graph/partition';
import { UnionFind } from '../../../src/core/graph/unionFind';
import { megabytes, timedByProcessor } from '../benchmark';
import { plantMemberships, type PlantedMemberships } from './memberships';
import { askPeer } from './peers';

/** Of the largest point; the others are a tenth of the next each. */
const MOST = Number(process.env.MINERVA_BENCH_MEMBERSHIPS ?? 10_000_000);
const POINTS = 4;
export const limits = { hubAbove: 50, maxMembers: 500 };

export function fromArrays(print: (line: string) => void): void {
  partitionMemberships(plantMemberships(100_000), limits); // what is compiled on first use must not count
  componentsOf(plantMemberships(100_000));
  let before: number | undefined;
  for (let point = POINTS - 1; point >= 0; point -= 1) {
    const size = Math.round(MOST / 10 ** point);
    const planted = plantMemberships(size);
    const linked = timedByProcessor(() => partitionMemberships(planted, limits).ties.count);
    const slope = before === undefined ? '' : `, ${(linked.cpuSeconds / before).toFixed(1)} × the smaller`;
    print(
      `${size.toLocaleString('en')} memberships from arrays to parts, with hubs, eras, weights and lumps: ` +
        `${linked.seconds.toFixed(2)} s (${linked.cpuSeconds.toFixed(2)} s of processor${slope}); peak so far ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
    );
    before = linked.cpuSeconds;
    if (point === 0) besideScipy(planted, linked.cpuSeconds, print);
  }
}

function besideScipy(
  planted: PlantedMemberships,
  linkedCpuSeconds: number,
  print: (line: string) => void,
): void {
  const plain = timedByProcessor(() => componentsOf(planted));
  print(
    `components alone, by union-find: ${plain.seconds.toFixed(2)} s (${plain.cpuSeconds.toFixed(2)} s of processor) for ${plain.value}`,
  );
  const peer = askPeer('components', (folder) => {
    writeFileSync(join(folder, 'records.u32'), planted.edgeRecords);
    writeFileSync(join(folder, 'values.u32'), planted.edgeValues);
    writeFileSync(join(folder, 'counts.u32'), Uint32Array.of(planted.recordCount, planted.valueCount));
  });
  if (peer.missing !== undefined) {
    print(`scipy is missing, no ratio: ${peer.missing}`);
    return;
  }
  const all = peer.cpuSeconds + peer.matrixCpuSeconds;
  print(
    `scipy.sparse.csgraph.connected_components: ${peer.seconds.toFixed(2)} s (${peer.cpuSeconds.toFixed(2)} s of processor) ` +
      `for ${peer.count}, and ${peer.matrixSeconds.toFixed(2)} s to make its matrix (start and reading excluded); components / ` +
      `scipy ${(plain.seconds / peer.seconds).toFixed(2)}, by processor ${(plain.cpuSeconds / peer.cpuSeconds).toFixed(2)}; ` +
      `whole linking / scipy with its matrix, by processor ${(linkedCpuSeconds / all).toFixed(2)}`,
  );
}

/** Records and values as one graph, nothing else: what the peer does. */
function componentsOf({ recordCount, valueCount, edgeRecords, edgeValues }: PlantedMemberships): number {
  const sets = new UnionFind(recordCount + valueCount);
  for (let edge = 0; edge < edgeRecords.length; edge += 1)
    sets.join(edgeRecords[edge] ?? 0, recordCount + (edgeValues[edge] ?? 0));
  let parts = 0;
  for (let node = 0; node < recordCount + valueCount; node += 1) parts += Number(sets.find(node) === node);
  return parts;
}
