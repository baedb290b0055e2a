// From texts to entities, beside splink's clustering, and what a run costs that links only what hangs together with
// something new.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carriersOf } from '../../../src/core/graph/carriers';
import { hubJudge, reachOf, type Reach } from '../../../src/core/graph/closure';
import { membersOf, transposed } from '../../../src/core/graph/grouping';
import { linkTable } from '../../../src/core/graph/linkTable';
import { MembershipTable } from '../../../src/core/graph/membershipTable';
import { partitionMemberships, partitionRecords, type Partition } from '../../../src/core/graph/partition';
import { addRowBytes } from '../../../src/core/graph/rowBytes';
import { megabytes, Stopwatch, timedByProcessor } from '../benchmark';
import { limits } from './fromArrays';
import { plantMemberships, type PlantedMemberships } from './memberships';
import { askPeer } from './peers';

const MEMBERSHIPS = Number(process.env.MINERVA_BENCH_TEXTS ?? 1_000_000);
const NEW_SHARE01 = 0.01;
/** Of a run of some hundredths of a second one alone says little. */
const NEWEST_RUNS = 15;
const WARM_UP = 100_000;
const columns = ['record_key', 'mid', 'source', 'first_seen', 'last_seen'] as const;

export function fromTexts(print: (line: string) => void): void {
  // What is compiled on first use must not count.
  const small = plantMemberships(WARM_UP);
  const warm = rowBytes(small);
  for (let run = 0; run < 3; run += 1) {
    linkBytes(warm);
    newestOnly(small, 1, () => undefined);
  }
  const planted = plantMemberships(MEMBERSHIPS);
  const bytes = rowBytes(planted);
  print(
    `${MEMBERSHIPS.toLocaleString('en')} memberships, ${megabytes(bytes.length)} of comma-separated text as a search command is sent it`,
  );
  linkBytes(bytes); // for a table so large the engine compiles some of it anew
  const parts = timedByProcessor(() => partitionRecords(tableOf(bytes), limits).ties.count);
  print(
    `texts to parts, with hubs, eras, weights and lumps: ${parts.seconds.toFixed(2)} s (${parts.cpuSeconds.toFixed(2)} s of processor); ` +
      `peak so far ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
  const full = timedByProcessor(() => linkBytes(bytes));
  print(
    `texts to entities with lasting ids: ${full.seconds.toFixed(2)} s (${full.cpuSeconds.toFixed(2)} s of processor) for ${full.value}`,
  );
  besideSplink(planted, { parts, entities: full }, print);
  newestOnly(planted, full.cpuSeconds, print);
}

function besideSplink(
  planted: PlantedMemberships,
  own: { readonly parts: Spent; readonly entities: Spent },
  print: (line: string) => void,
): void {
  const peer = askPeer('clustering', (folder) => {
    const lines = Array.from(
      planted.edgeRecords,
      (record, edge) => `${planted.keyOf(record)},${planted.textOf(planted.edgeValues[edge] ?? 0)}`,
    );
    writeFileSync(join(folder, 'memberships.csv'), `record_key,mid\n${lines.join('\n')}\n`);
  });
  if (peer.missing !== undefined) {
    print(`splink is missing, no ratio: ${peer.missing}`);
    return;
  }
  print(
    `splink (DuckDB, all cores): reading the same keys and values from a file of texts ${peer.readSeconds.toFixed(2)} s ` +
      `(${peer.readCpuSeconds.toFixed(2)} s of processor), edges of values on 2 to 50 records ${peer.edgesSeconds.toFixed(2)} s, clustering ` +
      `${peer.seconds.toFixed(2)} s (${peer.cpuSeconds.toFixed(2)} s of processor), for ${peer.count} clusters and single records`,
  );
  print(
    'what each reads and gives: splink’s clustering reads pairs, which are made of memberships that DuckDB holds in columns ' +
      '(start and import excluded, and the reading of texts but where it is named), and it gives the cluster of each record; ' +
      'here one core, all compiled, reads texts, times among them, and gives the parts, no value of a hub or a lump in them, and then entities under lasting ids',
  );
  const alone = { seconds: peer.seconds, cpuSeconds: peer.cpuSeconds };
  const withPairs = {
    seconds: peer.seconds + peer.edgesSeconds,
    cpuSeconds: peer.cpuSeconds + peer.edgesCpuSeconds,
  };
  const fromTextsToo = {
    seconds: withPairs.seconds + peer.readSeconds,
    cpuSeconds: withPairs.cpuSeconds + peer.readCpuSeconds,
  };
  for (const [what, spent] of [
    ['clustering alone', alone],
    ['pairs and clustering, as both begin with memberships', withPairs],
    ['reading, pairs and clustering, as both begin with texts', fromTextsToo],
  ] as const)
    print(
      `splink’s ${what} / texts to parts: ${ratio(spent, own.parts)}; / texts to entities: ${ratio(spent, own.entities)}`,
    );
}

interface Spent {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

function ratio(peer: Spent, own: Spent): string {
  return `${(peer.seconds / own.seconds).toFixed(2)} (by processor ${(peer.cpuSeconds / own.cpuSeconds).toFixed(2)})`;
}

function newestOnly(
  planted: PlantedMemberships,
  fullCpuSeconds: number,
  print: (line: string) => void,
): void {
  const before = partitionMemberships(planted, limits);
  const carriers = carriersOf(planted);
  const index = { carriers, valuesOf: transposed(carriers, planted.recordCount) };
  const begun = newestOf(planted);
  const runs = Array.from({ length: NEWEST_RUNS }, () => linkNewest(planted, before, { ...index, begun }));
  const [first] = runs;
  const median = [...runs].sort((left, right) => cpuOf(left) - cpuOf(right))[Math.floor(NEWEST_RUNS / 2)];
  if (first === undefined || median === undefined) return;
  const { found, linked, reach } = median;
  const share = (run: NewestRun): string => `${((100 * cpuOf(run)) / fullCpuSeconds).toFixed(1)} %`;
  print(
    `1 % newest records: with ${reach.records.length.toLocaleString('en')} of ${planted.recordCount.toLocaleString('en')} ` +
      `records they hang together (${reach.untold.length} refused bridges lead too far to be judged anew); found in ` +
      `${found.seconds.toFixed(3)} s (${found.cpuSeconds.toFixed(3)} s of processor) by an index of records and values that stands, as Splunk's does; linked in ` +
      `${linked.seconds.toFixed(3)} s (${linked.cpuSeconds.toFixed(3)} s of processor); both are ${share(median)} of the whole, by processor ` +
      `(median of ${NEWEST_RUNS} runs, as both are measured when all is compiled; the first, where the engine compiles again for so few rows, took ${share(first)})`,
  );
}

