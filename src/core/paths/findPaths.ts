// How is A connected to Z? The best way, and then others that rest on nothing the first rests on.
import { coincidenceUnits, bitsOfWay, strongestPath } from './strongest';
import { shortestPath, type Quest } from './shortest';
import type { PathGraph } from './pathGraph';

/** An end: records by their keys, values by their mids. An entity is all of its records. */
export interface PathEnd {
  readonly records?: readonly string[];
  readonly values?: readonly string[];
}

export type PathAim = 'shortest' | 'strongest';

export interface FindPathsOptions {
  readonly by?: PathAim;
  /** Ways to find, at most 5. */
  readonly count?: number;
  /** Nodes that one search looks at. */
  readonly maxNodes?: number;
}

/** A way from one end to the other. */
export interface FoundPath {
  /** Nodes, records and ties by turns. */
  readonly nodes: readonly number[];
  /** What all its ties together are worth: see `strongest.ts`. */
  readonly bits: number;
  /** Of its weakest tie; `DECIDED_BITS` where it has none. */
  readonly weakestBits: number;
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** The limit of nodes was reached: what is not found may be there. */
  readonly isCut: boolean;
  /** An end is not in the graph at all. */
  readonly missing: readonly ('from' | 'to')[];
}

/** More than five ways are read by nobody. */
export const MAX_PATHS = 5;
const MAX_NODES = 2_000_000; // nodes of a search; some seconds

/**
 * Finds ways between two ends.
 *
 * Each further way shares no record and no tie with those before it, its ends left out: if one value turns out to prove
 * nothing, the others still stand. They are sought one after the other, so there may be more disjoint ways than found
 * (Suurballe's method would pair them), but each is the best of what is left.
 *
 * @returns ways from `from` to `to`, best first; the same ways backwards for swapped ends.
 */
export function findPaths(
  graph: PathGraph,
  ends: { readonly from: PathEnd; readonly to: PathEnd },
  { by = 'shortest', count = 1, maxNodes = MAX_NODES }: FindPathsOptions = {},
): FoundPaths {
  const [from, to] = [nodesOf(graph, ends.from), nodesOf(graph, ends.to)];
  const missing = [
    ...(from.length === 0 ? (['from'] as const) : []),
    ...(to.length === 0 ? (['to'] as const) : []),
  ];
  if (missing.length > 0) return { paths: [], isCut: false, missing };
  const isSwapped = isAfter(from, to);
  const [near, far] = isSwapped ? [to, from] : [from, to];
  const quest: Quest = { from: near, to: far, isBanned: new Uint8Array(graph.isClosed.length), maxNodes };
  const seek = by === 'shortest' ? shortestPath : strongestPath;
  const paths: FoundPath[] = [];
  for (let wanted = Math.min(Math.max(1, count), MAX_PATHS); wanted > 0; wanted -= 1) {
    const walk = seek(graph, quest);
    if (walk.kind !== 'path') return { paths, isCut: walk.kind === 'cut', missing };
    const { nodes } = walk;
    paths.push(weighed(graph, isSwapped ? [...nodes].reverse() : nodes));
    const between = nodes.slice(1, -1);
    if (between.length === 0) break; // one node, or one line: there is nothing left to leave out
    for (const node of between) quest.isBanned[node] = 1;
  }
  return { paths, isCut: false, missing };
}

/** Nodes of an end, ascending. */
export function nodesOf(graph: PathGraph, { records = [], values = [] }: PathEnd): readonly number[] {
  const nodes = [
    ...records.map((key) => graph.nodeOfRecord.get(key)),
    ...values.flatMap((value) => graph.nodesOfValue.get(value) ?? []),
  ].filter((node) => node !== undefined);
  return [...new Set(nodes)].sort((left, right) => left - right);
}

function isAfter(left: readonly number[], right: readonly number[]): boolean {
  for (let at = 0; at < Math.min(left.length, right.length); at += 1)
    if (left[at] !== right[at]) return (left[at] ?? 0) > (right[at] ?? 0);
  return left.length > right.length;
}

function weighed(graph: PathGraph, nodes: readonly number[]): FoundPath {
  const bits = nodes.slice(1, -1).flatMap((node) => {
    const tie = node - graph.records.length;
    return tie < 0 ? [] : [graph.bits[tie] ?? 0];
  });
  const units = bits.reduce((sum, one) => sum + coincidenceUnits(one), 0);
  const worth = bitsOfWay(units);
  return { nodes, bits: worth, weakestBits: bits.length === 0 ? worth : Math.min(...bits) };
}
