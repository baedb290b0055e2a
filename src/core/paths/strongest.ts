// The strongest way. Each tie may be a coincidence, with a chance of about 2^−bits; a way says nothing if any of its ties
// is one, so its cost is the sum of these chances (no more than their sum, by Boole's inequality). Weak ties rule the sum,
// so the best way is nearly that of the strongest weakest tie, and of two such the shorter. Chances are whole multiples of
// 2^−40, so that sums are exact and the same in any order.
import { entrance, type Quest, type Walk } from './shortest';
import { neighboursOf, type PathGraph } from './pathGraph';
import { CostHeap } from './costHeap';

/** Bits beyond which nothing is told apart. */
const FINEST_BITS = 40;

/** Chance that a tie is a coincidence, in units of 2^−40. */
export function coincidenceUnits(bits: number): number {
  return Math.max(1, Math.round(2 ** (FINEST_BITS - Math.min(FINEST_BITS, Math.max(0, bits)))));
}

/** What a whole way is worth: bits of the sum of its chances; never below 0. */
export function bitsOfWay(units: number): number {
  return units <= 0 ? FINEST_BITS : Math.max(0, FINEST_BITS - Math.log2(units));
}

/**
 * Finds the way with the smallest chance of resting on a coincidence (Dijkstra 1959, from the far end); then the
 * shortest of them, then the one of the smallest texts.
 */
export function strongestPath(graph: PathGraph, quest: Quest): Walk {
  const mayEnter = entrance(graph, quest);
  const ends = new Set([...quest.from, ...quest.to]);
  const costOf = (node: number): number => {
    const tie = node - graph.records.length;
    return tie < 0 || ends.has(node) ? 0 : coincidenceUnits(graph.bits[tie] ?? 0);
  };
  const cost = new Float64Array(graph.isClosed.length).fill(Infinity);
  const lines = new Uint32Array(graph.isClosed.length);
  const isSettled = new Uint8Array(graph.isClosed.length);
  const sources = new Set(quest.from);
  const heap = new CostHeap();
  for (const node of quest.to) {
    cost[node] = 0;
    heap.push(0, 0, node);
  }
  let settled = 0;
  let best: { readonly cost: number; readonly lines: number } | undefined;
  let start = Infinity;
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const { node } = top;
    if (isSettled[node] === 1) continue;
    if (best !== undefined && (top.cost > best.cost || top.lines > best.lines)) break;
    isSettled[node] = 1;
    settled += 1;
    if (sources.has(node)) {
      best = { cost: top.cost, lines: top.lines };
      start = Math.min(start, node);
      continue;
    }
    if (settled > quest.maxNodes) return { kind: 'cut' };
    const through = top.cost + costOf(node);
    for (const next of neighboursOf(graph, node)) {
      if (isSettled[next] === 1 || !mayEnter(next)) continue;
      const known = cost[next] ?? Infinity;
      if (through > known || (through === known && top.lines + 1 >= (lines[next] ?? 0))) continue;
      cost[next] = through;
      lines[next] = top.lines + 1;
      heap.push(through, top.lines + 1, next);
    }
  }
  if (best === undefined) return { kind: 'none' };
  return { kind: 'path', nodes: smallestWay(graph, start, { cost, lines, isSettled, costOf }) };
}

interface Settled {
  readonly cost: Float64Array;
  readonly lines: Uint32Array;
  readonly isSettled: Uint8Array;
  readonly costOf: (node: number) => number;
}

/** From a start along what is left to go: at each node the smallest neighbour that keeps to the best. */
function smallestWay(
  graph: PathGraph,
  start: number,
  { cost, lines, isSettled, costOf }: Settled,
): readonly number[] {
  const nodes = [start];
  for (let node = start; (lines[node] ?? 0) > 0;) {
    const next = neighboursOf(graph, node).find(
      (one) =>
        isSettled[one] === 1 &&
        (lines[one] ?? 0) + 1 === lines[node] &&
        (cost[one] ?? 0) + costOf(one) === cost[node],
    );
    if (next === undefined) break;
    nodes.push(next);
    node = next;
  }
  return nodes;
}