interface NewestRun {
  readonly reach: Reach;
  readonly found: Spent;
  readonly linked: Spent;
}

function cpuOf({ found, linked }: NewestRun): number {
  return found.cpuSeconds + linked.cpuSeconds;
}

/** No tidying up before: with what nothing uses any more goes what the engine knows of it, and it would compile again. */
function linkNewest(planted: PlantedMemberships, before: Partition, index: Index & Begun): NewestRun {
  const [found, linked] = [new Stopwatch(), new Stopwatch()];
  const reach = found.during(() => reachFrom(planted, before, index));
  // Rows come as text, as they do for the whole: making them is the work of whoever answers.
  const rows = rowsOfReach(planted, reach, index);
  linked.during(() => linkBytes(rows.bytes, rows.table));
  return { reach, found, linked };
}

function tableOf(bytes: Uint8Array, table = new MembershipTable()): MembershipTable {
  const odd = addRowBytes(table, bytes, 0, columns);
  if (odd.length > 0) throw new Error('a row of the bench is not plain');
  return table;
}

function linkBytes(bytes: Uint8Array, table?: MembershipTable): number {
  return linkTable(tableOf(bytes, table), limits).entityCount;
}

function rowBytes(planted: PlantedMemberships): Buffer {
  const { edgeRecords, edgeValues, edgeTimes } = planted;
  const lineOf = (edge: number): string =>
    `${planted.keyOf(edgeRecords[edge] ?? 0)},${planted.textOf(edgeValues[edge] ?? 0)},adverts,` +
    `${edgeTimes.firstSeen[edge] ?? 0},${edgeTimes.lastSeen[edge] ?? 0}\n`;
  const lines = Array.from(edgeRecords, (_, edge) => lineOf(edge));
  return Buffer.from(lines.join(''));
}

interface Index {
  readonly carriers: ReturnType<typeof carriersOf>;
  readonly valuesOf: ReturnType<typeof transposed>;
}

interface Begun {
  /** What is new. */
  readonly begun: Uint32Array;
}

/** The newest records and all that hang together with them. */
function reachFrom(
  planted: PlantedMemberships,
  { verdicts }: Partition,
  { carriers, valuesOf, begun }: Index & Begun,
): Reach {
  const named = (kind: string): ReadonlySet<number> =>
    new Set(verdicts.flatMap((verdict) => (verdict.kind === kind ? [verdict.value] : [])));
  const [hubs, bridges] = [named('hub'), named('oversize')];
  return reachOf(carriers, valuesOf, begun, {
    isHub: hubJudge(planted, { carriers, valuesOf }, limits),
    wasHub: (value) => hubs.has(value),
    isBridge: (value) => bridges.has(value),
  });
}

/** Their rows, and a table that knows what joins nobody by its number. */
function rowsOfReach(
  planted: PlantedMemberships,
  { records, told, untold }: Reach,
  { carriers, valuesOf }: Index,
): { readonly bytes: Buffer; readonly table: MembershipTable } {
  const lines: string[] = [];
  for (const record of records)
    for (const value of membersOf(valuesOf, record))
      lines.push(
        `${planted.keyOf(record)},${planted.textOf(value)},adverts,${seenOf(carriers, value, record)}\n`,
      );
  const table = new MembershipTable();
  for (const value of [...told, ...untold])
    table.add({
      mid: planted.textOf(value),
      spread: { sharers: membersOf(carriers, value).length, isHub: true },
    });
  return { bytes: Buffer.from(lines.join('')), table };
}

function seenOf({ starts, members, times }: Index['carriers'], value: number, record: number): string {
  const at = members.subarray(starts[value], starts[value + 1]).indexOf(record) + (starts[value] ?? 0);
  return `${times?.firstSeen[at] ?? 0},${times?.lastSeen[at] ?? 0}`;
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
