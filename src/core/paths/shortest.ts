// The shortest way between two sets of nodes: breadth first from both ends, level by level, so that all shortest ways are
// known when the two meet, and the one of the smallest texts can be taken.
import { neighboursOf, type PathGraph } from './pathGraph';

/** Where to seek, and what must not be gone through. */
export interface Quest {
  /** Nodes; not empty, ascending. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** 1 where a node is no longer to be gone through. */
  readonly isBanned: Uint8Array;
  /** Nodes looked at, at most. */
  readonly maxNodes: number;
}

/** Nodes from one end to the other; or why there are none. */
export type Walk =
  | { readonly kind: 'path'; readonly nodes: readonly number[] }
  | { readonly kind: 'none' }
  /** The limit of nodes came first: whether there is a path is not known. */
  | { readonly kind: 'cut' };

const UNSEEN = -1;

interface Side {
  /** Lines from this end; −1 unseen. */
  readonly distance: Int32Array;
  frontier: readonly number[];
  depth: number;
}

/**
 * Finds the shortest way; of several that are equally short the one whose nodes have the smallest texts, compared from
 * the beginning.
 *
 * @returns a path of one node where the ends have one in common. Linear in the lines looked at.
 */
export function shortestPath(graph: PathGraph, quest: Quest): Walk {
  const mayEnter = entrance(graph, quest);
  const [left, right] = [sideAt(graph, quest.from), sideAt(graph, quest.to)];
  let seen = quest.from.length + quest.to.length;
  let met = quest.from.filter((node) => right.distance[node] === 0);
  while (met.length === 0) {
    if (left.frontier.length === 0 || right.frontier.length === 0) return { kind: 'none' };
    const isLeft = left.frontier.length <= right.frontier.length;
    const [side, other] = isLeft ? [left, right] : [right, left];
    advance(graph, side, mayEnter);
    seen += side.frontier.length;
    met = side.frontier.filter((node) => other.distance[node] !== UNSEEN);
    if (met.length === 0 && seen > quest.maxNodes) return { kind: 'cut' };
  }
  return { kind: 'path', nodes: smallestWay(graph, met, [left, right]) };
}

/** Whether a node may be on a path: ends always, what is closed or banned never. */
export function entrance(graph: PathGraph, { from, to, isBanned }: Quest): (node: number) => boolean {
  const ends = new Set([...from, ...to]);
  return (node) => ends.has(node) || (graph.isClosed[node] !== 1 && isBanned[node] !== 1);
}

function sideAt(graph: PathGraph, ends: readonly number[]): Side {
  const distance = new Int32Array(graph.isClosed.length).fill(UNSEEN);
  for (const node of ends) distance[node] = 0;
  return { distance, frontier: ends, depth: 0 };
}

function advance(graph: PathGraph, side: Side, mayEnter: (node: number) => boolean): void {
  const next: number[] = [];
  side.depth += 1;
  for (const node of side.frontier)
    for (const neighbour of neighboursOf(graph, node)) {
      if (side.distance[neighbour] !== UNSEEN || !mayEnter(neighbour)) continue;
      side.distance[neighbour] = side.depth;
      next.push(neighbour);
    }
  side.frontier = next;
}

/** Marks every node of every shortest way with its place on it, then walks along the smallest. */
function smallestWay(
  graph: PathGraph,
  met: readonly number[],
  [left, right]: readonly [Side, Side],
): readonly number[] {
  const length = left.depth + right.depth;
  const placeOf = new Map<number, number>();
  for (const node of met) placeOf.set(node, left.distance[node] ?? 0);
  markBack(graph, met, left, (node, distance) => placeOf.set(node, distance));
  markBack(graph, met, right, (node, distance) => placeOf.set(node, length - distance));
  const nodes: number[] = [];
  let candidates: Iterable<number> = [...placeOf].filter(([, place]) => place === 0).map(([node]) => node);
  for (let place = 0; place <= length; place += 1) {
    const node = smallestAt(candidates, placeOf, place);
    if (node === undefined) break;
    nodes.push(node);
    candidates = neighboursOf(graph, node);
  }
  return nodes;
}

function smallestAt(
  candidates: Iterable<number>,
  placeOf: ReadonlyMap<number, number>,
  place: number,
): number | undefined {
  let smallest: number | undefined;
  for (const node of candidates)
    if (placeOf.get(node) === place && (smallest === undefined || node < smallest)) smallest = node;
  return smallest;
}

function markBack(
  graph: PathGraph,
  met: readonly number[],
  side: Side,
  mark: (node: number, distance: number) => void,
): void {
  let level: ReadonlySet<number> = new Set(met);
  while (level.size > 0) {
    const nearer = new Set<number>();
    for (const node of level) {
      const distance = side.distance[node] ?? 0;
      mark(node, distance);
      if (distance === 0) continue;
      for (const neighbour of neighboursOf(graph, node))
        if (side.distance[neighbour] === distance - 1) nearer.add(neighbour);
    }
    level = nearer;
  }
}
