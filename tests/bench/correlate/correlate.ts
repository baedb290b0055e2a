// Linking at scale, beside peers in the same run: parts of ten million memberships from arrays, entities of a million from
// texts, and what a run costs that links only what hangs together with something new.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carriersOf } from '../../../src/core/graph/carriers';
import { reachOf } from '../../../src/core/graph/closure';
import { membersOf, transposed } from '../../../src/core/graph/grouping';
import { linkTable } from '../../../src/core/graph/linkTable';
import { MembershipTable, type MembershipRow } from '../../../src/core/graph/membershipTable';
import { partitionMemberships } from '../../../src/core/graph/partition';
import { UnionFind } from '../../../src/core/graph/unionFind';
import { megabytes, timed, type Benchmark } from '../benchmark';
import { plantMemberships, type PlantedMemberships } from './memberships';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;
const OF_TEXTS = 1_000_000;
const NEW_SHARE01 = 0.01;
const limits = { hubAbove: 50, maxMembers: 500 };
/** Python with scipy and splink; without it the ratios are missing, and the bench says so. */
const python = process.env.MINERVA_BENCH_PYTHON ?? 'python3';

export const correlateBenchmark: Benchmark = {
  name: 'correlate',
  description:
    'linking from arrays and from texts, beside scipy and splink (MINERVA_BENCH_PYTHON names a Python that has them)',
  run: async (print) => {
    await fromArrays(print);
    await fromTexts(print);
  },
};

