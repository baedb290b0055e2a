// Linking by the command itself: frames of rows in, frames of entities out.
//
// Shape, of every 100 memberships: 60 in small entities (2 to 6 records in a chain, each link a value of two), 20 in rings
// (40 records in a chain, and a value on each five of them), 10 on hubs (a value on 200 records of small entities), 10 on
// values that nobody shares. About six records for ten memberships.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from '../../scripts/ensurePackages';
import { createFrameReader, encodeFrame } from '../../src/adapters/splunk/searchCommand/frame';
import { CommandSession } from '../../src/adapters/splunk/searchCommand/session';
import { linkTable } from '../../src/core/graph/linkTable';
import { MembershipTable } from '../../src/core/graph/membershipTable';
import { minervalink } from '../../src/commands/minervalink/command';
import { megabytes, timed, type Benchmark } from './benchmark';

const SMALL = 100_000;
const LARGE = 1_000_000;
const ROWS_PER_CHUNK = 50_000;

export const linksBenchmark: Benchmark = {
  name: 'links',
  description: `${LARGE.toLocaleString('en')} memberships linked by minervalink, and ${SMALL.toLocaleString('en')} for the slope`,
  run: async (print) => {
    await linkInProcess(SMALL / 10); // what is compiled on first use must not count
    const small = await linkInProcess(SMALL);
    const large = await linkInProcess(LARGE);
    for (const { memberships, seconds, cpuSeconds, peakBytes, outBytes } of [small, large])
      print(
        `${memberships.toLocaleString('en')} memberships, frames in to frames out: ${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of processor), ` +
          `${megabytes(outBytes)} of answers, peak ${megabytes(peakBytes)} resident (bench included)`,
      );
    print(`10 × the memberships: ${(large.cpuSeconds / small.cpuSeconds).toFixed(1)} × the processor time`);
    const rows = [...plantedRows(LARGE)];
    const core = await timed(() => linkCore(rows));
    const peer = await timed(() => linkByMaps(rows));
    print(
      `the core alone, with ids and history: ${core.seconds.toFixed(2)} s for ${core.value} entities; ` +
        `a union-find on Maps, parts only: ${peer.seconds.toFixed(2)} s for ${peer.value}; ` +
        `ratio ${(core.seconds / peer.seconds).toFixed(2)}`,
    );
    await benchProcess(print);
  },
};

type Row = readonly [recordKey: string, mid: string];

/** Rows of the shape above, spread as a search would give them: by value, and values in no order of entities. */
function* plantedRows(memberships: number): Generator<Row> {
  const blocks = memberships / 100;
  for (let block = 0; block < blocks; block += 1) {
    // 30 links of two ends: chains of 2 to 6 records.
    for (let link = 0, record = 0, left = 1; link < 30; link += 1) {
      const mid = midOf('phone', block * 100 + link);
      yield [`adverts:a${block}-${record}`, mid];
      yield [`adverts:a${block}-${record + 1}`, mid];
      left -= 1;
      record += left === 0 ? 2 : 1;
      if (left === 0) left = 1 + (link % 5);
    }
    yield* ringRows(block);
    for (let at = 0; at < 10; at += 1)
      yield [`adverts:a${block}-${at * 3}`, midOf('domain', Math.floor((block * 10 + at) / 200))];
    for (let at = 0; at < 10; at += 1) yield [`licences:l${block}-${at}`, midOf('email', block * 100 + at)];
  }
}

/** Ten of forty records of a ring, two values each: the one before it, and one on five. */
function* ringRows(block: number): Generator<Row> {
  const ring = Math.floor(block / 4);
  for (let at = 0; at < 10; at += 1) {
    const place = (block % 4) * 10 + at;
    yield [`adverts:r${ring}-${place}`, midOf('username', ring * 100 + Math.ceil(place / 2))];
    yield [`adverts:r${ring}-${place}`, midOf('url', ring * 100 + Math.floor(place / 5))];
  }
}

function midOf(type: string, number: number): string {
  return `${((number * 2654435761) >>> 24).toString(16).padStart(2, '0')}:${type}:v${number}`;
}

interface Point {
  readonly memberships: number;
  readonly seconds: number;
  /** Of this process; beside other work the truer figure, though it counts the threads that collect garbage. */
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly outBytes: number;
}

async function linkInProcess(memberships: number): Promise<Point> {
  let [peakBytes, outBytes] = [0, 0];
  const before = process.cpuUsage();
  const { seconds } = await timed(async () => {
    const session = new CommandSession(minervalink);
    const reader = createFrameReader();
    for (const bytes of requestFrames(memberships)) {
      const frames = reader.push(bytes);
      if (!frames.ok) throw new Error(frames.problem.message);
      for (const frame of frames.value) outBytes += (await session.answer(frame)).bytes.length;
      peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
    }
    for (let then = 'go on'; then === 'go on';) {
      const answer = await session.answer({ metadata: '{"action":"execute","finished":true}', body: '' });
      then = answer.then;
      outBytes += answer.bytes.length;
      peakBytes = Math.max(peakBytes, process.memoryUsage().rss);
    }
  });
  const { user, system } = process.cpuUsage(before);
  return { memberships, seconds, cpuSeconds: (user + system) / 1e6, peakBytes, outBytes };
}

/** What splunkd would write, up to the last rows. */
function* requestFrames(memberships: number): Generator<Buffer> {
  yield encodeFrame({ action: 'getinfo', searchinfo: { args: [], maxresultrows: ROWS_PER_CHUNK } }, '');
  let lines: string[] = [];
  for (const [recordKey, mid] of plantedRows(memberships)) {
    lines.push(`${recordKey},${mid},adverts\n`);
    if (lines.length < ROWS_PER_CHUNK) continue;
    yield rowsFrame(lines);
    lines = [];
  }
  yield rowsFrame(lines);
}

function rowsFrame(lines: readonly string[]): Buffer {
  return encodeFrame({ action: 'execute', finished: false }, `record_key,mid,source\n${lines.join('')}`);
}

function linkCore(rows: readonly Row[]): number {
  const table = new MembershipTable();
  for (const [recordKey, mid] of rows) table.add({ recordKey, mid });
  const linked = linkTable(table, { hubAbove: 50, maxMembers: 500 });
  let said = 0;
  for (const event of linked.history()) said += Number(event.members > 1);
  return said;
}

/** The peer: the same rule as one would first write it, with nothing but parts to show for it. */
function linkByMaps(rows: readonly Row[]): number {
  const carriers = new Map<string, Set<string>>();
  for (const [recordKey, mid] of rows) {
    const known = carriers.get(mid);
    if (known === undefined) carriers.set(mid, new Set([recordKey]));
    else known.add(recordKey);
  }
  const parentOf = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parentOf.get(root); parent !== undefined; parent = parentOf.get(root)) root = parent;
    if (root !== key) parentOf.set(key, root);
    return root;
  };
  for (const keys of carriers.values()) {
    const [first] = keys;
    if (keys.size > 50 || first === undefined) continue;
    for (const key of keys) {
      const [root, other] = [rootOf(first), rootOf(key)];
      if (root !== other) parentOf.set(other, root);
    }
  }
  return new Set([...parentOf.keys()].map(rootOf)).size;
}

/** The packaged command as splunkd starts it, where its Node.js runs. */
async function benchProcess(print: (line: string) => void): Promise<void> {
  await ensurePackages();
  const wrapper = join('build', 'TA-minerva', 'linux_x86_64', 'bin', 'minervalink.sh');
  if (process.platform !== 'linux' || !existsSync(wrapper)) return;
  const { seconds, value } = await timed(() => linkByProcess(wrapper));
  print(
    `the packaged command as a process, ${LARGE.toLocaleString('en')} memberships: ${seconds.toFixed(2)} s, peak ${megabytes(value)} resident`,
  );
}

/** Peak resident bytes of the process. */
async function linkByProcess(wrapper: string): Promise<number> {
  const child = spawn(wrapper, [], { stdio: ['pipe', 'pipe', 'inherit'] });
  let peak = 0;
  const ended = new Promise((resolve) => child.on('close', resolve));
  const answers = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const reader = createFrameReader();
  const reply = async (): Promise<boolean> => {
    for (;;) {
      const step = await answers.next();
      if (step.done === true) return true;
      const frames = reader.push(step.value);
      if (!frames.ok) throw new Error(frames.problem.message);
      const [frame] = frames.value;
      if (frame !== undefined) return frame.metadata.includes('"finished":true');
    }
  };
  for (const bytes of requestFrames(LARGE)) {
    child.stdin.write(bytes);
    await reply();
  }
  for (let isOver = false; !isOver;) {
    peak = Math.max(peak, peakResidentBytes(child.pid ?? 0));
    child.stdin.write(encodeFrame({ action: 'execute', finished: true }, ''));
    isOver = await reply();
  }
  child.stdin.end();
  await ended;
  return peak;
}

function peakResidentBytes(processId: number): number {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