async function fromArrays(print: (line: string) => void): Promise<void> {
  partitionMemberships(plantMemberships(SIZES[1]), limits); // what is compiled on first use must not count
  let before: number | undefined;
  for (const size of SIZES) {
    const planted = plantMemberships(size);
    const linked = await timed(() => partitionMemberships(planted, limits));
    const slope = before === undefined ? '' : `, ${(linked.seconds / before).toFixed(1)} × the smaller`;
    print(
      `${size.toLocaleString('en')} memberships from arrays to parts, with hubs, eras, weights and lumps: ` +
        `${linked.seconds.toFixed(2)} s${slope}; peak so far ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
    );
    before = linked.seconds;
    if (size !== SIZES[3]) continue;
    const plain = await timed(() => componentsOf(planted));
    print(`components alone, by union-find: ${plain.seconds.toFixed(2)} s for ${plain.value}`);
    const peer = askPeer('components', (folder) => {
      writeFileSync(join(folder, 'records.u32'), planted.edgeRecords);
      writeFileSync(join(folder, 'values.u32'), planted.edgeValues);
    });
    if (peer.missing !== undefined) print(`scipy is missing, no ratio: ${peer.missing}`);
    else {
      const all = peer.seconds + peer.matrixSeconds;
      print(
        `scipy.sparse.csgraph.connected_components: ${peer.seconds.toFixed(2)} s for ${peer.count}, ` +
          `and ${peer.matrixSeconds.toFixed(2)} s to make its matrix (start and reading excluded); components / scipy ` +
          `${(plain.seconds / peer.seconds).toFixed(2)}, whole linking / scipy with its matrix ${(linked.seconds / all).toFixed(2)}`,
      );
    }
  }
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

async function fromTexts(print: (line: string) => void): Promise<void> {
  const planted = plantMemberships(OF_TEXTS);
  const rows = rowsOf(
    planted,
    Uint32Array.from({ length: OF_TEXTS }, (_, edge) => edge),
  );
  const full = await timed(() => linkRows(rows));
  print(
    `${OF_TEXTS.toLocaleString('en')} memberships from texts to entities with ids: ${full.seconds.toFixed(2)} s for ${full.value}`,
  );
  const partition = partitionMemberships(planted, limits);
  const peer = askPeer('clustering', (folder) => {
    const keys = Array.from({ length: planted.recordCount }, (_, record) => planted.keyOf(record));
    writeFileSync(join(folder, 'nodes.csv'), `unique_id\n${keys.join('\n')}\n`);
    const edges = ['unique_id_l,unique_id_r,match_probability'];
    // The fewest edges that say the same: each record of a value beside the first.
    for (let tie = 0; tie < partition.ties.count; tie += 1) {
      const [first = 0, ...others] = partition.joins(tie) ? partition.ties.records(tie) : [];
      for (const other of others) edges.push(`${planted.keyOf(first)},${planted.keyOf(other)},0.99`);
    }
    writeFileSync(join(folder, 'edges.csv'), `${edges.join('\n')}\n`);
  });
  if (peer.missing !== undefined) print(`splink is missing, no ratio: ${peer.missing}`);
  else
    print(
      `splink's clustering (DuckDB), hubs left out and edges made before: ${peer.seconds.toFixed(2)} s for ${peer.count} clusters ` +
        `and single records (start and reading excluded); splink / this ${(peer.seconds / full.seconds).toFixed(2)}`,
    );
  const some = await timed(() => newRows(planted, partition));
  const again = await timed(() => linkRows(some.value));
  print(
    `1 % newest records: they hang together with ${some.value.length.toLocaleString('en')} rows; ${again.seconds.toFixed(2)} s, ` +
      `${((100 * again.seconds) / full.seconds).toFixed(1)} % of the whole (finding them, in memory: ${some.seconds.toFixed(2)} s)`,
  );
}

function linkRows(rows: readonly MembershipRow[]): number {
  const table = new MembershipTable();
  for (const row of rows) table.add(row);
  return linkTable(table, limits).entityCount;
}

function rowsOf(planted: PlantedMemberships, edges: Iterable<number>): readonly MembershipRow[] {
  return Array.from(edges, (edge) => ({
    recordKey: planted.keyOf(planted.edgeRecords[edge] ?? 0),
    mid: planted.textOf(planted.edgeValues[edge] ?? 0),
    source: 'adverts',
    firstSeen: planted.edgeTimes.firstSeen[edge] ?? 0,
    lastSeen: planted.edgeTimes.lastSeen[edge] ?? 0,
  }));
}

/** Rows of the newest records and of all that hang together with them; known hubs by their number. */
function newRows(
  planted: PlantedMemberships,
  { verdicts }: ReturnType<typeof partitionMemberships>,
): readonly MembershipRow[] {
  const carriers = carriersOf(planted);
  const hubs = new Set(verdicts.flatMap(({ kind, value }) => (kind === 'hub' ? [value] : [])));
  const { records, told } = reachOf(
    carriers,
    transposed(carriers, planted.recordCount),
    newestOf(planted),
    (value) => hubs.has(value),
  );
  const isReached = new Uint8Array(planted.recordCount);
  for (const record of records) isReached[record] = 1;
  const edges = planted.edgeRecords.reduce<number[]>((found, record, edge) => {
    if (isReached[record] === 1 && !hubs.has(planted.edgeValues[edge] ?? 0)) found.push(edge);
    return found;
  }, []);
  return [
    ...rowsOf(planted, edges),
    ...Array.from(told, (value) => ({
      mid: planted.textOf(value),
      spread: { sharers: membersOf(carriers, value).length, isHub: true },
    })),
  ];
}

/** Records that were first seen last, one in a hundred. */
function newestOf({ recordCount, edgeRecords, edgeTimes }: PlantedMemberships): Uint32Array {
  const seen = new Uint32Array(recordCount).fill(0xffffffff);
  for (let edge = 0; edge < edgeRecords.length; edge += 1) {
    const record = edgeRecords[edge] ?? 0;
    seen[record] = Math.min(seen[record] ?? 0, edgeTimes.firstSeen[edge] ?? 0);
  }
  const order = Uint32Array.from(seen, (_, record) => record);
  order.sort((left, right) => (seen[right] ?? 0) - (seen[left] ?? 0));
  return order.subarray(0, Math.ceil(recordCount * NEW_SHARE01));
}

interface PeerFigures {
  readonly missing?: string;
  readonly count: number;
  readonly seconds: number;
  readonly matrixSeconds: number;
}

function askPeer(peer: 'components' | 'clustering', writeInto: (folder: string) => void): PeerFigures {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-peers-'));
  try {
    writeInto(folder);
    const script = join('tests', 'bench', 'correlate', 'peers.py');
    const { stdout, stderr, error } = spawnSync(python, [script, folder, peer], { encoding: 'utf8' });
    const line = (error === undefined ? stdout : '').split('\n').find((text) => text.startsWith('{'));
    const none = { count: 0, seconds: 0, matrixSeconds: 0 };
    if (line === undefined)
      return { ...none, missing: error?.message ?? stderr.trim().split('\n').at(-1) ?? 'no answer' };
    return { ...none, ...(JSON.parse(line) as Partial<PeerFigures>) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
